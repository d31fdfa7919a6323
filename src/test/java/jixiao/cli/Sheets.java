package jixiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.testing.ShownBook;
import jixiao.testing.ShownBook.ShownRow;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 工作簿里的表, as an officer reads and fills them in: by the headings, wherever they stand. */
record Sheets(Path file) {
    /** Rows of a sheet below its headings, as shown, by heading; none where there is no such sheet. */
    List<Map<String, String>> rows(String name) throws IOException {
        ShownBook book = ShownBook.of(file);
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (ShownRow row : book.names().contains(name) ? book.rows(name) : List.<ShownRow>of()) {
            if (!columns.isEmpty()) {
                Map<String, String> texts = new LinkedHashMap<>();
                columns.forEach((heading, at) -> texts.put(heading, row.cells().getOrDefault(at, "")));
                rows.add(texts);
            } else if (row.cells().containsValue("序号")) {
                row.cells().forEach((at, heading) -> columns.put(heading, at));
            }
        }
        if (columns.isEmpty() && book.names().contains(name)) {
            throw new AssertionError(name);
        }
        return rows;
    }

    /** Names of the sheets, in order. */
    List<String> names() throws IOException {
        return ShownBook.of(file).names();
    }

    /** All texts of a sheet, row by row, as shown. */
    List<List<String>> texts(String name) throws IOException {
        return ShownBook.of(file).rows(name).stream().map(ShownRow::texts).toList();
    }

    /** What is done with a row. */
    interface Each {
        /** What to write into it, by heading; nothing leaves it as it is. */
        Map<String, String> of(Map<String, String> texts);
    }

    /** Goes through the rows of a sheet in order and writes what is said of each. */
    void fill(String name, Each each) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet(name);
            Map<String, Integer> columns = columns(sheet.getRow(header(sheet)));
            each(
                    sheet,
                    // In a cell made anew: POI leaves the old text in one that holds it inline.
                    (row, texts) -> each.of(texts)
                            .forEach((heading, text) ->
                                    row.createCell(columns.get(heading)).setCellValue(text)));
            try (OutputStream written = Files.newOutputStream(file)) {
                book.write(written);
            }
        }
    }

    private interface Shown {
        void of(Row row, Map<String, String> texts);
    }

    private static void each(Sheet sheet, Shown shown) {
        int header = header(sheet);
        Map<String, Integer> columns = columns(sheet.getRow(header));
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        for (int i = header + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null) {
                Map<String, String> texts = new LinkedHashMap<>();
                columns.forEach((heading, at) -> texts.put(heading, formatter.formatCellValue(row.getCell(at))));
                shown.of(row, texts);
            }
        }
    }

    private static int header(Sheet sheet) {
        for (Row row : sheet) {
            if (columns(row).containsKey("序号")) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(sheet.getSheetName());
    }

    private static Map<String, Integer> columns(Row row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        row.forEach(cell -> columns.put(formatter.formatCellValue(cell), cell.getColumnIndex()));
        return columns;
    }
}
