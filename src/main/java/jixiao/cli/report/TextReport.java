package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Severity;
import jixiao.model.narrative.JudgedText;
import jixiao.wording.TextWords;

/** 终端报告 of a report or an account in words: what is wrong, and what its reports' own numbers make. */
public final class TextReport {
    private static final int NAME = 10;

    private final Paint paint;
    private final JudgedText judged;

    /** A report on a text. */
    public TextReport(Paint paint, JudgedText judged) {
        this.paint = paint;
        this.judged = judged;
    }

    /** The whole report. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong("■ " + OneLine.of(judged.text().file()) + " " + TextWords.kind(judged)));
        lines.addAll(new FindingList(paint).lines(judged.findings()));
        lines.add(Width.pad("口径", NAME) + judged.convention().title() + "("
                + judged.convention().name() + ")"
                + (judged.convention().why().isEmpty()
                        ? ""
                        : ";" + judged.convention().why()));
        judged.scores().forEach(score -> lines.add(Width.pad("报告", NAME) + OneLine.of(TextWords.line(score))));
        lines.add("");
        return lines;
    }

    /** The whole report on one line. */
    public String line() {
        StringBuilder line = new StringBuilder(OneLine.of(judged.text().file()));
        line.append("  ").append(TextWords.kind(judged));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long count = judged.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            String text = severity.chinese() + " " + count;
            line.append("  ").append(count == 0 ? text : paint.of(severity, text));
        }
        return line.toString();
    }
}
