package jixiao.writing.mark;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jixiao.Case;
import jixiao.Engine;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.reading.ReadTable;

/**
 * 一次计分: read, judged and written in memory.
 *
 * @param reading reads the workbook once more
 * @param judgements one for each table
 * @param written the marked copy
 */
record Run(Supplier<List<ReadTable>> reading, List<Judgement> judgements, byte[] written) {
    static Run of(Engine engine, String name, byte[] workbook, boolean accept) {
        return of(engine, name, workbook).apply(accept);
    }

    /** Read and judged once, for copies of both kinds: true where the scores are accepted. */
    static Function<Boolean, Run> of(Engine engine, String name, byte[] workbook) {
        Case opened = engine.open(name, workbook).orThrow();
        return accept -> new Run(() -> engine.read(name, workbook), opened.judgements(), opened.marked(accept));
    }

    /** What was read. */
    List<ReadTable> tables() {
        return reading.get();
    }

    /** Scores, weights, ranges, totals and grades, a line each. */
    List<String> scores() {
        return judgements.stream()
                .map(Judgement::scored)
                .flatMap(scored -> java.util.stream.Stream.concat(
                        scored.lines().stream().map(Run::line),
                        java.util.stream.Stream.of("预算执行 " + scored.execution().score() + " 总分 " + scored.total() + " "
                                + scored.totalRange() + " 可核实 " + scored.totalVerified() + " 等级 " + scored.grade()
                                + " 上限 "
                                + scored.totalCap())))
                .toList();
    }

    /** The same without what claims that follow from them make certain: where a weight comes from, and the grade. */
    List<String> values() {
        return judgements.stream()
                .map(Judgement::scored)
                .flatMap(scored -> java.util.stream.Stream.concat(
                        scored.lines().stream()
                                .map(line -> line.indicator().place().cell() + " "
                                        + line.weight().stripTrailingZeros().toPlainString() + " " + line.score() + " "
                                        + line.range() + " " + line.needsReview()),
                        java.util.stream.Stream.of("预算执行 " + scored.execution().score() + " 总分 " + scored.total() + " "
                                + scored.totalRange() + " 可核实 " + scored.totalVerified() + " 上限 " + scored.totalCap())))
                .toList();
    }

    private static String line(LineScore line) {
        return line.indicator().place().cell() + " " + line.weight() + " " + line.weightSource() + " " + line.score()
                + " " + line.range() + " " + line.needsReview();
    }

    /** Scores and weights only, a line each, for what a person's decision may narrow. */
    List<String> points() {
        return judgements.stream()
                .map(Judgement::scored)
                .flatMap(scored -> java.util.stream.Stream.concat(
                        scored.lines().stream()
                                .map(line -> line.indicator().place().cell() + " " + line.score()),
                        java.util.stream.Stream.of("总分 " + scored.total())))
                .toList();
    }

    /** Findings, a line each. */
    List<String> findings() {
        return judgements.stream()
                .flatMap(judgement -> judgement.findings().stream())
                .map(finding -> finding.place().sheet() + "!" + finding.place().cell() + " " + finding.severity() + " "
                        + finding.code())
                .toList();
    }
}
