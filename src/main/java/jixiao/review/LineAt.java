package jixiao.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.json.GoalDocument;
import jixiao.json.IndicatorDocument;
import jixiao.json.PlaceDocument;
import jixiao.json.TableDocument;

/** 单元格所在的行: the line of a table's record that a place belongs to. */
final class LineAt {
    private final Map<String, IndicatorDocument> lines = new HashMap<>();

    LineAt(TableDocument record) {
        for (GoalDocument goal : record.goals()) {
            for (IndicatorDocument line : goal.indicators()) {
                lines.putIfAbsent(where(line), line);
                line.cells().values().forEach(cell -> lines.putIfAbsent(cell, line));
            }
        }
    }

    /** The cell of a line, or in a document its place. */
    static String where(IndicatorDocument line) {
        return line.cell().isEmpty() ? line.place().map(PlaceDocument::text).orElse("") : line.cell();
    }

    Optional<IndicatorDocument> of(String where) {
        return where.isEmpty() ? Optional.empty() : Optional.ofNullable(lines.get(where));
    }
}
