package jixiao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import jixiao.cli.report.OneLine;
import jixiao.review.letter.LetterResult;
import jixiao.review.letter.Letters;
import jixiao.review.letter.MendingLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jixiao letters}: letters to the units of a finished review. */
@Command(
        name = "letters",
        customSynopsis = "jixiao letters 结果文件夹 [选项]",
        header = "按复核结果和填好的处理,给每个单位写一份意见书",
        description = {"", "有错误,或填了采纳、待补正的单位,写退回修改意见;其余有事项要说明、有得分要更正的,写复核意见书;写到结果文件夹的 意见书 里,是 Word 文档。"},
        footer = {"", "例:jixiao letters 复核结果 --due 2026-03-20 --bureau 某区财政局 --contact \"张三 8888888\""})
final class LettersCommand extends OneCommand {
    @Mixin
    private ResultFolder results;

    @Mixin
    private EngineOptions chosen;

    @Mixin
    private LetterFlags flags;

    @Override
    public Integer call() {
        Clock clock = results.clock(spec);
        LetterResult result = new Letters(
                        chosen.engine(main, spec), flags.of(results.out(), LocalDate.now(clock), spec), clock)
                .write();
        if (!results.isQuiet()) {
            text(main.terminal(), results.out(), result);
        }
        return Exit.FINE.code();
    }

    /** What was written, and what is left to write in. */
    static void text(Terminal terminal, Path out, LetterResult result) {
        terminal.out()
                .println("意见书(第" + result.round() + "轮):退回修改意见 " + result.returns() + " 份,复核意见书 " + result.opinions()
                        + " 份,事项 " + result.items() + " 项;不需要意见书的单位 " + result.silent() + " 个");
        if (result.undecided() > 0) {
            terminal.out().println("还有 " + result.undecided() + " 条指标待人工判定,没有写进意见书,见汇总的《待定事项》");
        }
        result.notice().ifPresent(terminal.err()::println);
        result.kept().forEach(name -> terminal.out().println("有人改过的意见书另存为:" + OneLine.of(name)));
        if (!result.empty().isEmpty()) {
            terminal.out().println("待填:" + String.join("、", result.empty()));
        }
        if (Files.exists(out.resolve(MendingLog.FILE))) {
            terminal.out()
                    .println("整改台账:" + OneLine.of(out.resolve(MendingLog.FILE).toString()));
        }
        terminal.out().println("意见书在:" + OneLine.of(out.resolve(result.folder()).toString()));
    }
}
