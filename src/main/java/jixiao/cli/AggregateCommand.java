package jixiao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.aggregation.AggregatedTable;
import jixiao.cli.report.AggregateReport;
import jixiao.cli.report.OneLine;
import jixiao.cli.report.Paint;
import jixiao.model.InputProblem;
import jixiao.model.Severity;
import jixiao.rollup.Rollup;
import jixiao.rollup.RollupOptions;
import jixiao.rollup.RollupResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code jixiao aggregate}: one table of many units' tables, project by project. */
@Command(
        name = "aggregate",
        customSynopsis = "jixiao aggregate 文件|文件夹… -o 文件夹 [选项]",
        header = "把同一项目各单位的自评表汇总成一张,先汇总,后计分",
        description = {
            "",
            "读文件夹和 .zip 里的工作簿、Word 文档、PDF、网页,也读 JSON 文档;按项目名称和年度分组(部门整体表按年度),"
                    + "每个项目写出一个 项目_年度_汇总.xlsx(分值来历不同的表不合成一张,另写一个):正式自评表、《计分说明》《分单位明细》《未匹配》《审核发现》,已计入而各单位不一致的另见《汇总说明》。"
        },
        footer = {
            "",
            "退出码:0 正常;1 内部错误;2 用法有误;3 有错误级发现、待人工判断的指标或需要核对的未匹配事项;4 有输入未能读取;130 被中断。",
            "例:jixiao aggregate 各单位自评表 -o 汇总结果"
        })
final class AggregateCommand extends OneCommand {
    @Mixin
    private EngineOptions chosen;

    @Mixin
    private QuietOption quiet;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要汇总的工作簿、JSON 文档、文件夹或 .zip 压缩包,可以多个。")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "汇总工作簿写到这个文件夹;只要 JSON 时可以不写。")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--project", paramLabel = "名称", description = "只汇总这个项目。")
    private String project = "";

    @Option(names = "--targets", paramLabel = "文件", description = "整个项目批复的目标表;年初目标值用批复的,不用各单位之和。")
    private Optional<Path> targets = Optional.empty();

    @Option(names = "--unit", paramLabel = "名称", description = "汇总表上的单位名称;不写时为“汇总(3个单位)”。")
    private String unit = "";

    @Option(names = "--templates", paramLabel = "文件夹", description = "自备表样所在的文件夹,先于随附的表样。")
    private Optional<String> templates = Optional.empty();

    @Option(names = "--json", description = "标准输出只写 JSON,每项指标带各单位的分项;同时写 -o 才写工作簿。")
    private boolean json;

    @Option(names = "--force", description = "结果文件已存在时覆盖。")
    private boolean force;

    @Override
    public Integer call() {
        if (out.isEmpty() && !json) {
            throw new ParameterException(
                    spec.commandLine(), "缺少选项 -o 文件夹(汇总工作簿写到这个文件夹)或 --json,例如 jixiao aggregate 各单位自评表 -o 汇总结果。");
        }
        Terminal terminal = main.terminal();
        Engine engine = chosen.engine(main, spec);
        RollupOptions options = new RollupOptions(inputs, out, project, targets, unit, Templates.of(templates), force);
        try {
            RollupResult result = run(terminal, engine, options);
            result.unread().forEach(each -> terminal.err().println(OneLine.of(each.sentence())));
            result.attachments().forEach(each -> terminal.err().println("附件:" + OneLine.of(each.sentence())));
            result.projects().stream()
                    .map(RollupResult.Project::problem)
                    .filter(problem -> !problem.isEmpty())
                    .forEach(problem -> terminal.err().println(OneLine.of(problem)));
            List<AggregatedTable> tables =
                    result.projects().stream().map(RollupResult.Project::table).toList();
            if (json) {
                terminal.out().println(engine.documents().aggregated(tables));
            } else {
                AggregateReport report = new AggregateReport(new Paint(terminal.colour()), engine.judges()::wording);
                result.projects().forEach(each -> {
                    String written = each.written().map(Path::toString).orElse("未写出");
                    if (quiet.isOn()) {
                        terminal.out().println(report.line(each.table(), written));
                    } else {
                        report.lines(each.table(), written).forEach(terminal.out()::println);
                    }
                });
            }
            return exit(result).code();
        } catch (InputProblem problem) {
            terminal.err().println(OneLine.of(problem.getMessage()));
            return Exit.UNREADABLE.code();
        }
    }

    private static RollupResult run(Terminal terminal, Engine engine, RollupOptions options) {
        if (options.out().isEmpty()) {
            return new Rollup(engine, options).run();
        }
        try (Interruption watch = new Interruption(terminal, options.out().get())) {
            return new Rollup(engine, options).run();
        }
    }

    private static Exit exit(RollupResult result) {
        Exit exit = Exit.FINE;
        for (RollupResult.Project project : result.projects()) {
            AggregatedTable table = project.table();
            boolean open = table.judgement().has(Severity.ERROR)
                    || table.judgement().needsReview()
                    || table.aggregation().remarks().stream()
                            .anyMatch(remark -> remark.kind().isOpen());
            exit = open ? exit.and(Exit.FINDINGS) : exit;
            exit = project.problem().isEmpty() ? exit : exit.and(Exit.USAGE);
        }
        return result.unread().isEmpty() ? exit : exit.and(Exit.UNREADABLE);
    }
}
