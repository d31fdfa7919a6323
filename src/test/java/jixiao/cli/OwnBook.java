package jixiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a convention in the hands of an officer: headings in row 3, rows below. */
public record OwnBook(Path folder) {
    private static final int HEADER = 2;

    /** A number in a cell that shows percentages. */
    record Percent(double value) {}

    /** Writes below a heading, the row as Excel counts. */
    public OwnBook set(String sheet, int row, String heading, Object value) {
        return row(sheet, row, heading, value);
    }

    /** Writes a whole row: heading, value, heading, value … */
    public OwnBook row(String sheet, int row, Object... cells) {
        return edit(workbook -> {
            Sheet there = workbook.getSheet(sheet);
            Row line = there.getRow(row - 1) == null ? there.createRow(row - 1) : there.getRow(row - 1);
            for (int at = 0; at < cells.length; at += 2) {
                write(workbook, line.createCell(column(there, (String) cells[at])), cells[at + 1]);
            }
        });
    }

    private static void write(XSSFWorkbook workbook, Cell cell, Object value) {
        if (value instanceof Percent percent) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            cell.setCellStyle(style);
            cell.setCellValue(percent.value());
        } else if (value instanceof Number number) {
            cell.setCellStyle(workbook.getCellStyleAt(0));
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    /** Writes a heading otherwise. */
    OwnBook heading(String sheet, String heading, String otherwise) {
        return edit(workbook -> {
            Sheet there = workbook.getSheet(sheet);
            there.getRow(HEADER).getCell(column(there, heading)).setCellValue(otherwise);
        });
    }

    private OwnBook edit(Consumer<XSSFWorkbook> change) {
        Path file = folder.resolve("convention.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(HEADER)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no heading " + heading);
    }
}
