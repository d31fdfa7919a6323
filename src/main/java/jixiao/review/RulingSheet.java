package jixiao.review;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.model.InputProblem;
import jixiao.sheet.Grid;
import jixiao.sheet.Limits;
import jixiao.sheet.Normal;
import jixiao.sheet.WorkbookReader;
import jixiao.writing.OutputProblem;

/** 《待定事项》读回: what people have filled in; columns are found by their headings, rows may stand in any order. */
final class RulingSheet {
    /** Name of the sheet. */
    static final String NAME = "待定事项";

    /** Without one of these a decision would be read in part, or given to no line. */
    private static final List<String> REQUIRED =
            List.of("单位", "项目", "年度", "年度目标", "指标", "年初目标值", "实际完成值", "填报得分", "定分", "结论", "理由", "经办人");

    /** A row with so many of them is the row of headings. */
    private static final int ENOUGH = 4;

    private RulingSheet() {}

    /**
     * Reads what was filled in.
     *
     * @param summary 复核汇总.xlsx of an earlier review
     * @return the rows in which a person has written anything; none where there is no such workbook or sheet
     * @throws OutputProblem when the workbook is there and cannot be read, or its sheet lacks a heading: what stands in it
     *     would be lost
     */
    static List<Ruling> read(Path summary) {
        if (!Files.isRegularFile(summary)) {
            return List.of();
        }
        try {
            return new WorkbookReader(Limits.OWN)
                    .sheet(summary, NAME).stream()
                            .flatMap(sheet -> rows(summary, sheet).stream())
                            .filter(Ruling::isFilled)
                            .toList();
        } catch (InputProblem unreadable) {
            throw new OutputProblem(
                    "上一次的「" + summary + "」读不出来,里面可能有人工定分,没有重新复核:" + unreadable.getMessage() + "请修复这个文件,或把它移走后重试。",
                    unreadable);
        }
    }

    private static List<Ruling> rows(Path summary, Grid sheet) {
        List<Ruling> rows = new ArrayList<>();
        Map<String, Integer> columns = Map.of();
        for (int row = 0; row < sheet.rows(); row++) {
            Map<String, Integer> headings = headings(sheet, row);
            if (REQUIRED.stream().filter(headings::containsKey).count() >= ENOUGH) {
                columns = headings;
                complete(summary, columns);
            } else if (!columns.isEmpty()) {
                rows.add(ruling(sheet, row, columns));
            }
        }
        complete(summary, columns);
        return rows;
    }

    private static void complete(Path summary, Map<String, Integer> columns) {
        List<String> missing =
                REQUIRED.stream().filter(each -> !columns.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new OutputProblem("上一次的「" + summary + "」的《" + NAME + "》缺少表头:" + String.join("、", missing)
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

    private static Ruling ruling(Grid sheet, int row, Map<String, Integer> columns) {
        Map<String, String> texts = new HashMap<>();
        columns.forEach((heading, column) ->
                texts.put(heading, sheet.cell(row, column).text().strip()));
        return new Ruling(
                texts.get("单位"),
                texts.get("项目"),
                texts.get("年度"),
                texts.get("年度目标"),
                texts.getOrDefault("文件", ""),
                texts.getOrDefault("工作表", ""),
                texts.getOrDefault("单元格", ""),
                texts.get("指标"),
                texts.get("年初目标值"),
                texts.get("实际完成值"),
                claimed(sheet.cell(row, columns.get("填报得分"))),
                texts.get("定分"),
                texts.get("结论"),
                texts.get("理由"),
                texts.get("经办人"));
    }

    /** The claim as it was written into the sheet, whose format shows two decimals only. */
    private static String claimed(Grid.GridCell cell) {
        return cell.number()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> cell.text().strip());
    }
}
