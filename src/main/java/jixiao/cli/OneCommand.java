package jixiao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** 命令: what every command of {@code jixiao} has; it gives the code that the process ends with. */
@Command(
        addMethodSubcommands = false,
        synopsisHeading = "用法:",
        parameterListHeading = "%n参数:%n",
        optionListHeading = "%n选项:%n")
abstract class OneCommand implements Callable<Integer> {
    /** The door that it was called through. */
    @ParentCommand
    Main main;

    /** Itself, for saying what is wrong with its options. */
    @Spec
    CommandSpec spec;

    @Mixin
    private HelpOption help;
}
