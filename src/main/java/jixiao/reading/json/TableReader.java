package jixiao.reading.json;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import jixiao.reading.ReadTable;
import jixiao.reading.value.ValueReader;

/** An element of {@code tables} to a 自评表. */
final class TableReader {
    private final ValueReader values;
    private final IndicatorReader indicators;
    private final ExecutionLine executionLine;

    TableReader(ValueReader values, ExecutionLine executionLine) {
        this.executionLine = executionLine;
        this.values = values;
        this.indicators = new IndicatorReader(values);
    }

    ReadTable read(Part given) {
        Part part = given.in(source(given));
        Form form = form(part);
        Optional<Integer> year = part.integer("year", 1900, 2999);
        Optional<DateSpan> date = date(part);
        Entry dateEntry =
                new Entry(part.has("dateText") ? part.text("dateText") : part.text("date"), part.place("date"));
        ExecutionLine.Split split = split(part, goals(part, year), form, year);
        SelfEvaluation table = new SelfEvaluation(
                part.source(),
                form,
                part.entry("title"),
                year,
                part.entry("unit"),
                part.entry("implementer"),
                part.entry("supervisor"),
                part.entry("project"),
                dateEntry,
                date,
                details(part),
                part.figure("basicSpending"),
                part.figure("projectSpending"),
                split.execution(),
                part.figure("indicatorPoints"),
                split.goals(),
                headers(part),
                part.figure("claimedTotal"),
                part.figure("weightTotal"),
                part.entry("reasonBox"),
                part.entry("measures"),
                part.children("notices").stream().map(TableReader::notice).toList(),
                breakdown(part));
        return new ReadTable(table, Optional.empty());
    }

    /** 整体 and 项目 say the same as the names of version 1. */
    private static Form form(Part part) {
        return switch (part.text("form")) {
            case "DEPARTMENT", "整体", "部门整体" -> Form.DEPARTMENT;
            case "PROJECT", "项目" -> Form.PROJECT;
            default -> part.refuse("form", " DEPARTMENT(部门整体)或 PROJECT(项目)");
        };
    }

    /** A document of our own says which line is the execution; in any other it is looked for. */
    private ExecutionLine.Split split(Part part, List<AnnualGoal> goals, Form form, Optional<Integer> year) {
        Part given = part.child("execution");
        BudgetExecution funds = ExecutionReader.read(given, indicators, year, goals);
        return given.has("line") || part.child("aggregation").has("units")
                ? new ExecutionLine.Split(funds, goals)
                : executionLine.split(funds, goals, form);
    }

    /** Where the document says that the table came from; else the document itself. */
    private static Source source(Part part) {
        Part source = part.child("source");
        String file = source.text("file");
        return file.isEmpty() ? part.source() : new Source(file, source.text("sheet"), source.text("sha256"));
    }

    private Optional<DateSpan> date(Part part) {
        String text = part.text("date");
        return text.isEmpty() ? Optional.empty() : IsoDates.parse(text).or(() -> values.date(text, Optional.empty()));
    }

    private static Map<String, Entry> details(Part part) {
        Map<String, Entry> details = new LinkedHashMap<>();
        for (Part detail : part.children("details")) {
            details.put(detail.text("label"), new Entry(detail.text("text"), detail.cell("cell")));
        }
        return details;
    }

    private List<AnnualGoal> goals(Part part, Optional<Integer> year) {
        List<AnnualGoal> goals =
                part.children("goals").stream().map(goal -> goal(goal, year)).toList();
        return goals.isEmpty()
                ? List.of(new AnnualGoal("", "", Optional.empty(), part.source().place(""), List.of()))
                : goals;
    }

    private AnnualGoal goal(Part part, Optional<Integer> year) {
        return new AnnualGoal(
                part.text("no"),
                part.text("text"),
                part.number("points"),
                part.cell("cell"),
                part.children("indicators").stream()
                        .map(line -> indicators.read(line, year))
                        .toList());
    }

    /** What an aggregated table says of the tables that it was made of; empty for any other. */
    private static Optional<Breakdown> breakdown(Part part) {
        Part aggregation = part.child("aggregation");
        return aggregation.integer("units", 1, 1_000_000).map(units -> {
            List<String> names = aggregation.children("tables").stream()
                    .map(table -> table.text("unit"))
                    .toList();
            List<Optional<BigDecimal>> funds = part.children("goals").stream()
                    .flatMap(goal -> goal.children("indicators").stream())
                    .map(line -> line.number("funds").filter(amount -> amount.signum() > 0))
                    .toList();
            return new Breakdown(
                    units,
                    names,
                    funds,
                    switch (aggregation.text("weightOrigin")) {
                        case "CLAIMED" -> WeightSource.CLAIMED;
                        case "DEFAULT" -> WeightSource.DEFAULT;
                        default -> WeightSource.COLUMN;
                    },
                    aggregation.text("convention"));
        });
    }

    private static Map<Column, Place> headers(Part part) {
        Part given = part.child("headers");
        Map<Column, Place> headers = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (given.has(column.name())) {
                headers.put(column, given.cell(column.name()));
            }
        }
        return headers;
    }

    private static Notice notice(Part part) {
        Source source = part.source();
        Place place = part.cell("cell");
        if (part.has("sheet")) {
            place = new Place(source.file(), part.text("sheet"), place.cell());
        }
        return new Notice(part.text("code"), place, part.child("details").texts());
    }
}
