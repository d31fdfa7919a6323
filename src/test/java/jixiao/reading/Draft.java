package jixiao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.document.WorkbookGrid;
import jixiao.document.WorkbookReader;
import jixiao.model.SelfEvaluation;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a test writes down row by row. */
final class Draft {
    static final Convention WUHAN = Conventions.load("wuhan").in(Optional.of(2024));

    private final Workbook book;
    private Sheet sheet;
    private int next;

    Draft() {
        this(new XSSFWorkbook());
    }

    Draft(Workbook book) {
        this.book = book;
        sheet("自评表");
    }

    /** Goes on with a new sheet. */
    Draft sheet(String name) {
        sheet = book.createSheet(name);
        next = 0;
        return this;
    }

    /** Adds a row; null leaves a cell out, "f:…" is a formula. */
    Draft row(Object... values) {
        return at(next, 0, values);
    }

    /** Adds several rows. */
    Draft rows(Object[]... rows) {
        for (Object[] each : rows) {
            row(each);
        }
        return this;
    }

    /** Leaves rows empty. */
    Draft skip(int rows) {
        next += rows;
        return this;
    }

    /** Writes values from a position on; later rows follow below. */
    Draft at(int rowNumber, int column, Object... values) {
        Row row = sheet.getRow(rowNumber) == null ? sheet.createRow(rowNumber) : sheet.getRow(rowNumber);
        for (int each = 0; each < values.length; each++) {
            if (values[each] != null) {
                set(row.createCell(column + each), values[each]);
            }
        }
        next = rowNumber + 1;
        return this;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof String text && text.startsWith("f:")) {
            cell.setCellFormula(text.substring(2));
        } else if (value instanceof FormulaError error && cell instanceof XSSFCell xssf) {
            xssf.setCellErrorValue(error);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    /** Merges regions given as A1:B2. */
    Draft merge(String... regions) {
        for (String region : regions) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        }
        return this;
    }

    Draft hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    Draft hideRow(int row) {
        sheet.getRow(row).setZeroHeight(true);
        return this;
    }

    Draft hideSheet() {
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    WorkbookGrid grid() {
        return new WorkbookReader().read("测试.xlsx", bytes());
    }

    List<ReadTable> tables() {
        return new TableReader(WUHAN).read(grid());
    }

    /** The only table. */
    ReadTable read() {
        List<ReadTable> tables = tables();
        if (tables.size() != 1) {
            throw new AssertionError("one table expected, found " + tables.size());
        }
        return tables.get(0);
    }

    SelfEvaluation table() {
        return read().table();
    }
}
