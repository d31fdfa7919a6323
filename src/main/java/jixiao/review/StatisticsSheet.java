package jixiao.review;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 《统计》: verdicts, grades, differences and the most frequent findings, as tables with charts beside them. */
final class StatisticsSheet {
    static final String NAME = "统计";

    /** Rows that a chart covers; the table beside it is shorter. */
    private static final int BLOCK = 19;

    private static final int UNITS_PER_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Styles styles;

    StatisticsSheet(XSSFWorkbook book, Styles styles) {
        this.sheet = book.createSheet(NAME);
        this.styles = styles;
    }

    void write(List<TableSummary> tables, Map<String, String> titles) {
        text(row(0), 0, NAME).setCellStyle(styles.title());
        text(row(1), 0, "共 " + tables.size() + " 张自评表(不含已被替代的)。分值为默认的表总分仅供参考,单列一栏。")
                .setCellStyle(styles.note());
        List<TableSummary> sure =
                tables.stream().filter(each -> !each.reference()).toList();
        List<TableSummary> reference =
                tables.stream().filter(TableSummary::reference).toList();
        block(0, "结论", Tallies.verdicts(sure), Tallies.verdicts(reference));
        block(1, "等级", Tallies.grades(sure), Tallies.grades(reference));
        block(2, "填报−复核(分)", Tallies.differences(sure), Tallies.differences(reference));
        findings(3, Tallies.frequent(tables, titles));
        int[] widths = {26, 14, 14, 3};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * UNITS_PER_CHARACTER);
        }
        SheetWriter.page(sheet);
    }

    private void block(int number, String name, Map<String, Integer> sure, Map<String, Integer> reference) {
        int top = 3 + number * BLOCK;
        header(top, name, "分值印出的表", "分值默认的表");
        int at = top + 1;
        for (Map.Entry<String, Integer> each : sure.entrySet()) {
            Row row = row(at++);
            body(text(row, 0, each.getKey()));
            body(number(row, 1, each.getValue()));
            body(number(row, 2, reference.getOrDefault(each.getKey(), 0)));
        }
        new Chart(sheet, name, top, top + 1, at - 1).columns(2);
    }

    private void findings(int number, Map<String, Integer> frequent) {
        int top = 3 + number * BLOCK;
        header(top, "最常见的审核发现", "涉及表数");
        int at = top + 1;
        Map<String, Integer> shown = frequent.isEmpty() ? Map.of("没有发现", 0) : frequent;
        for (Map.Entry<String, Integer> each : shown.entrySet()) {
            Row row = row(at++);
            body(text(row, 0, each.getKey()));
            body(number(row, 1, each.getValue()));
        }
        new Chart(sheet, "最常见的审核发现(涉及表数)", top, top + 1, at - 1).bars();
    }

    private void header(int row, String... names) {
        for (int i = 0; i < names.length; i++) {
            text(row(row), i, names[i]).setCellStyle(styles.header());
        }
    }

    private void body(Cell cell) {
        cell.setCellStyle(styles.of(cell.getColumnIndex() == 0 ? Heading.Kind.TEXT : Heading.Kind.CENTER));
    }

    private Row row(int number) {
        return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
    }

    private static Cell text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private static Cell number(Row row, int column, int number) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        return cell;
    }
}
