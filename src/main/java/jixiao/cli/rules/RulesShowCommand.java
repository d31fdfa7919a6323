package jixiao.cli.rules;

import java.util.Optional;
import jixiao.cli.Exit;
import jixiao.convention.Conventions;
import jixiao.convention.book.ConventionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao rules show}: everything in force in a convention (口径全文). */
@Command(
        name = "show",
        customSynopsis = "jixiao rules show 口径 [选项]",
        header = "显示口径的全部有效内容:值、条款、自哪年起、写在哪个工作簿的哪一行",
        footer = {"", "例:jixiao rules show wuhan"})
final class RulesShowCommand extends OneOfRules {
    @Parameters(paramLabel = "口径", description = "wuhan、mof-2020、sichuan、yitihua,或自备口径的文件夹。")
    private String name;

    @Option(names = "--year", paramLabel = "年度", description = "显示对这个年度有效的内容,默认最新。")
    private Integer year;

    @Override
    public Integer call() {
        rules.terminal().out().print(ConventionText.of(Conventions.load(name), Optional.ofNullable(year)));
        rules.terminal().out().flush();
        return Exit.FINE.code();
    }
}
