package jixiao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jixiao.writing.OutputProblem;
import jixiao.writing.rules.NewConvention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jixiao rules new}: a convention of one's own (自备口径) that extends another. */
@Command(
        name = "new",
        synopsisHeading = "用法:",
        customSynopsis = "jixiao rules new 文件夹 --from 口径 [选项]",
        header = "新建自备口径:继承一个口径,只写要改的内容",
        parameterListHeading = "%n参数:%n",
        optionListHeading = "%n选项:%n",
        footer = {"", "例:jixiao rules new 我的口径 --from wuhan --copy 定性分档"})
final class RulesNewCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand rules;

    @Mixin
    private HelpOption help;

    @Mixin
    private QuietOption quiet;

    @Parameters(paramLabel = "文件夹", description = "新口径的文件夹,不能已有内容。")
    private String folder;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "口径",
            description = "继承的口径:wuhan、mof-2020、sichuan,或自备口径的文件夹。")
    private String from;

    @Option(
            names = "--copy",
            paramLabel = "工作表",
            split = "[,、,]",
            description = "把这几张表现行的内容抄过来,以便直接改:参数、定性分档、等级、分档表;可以多个。")
    private List<String> copied = List.of();

    @Override
    public Integer call() {
        Path target = NewConvention.write(path(folder), from, copied);
        if (!quiet.isOn()) {
            rules.terminal()
                    .out()
                    .println("已写出 " + target + "。在 Excel 里写上要改的内容,再用 jixiao rules check " + folder
                            + " 检查、jixiao rules test " + folder + " 试算。");
        }
        return Exit.FINE.code();
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException unnameable) {
            throw new OutputProblem("文件夹名「" + folder + "」在本机上无法识别。", unnameable);
        }
    }
}
