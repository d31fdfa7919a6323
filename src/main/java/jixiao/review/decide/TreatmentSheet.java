package jixiao.review.decide;

import java.nio.file.Path;
import java.util.List;
import jixiao.reading.OwnOutput;
import jixiao.writing.OutputProblem;

/** 《审核发现》读回: how people have dealt with the findings. */
public final class TreatmentSheet {
    /** Name of the sheet. */
    public static final String NAME = OwnOutput.FINDINGS_SHEET;

    /** The columns that people fill in. */
    public static final List<String> WHITE = List.of("处理", "理由", "经办人", "日期");

    private static final List<String> REQUIRED =
            List.of("单位", "项目", "年度", "指标", "发现和处理建议", "代码", "处理", "理由", "经办人", "日期");

    private TreatmentSheet() {}

    /**
     * Reads what was filled in.
     *
     * @param summary 复核汇总.xlsx of an earlier review
     * @return the rows in which a person has written anything; none where there is no such workbook or sheet, or an earlier
     *     program has written it, whose sheet was not made to be filled in
     * @throws OutputProblem when the workbook is there and cannot be read, or its sheet lacks a heading
     */
    static List<Treatment> read(Path summary) {
        return new FilledSheet(summary, NAME, REQUIRED, WHITE)
                .rows().stream()
                        .map(TreatmentSheet::treatment)
                        .filter(Treatment::isFilled)
                        .toList();
    }

    private static Treatment treatment(FilledSheet.Row row) {
        return new Treatment(
                row.table(),
                row.text("单元格"),
                row.text("指标"),
                row.text("严重程度"),
                row.text("审核规则"),
                row.text("代码"),
                row.text("发现和处理建议"),
                row.text("处理"),
                row.text("理由"),
                row.text("经办人"),
                row.text("日期"));
    }
}
