package jixiao.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.BudgetExecution;
import jixiao.model.ConventionStamp;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.wording.Summary;
import jixiao.wording.UnitLines;
import jixiao.wording.Wording;

/** 得分概要: unit, project, points, total, what of it is verifiable, grade and range, one a line. */
record ScoreTable(Paint paint, Wording wording) {
    private static final int NAME_COLUMNS = 10;

    List<String> lines(ScoredEvaluation scored) {
        SelfEvaluation table = scored.table();
        List<String> lines = new ArrayList<>();
        UnitLines.of(table).forEach((label, name) -> lines.add(row(label, text(name))));
        if (!table.project().isBlank()) {
            lines.add(row("项目", OneLine.of(table.project().text())));
        }
        lines.add(row("口径", convention(scored.convention())));
        boolean pointed = !scored.isWithoutPoints();
        lines.add(row("预算执行", execution(scored.execution(), table.execution(), pointed)));
        lines.add(row("指标得分", pointed ? indicators(scored.lines()) : withoutPoints(scored.lines())));
        lines.add(row("总分", paint.strong(total(scored)) + claimed(table.claimedTotal())));
        if (scored.hasTotal()) {
            lines.add(row("可核实", wording.points(scored.totalVerified()) + "(由表上数字算出的部分)"));
        }
        lines.add(row("等级", grade(scored)));
        return lines;
    }

    /** One line of the summary. */
    String row(String name, String text) {
        return Width.pad(name, NAME_COLUMNS) + text;
    }

    private String execution(ExecutionScore score, BudgetExecution funds, boolean pointed) {
        boolean worthless = !pointed || score.points().signum() == 0 && funds.isSilent();
        String points = worthless
                ? "不计分"
                : score.score().map(wording::points).orElse(Numbers.NONE) + " / " + Numbers.plain(score.points());
        return score.rate()
                .map(rate -> points + "   执行率 " + Numbers.percent(rate) + amounts(funds))
                .orElse(points);
    }

    private static String amounts(BudgetExecution funds) {
        return funds.isWithoutFunds() ? "" : "(" + amount(funds.spending()) + " ÷ " + amount(funds.budget()) + " 万元)";
    }

    private String indicators(List<LineScore> lines) {
        BigDecimal score =
                lines.stream().flatMap(line -> line.score().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weight = lines.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        long open = lines.stream().filter(line -> line.score().isEmpty()).count();
        return wording.points(score) + " / " + Numbers.plain(weight) + "   " + lines.size() + " 项"
                + (open == 0 ? "" : ",其中 " + open + " 项未能计分");
    }

    /** A form that gives no points: how far its lines came, and no score. */
    private static String withoutPoints(List<LineScore> lines) {
        long missed = lines.stream().filter(LineScore::missed).count();
        long open = lines.stream()
                .filter(line -> line.needsReview() || line.score().isEmpty())
                .count();
        return "不计分   " + lines.size() + " 项" + (missed == 0 ? "" : ",其中 " + missed + " 项没有达到目标")
                + (open == 0 ? "" : "," + open + " 项要由人看");
    }

    private static String convention(ConventionStamp stamp) {
        String why = stamp.why().isEmpty() ? "" : ":" + stamp.why();
        return stamp.title() + "(" + stamp.name() + ")" + why;
    }

    private String total(ScoredEvaluation scored) {
        String cap = scored.totalCap()
                .map(limit -> "(按执行率封顶 " + Numbers.plain(limit) + ")")
                .orElse("");
        if (!scored.hasTotal()) {
            return scored.isWithoutPoints() ? "无(表上没有分值)" : "无(口径不符,分值不可比)";
        }
        return wording.points(scored.total()) + (scored.isForReference() ? "(参考)" : "") + cap;
    }

    private static String claimed(Figure claim) {
        if (claim.isBlank() && claim.value().isEmpty()) {
            return "";
        }
        return "   填报 " + claim.value().map(Numbers::plain).orElse(OneLine.of(claim.text()));
    }

    private String grade(ScoredEvaluation scored) {
        if (scored.isWithoutPoints()) {
            return "无(表上没有分值)";
        }
        boolean settled = !scored.hasTotal() || Numbers.isSettled(scored.totalRange());
        String range = settled ? "" : "总分在 " + wording.range(scored.totalRange()) + " 之间";
        if (scored.grade().isPresent()) {
            return scored.grade().get() + (range.isEmpty() ? "" : "(" + range + ")");
        }
        String doubts = "不能确定:" + String.join("、", Summary.doubts(scored));
        return range.isEmpty() ? doubts : doubts + ";" + range;
    }

    private static String amount(Figure figure) {
        Optional<BigDecimal> value = figure.value();
        return value.map(Numbers::plain).orElse(Numbers.NONE);
    }

    private static String text(String text) {
        return text.isEmpty() ? Numbers.NONE : OneLine.of(text);
    }
}
