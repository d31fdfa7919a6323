package jixiao.cli.rules;

import java.util.concurrent.Callable;
import jixiao.cli.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** 口径的命令: what every command of {@code jixiao rules} has; it gives the code that the process ends with. */
@Command(synopsisHeading = "用法:", parameterListHeading = "%n参数:%n", optionListHeading = "%n选项:%n")
abstract class OneOfRules implements Callable<Integer> {
    /** Through which it was called. */
    @ParentCommand
    RulesCommand rules;

    @Mixin
    private HelpOption help;
}
