package jixiao.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.GoalDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.PlaceDocument;
import jixiao.json.document.TableDocument;

/** 单元格所在的行: the line of a table's record that a place belongs to. */
public final class LineAt {
    private final Map<String, IndicatorDocument> lines = new LinkedHashMap<>();

    /** Of the lines of a table's record. */
    public LineAt(TableDocument record) {
        for (GoalDocument goal : record.goals()) {
            for (IndicatorDocument line : goal.indicators()) {
                lines.putIfAbsent(where(line), line);
                line.cells().values().forEach(cell -> lines.putIfAbsent(cell, line));
            }
        }
    }

    /** The cell of a line, or in a document its place. */
    public static String where(IndicatorDocument line) {
        return line.cell().isEmpty() ? line.place().map(PlaceDocument::text).orElse("") : line.cell();
    }

    /** The line of a place; where it is the one cell of a score that several have together, all of them. */
    public List<IndicatorDocument> sharing(String where) {
        List<IndicatorDocument> together = lines.values().stream()
                .filter(line -> !where.isEmpty() && line.claimShared().equals(where))
                .distinct()
                .toList();
        return together.isEmpty() ? of(where).stream().toList() : together;
    }

    /** The line at one place; empty where the place is empty or belongs to no line. */
    public Optional<IndicatorDocument> of(String where) {
        return where.isEmpty() ? Optional.empty() : Optional.ofNullable(lines.get(where));
    }
}
