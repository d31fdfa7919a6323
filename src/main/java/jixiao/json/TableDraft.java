package jixiao.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.ConventionDocument;
import jixiao.json.document.DetailDocument;
import jixiao.json.document.SourceDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Form;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;

/**
 * 自评表草稿: a table filled in by a program, member by member in any order. It is read as a JSON document of the same content
 * would be: texts are understood as those of a sheet, amounts are in 万元, and what is wrong is said in the same sentence,
 * which begins with the draft's name. An empty text fills in nothing. For one thread.
 */
public final class TableDraft {
    private final DocumentReader reader;
    private final String name;
    private final Faults faults;
    private final Spot at;
    private final Filled own;
    private final ExecutionDraft execution;
    private final List<DetailDocument> details = new ArrayList<>();
    private final List<GoalDraft> goals = new ArrayList<>();
    private Filled last;

    /**
     * An empty draft of a project's table.
     *
     * @param reader what reads it
     * @param name stands in messages and places in place of a file's name
     */
    public TableDraft(DocumentReader reader, String name) {
        this.reader = reader;
        this.name = name;
        this.faults = new Faults(name, 0);
        this.at = Spot.of(new Source(name, "", "")).member("tables").member(0);
        this.own = new Filled(at, faults);
        this.execution = new ExecutionDraft(at.member("execution"), faults);
        this.last = own;
        form(Form.PROJECT);
    }

    /** 整体 or 项目. */
    public TableDraft form(Form form) {
        return text("form", form.name());
    }

    /** 标题. */
    public TableDraft title(String text) {
        return text("title", text);
    }

    /** 单位名称. */
    public TableDraft unit(String text) {
        return text("unit", text);
    }

    /** 实施单位. */
    public TableDraft implementer(String text) {
        return text("implementer", text);
    }

    /** 主管部门. */
    public TableDraft supervisor(String text) {
        return text("supervisor", text);
    }

    /** 项目名称. */
    public TableDraft project(String text) {
        return text("project", text);
    }

    /** The year that the table is about, from 1900 to 2999. */
    public TableDraft year(int year) {
        own.number("year", year);
        return in(own);
    }

    /** 填报日期 as people write it. */
    public TableDraft date(String text) {
        return text("date", text);
    }

    /** Any other label of the table's head. */
    public TableDraft detail(String label, String text) {
        details.add(new DetailDocument(label.strip(), text.strip(), ""));
        return this;
    }

    /**
     * 预算数 and 执行数, in 万元.
     *
     * @throws InputProblem when one is no number
     */
    public TableDraft funds(String budget, String spending) {
        return in(execution.funds(budget, spending));
    }

    /** The same of numbers. */
    public TableDraft funds(BigDecimal budget, BigDecimal spending) {
        return funds(budget.toPlainString(), spending.toPlainString());
    }

    /**
     * A line that only details the funds: 财政拨款, 其他资金 …
     *
     * @param label its name
     * @param budget 预算数 in 万元
     * @param spending 执行数 in 万元
     * @throws InputProblem when one is no number
     */
    public TableDraft fund(String label, String budget, String spending) {
        execution.fund(label, budget, spending);
        return this;
    }

    /**
     * What is printed for the execution.
     *
     * @param points its 分值
     * @param rate 执行率, a ratio: 0.98
     * @param claimed 填报得分 in points
     * @throws InputProblem when one is no number
     */
    public TableDraft execution(String points, String rate, String claimed) {
        return in(execution.printed(points, rate, claimed));
    }

    /** 原因 of what was not spent. */
    public TableDraft executionReason(String text) {
        return in(execution.reason(text));
    }

    /** 基本支出总额 and 项目支出总额 of a department, in 万元; an {@link InputProblem} says what is no number. */
    public TableDraft spending(String basic, String projects) {
        own.number("basicSpending", basic);
        own.number("projectSpending", projects);
        return in(own);
    }

    /** Points printed for all indicators together; an {@link InputProblem} says what is no number. */
    public TableDraft indicatorPoints(String points) {
        return number("indicatorPoints", points);
    }

    /** 填报总分; an {@link InputProblem} says what is no number. */
    public TableDraft claimedTotal(String points) {
        return number("claimedTotal", points);
    }

    /** 偏差大或目标未完成原因分析 of the whole table. */
    public TableDraft reasonBox(String text) {
        return text("reasonBox", text);
    }

    /** 改进措施及结果应用方案. */
    public TableDraft measures(String text) {
        return text("measures", text);
    }

    /**
     * A 年度目标, numbered from 1; the lines that follow are its own.
     *
     * @param text what it says
     * @param points printed for it; empty for none
     * @throws InputProblem when that is no number
     */
    public TableDraft goal(String text, String points) {
        Filled filled = new Filled(at.member("goals").member(goals.size()), faults);
        filled.number("points", points);
        filled.whole();
        goals.add(new GoalDraft(filled, String.valueOf(goals.size() + 1), text));
        return in(filled);
    }

    /** A line of level 3 under the last goal, or under none. */
    public IndicatorDraft indicator(String level1, String level2, String level3) {
        if (goals.isEmpty()) {
            goals.add(new GoalDraft(new Filled(at.member("goals").member(0), faults), "", ""));
        }
        int goal = goals.size() - 1;
        List<IndicatorDraft> lines = goals.get(goal).lines();
        Spot spot = at.member("goals").member(goal).member("indicators").member(lines.size());
        IndicatorDraft line = new IndicatorDraft(this, new Filled(spot, faults), level1, level2, level3);
        lines.add(line);
        return line;
    }

    /** The cell or field that findings about what was filled in last point at: {@code B3}. */
    public TableDraft at(String cell) {
        last.at(cell);
        return this;
    }

    /**
     * The table.
     *
     * @throws InputProblem when something in it is not what it should be
     */
    public SelfEvaluation table() {
        return reader.read(name, document());
    }

    private TableDraft text(String member, String text) {
        own.text(member, text);
        return in(own);
    }

    private TableDraft number(String member, String digits) {
        own.number(member, digits);
        return in(own);
    }

    private TableDraft in(Filled object) {
        last = object;
        return this;
    }

    private TableDocument document() {
        return new TableDocument(
                Optional.empty(),
                SourceDocument.NONE,
                own.text("form"),
                own.text("title"),
                own.number("year"),
                own.text("unit"),
                own.text("implementer"),
                own.text("supervisor"),
                own.text("project"),
                own.text("date"),
                "",
                details,
                own.number("basicSpending"),
                own.number("projectSpending"),
                own.number("indicatorPoints"),
                ConventionDocument.NONE,
                execution.document(),
                goals.stream().map(GoalDraft::document).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                own.number("claimedTotal"),
                "",
                false,
                Optional.empty(),
                "",
                Optional.empty(),
                own.text("reasonBox"),
                own.text("measures"),
                Map.of(),
                List.of(),
                own.cells(),
                Map.of(),
                List.of());
    }
}
