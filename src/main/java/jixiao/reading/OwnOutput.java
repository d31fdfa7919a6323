package jixiao.reading;

import java.util.Set;

/** 自有输出: the names by which what this program added to a workbook is known again when the workbook is read once more. */
public final class OwnOutput {
    /** Sheet that explains each score. */
    public static final String EXPLANATION_SHEET = "计分说明";

    /** Sheet that lists the findings. */
    public static final String FINDINGS_SHEET = "审核发现";

    /** Header of the column of scores right of a form that has no 得分. */
    public static final String REFERENCE_SCORE = "参考得分";

    /** Header of the column of scores right of a form whose claims differ; also the standard name in 《同义词》. */
    public static final String SECOND_SCORE = "复核分";

    /** Sheet of an aggregated table that gives the part of each unit. */
    public static final String UNIT_DETAIL_SHEET = "分单位明细";

    /** Sheet of an aggregated table that tells what did not count. */
    public static final String UNMATCHED_SHEET = "未匹配";

    /** Sheet of an aggregated table that tells where its units differ in what counted. */
    public static final String AGGREGATION_NOTES_SHEET = "汇总说明";

    private static final Set<String> SHEETS =
            Set.of(EXPLANATION_SHEET, FINDINGS_SHEET, UNIT_DETAIL_SHEET, UNMATCHED_SHEET, AGGREGATION_NOTES_SHEET);

    private OwnOutput() {}

    /** Whether a sheet of this name is one that the program added. */
    public static boolean isSheet(String name) {
        return SHEETS.contains(name);
    }
}
