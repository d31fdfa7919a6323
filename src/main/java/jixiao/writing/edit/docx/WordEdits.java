package jixiao.writing.edit.docx;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jixiao.model.DocumentPlace;

/**
 * 文档改动: all that changes in a submitted document.
 *
 * @param cells in any order, each cell once
 * @param notes what is said of a place, which may be a paragraph; lines are kept
 */
public record WordEdits(List<WordEdit> cells, Map<DocumentPlace, String> notes) {
    /** From top to bottom; what stands in no table by its paragraph. */
    private static final Comparator<DocumentPlace> ORDER = Comparator.comparingInt(DocumentPlace::table)
            .thenComparingInt(DocumentPlace::row)
            .thenComparingInt(DocumentPlace::column)
            .thenComparingInt(DocumentPlace::paragraph);

    /** Changes of a document. */
    public WordEdits {
        cells = List.copyOf(cells);
        Map<DocumentPlace, String> sorted = new TreeMap<>(ORDER);
        sorted.putAll(notes);
        notes = Collections.unmodifiableMap(sorted);
    }
}
