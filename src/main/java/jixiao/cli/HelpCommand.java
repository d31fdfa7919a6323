package jixiao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jixiao help}: the explanation of the program or of one of its commands (帮助), as {@code --help} gives it. */
@Command(
        name = "help",
        helpCommand = true,
        synopsisHeading = "用法:",
        customSynopsis = "jixiao help [命令…]",
        header = "显示说明;后面写上命令,就是那个命令的说明",
        parameterListHeading = "%n参数:%n",
        optionListHeading = "%n选项:%n",
        footer = {"", "例:jixiao help review", "    jixiao help rules check"})
public final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @CommandLine.Mixin
    private HelpOption help;

    @Parameters(arity = "0..*", paramLabel = "命令", description = "要看哪个命令的说明;不写时是全部命令的清单。")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        CommandLine line = spec.parent().commandLine();
        for (String word : words) {
            CommandLine below = line.getSubcommands().get(word);
            if (below == null) {
                String known = String.join("、", line.getSubcommands().keySet());
                throw new ParameterException(
                        spec.commandLine(),
                        line.getSubcommands().isEmpty()
                                ? "命令 " + line.getCommandName() + " 下面没有“" + word + "”。"
                                : "不认识命令“" + word + "”,有的是:" + known + "。");
            }
            line = below;
        }
        line.usage(spec.commandLine().getOut());
        return Exit.FINE.code();
    }
}
