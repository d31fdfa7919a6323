package jixiao.convention.book;

import java.util.ArrayList;
import java.util.List;
import jixiao.convention.ConventionProblem;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;

/** 口径工作簿读取: the bytes of a {@code convention.xlsx} to texts. */
public final class BookReader {
    private BookReader() {}

    /**
     * Reads a workbook through the same cells as submissions.
     *
     * @param file how the file is named to people
     * @param bytes its content
     * @throws ConventionProblem when it is no readable workbook
     */
    public static TextBook read(String file, byte[] bytes) {
        try {
            List<TextSheet> sheets = new WorkbookReader()
                    .read(file, bytes).sheets().stream()
                            .map(grid -> new TextSheet(grid.name().strip(), rows(grid)))
                            .toList();
            return new TextBook(file, sheets);
        } catch (InputProblem problem) {
            throw new ConventionProblem("口径读不出来:" + problem.getMessage(), problem);
        }
    }

    private static List<List<String>> rows(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                GridCell cell = grid.cell(row, column);
                // A merged cell says its text once, so that no row below it takes it for its own.
                texts.add(cell.row() == row && cell.column() == column ? text(cell) : "");
            }
            rows.add(texts);
        }
        return rows;
    }

    private static String text(GridCell cell) {
        return switch (cell.kind()) {
            case NUMBER ->
                Numbers.cell(
                        cell.number().orElseThrow(), cell.text(), cell.format().contains("%"));
            case FORMULA_WITHOUT_VALUE -> SheetTable.NO_RESULT;
            default -> cell.text();
        };
    }
}
