package jixiao.writing.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes, written shortly. */
public final class Edits {
    private Edits() {}

    public static CellEdit number(String at, String value) {
        return edit(at, new CellContent.Number(new BigDecimal(value)), Optional.empty());
    }

    static CellEdit number(String at, String value, Mark mark) {
        return edit(at, new CellContent.Number(new BigDecimal(value)), Optional.of(mark));
    }

    public static CellEdit text(String at, String text) {
        return edit(at, new CellContent.Text(text), Optional.empty());
    }

    public static CellEdit formula(String at, String formula, String cached) {
        return edit(at, new CellContent.Formula(formula, new BigDecimal(cached)), Optional.empty());
    }

    public static CellEdit keep(String at, Mark mark) {
        return edit(at, new CellContent.Keep(), Optional.of(mark));
    }

    static CellEdit blank(String at) {
        return edit(at, new CellContent.Blank(), Optional.empty());
    }

    static CellEdit beside(String at, String value, Mark mark, String like) {
        CellAt place = CellAt.parse(at);
        return new CellEdit(
                place.row(),
                place.column(),
                new CellContent.Number(new BigDecimal(value)),
                Optional.of(mark),
                Optional.of(CellAt.parse(like)));
    }

    public static CellNote note(String at, String text) {
        CellAt place = CellAt.parse(at);
        return new CellNote(place.row(), place.column(), text);
    }

    public static WorkbookEdits cells(String sheet, CellEdit... cells) {
        return new WorkbookEdits(List.of(new SheetEdits(sheet, List.of(cells), List.of())), List.of());
    }

    public static WorkbookEdits notes(String sheet, CellNote... notes) {
        return new WorkbookEdits(List.of(new SheetEdits(sheet, List.of(), List.of(notes))), List.of());
    }

    static WorkbookEdits sheets(AddedSheet... added) {
        return new WorkbookEdits(List.of(), List.of(added));
    }

    /** A sheet with one line of text for each given, under a header that repeats on each page and filters. */
    static AddedSheet sheet(String name, String... lines) {
        AddedRow header = AddedRow.of(new AddedCell(0, new CellContent.Text("问题"), Look.HEADER));
        List<AddedRow> rows = Arrays.stream(lines)
                .map(line -> AddedRow.of(new AddedCell(0, new CellContent.Text(line), Look.TEXT)))
                .toList();
        return new AddedSheet(
                name,
                List.of(40.0),
                Stream.concat(Stream.of(header), rows.stream()).toList(),
                List.of(),
                1,
                Optional.of(new CellRange(0, 0, lines.length, 0)),
                new PrintLayout(false, Optional.of(new RowSpan(0, 0)), "附件"));
    }

    public static byte[] copied(byte[] original, WorkbookEdits edits) {
        try {
            return WorkbookCopy.copy(original, edits).bytes();
        } catch (CopyProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private static CellEdit edit(String at, CellContent content, Optional<Mark> mark) {
        CellAt place = CellAt.parse(at);
        return new CellEdit(place.row(), place.column(), content, mark);
    }
}
