package jixiao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a convention in the hands of an officer: headings in row 3, rows below. */
public record OwnBook(Path folder) {
    private static final int HEADER = 2;

    /** 最近写出的: a workbook as it was written, kept open, since one row after the other is written into it. */
    private record Written(byte[] bytes, XSSFWorkbook book) {}

    private static Written last = new Written(new byte[0], new XSSFWorkbook());

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
        try {
            byte[] before = Files.readAllBytes(file);
            XSSFWorkbook workbook = Arrays.equals(before, last.bytes())
                    ? last.book()
                    : new XSSFWorkbook(new ByteArrayInputStream(before));
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            last = new Written(out.toByteArray(), workbook);
            Files.write(file, last.bytes());
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
