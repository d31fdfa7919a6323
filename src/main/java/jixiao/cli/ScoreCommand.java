package jixiao.cli;

import java.util.List;
import java.util.Optional;
import jixiao.writing.form.Printing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code jixiao score}: scores submitted workbooks. */
@Command(
        name = "score",
        addMethodSubcommands = false,
        customSynopsis = "jixiao score 文件… [选项]",
        header = "给自评表计分,写出带计分说明和审核发现的工作簿",
        description = {
            "",
            "读 .xlsx、.xlsm、.xls 工作簿,Word 文档、PDF、网页里的表,或 JSON 文档;结果写在 <原名>_计分.xlsx(.docx 的写在 <原名>_计分.docx,说明另在"
                    + " <原名>_计分说明.xlsx),原文件不动,要点显示在终端。"
        },
        footer = {"", "退出码:0 正常;1 内部错误;2 用法有误;3 有错误级发现或待人工判断的指标;4 有输入未能读取。", "例:jixiao score 自评表.xlsx -o 结果"})
final class ScoreCommand extends OneCommand {
    @Mixin
    private EngineOptions chosen;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要计分的工作簿或 JSON 文档,可以多个。")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "结果写到这个文件夹,默认写在原文件旁边。")
    private String folder;

    @Option(names = "--json", description = "标准输出只写 JSON;同时写 -o 才写工作簿。")
    private boolean json;

    @Option(names = "--trace", description = "JSON 里每条指标另写没有采用的计分方法和第一个不符的条件;同时写 --json。")
    private boolean trace;

    @Option(names = "--accept", description = "填报得分与计分结果不同时,以计分结果填入得分栏。")
    private boolean accept;

    @Option(names = "--clean", description = "另写净表 <原名>_报送.xlsx:只填规则算定的得分和执行率,没有批注、颜色和附加的表,可以报送;待人工核定的、按默认分值算的得分和总分空着。")
    private boolean clean;

    @Option(names = "--form", description = "另写正式自评表 <原名>_自评表.xlsx,可以直接打印签章。")
    private boolean form;

    @Option(names = "--draft", description = "正式自评表印出全部得分,待人工核定的也印,页眉注明“草稿”;同时写 --form。")
    private boolean draft;

    @Option(names = "--templates", paramLabel = "文件夹", description = "自备表样所在的文件夹,先于随附的表样;同时写 --form。")
    private String templates;

    @Mixin
    private YearOption year;

    @Option(names = "--force", description = "结果文件已存在时覆盖。")
    private boolean force;

    @Option(names = "--no-color", description = "不用颜色。")
    private boolean noColour;

    @Mixin
    private QuietOption quiet;

    @Override
    public Integer call() {
        if (trace && !json) {
            throw new ParameterException(spec.commandLine(), "--trace 要与 --json 一起写。");
        }
        Terminal terminal = noColour ? main.terminal().plain() : main.terminal();
        ScoreOptions options = new ScoreOptions(
                Optional.ofNullable(folder),
                json,
                trace,
                accept,
                force,
                quiet.isOn(),
                clean,
                year.given(spec),
                form || draft || templates != null
                        ? Optional.of(Templates.of(Optional.ofNullable(templates)))
                        : Optional.empty(),
                draft ? Printing.DRAFT : Printing.SIGNED);
        return new ScoreRun(terminal, chosen.engine(main, spec), options)
                .run(files)
                .code();
    }
}
