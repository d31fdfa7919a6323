package jixiao.json;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.json.document.AggregationDocument;
import jixiao.json.document.DetailDocument;
import jixiao.json.document.GoalDocument;
import jixiao.json.document.NoticeDocument;
import jixiao.json.document.SourceDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.AnnualGoal;
import jixiao.model.Breakdown;
import jixiao.model.BudgetExecution;
import jixiao.model.Column;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Form;
import jixiao.model.Notice;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;
import jixiao.model.WeightSource;
import jixiao.reading.ExecutionLine;
import jixiao.reading.value.ValueReader;

/** An element of {@code tables} to a 自评表. */
final class TableReading {
    private final ValueReader values;
    private final LineReading lines;
    private final ExecutionReading executions;
    private final ExecutionLine executionLine;

    TableReading(Convention convention) {
        this.values = new ValueReader(convention);
        this.lines = new LineReading(values);
        this.executions = new ExecutionReading(lines);
        this.executionLine = new ExecutionLine(convention);
    }

    SelfEvaluation read(TableDocument given, Spot where) {
        Spot at = where.in(source(given.source(), where));
        CellsReading shown = new CellsReading(at, given.cells(), given.printed());
        Form form = form(given.form(), at);
        Optional<Integer> year = at.integer("year", given.year(), 1900, 2999);
        String date = given.dateText().isEmpty() ? given.date() : given.dateText();
        ExecutionLine.Split split = split(given, at, form, year);
        return new SelfEvaluation(
                at.source(),
                form,
                shown.entry("title", given.title()),
                year,
                shown.entry("unit", given.unit()),
                shown.entry("implementer", given.implementer()),
                shown.entry("supervisor", given.supervisor()),
                shown.entry("project", given.project()),
                shown.entry("date", date),
                date(given.date()),
                details(given.details(), at),
                shown.figure("basicSpending", given.basicSpending()),
                shown.figure("projectSpending", given.projectSpending()),
                split.execution(),
                shown.figure("indicatorPoints", given.indicatorPoints()),
                split.goals(),
                headers(given.headers(), at.member("headers")),
                shown.figure("claimedTotal", given.claimedTotal()),
                shown.figure("weightTotal", given.weightTotal()),
                shown.entry("reasonBox", given.reasonBox()),
                shown.entry("measures", given.measures()),
                at.each("notices", given.notices(), TableReading::notice),
                given.aggregation().flatMap(made -> breakdown(made, given, at)));
    }

    /** 整体 and 项目 say the same as the names of version 1. */
    private static Form form(String form, Spot at) {
        return switch (form) {
            case "DEPARTMENT", "整体", "部门整体" -> Form.DEPARTMENT;
            case "PROJECT", "项目" -> Form.PROJECT;
            default -> at.refuse("form", " DEPARTMENT(部门整体)或 PROJECT(项目)");
        };
    }

    /** A document of our own says which line is the execution; in any other it is looked for. */
    private ExecutionLine.Split split(TableDocument given, Spot at, Form form, Optional<Integer> year) {
        List<AnnualGoal> goals = goals(given.goals(), at, year);
        BudgetExecution funds = executions.read(given.execution(), at.member("execution"), year, goals);
        boolean aggregated =
                given.aggregation().flatMap(AggregationDocument::units).isPresent();
        return given.execution().line().isPresent() || aggregated
                ? new ExecutionLine.Split(funds, goals)
                : executionLine.split(funds, goals, form);
    }

    /** Where the document says that the table came from; else the document itself. */
    private static Source source(SourceDocument given, Spot at) {
        return given.file().isEmpty() ? at.source() : new Source(given.file(), given.sheet(), given.sha256());
    }

    private Optional<DateSpan> date(String text) {
        return text.isEmpty() ? Optional.empty() : IsoDates.parse(text).or(() -> values.date(text, Optional.empty()));
    }

    private static Map<String, Entry> details(List<DetailDocument> given, Spot at) {
        Map<String, Entry> details = new LinkedHashMap<>();
        at.each(
                "details",
                given,
                (detail, spot) ->
                        details.put(detail.label(), new Entry(detail.text(), spot.cell("cell", detail.cell()))));
        return details;
    }

    private List<AnnualGoal> goals(List<GoalDocument> given, Spot at, Optional<Integer> year) {
        List<AnnualGoal> goals = at.each("goals", given, (goal, spot) -> goal(goal, spot, year));
        return goals.isEmpty()
                ? List.of(new AnnualGoal("", "", Optional.empty(), at.source().place(""), List.of()))
                : goals;
    }

    private AnnualGoal goal(GoalDocument given, Spot at, Optional<Integer> year) {
        return new AnnualGoal(
                given.no(),
                given.text(),
                given.points(),
                at.cell("cell", given.cell()),
                at.each("indicators", given.indicators(), (line, spot) -> lines.read(line, spot, year)));
    }

    /** What an aggregated table says of the tables that it was made of. */
    private static Optional<Breakdown> breakdown(AggregationDocument made, TableDocument table, Spot where) {
        Spot at = where.member("aggregation");
        return at.integer("units", made.units(), 1, 1_000_000).map(units -> {
            List<String> names = at.each("tables", made.tables(), (unit, spot) -> unit.unit());
            List<Optional<BigDecimal>> funds = table.goals().stream()
                    .flatMap(goal -> goal.indicators().stream())
                    .map(line -> line.funds().number().filter(amount -> amount.signum() > 0))
                    .toList();
            WeightSource origin = switch (made.weightOrigin()) {
                case "CLAIMED" -> WeightSource.CLAIMED;
                case "DEFAULT" -> WeightSource.DEFAULT;
                default -> WeightSource.COLUMN;
            };
            return new Breakdown(units, names, funds, origin, made.convention().orElse(""));
        });
    }

    private static Map<Column, Place> headers(Map<String, String> given, Spot at) {
        Map<Column, Place> headers = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (given.containsKey(column.name())) {
                headers.put(column, at.cell(column.name(), given.get(column.name())));
            }
        }
        return headers;
    }

    private static Notice notice(NoticeDocument given, Spot at) {
        Place place = at.cell(given.cell(), given.place());
        return new Notice(
                given.code(),
                given.sheet().isEmpty() ? place : new Place(at.source().file(), given.sheet(), place.cell()),
                given.details());
    }
}
