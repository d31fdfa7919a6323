package jixiao.document.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jixiao.document.CellGrid;
import jixiao.document.CellText;
import jixiao.document.Grid;
import jixiao.document.Grid.Region;
import jixiao.document.Limits;
import jixiao.document.Tally;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

/** OLE2 工作簿: a .xls of Excel 97 to 2003, read through POI's model. */
public final class LegacyWorkbook {
    private final String file;
    private final Limits limits;

    public LegacyWorkbook(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    public List<Grid> read(DirectoryNode root) throws IOException {
        new LegacyCount(file, limits).judge(root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook")));
        try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
            return grids(book);
        }
    }

    private List<Grid> grids(HSSFWorkbook book) {
        Tally tally = new Tally(file, limits);
        tally.sheets(book.getNumberOfSheets());
        CellText texts = new CellText(book.getInternalWorkbook().isUsing1904DateWindowing());
        List<Grid> grids = new ArrayList<>();
        for (int at = 0; at < book.getNumberOfSheets(); at++) {
            boolean hidden = book.isSheetHidden(at) || book.isSheetVeryHidden(at);
            CellGrid.Builder grid = new CellGrid.Builder(book.getSheetName(at), hidden, tally);
            fill(grid, book.getSheetAt(at), texts);
            notes(grid, book.getSheetAt(at));
            grids.add(grid.build());
        }
        return grids;
    }

    private static void fill(CellGrid.Builder grid, HSSFSheet sheet, CellText texts) {
        sheet.getMergedRegions()
                .forEach(merge -> grid.merge(new Region(
                        merge.getFirstRow(), merge.getLastRow(), merge.getFirstColumn(), merge.getLastColumn())));
        for (int column = 0; column < 256; column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumns(column, column);
            }
        }
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                add(grid, cell, texts);
            }
        }
    }

    /** Comments; a drawing that POI does not understand hides them but does not keep the table from being read. */
    private static void notes(CellGrid.Builder grid, HSSFSheet sheet) {
        try {
            sheet.getCellComments()
                    .forEach((at, comment) -> grid.note(
                            at.getRow(), at.getColumn(), comment.getString().getString()));
        } catch (RuntimeException strange) {
            // What is drawn on a sheet is none of the table's content.
        }
    }

    private static void add(CellGrid.Builder grid, Cell cell, CellText texts) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.BLANK) {
            return;
        }
        short index = cell.getCellStyle().getDataFormat();
        String written = cell.getCellStyle().getDataFormatString();
        // POI answers with American texts for built-in formats; those that Chinese programs show otherwise come first.
        String format = NumberFormats.of(index, index < 164 && index != 14 ? "" : written == null ? "" : written);
        switch (type) {
            case NUMERIC -> grid.add(texts.number(row, column, cell.getNumericCellValue(), format));
            case STRING ->
                grid.add(CellText.text(row, column, cell.getStringCellValue(), format)
                        .indented(NumberFormats.indent(
                                cell.getCellStyle().getIndention(),
                                cell.getCellStyle().getAlignment().name().toLowerCase(java.util.Locale.ROOT))));
            case BOOLEAN -> grid.add(CellText.text(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE", format));
            case ERROR ->
                grid.add(CellText.error(
                        row,
                        column,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        format));
            default -> {
                // Nothing is shown.
            }
        }
    }
}
