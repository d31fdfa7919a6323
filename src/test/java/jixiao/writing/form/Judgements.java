package jixiao.writing.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Actual;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Column;
import jixiao.model.ConventionStamp;
import jixiao.model.Entry;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.Label;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;
import jixiao.model.Target;
import jixiao.model.Totalling;
import jixiao.model.Unit;
import jixiao.model.WeightSource;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;

/** Judged tables put together by hand, so that forms can be tested without the rooms before them. */
public final class Judgements {
    private static final Pattern POINTS = Pattern.compile("(.*)\\((\\d+)分\\)");

    private final Form form;
    private final String convention;
    private final List<ScoredGoal> goals = new ArrayList<>();
    private final List<LineScore> lines = new ArrayList<>();
    private final Map<String, Entry> details = new LinkedHashMap<>();
    private final List<FundLine> parts = new ArrayList<>();
    private Optional<Integer> year = Optional.of(2024);
    private String title = "";
    private String unit = "某某区人民政府办公室";
    private String project = "";
    private String sheet = "自评表";
    private Figure budget = figure("1201.71");
    private Figure spending = figure("1141.94");
    private int points = 20;
    private boolean scoreColumn = true;
    private String reasons = "无";
    private String measures = "无";
    private Figure indicatorPoints = Figure.NONE;
    private Optional<BigDecimal> cap = Optional.empty();
    private WeightSource source = WeightSource.COLUMN;
    private int row = 10;

    private Judgements(Form form, String convention) {
        this.form = form;
        this.convention = convention;
    }

    public static Judgements department() {
        return new Judgements(Form.DEPARTMENT, "wuhan");
    }

    public static Judgements project(String convention) {
        Judgements made = new Judgements(Form.PROJECT, convention);
        made.project = "数字档案馆建设";
        made.points = convention.equals("wuhan") ? 20 : 10;
        return made;
    }

    Judgements title(String text) {
        title = text;
        return this;
    }

    Judgements year(Integer number) {
        year = Optional.ofNullable(number);
        return this;
    }

    Judgements unit(String name) {
        unit = name;
        return this;
    }

    Judgements project(String name, String sheetName) {
        project = name;
        sheet = sheetName;
        return this;
    }

    Judgements sheet(String name) {
        sheet = name;
        return this;
    }

    Judgements funds(String a, String b) {
        budget = figure(a);
        spending = figure(b);
        return this;
    }

    Judgements part(String name, String a, String b) {
        parts.add(new FundLine(name, figure(a), figure(b), Figure.NONE));
        return this;
    }

    Judgements detail(String label, String text) {
        details.put(label, entry(text));
        return this;
    }

    public Judgements withoutScores() {
        scoreColumn = false;
        return this;
    }

    public Judgements weights(WeightSource where) {
        source = where;
        return this;
    }

    Judgements boxes(String reasonBox, String measureBox) {
        reasons = reasonBox;
        measures = measureBox;
        return this;
    }

    Judgements indicatorPoints(String text) {
        indicatorPoints = figure(text);
        return this;
    }

    Judgements cap(String text) {
        cap = Optional.of(new BigDecimal(text));
        return this;
    }

    /** A settled line: level 1 and 2 in cells of their own rows (merged where the text repeats). */
    public Judgements line(
            String level1, String level2, String name, String target, String actual, String weight, String score) {
        return line(level1, level2, name, target, actual, weight, score, "", "", Optional.empty());
    }

    Judgements line(
            String level1,
            String level2,
            String name,
            String target,
            String actual,
            String weight,
            String score,
            String nature,
            String reason,
            Optional<Quantity> quantity) {
        row++;
        Indicator indicator = new Indicator(
                at("D" + row),
                label(level1, "B"),
                label(level2, "C"),
                label(name, "D"),
                entry(nature),
                entry(target),
                quantity.<Target>map(Target.AtLeast::new)
                        .or(() -> target.isEmpty() ? Optional.empty() : Optional.of(new Target.Qualitative(target))),
                new Actual(entry(actual), Optional.empty(), Optional.empty()),
                source == WeightSource.COLUMN ? figure(weight) : Figure.NONE,
                scoreColumn ? figure(score) : Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                entry(reason));
        BigDecimal points = new BigDecimal(weight);
        Optional<BigDecimal> given = score.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(score));
        lines.add(new LineScore(
                indicator,
                points,
                source,
                Optional.empty(),
                Optional.empty(),
                given,
                given.map(Range::of).orElse(new Range(BigDecimal.ZERO.setScale(2), points.setScale(2))),
                given.isEmpty(),
                false,
                false,
                basis(new Formula.Unsettled(points, Optional.empty()))));
        return this;
    }

    /** The last line needs review within these bounds. */
    Judgements open(String low, String high) {
        LineScore last = lines.remove(lines.size() - 1);
        lines.add(new LineScore(
                last.indicator(),
                last.weight(),
                last.weightSource(),
                last.achievement(),
                last.ratio(),
                last.score(),
                new Range(new BigDecimal(low), new BigDecimal(high)),
                true,
                false,
                false,
                last.basis()));
        return this;
    }

    /** Ends a goal: the lines since the last one are its. */
    public Judgements goal(String no, String text, String points) {
        Optional<BigDecimal> printed = points.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(points));
        List<Indicator> indicators = lines.stream().map(LineScore::indicator).toList();
        goals.add(new ScoredGoal(new AnnualGoal(no, text, printed, at("A" + row), indicators), lines));
        lines.clear();
        return this;
    }

    public Judgement judge() {
        if (!lines.isEmpty() || goals.isEmpty()) {
            goal("", "", "");
        }
        BigDecimal ten = BigDecimal.valueOf(points);
        Optional<BigDecimal> rate = budget.value().isPresent()
                        && spending.value().isPresent()
                ? Optional.of(spending.value().get().divide(budget.value().get(), 6, RoundingMode.HALF_UP))
                : Optional.empty();
        Optional<BigDecimal> execution =
                rate.map(any -> ten.multiply(spending.value().get())
                        .divide(budget.value().get(), 2, RoundingMode.HALF_UP)
                        .min(ten));
        BigDecimal total = goals.stream()
                .flatMap(goal -> goal.lines().stream())
                .flatMap(line -> line.score().stream())
                .reduce(execution.orElse(BigDecimal.ZERO), BigDecimal::add);
        BigDecimal capped = cap.map(total::min).orElse(total);
        Formula formula = new Formula.Proportion(
                ten,
                true,
                budget.value().orElse(BigDecimal.ONE),
                spending.value().orElse(BigDecimal.ONE),
                Unit.WAN_YUAN);
        return new Judgement(
                new ScoredEvaluation(
                        table(),
                        new ConventionStamp(convention, convention, ""),
                        new ExecutionScore(ten, rate, execution, basis(formula)),
                        goals,
                        capped,
                        Range.of(capped),
                        BigDecimal.ZERO,
                        Optional.empty(),
                        cap,
                        Totalling.COUNTED,
                        Set.of(),
                        Optional.empty()),
                List.of());
    }

    private SelfEvaluation table() {
        Map<Column, Place> headers = new LinkedHashMap<>(Map.of(Column.LEVEL3, at("D9")));
        if (scoreColumn) {
            headers.put(Column.SCORE, at("G9"));
        }
        BudgetExecution execution = new BudgetExecution(
                at("C6"), "年度资金总额", budget, spending, Figure.NONE, Figure.NONE, Figure.NONE, Entry.NONE, parts);
        return new SelfEvaluation(
                new Source("x.xlsx", sheet, ""),
                form,
                entry(title),
                year,
                entry(unit),
                Entry.NONE,
                Entry.NONE,
                entry(project),
                entry("2025年3月20日"),
                Optional.empty(),
                details,
                form == Form.DEPARTMENT ? figure("1004.99") : Figure.NONE,
                form == Form.DEPARTMENT ? figure("127.99") : Figure.NONE,
                execution,
                indicatorPoints,
                goals.stream().map(ScoredGoal::goal).toList(),
                headers,
                Figure.NONE,
                Figure.NONE,
                entry(reasons),
                entry(measures),
                List.of(),
                Optional.empty());
    }

    private static Basis basis(Formula formula) {
        return new Basis(Optional.of(Method.FORWARD), "", "", formula);
    }

    private Label label(String text, String column) {
        if (text.isEmpty()) {
            return Label.NONE;
        }
        Matcher points = POINTS.matcher(text);
        // Lines under one label with points share its cell, as they do where it is merged on the sheet.
        return points.matches()
                ? new Label(
                        text,
                        points.group(1),
                        Optional.of(new BigDecimal(points.group(2))),
                        at(column + text.hashCode()))
                : new Label(text, text, Optional.empty(), at(column + row));
    }

    private Place at(String cell) {
        return new Place("x.xlsx", sheet, cell);
    }

    private Entry entry(String text) {
        return new Entry(text, at("Z1"));
    }

    /** Digits give a number, other words one that could not be read. */
    private Figure figure(String text) {
        if (text.isEmpty()) {
            return Figure.NONE;
        }
        return text.matches("-?[0-9.]+")
                ? Figure.of(new BigDecimal(text), at("Z2"))
                : new Figure(text, Optional.empty(), BigDecimal.ZERO, at("Z2"));
    }
}
