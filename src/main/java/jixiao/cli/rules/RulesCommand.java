package jixiao.cli.rules;

import jixiao.cli.HelpCommand;
import jixiao.cli.HelpOption;
import jixiao.cli.Main;
import jixiao.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jixiao rules}: read, make, check and try conventions (计分口径). */
@Command(
        name = "rules",
        synopsisHeading = "用法:",
        customSynopsis = "jixiao rules 命令 [选项]",
        header = "查看、新建、检查、试算计分口径",
        description = {"", "口径是一个文件夹,里面的 convention.xlsx 写明全部规定;自备的口径只写要改的内容。"},
        optionListHeading = "%n选项:%n",
        commandListHeading = "%n命令(各自的说明见“jixiao help rules 命令”):%n",
        footer = {
            "",
            "例:jixiao rules new 我的口径 --from wuhan --copy 定性分档",
            "    jixiao rules check 我的口径",
            "    jixiao rules test 我的口径"
        },
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesNewCommand.class,
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesExplainCommand.class,
            HelpCommand.class
        })
public final class RulesCommand implements Runnable {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    /** Without a command: the help, as a misuse. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    Terminal terminal() {
        return main.terminal();
    }
}
