package jixiao.writing.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid;
import jixiao.document.JoinedSheets;
import jixiao.document.JoinedSheets.Part;
import jixiao.model.Place;
import jixiao.writing.edit.ArrayCells;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.CellNote;
import jixiao.writing.edit.SheetEdits;

/**
 * 表的各张工作表: where the cells of a table stand that goes on from one sheet to the next. Its marks are decided as if all
 * stood on one sheet, then taken apart.
 */
final class JoinedCells implements CellNames {
    private static final Pattern CELLS = Pattern.compile("\\b[A-Z]{1,3}[1-9][0-9]*(?::[A-Z]{1,3}[1-9][0-9]*)?\\b");

    private final Grid grid;
    private final List<Part> parts;

    JoinedCells(Grid grid) {
        this.grid = grid;
        this.parts = JoinedSheets.parts(grid);
    }

    @Override
    public CellAt at(String cell) {
        Place place = new Place("", "", cell);
        CellAt own = CellAt.parse(place.ownCell());
        return place.isElsewhere()
                ? new CellAt(own.row() + named(place.ownSheet()).top(), own.column())
                : own;
    }

    private Part named(String sheet) {
        return parts.stream()
                .filter(part -> part.sheet().name().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sheet " + sheet));
    }

    /** Whether a cell is a part of an array formula. */
    boolean inArray(ArrayCells arrays, CellAt cell) {
        Part part = part(cell.row());
        return arrays.hold(part.sheet().name(), own(cell));
    }

    private Part part(int row) {
        return JoinedSheets.part(grid, row);
    }

    private CellAt own(CellAt cell) {
        return new CellAt(cell.row() - part(cell.row()).top(), cell.column());
    }

    /** Changes as of one sheet, as those of each. */
    List<SheetEdits> apart(SheetEdits whole) {
        if (parts.size() == 1) {
            return List.of(whole);
        }
        Map<String, List<CellEdit>> cells = new LinkedHashMap<>();
        Map<String, List<CellNote>> notes = new LinkedHashMap<>();
        for (Part part : parts) {
            cells.put(part.sheet().name(), new ArrayList<>());
            notes.put(part.sheet().name(), new ArrayList<>());
        }
        for (CellEdit edit : whole.cells()) {
            CellAt own = own(edit.at());
            Optional<CellAt> like = edit.like().map(this::own);
            String sheet = part(edit.row()).sheet().name();
            cells.get(sheet)
                    .add(new CellEdit(own.row(), own.column(), content(edit.content(), sheet), edit.mark(), like));
        }
        for (CellNote note : whole.notes()) {
            CellAt own = own(note.at());
            notes.get(part(note.row()).sheet().name()).add(new CellNote(own.row(), own.column(), note.text()));
        }
        return parts.stream()
                .map(part -> part.sheet().name())
                .map(sheet -> new SheetEdits(sheet, cells.get(sheet), notes.get(sheet)))
                .toList();
    }

    /** A formula on a sheet names the others whose cells it adds. */
    private CellContent content(CellContent content, String sheet) {
        if (!(content instanceof CellContent.Formula formula)) {
            return content;
        }
        String text = CELLS.matcher(formula.formula())
                .replaceAll(cells -> Matcher.quoteReplacement(named(cells.group(), sheet)));
        return new CellContent.Formula(text, formula.cached());
    }

    private String named(String cells, String sheet) {
        String[] ends = cells.split(":");
        Part part = part(CellAt.parse(ends[0]).row());
        String own = own(CellAt.parse(ends[0])).toString();
        String range = ends.length > 1 ? own + ":" + own(CellAt.parse(ends[1])) : own;
        String name = part.sheet().name();
        return name.equals(sheet) ? range : "'" + name.replace("'", "''") + "'!" + range;
    }
}
