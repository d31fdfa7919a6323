package jixiao.review.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.Grid;
import jixiao.document.Limits;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.review.decide.Ruling;
import jixiao.store.TableName;
import jixiao.text.Normal;
import jixiao.writing.OutputProblem;

/** 底稿读回: what people have filled in in a working paper; sheets may be called anything, columns are found by their headings. */
public final class PaperReading {
    /** Without one of these a row would be given to no line, or read in part. */
    private static final List<String> REQUIRED = List.of(
            "年度目标", "三级指标", "指标值", "自评完成值", "自评得分", PaperColumns.CHECKED, PaperColumns.POINTS, PaperColumns.NOTE);

    /** A row with so many of the headings is the row of headings. */
    private static final int ENOUGH = 4;

    private final Path paper;
    private final List<PaperRow> rows = new ArrayList<>();

    private PaperReading(Path paper) {
        this.paper = paper;
    }

    /**
     * Reads what was filled in.
     *
     * @param paper 复核底稿.xlsx of an earlier review
     * @return the rows in which a person has written anything; one about no indicator names who checked a table; none where
     *     there is no such workbook
     * @throws OutputProblem when the workbook is there and cannot be read, or a sheet lacks a heading
     */
    public static List<PaperRow> read(Path paper) {
        if (!Files.isRegularFile(paper)) {
            return List.of();
        }
        PaperReading reading = new PaperReading(paper);
        try {
            new WorkbookReader(Limits.OWN).read(paper).sheets().forEach(reading::sheet);
        } catch (InputProblem unreadable) {
            throw new OutputProblem(
                    "「" + paper + "」读不出来,里面可能有审核人填的内容,没有重新复核:" + unreadable.getMessage() + "请修复这个文件,或把它移走后重试。",
                    unreadable);
        }
        return List.copyOf(reading.rows);
    }

    private void sheet(Grid sheet) {
        Map<String, String> labels = new HashMap<>();
        for (int row = 0; row < sheet.rows(); row++) {
            Map<String, Integer> columns = columns(sheet, row);
            if (REQUIRED.stream().filter(columns::containsKey).count() >= ENOUGH) {
                complete(sheet, columns);
                if (columns.containsKey("单位")) {
                    // What has lapsed is a list of all tables: each row says itself which one it is about.
                    lines(sheet, row + 1, columns, Map.of());
                } else if (labels.containsKey("单位")) {
                    lines(sheet, row + 1, columns, labels);
                }
                return;
            }
            String label = Normal.text(sheet.cell(row, 0).text());
            if (PaperColumns.LABELS.contains(label)) {
                labels.putIfAbsent(label, sheet.cell(row, 1).text().strip());
            }
        }
    }

    private void complete(Grid sheet, Map<String, Integer> columns) {
        List<String> missing =
                REQUIRED.stream().filter(each -> !columns.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new OutputProblem("「" + paper + "」的《" + sheet.name() + "》缺少表头:" + String.join("、", missing)
                    + ",审核人填的内容读不回来,没有重新复核。请改回原来的表头,或把这个文件移走后重试。");
        }
    }

    private static Map<String, Integer> columns(Grid sheet, int row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < sheet.columns(); column++) {
            String text = Normal.text(sheet.cell(row, column).text());
            if (!text.isEmpty()) {
                columns.putIfAbsent(text, column);
            }
        }
        return columns;
    }

    private void lines(Grid sheet, int from, Map<String, Integer> columns, Map<String, String> labels) {
        String officer = labels.getOrDefault(PaperColumns.OFFICER, "");
        if (!officer.isEmpty()) {
            rows.add(row(sheet, -1, columns, labels, officer));
        }
        for (int row = from; row < sheet.rows(); row++) {
            String by = officer.isEmpty() ? text(sheet, row, columns, PaperColumns.OFFICER) : officer;
            PaperRow line = row(sheet, row, columns, labels, by);
            if (line.isFilled() && !line.ruling().indicator().isEmpty()) {
                rows.add(line);
            }
        }
    }

    /** A row; of row -1 only who checked the table. */
    private PaperRow row(
            Grid sheet, int row, Map<String, Integer> columns, Map<String, String> labels, String officer) {
        Map<String, String> about = new HashMap<>(labels);
        for (String label : PaperColumns.LABELS) {
            about.computeIfAbsent(label, absent -> text(sheet, row, columns, absent));
        }
        Ruling ruling = new Ruling(
                new TableName(about.get("单位"), about.get("项目"), about.get("年度"), about.get("文件"), about.get("工作表")),
                text(sheet, row, columns, "年度目标"),
                text(sheet, row, columns, "单元格"),
                text(sheet, row, columns, "三级指标"),
                text(sheet, row, columns, "指标值"),
                text(sheet, row, columns, "自评完成值"),
                number(sheet, row, columns, "自评得分"),
                number(sheet, row, columns, PaperColumns.POINTS),
                "",
                text(sheet, row, columns, PaperColumns.NOTE),
                officer);
        String place = row < 0
                ? ""
                : "复核底稿「" + sheet.name() + "」"
                        + sheet.cell(row, columns.get(PaperColumns.POINTS)).address();
        return new PaperRow(
                ruling,
                text(sheet, row, columns, PaperColumns.CHECKED),
                PaperColumns.EVIDENCE.stream()
                        .map(each -> text(sheet, row, columns, each))
                        .toList(),
                place);
    }

    private static String text(Grid sheet, int row, Map<String, Integer> columns, String heading) {
        return row < 0 || !columns.containsKey(heading)
                ? ""
                : sheet.cell(row, columns.get(heading)).text().strip();
    }

    /** A number as it was written, whose format may show fewer decimals. */
    private static String number(Grid sheet, int row, Map<String, Integer> columns, String heading) {
        if (row < 0 || !columns.containsKey(heading)) {
            return "";
        }
        Grid.GridCell cell = sheet.cell(row, columns.get(heading));
        return cell.number()
                .map(each -> each.stripTrailingZeros().toPlainString())
                .orElseGet(() -> cell.text().strip());
    }
}
