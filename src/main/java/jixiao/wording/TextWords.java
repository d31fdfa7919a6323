package jixiao.wording;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportScore;

/** 文稿的话: what is said of a report or an account as a whole. */
public final class TextWords {
    private TextWords() {}

    /** What it is: "决算说明,含自评报告2份". */
    public static String kind(JudgedText judged) {
        int reports = judged.text().reports().size();
        String counted = reports == 0 ? "" : "自评报告" + reports + "份";
        return judged.text().account() ? "决算说明" + (reports == 0 ? "" : ",含" + counted) : counted;
    }

    /** What a report claims and what its own numbers make, in points. */
    public static String line(ReportScore score) {
        Report report = score.report();
        StringBuilder line = new StringBuilder(report.called());
        line.append("  自评得分 ").append(claimed(report).orElse("没有写"));
        score.execution()
                .ifPresent(points -> line.append("  预算执行 ")
                        .append(points.toPlainString())
                        .append("/")
                        .append(plain(score.executionPoints())));
        score.indicators().ifPresent(points -> line.append("  指标 ").append(plain(points)));
        score.total().ifPresent(total -> line.append("  列出的合计 ").append(plain(total)));
        score.unlisted()
                .filter(points -> points.signum() > 0)
                .ifPresent(points -> line.append("(另").append(plain(points)).append("分没有列出)"));
        return line.toString();
    }

    private static String plain(BigDecimal number) {
        return Digits.plain(number);
    }

    private static Optional<String> claimed(Report report) {
        return report.first(FactKind.TOTAL)
                .flatMap(Fact::value)
                .map(total -> total.value().toPlainString());
    }
}
