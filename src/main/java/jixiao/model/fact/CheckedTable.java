package jixiao.model.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Column;
import jixiao.model.DateSpan;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;

/**
 * 受审自评表: the table as a whole as the rules of 审核 see it.
 *
 * @param table as submitted
 * @param explained whether the box for reasons says something
 */
public record CheckedTable(SelfEvaluation table, boolean explained) implements Subject {
    public CheckedTable {
        Objects.requireNonNull(table);
    }

    /** Some of its lines, as what a finding is about. */
    public TableLines among(Collection<CheckedLine> lines) {
        return new TableLines(this, List.copyOf(lines), lines.size());
    }

    /** Some of its lines out of so many. */
    public TableLines among(Collection<CheckedLine> lines, Collection<CheckedLine> of) {
        return new TableLines(this, List.copyOf(lines), of.size());
    }

    @Override
    public String key() {
        return "全表";
    }

    /** Whether nothing is filled in. */
    public boolean isBlank() {
        return table.isBlankForm();
    }

    /** Whether there is a box for reasons. */
    public boolean isReasonBox() {
        return table.reasonBox().place().hasCell();
    }

    /** Whether there is a date that can be read. */
    public boolean isDated() {
        return table.date().isPresent();
    }

    /** Whether the date, at its latest, is not after the end of the year that the table is about. */
    public boolean isDatedTooEarly() {
        return isDated()
                && table.year().isPresent()
                && table.date().get().last().getYear() <= table.year().get();
    }

    /** Cell of the title. */
    public Place getTitlePlace() {
        return orTable(table.title().place());
    }

    /** Cell of the date, else of the title. */
    public Place getDatePlace() {
        return table.dateEntry().place().hasCell() ? table.dateEntry().place() : getTitlePlace();
    }

    /** Cell of the box for reasons. */
    public Place getReasonPlace() {
        return orTable(table.reasonBox().place());
    }

    /** Header of the weights, else of the scores, else of the names. */
    public Place getWeightHeader() {
        return header(Column.WEIGHT, Column.SCORE, Column.LEVEL3);
    }

    /** Header of the actuals, else of the names. */
    public Place getActualHeader() {
        return header(Column.ACTUAL, Column.LEVEL3);
    }

    /** Header of level 1, else of the names. */
    public Place getLevel1Header() {
        return header(Column.LEVEL1, Column.LEVEL3);
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("标题", table.title().text());
        details.put("年度", table.year().map(String::valueOf).orElse(""));
        details.put("日期", table.dateEntry().text());
        details.put("填报日期", table.date().map(DateSpan::toString).orElse(""));
        details.put("原因栏", table.reasonBox().text());
        return details;
    }

    private Place header(Column... columns) {
        for (Column column : columns) {
            Place place = table.header(column);
            if (place.hasCell()) {
                return place;
            }
        }
        return getTitlePlace();
    }

    private Place orTable(Place place) {
        return place.hasCell() ? place : table.source().place("");
    }
}
