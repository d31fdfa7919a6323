package jixiao.writing.edit.xls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.SheetEdits;
import jixiao.writing.edit.xlsx.CellXml;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** Puts the changed cells into one sheet of an .xls workbook. */
record XlsPatch(HSSFSheet sheet, XlsStyles styles) {
    void apply(SheetEdits edits) throws CopyProblem {
        Map<CellAt, CellEdit> cells = edits.cellsByPlace();
        clear(cells);
        // Patterns are read before any of them is changed.
        Map<CellAt, HSSFCellStyle> patterns = new HashMap<>();
        for (CellEdit edit : cells.values()) {
            edit.like().flatMap(this::existing).ifPresent(cell -> patterns.put(cell.at(), cell.style()));
        }
        for (CellEdit edit : cells.values()) {
            HSSFCell cell = cell(edit.at());
            HSSFCellStyle own = cell.getCellStyle();
            HSSFCellStyle base = edit.like().map(patterns::get).orElse(own);
            write(cell, edit.content())
                    .setCellStyle(styles.marked(base, edit.mark(), CellXml.needsQuote(edit.content())));
        }
    }

    private record Styled(CellAt at, HSSFCellStyle style) {}

    private Optional<Styled> existing(CellAt at) {
        return Optional.ofNullable(sheet.getRow(at.row()))
                .map(row -> row.getCell(at.column()))
                .map(cell -> new Styled(at, cell.getCellStyle()));
    }

    /** Takes away fills of an earlier run that are not given again. */
    private void clear(Map<CellAt, CellEdit> edits) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                HSSFCellStyle style = (HSSFCellStyle) cell.getCellStyle();
                if (styles.isOurs(style) && !edits.containsKey(new CellAt(cell.getRowIndex(), cell.getColumnIndex()))) {
                    cell.setCellStyle(styles.marked(style, Optional.empty(), false));
                }
            }
        }
    }

    private HSSFCell cell(CellAt at) throws CopyProblem {
        SpreadsheetVersion limits = SpreadsheetVersion.EXCEL97;
        if (at.row() > limits.getLastRowIndex() || at.column() > limits.getLastColumnIndex()) {
            throw new CopyProblem("单元格 " + at + " 超出 .xls 工作表的范围,请另存为 .xlsx 后再试。");
        }
        HSSFRow row = sheet.getRow(at.row());
        if (row == null) {
            row = sheet.createRow(at.row());
        }
        HSSFCell cell = row.getCell(at.column());
        if (cell == null) {
            HSSFCellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(at.column());
            cell = row.createCell(at.column());
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return cell;
    }

    private HSSFCell write(HSSFCell old, CellContent content) throws CopyProblem {
        if (content instanceof CellContent.Keep) {
            return old;
        }
        HSSFCell cell = old.getCellType() == CellType.FORMULA ? withoutFormula(old) : old;
        XlsContent.write(cell, content);
        return cell;
    }

    /** A new cell in the place of one with a formula: taking the formula out of the old one would lose its style. */
    private HSSFCell withoutFormula(HSSFCell old) throws CopyProblem {
        if (old.isPartOfArrayFormulaGroup() && old.getArrayFormulaRange().getNumberOfCells() > 1) {
            throw new CopyProblem("工作表“" + sheet.getSheetName() + "”的 "
                    + old.getArrayFormulaRange().formatAsString() + " 是一个数组公式,不能只改其中的单元格,请先改为普通公式或数值。");
        }
        HSSFRow row = old.getRow();
        row.removeCell(old);
        return row.createCell(old.getColumnIndex());
    }
}
