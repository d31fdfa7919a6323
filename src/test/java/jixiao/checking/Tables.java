package jixiao.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Column;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.ExecutionIndicator;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.Notice;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;

/**
 * A table for tests, made by hand, its cells where a form of this shape has them: title A1, date F2, 基本支出 D4 and
 * 项目支出 F4, funds in row 6 (C name, D budget, E spending, F rate, G points, H score, I reason), headers in row 9, lines
 * from row 10 on (D name, E target, F actual, G weight, H score, I reason), under them the total in C98 and the box for
 * reasons in C99.
 *
 * <p>It starts as a correct project table of 2024, all of 100 万元 spent and claimed in full, without lines.
 */
public final class Tables {
    private static final Source SOURCE = new Source("样表.xlsx", "自评表", "");
    private static final int FIRST_ROW = 10;

    private final List<List<Lines>> goals = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Optional<BigDecimal>> points = new ArrayList<>(List.of(Optional.empty()));
    private final Map<Column, Place> headers = new EnumMap<>(Column.class);
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Entry> details = new LinkedHashMap<>();
    private Form form = Form.PROJECT;
    private String projectName = "某某项目";
    private String unitName = "某某局";
    private String supervisorName = "";
    private Optional<Integer> year = Optional.of(2024);
    private String dateText = "2025年3月20日";
    private Optional<DateSpan> date = Optional.of(DateSpan.of(LocalDate.parse("2025-03-20")));
    private Figure budget = figure("100", "D6");
    private Figure spending = figure("100", "E6");
    private Figure rate = percent("100%", "F6");
    private Figure executionPoints = Figure.NONE;
    private Figure executionClaim = figure("20", "H6");
    private Entry executionReason = Entry.NONE;
    private final List<FundLine> parts = new ArrayList<>();
    private Figure indicatorPoints = Figure.NONE;
    private Figure basic = Figure.NONE;
    private Figure project = Figure.NONE;
    private Figure total = Figure.NONE;
    private Figure weightTotal = Figure.NONE;
    private Entry reasonBox = entry("无", "C99");
    private Entry measures = Entry.NONE;
    private String titleText = "2024年度项目支出绩效自评表";
    private Optional<ExecutionIndicator> executionLine = Optional.empty();
    private boolean reasons;
    private boolean weights = true;

    private Tables() {
        headers.put(Column.LEVEL1, at("B9"));
        headers.put(Column.LEVEL3, at("D9"));
        headers.put(Column.TARGET, at("E9"));
        headers.put(Column.ACTUAL, at("F9"));
        headers.put(Column.WEIGHT, at("G9"));
        headers.put(Column.SCORE, at("H9"));
    }

    /** A correct table without lines. */
    public static Tables table() {
        return new Tables();
    }

    /** A correct one whose lines but the ones to come weigh so many points. */
    public static Tables with(String filler) {
        return table().line("日常工作", "≥1次", "1次", filler, filler);
    }

    /** Adds a line; an empty text is an empty cell. */
    public Tables line(String name, String target, String actual, String weight, String claim) {
        goals.get(goals.size() - 1).add(new Lines(name, target, actual, weight, claim));
        return this;
    }

    /** Changes the line added last. */
    public Lines last() {
        List<Lines> lines = goals.get(goals.size() - 1);
        return lines.get(lines.size() - 1);
    }

    /** The 得分 of the line added last and of the one before it is one merged cell. */
    public Tables merged() {
        last().merged = true;
        return this;
    }

    /** The 分值 of the line added last and of the one before it is one merged cell. */
    public Tables oneWeight() {
        last().oneWeight = true;
        return this;
    }

    /** The reason of the line added last; from now on the table has a column for reasons. */
    public Tables reason(String text) {
        last().reason = text;
        return reasons();
    }

    /** The table has a column for reasons. */
    public Tables reasons() {
        reasons = true;
        return this;
    }

    /** Labels the line added last; the labels' cells are given. */
    public Tables label(String level1, String cell1, String level2, String cell2) {
        last().level1 = Cells.label(level1, at(cell1));
        last().level2 = Cells.label(level2, at(cell2));
        return this;
    }

    /** No 分值 column. */
    public Tables withoutWeights() {
        weights = false;
        headers.remove(Column.WEIGHT);
        return this;
    }

    /** Begins a goal with printed points, empty for none; a first goal without lines is replaced. */
    public Tables goal(String printed) {
        if (goals.get(goals.size() - 1).isEmpty()) {
            goals.remove(goals.size() - 1);
            points.remove(points.size() - 1);
        }
        goals.add(new ArrayList<>());
        points.add(printed.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(printed)));
        return this;
    }

    public Tables funds(String budgeted, String spent, String printedRate, String claim) {
        budget = figure(budgeted, "D6");
        spending = figure(spent, "E6");
        rate = percent(printedRate, "F6");
        executionClaim = figure(claim, "H6");
        return this;
    }

    /** Adds a line under the total of the funds, in row 7. */
    public Tables part(String name, String budgeted, String spent) {
        parts.add(new FundLine(name, figure(budgeted, "D7"), figure(spent, "E7"), Figure.NONE));
        return this;
    }

    /** Adds a line of the funds that begins with 其中. */
    public Tables within(String name, String budgeted, String spent) {
        parts.add(new FundLine(name, figure(budgeted, "D7"), figure(spent, "E7"), Figure.NONE, false, true));
        return this;
    }

    /** Adds a line of the funds above their total. */
    public Tables above(String name, String budgeted, String spent) {
        parts.add(new FundLine(name, figure(budgeted, "D5"), figure(spent, "E5"), Figure.NONE, true, false));
        return this;
    }

    /** Adds a line under the total of the funds that prints a rate. */
    public Tables part(String name, String budgeted, String spent, String printedRate) {
        parts.add(new FundLine(name, figure(budgeted, "D7"), figure(spent, "E7"), percent(printedRate, "F7")));
        return this;
    }

    public Tables fundsReason(String text) {
        executionReason = entry(text, "I6");
        return this;
    }

    public Tables prints(String execution, String indicators) {
        executionPoints = figure(execution, "G6");
        indicatorPoints = figure(indicators, "A9");
        return this;
    }

    public Tables department(String basicSpending, String projectSpending) {
        form = Form.DEPARTMENT;
        basic = figure(basicSpending, "D4");
        project = figure(projectSpending, "F4");
        return this;
    }

    public Tables total(String claimed) {
        total = figure(claimed, "C98");
        return this;
    }

    /** Prints a total under the weights, too. */
    public Tables total(String weights, String claimed) {
        weightTotal = figure(weights, "B98");
        return total(claimed);
    }

    public Tables box(String text) {
        reasonBox = entry(text, "C99");
        return this;
    }

    /** Has a box for measures, in C100. */
    public Tables measures(String text) {
        measures = entry(text, "C100");
        return this;
    }

    public Tables title(String text) {
        titleText = text;
        return this;
    }

    /** Adds what stands in a cell beside a label: 表式标志, 年初预算数. */
    public Tables detail(String label, String text, String cell) {
        details.put(label, entry(text, cell));
        return this;
    }

    /** The execution is the line added last, which is no indicator any more. */
    public Tables asExecution() {
        Lines line = last();
        goals.get(goals.size() - 1).remove(line);
        executionLine = Optional.of(
                new ExecutionIndicator(0, ExecutionIndicator.NOWHERE, line.made(FIRST_ROW, weights, reasons)));
        return this;
    }

    public Tables withoutBox() {
        reasonBox = Entry.NONE;
        return this;
    }

    public Tables year(int number) {
        year = number == 0 ? Optional.empty() : Optional.of(number);
        return this;
    }

    public Tables dated(String text, String first, String last) {
        dateText = text;
        date = first.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateSpan(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    public Tables project(String name) {
        projectName = name;
        return this;
    }

    public Tables unit(String name) {
        unitName = name;
        return this;
    }

    public Tables supervisor(String name) {
        supervisorName = name;
        return this;
    }

    public Tables notice(String code, String cell) {
        return notice(code, cell, Map.of());
    }

    public Tables notice(String code, String cell, Map<String, String> details) {
        notices.add(new Notice(code, at(cell), details));
        return this;
    }

    /** A note under the table. */
    public Tables note(int number, String text) {
        details.put(SelfEvaluation.NOTE + number, entry(text, "A" + (100 + number)));
        return this;
    }

    public SelfEvaluation made() {
        return new SelfEvaluation(
                SOURCE,
                form,
                entry(titleText, "A1"),
                year,
                entry(unitName, "A2"),
                Entry.NONE,
                supervisorName.isEmpty() ? Entry.NONE : entry(supervisorName, "E2"),
                entry(projectName, "C3"),
                entry(dateText, "F2"),
                date,
                details,
                basic,
                project,
                new BudgetExecution(
                        at("C6"),
                        "年度资金总额",
                        budget,
                        spending,
                        rate,
                        executionPoints,
                        executionClaim,
                        executionReason,
                        parts,
                        Figure.NONE,
                        executionLine),
                indicatorPoints,
                madeGoals(),
                headers,
                total,
                weightTotal,
                reasonBox,
                measures,
                notices,
                Optional.empty());
    }

    private List<AnnualGoal> madeGoals() {
        List<AnnualGoal> made = new ArrayList<>();
        int row = FIRST_ROW;
        for (int goal = 0; goal < goals.size(); goal++) {
            List<Indicator> lines = new ArrayList<>();
            for (Lines line : goals.get(goal)) {
                lines.add(line.made(row++, weights, reasons));
            }
            String no = goals.size() == 1 ? "" : String.valueOf(goal + 1);
            made.add(new AnnualGoal(no, "", points.get(goal), at("A" + (50 + goal)), lines));
        }
        return made;
    }

    static Place at(String cell) {
        return SOURCE.place(cell);
    }

    static Entry entry(String text, String cell) {
        return new Entry(text, at(cell));
    }

    /** A number as printed, a blank cell for an empty text, an unreadable one for words. */
    static Figure figure(String text, String cell) {
        if (text.isEmpty()) {
            return Figure.empty(at(cell));
        }
        boolean number = text.matches("-?[0-9.]+");
        return number
                ? Figure.of(new BigDecimal(text), at(cell))
                : new Figure(text, Optional.empty(), BigDecimal.ZERO, at(cell));
    }

    private static Figure percent(String text, String cell) {
        if (text.isEmpty()) {
            return Figure.empty(at(cell));
        }
        BigDecimal number = new BigDecimal(text.replace("%", ""));
        BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale() + 2);
        return new Figure(text, Optional.of(number.movePointLeft(2)), step, at(cell));
    }

    /** A line to be. */
    public static final class Lines {
        private final String name;
        private final String target;
        private final String actual;
        private final String weight;
        private final String claim;
        private jixiao.model.Label level1 = jixiao.model.Label.NONE;
        private jixiao.model.Label level2 = jixiao.model.Label.NONE;
        private String reason = "";
        private String level = "";
        private boolean merged;
        private boolean oneWeight;

        private Lines(String name, String target, String actual, String weight, String claim) {
            this.name = name;
            this.target = target;
            this.actual = actual;
            this.weight = weight;
            this.claim = claim;
        }

        private Indicator made(int row, boolean weights, boolean reasons) {
            return new Indicator(
                    at("D" + row),
                    level1,
                    level2,
                    Cells.label(name, at("D" + row)),
                    Entry.NONE,
                    entry(target, "E" + row),
                    Cells.target(target),
                    Cells.actual(actual, at("F" + row), Cells.target(target)),
                    weights ? figure(weight, "G" + (oneWeight ? row - 1 : row)) : Figure.NONE,
                    figure(claim, "H" + (merged ? row - 1 : row)),
                    Figure.NONE,
                    entry(level, ""),
                    reasons ? entry(reason, "I" + row) : Entry.NONE);
        }
    }
}
