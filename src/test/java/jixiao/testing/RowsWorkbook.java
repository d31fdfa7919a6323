package jixiao.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 逐行写出的工作簿: one sheet 自评表 of texts, from row 1 and column A on; an empty text is an empty cell. */
public final class RowsWorkbook {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final Map<String, Integer> indents = new LinkedHashMap<>();

    /** A workbook of these rows. */
    public static RowsWorkbook of(List<List<String>> rows) {
        RowsWorkbook book = new RowsWorkbook();
        rows.forEach(row -> book.row(row.toArray(String[]::new)));
        return book;
    }

    /** Goes on with a row. */
    public RowsWorkbook row(String... texts) {
        rows.add(List.of(texts));
        return this;
    }

    /** Goes on with several rows. */
    public RowsWorkbook rows(List<List<String>> more) {
        rows.addAll(more);
        return this;
    }

    /** Merges regions, given as A1:B2. */
    public RowsWorkbook merge(String... regions) {
        merges.addAll(List.of(regions));
        return this;
    }

    /** Gives a cell a style that stands so many steps in; negative from the right. */
    public RowsWorkbook indent(String cell, int steps) {
        indents.put(cell, steps);
        return this;
    }

    /** As .xlsx. */
    public byte[] bytes() {
        boolean isPlain =
                indents.isEmpty() && rows.stream().flatMap(List::stream).allMatch(PlainBook::isPlain);
        return isPlain ? plain() : written(new XSSFWorkbook());
    }

    private byte[] plain() {
        PlainBook book = new PlainBook();
        PlainBook.PlainSheet sheet = book.sheet("自评表");
        for (int row = 0; row < rows.size(); row++) {
            sheet.row(row);
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.set(row, column, rows.get(row).get(column));
            }
        }
        merges.forEach(sheet::merge);
        return book.bytes();
    }

    /** As .xls. */
    public byte[] legacy() {
        return written(new HSSFWorkbook());
    }

    private byte[] written(Workbook empty) {
        try (Workbook book = empty;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("自评表");
            for (List<String> texts : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < texts.size(); column++) {
                    row.createCell(column).setCellValue(texts.get(column));
                }
            }
            merges.forEach(region -> sheet.addMergedRegion(CellRangeAddress.valueOf(region)));
            indents.forEach((cell, steps) -> {
                CellStyle style = book.createCellStyle();
                style.setAlignment(steps < 0 ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                style.setIndention((short) Math.abs(steps));
                CellReference at = new CellReference(cell);
                sheet.getRow(at.getRow()).getCell(at.getCol()).setCellStyle(style);
            });
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
