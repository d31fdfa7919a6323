package jixiao.writing.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.Given;

/**
 * 新增表: a sheet that is put at the end of the workbook. One of the same name that an earlier run has put there is
 * replaced; where a submitted sheet has the name, a number follows it: {@code 计分说明(2)}.
 *
 * @param name 28 characters at most, without {@code [ ] : * ? / \}
 * @param columnWidths in characters of the default font, from the first column on
 * @param rows from the first row on
 * @param merges ranges shown as one cell; their border and fill are those of the top left cell
 * @param frozenRows number of rows at the top that stay in sight
 * @param filter range with drop-downs on its first row; empty: none
 * @param print how it is printed
 */
public record AddedSheet(
        String name,
        List<Double> columnWidths,
        List<AddedRow> rows,
        List<CellRange> merges,
        int frozenRows,
        Optional<CellRange> filter,
        PrintLayout print) {
    /** Colour of the tab. */
    public static final String TAB_COLOUR = "5B9BD5";
    /** A hidden name, local to each added sheet: by it a later run knows its own. */
    public static final String MARKER = "_jixiao_added";

    private static final Pattern NAME = Pattern.compile("(?U)[^\\[\\]:*?/\\\\\\p{Cntrl}']{1,28}");

    /** A sheet to be added. */
    public AddedSheet {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a sheet name: " + name);
        }
        columnWidths = List.copyOf(columnWidths);
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        Given.all(filter, print);
    }
}
