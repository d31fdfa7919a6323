package jixiao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.CheckRow;
import jixiao.convention.CheckedField;
import jixiao.convention.Convention;
import jixiao.convention.OwnCheck;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.WeightSource;
import jixiao.model.fact.CheckedFunds;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.Found;
import jixiao.model.fact.Subject;

/** 自定审核: the checks that a convention's 《审核规则》 says in rows of its own, without code. */
final class OwnChecks {
    private final List<CheckRow> rows;

    OwnChecks(Convention convention) {
        this.rows = convention.checks().values().stream()
                .filter(row -> row.on() && row.own().isPresent())
                .toList();
    }

    /** What is written in a cell. */
    private record Cell(String text, Optional<BigDecimal> number, Place place) {}

    /** Raises what the rows find in a table that is no blank form. */
    void raise(List<CheckedLine> lines, CheckedFunds funds, Found found) {
        for (CheckRow row : rows) {
            OwnCheck check = row.own().orElseThrow();
            boolean ofFunds = check.all().stream().anyMatch(OwnCheck::isOfFunds);
            if (ofFunds && !funds.isReadable()) {
                continue;
            }
            if (check.all().stream().anyMatch(OwnCheck::isOfLine)) {
                lines.forEach(line -> raise(
                        row.code(),
                        check,
                        line,
                        field -> field.isOfLine() ? cell(field, line) : cell(field, funds),
                        found));
            } else {
                raise(row.code(), check, funds, field -> cell(field, funds), found);
            }
        }
    }

    /** Where all of it holds, at the cell of what is named first. */
    private static void raise(
            String code, OwnCheck check, Subject subject, Function<CheckedField, Cell> cells, Found found) {
        for (OwnCheck each : check.all()) {
            Cell one = cells.apply(each.field());
            if (!each.against(other -> cells.apply(other).number()).finds(one.text(), one.number())) {
                return;
            }
        }
        Cell cell = cells.apply(check.field());
        Optional<BigDecimal> limit =
                check.against(other -> cells.apply(other).number()).limit();
        if (limit.isPresent() && cell.number().isPresent()) {
            found.raise(code, subject, cell.place(), limit.get(), cell.number().get());
        } else {
            found.raise(code, subject, cell.place());
        }
    }

    private static Cell cell(CheckedField field, CheckedLine line) {
        Indicator one = line.indicator();
        return switch (field) {
            case LEVEL1 ->
                new Cell(one.level1().name(), Optional.empty(), or(one.level1().place(), one));
            case LEVEL2 ->
                new Cell(one.level2().name(), Optional.empty(), or(one.level2().place(), one));
            case NATURE ->
                new Cell(one.nature().text(), Optional.empty(), or(one.nature().place(), one));
            case TARGET ->
                new Cell(
                        one.targetEntry().text(),
                        one.target().flatMap(Target::quantity).map(Quantity::value),
                        line.getTargetPlace());
            case ACTUAL ->
                new Cell(
                        one.actual().entry().text(),
                        one.actual().quantity().map(Quantity::value),
                        line.getActualPlace());
            case WEIGHT -> weight(line);
            case CLAIM -> new Cell(one.claimed().text(), one.claimed().value(), line.getScorePlace());
            case REASON -> new Cell(one.reason().text(), Optional.empty(), line.getReasonPlace());
            default -> new Cell(one.name(), Optional.empty(), one.place());
        };
    }

    /** Only what is printed: a weight that was inferred is not the officer's to mend. */
    private static Cell weight(CheckedLine line) {
        boolean printed =
                line.line().weightSource() == WeightSource.COLUMN || line.line().weightSource() == WeightSource.LABEL;
        Indicator one = line.indicator();
        return new Cell(
                one.weight().text(),
                printed ? Optional.of(line.getWeight()) : Optional.empty(),
                or(one.weight().place(), one));
    }

    private static Cell cell(CheckedField field, CheckedFunds funds) {
        return switch (field) {
            case BUDGET -> number(funds.getBudgeted(), funds.getBudgetPlace());
            case SPENDING -> number(funds.getSpent(), funds.getSpendingPlace());
            default -> number(funds.getComputedRate(), funds.getRatePlace());
        };
    }

    private static Cell number(BigDecimal number, Place place) {
        return new Cell(number.toPlainString(), Optional.of(number), place);
    }

    private static Place or(Place place, Indicator line) {
        return place.hasCell() ? place : line.place();
    }
}
