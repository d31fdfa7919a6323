package jixiao.review.decide;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import jixiao.document.Grid;
import jixiao.writing.OutputProblem;

/** 《待定事项》读回: what people have filled in. */
public final class RulingSheet {
    /** Name of the sheet. */
    public static final String NAME = "待定事项";

    /** The columns that people fill in. */
    public static final List<String> WHITE = List.of("定分", "结论", "理由", "经办人");

    private static final List<String> REQUIRED =
            List.of("单位", "项目", "年度", "年度目标", "指标", "年初目标值", "实际完成值", "填报得分", "定分", "结论", "理由", "经办人");

    private RulingSheet() {}

    /**
     * Reads what was filled in.
     *
     * @param summary 复核汇总.xlsx of an earlier review
     * @return the rows in which a person has written anything; none where there is no such workbook or sheet
     * @throws OutputProblem when the workbook is there and cannot be read, or its sheet lacks a heading
     */
    static List<Ruling> read(Path summary) {
        // Without its white columns the sheet is at fault, and is said to be.
        return new FilledSheet(summary, NAME, REQUIRED, REQUIRED)
                .rows().stream()
                        .map(RulingSheet::ruling)
                        .filter(Ruling::isFilled)
                        .toList();
    }

    private static Ruling ruling(FilledSheet.Row row) {
        return new Ruling(
                row.table(),
                row.text("年度目标"),
                row.text("单元格"),
                row.text("指标"),
                row.text("年初目标值"),
                row.text("实际完成值"),
                row.cell("填报得分").map(RulingSheet::claimed).orElse(""),
                row.text("定分"),
                row.text("结论"),
                row.text("理由"),
                row.text("经办人"));
    }

    /** The claim as it was written into the sheet, whose format shows two decimals only. */
    private static String claimed(Grid.GridCell cell) {
        return cell.number()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> cell.text().strip());
    }
}
