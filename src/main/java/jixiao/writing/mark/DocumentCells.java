package jixiao.writing.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid;
import jixiao.model.DocumentPlace;
import jixiao.writing.edit.CellAt;

/** 文档的网格: where the cells of one grid of a document stand in the document, and the other way round. */
final class DocumentCells implements CellNames {
    /** A column that no table reaches, whose address still names its row. */
    private static final int FAR = CellAt.MAX_COLUMNS - 1;

    private final Grid grid;
    private final Map<DocumentPlace, Integer> rows = new HashMap<>();

    DocumentCells(Grid grid) {
        this.grid = grid;
        for (int row = 0; row < grid.rows(); row++) {
            int at = row;
            DocumentPlace.of(grid.cell(row, FAR).address()).ifPresent(place -> rows.putIfAbsent(row(place), at));
        }
    }

    /** That of the sheet by that name. */
    static DocumentCells of(List<Grid> sheets, String sheet) {
        return sheets.stream()
                .filter(each -> each.name().equals(sheet))
                .findFirst()
                .map(DocumentCells::new)
                .orElseThrow(() -> new IllegalArgumentException("No sheet " + sheet));
    }

    /** Without its column; a paragraph has none. */
    private static DocumentPlace row(DocumentPlace place) {
        return new DocumentPlace(place.page(), place.table(), place.row(), 0, place.paragraph());
    }

    @Override
    public CellAt at(String cell) {
        DocumentPlace place =
                DocumentPlace.of(cell).orElseThrow(() -> new IllegalArgumentException("Not a place: " + cell));
        int row = rows.getOrDefault(row(place), 0);
        return new CellAt(row, Math.max(0, place.column() - 1));
    }

    /** Where in the document a cell stands; of a merged one its top left. */
    Optional<DocumentPlace> place(CellAt at) {
        return DocumentPlace.of(grid.cell(at.row(), at.column()).address());
    }

    /** What is read in a cell. */
    String text(CellAt at) {
        return grid.cell(at.row(), at.column()).text();
    }
}
