package jixiao.review.decide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid;
import jixiao.document.Limits;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.store.TableName;
import jixiao.text.Normal;
import jixiao.writing.OutputProblem;

/**
 * 填过的表: a sheet of an earlier 复核汇总.xlsx in which people have written; columns are found by their headings, rows may
 * stand in any order.
 *
 * @param summary the workbook
 * @param name the sheet's name
 * @param required headings without one of which a decision would be read in part, or given to no row
 * @param white headings of the columns that people fill in; a sheet with none of them was not made to be filled in
 */
public record FilledSheet(Path summary, String name, List<String> required, List<String> white) {
    /** A row with so many of the headings is the row of headings. */
    private static final int ENOUGH = 4;

    /**
     * 一行.
     *
     * @param cells by their headings
     */
    public record Row(Map<String, Grid.GridCell> cells) {
        /** The text under a heading; empty where there is no such column. */
        public String text(String heading) {
            return cell(heading).map(cell -> cell.text().strip()).orElse("");
        }

        /** The table that it is about. */
        TableName table() {
            return new TableName(text("单位"), text("项目"), text("年度"), text("文件"), text("工作表"));
        }

        Optional<Grid.GridCell> cell(String heading) {
            return Optional.ofNullable(cells.get(heading));
        }
    }

    /**
     * The rows below the headings.
     *
     * @return none where there is no such workbook or sheet, or the sheet was not made to be filled in
     * @throws OutputProblem when the workbook is there and cannot be read, or its sheet lacks a heading: what stands in it
     *     would be lost
     */
    public List<Row> rows() {
        if (!Files.isRegularFile(summary)) {
            return List.of();
        }
        try {
            return new WorkbookReader(Limits.OWN)
                    .sheet(summary, name).stream()
                            .flatMap(sheet -> rows(sheet).stream())
                            .toList();
        } catch (InputProblem unreadable) {
            throw new OutputProblem(
                    "上一次的「" + summary + "」读不出来,里面可能有人工定分,没有重新复核:" + unreadable.getMessage() + "请修复这个文件,或把它移走后重试。",
                    unreadable);
        }
    }

    private List<Row> rows(Grid sheet) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = Map.of();
        for (int row = 0; row < sheet.rows(); row++) {
            Map<String, Integer> headings = headings(sheet, row);
            if (required.stream().filter(headings::containsKey).count() >= ENOUGH) {
                columns = headings;
                if (white.stream().noneMatch(headings::containsKey)) {
                    return List.of();
                }
                complete(columns);
            } else if (!columns.isEmpty()) {
                Map<String, Grid.GridCell> cells = new HashMap<>();
                for (Map.Entry<String, Integer> column : columns.entrySet()) {
                    cells.put(column.getKey(), sheet.cell(row, column.getValue()));
                }
                rows.add(new Row(cells));
            }
        }
        complete(columns);
        return rows;
    }

    private void complete(Map<String, Integer> columns) {
        List<String> missing =
                required.stream().filter(each -> !columns.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new OutputProblem("上一次的「" + summary + "」的《" + name + "》缺少表头:" + String.join("、", missing)
                    + ",人工定分读不回来,没有重新复核。请改回原来的表头,或把这个文件移走后重试。");
        }
    }

    private static Map<String, Integer> headings(Grid sheet, int row) {
        Map<String, Integer> headings = new HashMap<>();
        for (int column = 0; column < sheet.columns(); column++) {
            String text = Normal.text(sheet.cell(row, column).text());
            if (!text.isEmpty()) {
                headings.putIfAbsent(text, column);
            }
        }
        return headings;
    }
}
