package jixiao.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.document.Grid.GridCell;
import jixiao.model.Entry;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/** 表式标志: texts that only the forms of one convention print, such as the number of a report. */
final class FormMarks {
    private final List<String> marks;

    private final Map<String, String> normal;

    FormMarks(List<String> marks) {
        this.marks = List.copyOf(marks);
        this.normal = marks.stream().distinct().collect(Collectors.toMap(mark -> mark, Normal::words));
    }

    /** Those that a table prints, several separated by 、; empty where it prints none. */
    Map<String, Entry> in(Area area) {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (int row = area.firstRow(); row <= area.lastRow() && !marks.isEmpty(); row++) {
            for (GridCell cell : area.own(row)) {
                if (cell.text().isEmpty()) {
                    continue;
                }
                String text = Normal.words(cell.text());
                for (String mark : marks) {
                    if (text.contains(normal.get(mark))) {
                        found.putIfAbsent(mark, area.entry(cell));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            return Map.of();
        }
        String all = found.keySet().stream().collect(Collectors.joining("、"));
        return Map.of(
                SelfEvaluation.FORM_MARK,
                new Entry(all, found.values().iterator().next().place()));
    }
}
