package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Severity;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportScore;

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
        lines.add(paint.strong("■ " + OneLine.of(judged.text().file()) + " " + kind()));
        lines.addAll(new FindingList(paint).lines(judged.findings()));
        lines.add(Width.pad("口径", NAME) + judged.convention().title() + "("
                + judged.convention().name() + ")");
        judged.scores().forEach(score -> lines.add(Width.pad("报告", NAME) + OneLine.of(line(score))));
        lines.add("");
        return lines;
    }

    /** The whole report on one line. */
    public String line() {
        StringBuilder line = new StringBuilder(OneLine.of(judged.text().file()));
        line.append("  ").append(kind());
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long count = judged.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            String text = severity.chinese() + " " + count;
            line.append("  ").append(count == 0 ? text : paint.of(severity, text));
        }
        return line.toString();
    }

    private String kind() {
        int reports = judged.text().reports().size();
        String counted = reports == 0 ? "" : "自评报告" + reports + "份";
        return judged.text().account() ? "决算说明" + (reports == 0 ? "" : ",含" + counted) : counted;
    }

    private static String line(ReportScore score) {
        Report report = score.report();
        StringBuilder line = new StringBuilder(report.called());
        line.append("  自评得分 ").append(claimed(report).orElse("没有写"));
        score.execution()
                .ifPresent(points -> line.append("  预算执行 ")
                        .append(points.toPlainString())
                        .append("/")
                        .append(Numbers.plain(score.executionPoints())));
        score.indicators().ifPresent(points -> line.append("  指标 ").append(Numbers.plain(points)));
        score.total().ifPresent(total -> line.append("  列出的合计 ").append(Numbers.plain(total)));
        score.unlisted()
                .filter(points -> points.signum() > 0)
                .ifPresent(points ->
                        line.append("(另").append(Numbers.plain(points)).append("分没有列出)"));
        return line.toString();
    }

    private static Optional<String> claimed(Report report) {
        return report.first(FactKind.TOTAL)
                .flatMap(Fact::value)
                .map(total -> total.value().toPlainString());
    }
}
