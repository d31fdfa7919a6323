package jixiao.writing.form.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 选项和提示: what a template's sheets 《选项》 and 《提示》 say.
 *
 * @param options by place: a column of 《选项》, its first row naming the place
 * @param hints by place: the rows of 《提示》 under its first, place and text
 */
public record TemplateLists(Map<String, List<String>> options, Map<String, String> hints) {
    /** The name of the sheet of options; hidden in a form, where it is no table. */
    public static final String OPTIONS = "选项";

    private static final String HINTS = "提示";

    public static TemplateLists of(FormTemplate template) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        Map<String, String> hints = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = template.open().getWorkbook()) {
            List<List<String>> optionRows = rows(workbook, OPTIONS);
            List<String> places = optionRows.isEmpty() ? List.of() : optionRows.get(0);
            for (int column = 0; column < places.size(); column++) {
                int at = column;
                List<String> words = optionRows.stream()
                        .skip(1)
                        .map(row -> at < row.size() ? row.get(at) : "")
                        .filter(word -> !word.isEmpty())
                        .toList();
                if (!places.get(column).isEmpty() && !words.isEmpty()) {
                    options.put(places.get(column), words);
                }
            }
            rows(workbook, HINTS).stream()
                    .skip(1)
                    .filter(row -> row.size() > 1 && !row.get(0).isEmpty())
                    .forEach(row -> hints.put(row.get(0), row.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TemplateLists(options, hints);
    }

    private static List<List<String>> rows(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; sheet != null && i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                cells.add(new DataFormatter(Locale.ROOT)
                        .formatCellValue(row.getCell(column))
                        .strip());
            }
            rows.add(cells);
        }
        return rows;
    }
}
