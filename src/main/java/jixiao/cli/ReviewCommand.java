package jixiao.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jixiao.Engine;
import jixiao.cli.report.OneLine;
import jixiao.model.InputProblem;
import jixiao.model.Severity;
import jixiao.review.Review;
import jixiao.review.ReviewOptions;
import jixiao.review.ReviewResult;
import jixiao.review.Verdict;
import jixiao.review.known.KnownPaths;
import jixiao.review.letter.LetterOptions;
import jixiao.review.letter.LetterResult;
import jixiao.review.letter.Letters;
import jixiao.writing.OutputProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code jixiao review}: reviews a folder of submissions. */
@Command(
        name = "review",
        customSynopsis = "jixiao review 文件夹|压缩包|文件… -o 文件夹 [选项]",
        header = "复核一批自评表,写出复核汇总和各表的标注副本",
        description = {"", "读文件夹和 .zip 里的 .xlsx、.xlsm、.xls,和 Word 文档、PDF、网页里的表;结果是 复核汇总.xlsx 和 标注副本 文件夹,原文件不动。"},
        footer = {"", "退出码:0 正常;1 内部错误;2 用法有误;3 有错误级发现或待人工判断的指标;4 有输入未能读取;130 被中断。", "例:jixiao review 报送材料 -o 复核结果"})
final class ReviewCommand extends OneCommand {
    @Mixin
    private EngineOptions chosen;

    @Mixin
    private QuietOption quiet;

    @Parameters(arity = "1..*", paramLabel = "文件夹", description = "要复核的文件夹、.zip 压缩包或工作簿,可以多个。")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "文件夹",
            description = "结果写到这个文件夹。")
    private Path out;

    @Option(
            names = "--roster",
            paramLabel = "名单",
            description = "应报名单(Excel:单位,另可有别名、主管部门、科室、项目、批复预算、年度、涉密、应附报告),列出未报、重复、不在名单和预算不符的。")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--approved",
            paramLabel = "批复",
            description = "批复的绩效目标表(Excel 清单,或放着目标表和调整批复的文件夹),列出目标值、分值、指标与批复不同的。")
    private Optional<Path> approved = Optional.empty();

    @Option(
            names = "--last",
            paramLabel = "上年",
            description = "上一年复核的结果文件夹或档案压缩包,列出低于上年完成值的目标和上年说过又有的问题,没有了结的整改事项结转到今年的台账。")
    private Optional<Path> last = Optional.empty();

    @Option(names = "--ledger", paramLabel = "台账", description = "预算执行台账(Excel:单位、预算数、执行数,可有项目、年度),列出预算数、执行数与台账不符的。")
    private Optional<Path> ledger = Optional.empty();

    @Option(names = "--compare", paramLabel = "口径", description = "另按这个口径计分,列出总分、等级和各行的变化,以及来自口径的哪一行。")
    private Optional<String> compare = Optional.empty();

    @Mixin
    private YearOption year;

    @Option(names = "--jobs", paramLabel = "个数", description = "同时处理几个文件,默认比处理器核数多一个。")
    private int jobs = ReviewOptions.usualJobs();

    @Option(names = "--no-copies", description = "不写标注副本,只写复核汇总。")
    private boolean noCopies;

    @Option(names = "--papers", description = "另写复核底稿.xlsx:每张表一页,白色各栏由审核人填写,再次复核时读回采用。")
    private boolean papers;

    @Option(names = "--restart", description = "不用上一次复核留下的结果,全部重新审核。")
    private boolean restart;

    @Option(names = "--json", description = "标准输出每张表一行 JSON,最后一行是小结。")
    private boolean json;

    @Option(names = "--fail-on", paramLabel = "程度", description = "以 3 结束的条件:error 有错误,warning 有错误或警告;默认为有错误或待人工判断的指标。")
    private String failOn = "";

    @Option(names = "--unit-by", paramLabel = "依据", description = "同一单位的表如何归到一起:name 按单位名称,folder 按所在文件夹;默认两者并用。")
    private String unitBy = "";

    @Mixin
    private DayOption day;

    @Option(names = "--letters", description = "另给每个单位写一份意见书(同 jixiao letters)。")
    private boolean letters;

    @Mixin
    private LetterFlags flags;

    @Override
    public Integer call() {
        Clock clock = day.clock(spec);
        LetterOptions written = flags.of(out, LocalDate.now(clock), spec);
        ReviewOptions options = new ReviewOptions(
                inputs,
                out,
                roster,
                known(),
                unitBy(),
                positive(jobs),
                !noCopies,
                papers,
                restart,
                year.given(spec),
                written.bureau(),
                clock);
        oneOf("--fail-on", failOn, List.of("", "error", "warning"));
        Terminal terminal = main.terminal();
        ReviewProgress progress = new ReviewProgress(terminal, quiet.isOn());
        try (Interruption watch = new Interruption(terminal, out)) {
            Engine engine = chosen.engine(main, spec);
            Optional<Letters> after = letters
                    ? Optional.of(
                            new Letters(engine, written, clock).after(last).checked())
                    : Optional.empty();
            Review review = new Review(engine, options, progress, compare.map(main::engine));
            ReviewResult result = json ? review.run(terminal.out()::println) : review.run();
            ReviewReport report = new ReviewReport(terminal, result);
            if (json) {
                report.json();
            } else if (quiet.isOn()) {
                report.line(out.resolve(Review.SUMMARY));
            } else {
                report.text(out.resolve(Review.SUMMARY));
            }
            if (after.isPresent()) {
                LetterResult all = after.get().write();
                if (!json && !quiet.isOn()) {
                    LettersCommand.text(terminal, out, all);
                }
            } else {
                new Letters(engine, written, clock).after(last).log().ifPresent(terminal.err()::println);
            }
            return exit(result).code();
        } catch (InputProblem problem) {
            terminal.err().println(OneLine.of(problem.getMessage()));
            return Exit.UNREADABLE.code();
        } catch (OutputProblem problem) {
            terminal.err().println(OneLine.of(problem.getMessage()));
            return Exit.USAGE.code();
        }
    }

    private Exit exit(ReviewResult result) {
        boolean errors = result.count(Verdict.RETURNED) + result.texts(Verdict.RETURNED) > 0;
        boolean found = switch (failOn) {
            case "error" -> errors;
            case "warning" -> errors || result.count(Severity.WARNING) > 0;
            default -> errors || result.open() > 0;
        };
        Exit exit = found ? Exit.FINDINGS : Exit.FINE;
        if (!result.unwritten().isEmpty()) {
            exit = exit.and(Exit.USAGE);
        }
        boolean all = result.unread().isEmpty() && !result.isOfNothing();
        return all ? exit : exit.and(Exit.UNREADABLE);
    }

    private KnownPaths known() {
        return new KnownPaths(approved, ledger, last);
    }

    private ReviewOptions.UnitBy unitBy() {
        oneOf("--unit-by", unitBy, List.of("", "name", "folder"));
        return unitBy.isEmpty()
                ? ReviewOptions.UnitBy.BOTH
                : ReviewOptions.UnitBy.valueOf(unitBy.toUpperCase(Locale.ROOT));
    }

    private void oneOf(String option, String given, List<String> known) {
        if (!known.contains(given)) {
            throw new ParameterException(
                    spec.commandLine(), option + " 只能是 " + String.join("、", known.subList(1, known.size())) + "。");
        }
    }

    private int positive(int given) {
        if (given < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs 至少为 1。");
        }
        return given;
    }
}
