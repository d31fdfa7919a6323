package jixiao.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.convention.Conventions;
import jixiao.model.Actual;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Certainty;
import jixiao.model.Column;
import jixiao.model.ConventionStamp;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.Label;
import jixiao.model.LineScore;
import jixiao.model.Notice;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.Severity;
import jixiao.model.Source;
import jixiao.model.Target;
import jixiao.model.Totalling;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.WeightSource;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.wording.Wording;

/** A table made by hand that has something in every place: three lines of one goal, four columns of figures. */
public final class Sample {
    public static final ConventionStamp STAMP = new ConventionStamp("wuhan", "武汉市口径", "c0ffee");
    public static final Wording WORDING =
            new Wording(Conventions.load(Conventions.DEFAULT).in(Optional.of(2024)));
    static final Source SOURCE = new Source("办公室.xlsx", "自评表", "ab12");
    static final Unit PIECES = new Unit("件", UnitKind.COUNT, "件", BigDecimal.ONE);

    private Sample() {}

    public static Judgement judgement() {
        SelfEvaluation table = table();
        List<Indicator> lines = table.goals().get(0).indicators();
        LineScore counted = line(
                lines.get(0),
                "10",
                new Formula.Proportion(number("10"), true, number("140000"), number("126000"), PIECES),
                Optional.of(number("9.00")),
                new Range(number("9.00"), number("9.00")),
                false);
        LineScore range = line(
                lines.get(1),
                "5",
                new Formula.AllOrNothing(number("5"), true, "97%-100%", "98%"),
                Optional.of(number("5.00")),
                Range.of(number("5.00")),
                false);
        LineScore words = line(
                lines.get(2),
                "3",
                new Formula.Unsettled(number("3"), Optional.empty()),
                Optional.empty(),
                new Range(number("0.00"), number("3.00")),
                true);
        ScoredEvaluation scored = new ScoredEvaluation(
                table,
                STAMP,
                new ExecutionScore(
                        number("20"),
                        Optional.of(number("0.976400")),
                        Optional.of(number("19.53")),
                        new Basis(
                                Optional.of(Method.FORWARD),
                                "预算执行",
                                "第三条",
                                new Formula.Proportion(
                                        number("20"), true, number("4019.64"), number("3924.94"), Unit.WAN_YUAN))),
                List.of(new ScoredGoal(table.goals().get(0), List.of(counted, range, words))),
                number("33.53"),
                new Range(number("33.53"), number("36.53")),
                number("28.53"),
                Optional.empty(),
                Optional.empty(),
                Totalling.COUNTED,
                Set.of(),
                Optional.empty());
        Finding finding = new Finding(
                "SCORE_MISMATCH",
                Severity.ERROR,
                SOURCE.place("G12"),
                Map.of(),
                Optional.of(number("9.00")),
                Optional.of(number("10")));
        Finding hidden = new Finding(
                "SHEET_HIDDEN",
                Severity.INFO,
                new Place("办公室.xlsx", "底稿", ""),
                Map.of("工作表", "底稿"),
                Optional.empty(),
                Optional.empty());
        return new Judgement(scored, List.of(said(finding), said(hidden)));
    }

    private static Finding said(Finding finding) {
        return finding.said(WORDING.message(finding), WORDING.remedy(finding));
    }

    static SelfEvaluation table() {
        Map<String, Entry> details = new LinkedHashMap<>();
        details.put("主管部门", entry("区政府办", "B3"));
        details.put("项目类别", entry("", "B4"));
        AnnualGoal goal = new AnnualGoal(
                "1", "目标一", Optional.of(number("18")), SOURCE.place("A9"), List.of(counted(), ranged(), worded()));
        return new SelfEvaluation(
                SOURCE,
                Form.PROJECT,
                entry("2024年度项目自评表", "A1"),
                Optional.of(2024),
                entry("政府办公室", "B2"),
                entry("机要中心", "G2"),
                entry("区政府办", "B3"),
                entry("督办", "D2"),
                entry("2025年4月28日", "F2"),
                Optional.of(DateSpan.of(LocalDate.of(2025, 4, 28))),
                details,
                Figure.NONE,
                figure("1,015.00", "1015", "0.01", "B5"),
                execution(),
                figure("80分", "80", "1", "A8"),
                List.of(goal),
                Map.of(Column.SCORE, SOURCE.place("G10"), Column.TARGET, SOURCE.place("D10")),
                figure("97.64", "97.64", "0.01", "G20"),
                Figure.NONE,
                entry("无", "B21"),
                new Entry("", SOURCE.place("B22")),
                List.of(new Notice("SHEET_HIDDEN", new Place("办公室.xlsx", "底稿", ""), Map.of("工作表", "底稿"))),
                Optional.empty());
    }

    private static BudgetExecution execution() {
        return new BudgetExecution(
                SOURCE.place("A6"),
                "年度资金总额",
                figure("4,019.64", "4019.64", "0.01", "C6"),
                figure("3924.94万元", "3924.94", "0.01", "D6"),
                figure("97.64%", "0.9764", "0.0001", "E6"),
                figure("", "20", "1", "F5"),
                figure("19.5", "19.5", "0.1", "F6"),
                Entry.NONE,
                List.of(new FundLine("财政拨款", figure("4000", "4000", "1", "C7"), unreadable("见附件", "D7"), Figure.NONE)));
    }

    private static Indicator counted() {
        return indicator(
                "12",
                new Label("数量指标(15分)", "数量指标", Optional.of(number("15")), SOURCE.place("B12")),
                new Entry("≥", SOURCE.place("H12")),
                entry("≥14万件", "D12"),
                Optional.of(new Target.AtLeast(Quantity.exact(number("140000"), PIECES))),
                new Actual(
                        entry("近126000件", "E12"),
                        Optional.of(new Quantity(number("126000"), PIECES, Certainty.APPROXIMATE)),
                        Optional.empty()),
                figure("10", "10", "1", "G12"));
    }

    private static Indicator ranged() {
        return indicator(
                "13",
                Label.NONE,
                Entry.NONE,
                entry("97%-100%", "D13"),
                Optional.of(new Target.Between(
                        Quantity.exact(number("0.97"), Unit.PERCENT), Quantity.exact(number("1.00"), Unit.PERCENT))),
                new Actual(
                        entry("≥98%", "E13"),
                        Optional.of(new Quantity(number("0.98"), Unit.PERCENT, Certainty.BOUND)),
                        Optional.empty()),
                Figure.empty(SOURCE.place("G13")));
    }

    private static Indicator worded() {
        DateSpan half = new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        return indicator(
                "14",
                Label.NONE,
                Entry.NONE,
                entry("上半年完成", "D14"),
                Optional.of(new Target.Deadline(half)),
                new Actual(entry("中心城区第二", "E14"), Optional.empty(), Optional.empty()),
                Figure.NONE);
    }

    private static Indicator indicator(
            String row,
            Label level2,
            Entry nature,
            Entry text,
            Optional<Target> target,
            Actual actual,
            Figure claimed) {
        return new Indicator(
                SOURCE.place("C" + row),
                new Label("产出指标", "产出指标", Optional.empty(), SOURCE.place("A12")),
                level2,
                new Label("办件" + row, "办件" + row, Optional.empty(), SOURCE.place("C" + row)),
                nature,
                text,
                target,
                actual,
                row.equals("12") ? figure("10分", "10", "1", "F12") : Figure.NONE,
                claimed,
                Figure.NONE,
                Entry.NONE,
                new Entry("", SOURCE.place("I" + row)));
    }

    private static LineScore line(
            Indicator indicator,
            String weight,
            Formula formula,
            Optional<BigDecimal> score,
            Range range,
            boolean review) {
        return new LineScore(
                indicator,
                number(weight),
                WeightSource.COLUMN,
                Optional.of(number("0.9")),
                Optional.empty(),
                score,
                range,
                review,
                !review,
                false,
                new Basis(Optional.of(Method.FORWARD), "数字按正向", "", formula));
    }

    private static Entry entry(String text, String cell) {
        return new Entry(text, SOURCE.place(cell));
    }

    private static Figure figure(String text, String value, String step, String cell) {
        return new Figure(text, Optional.of(number(value)), number(step), SOURCE.place(cell));
    }

    private static Figure unreadable(String text, String cell) {
        return new Figure(text, Optional.empty(), BigDecimal.ZERO, SOURCE.place(cell));
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
