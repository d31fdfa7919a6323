package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import jixiao.model.Severity;
import jixiao.wording.NextStep;
import jixiao.wording.Wording;

/** 终端报告 of one table: what is missing, what is wrong, the scores, what was written, what to do next. */
public final class TableReport {
    private final Paint paint;
    private final Judgement judgement;
    private final Wording wording;

    /**
     * A report.
     *
     * @param paint whether it is coloured
     * @param judgement the table
     * @param wording the sentences for the table
     */
    public TableReport(Paint paint, Judgement judgement, Wording wording) {
        this.paint = paint;
        this.judgement = judgement;
        this.wording = wording;
    }

    /**
     * The whole report.
     *
     * @param written what became of the workbook, such as its path
     */
    public List<String> lines(String written) {
        return lines(written, "");
    }

    /**
     * The whole report.
     *
     * @param written what became of the workbook, such as its path
     * @param leftBlank which scores stay empty in what is to be signed; empty for none
     */
    public List<String> lines(String written, String leftBlank) {
        ScoreTable scores = new ScoreTable(paint, wording);
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong("■ " + name() + title()));
        lines.addAll(new FindingList(paint).lines(judgement.findings()));
        lines.addAll(scores.lines(judgement.scored()));
        lines.add(scores.row("写出", OneLine.of(written)));
        if (!leftBlank.isEmpty()) {
            lines.add(scores.row("留空待填", leftBlank));
        }
        lines.add(scores.row("下一步", NextStep.of(judgement)));
        lines.add("");
        return lines;
    }

    /** The whole report on one line. */
    public String line(String written) {
        String claim =
                judgement.table().claimedTotal().value().map(Numbers::plain).orElse(Numbers.NONE);
        StringBuilder line = new StringBuilder(name());
        line.append("  总分 ")
                .append(
                        judgement.scored().hasTotal()
                                ? wording.points(judgement.scored().total())
                                : "无");
        if (judgement.scored().hasTotal() && judgement.scored().isForReference()) {
            line.append("(参考)");
        }
        line.append("  填报 ").append(claim);
        line.append("  等级 ").append(judgement.scored().grade().orElse("未定"));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long count = NextStep.count(judgement, severity);
            String text = severity.chinese() + " " + count;
            line.append("  ").append(count == 0 ? text : paint.of(severity, text));
        }
        return line.append("  → ").append(OneLine.of(written)).toString();
    }

    private String name() {
        SelfEvaluation table = judgement.table();
        String sheet = table.source().sheet();
        return OneLine.of(table.source().file() + (sheet.isEmpty() ? "" : "「" + sheet + "」"));
    }

    private String title() {
        return judgement.table().title().isBlank()
                ? ""
                : " " + OneLine.of(judgement.table().title().text());
    }
}
