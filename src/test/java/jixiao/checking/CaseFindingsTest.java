package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every finding of the case workbooks, worked out by hand from the tables; the lists are complete. */
class CaseFindingsTest {
    @Test
    @DisplayName("青山区部门表:合计77只是警告,原因栏有话,超额完成只作提示")
    void qingshan() {
        assertThat(Checks.wuhan().ofWorkbook("qingshan-2023-department.xlsx"))
                .containsExactly(
                        "提示 DIMENSION_MISSING A1",
                        "提示 ACTUAL_REPEATS_TARGET F8",
                        "警告 WEIGHT_SUM_MISMATCH G8",
                        "提示 WEIGHT_INFERRED G8",
                        "警告 ACTUAL_INEXACT F9",
                        "提示 OVERACHIEVED F9",
                        "警告 ACTUAL_INEXACT F11",
                        "警告 ACTUAL_INEXACT F12",
                        "提示 OVERACHIEVED F12",
                        "警告 ACTUAL_INEXACT F13",
                        "提示 OVERACHIEVED F13",
                        "警告 NEEDS_REVIEW F15",
                        "警告 ACTUAL_INEXACT F17",
                        "提示 OVERACHIEVED F17",
                        "警告 ACTUAL_INEXACT F22",
                        "提示 OVERACHIEVED F22",
                        "警告 ACTUAL_INEXACT F23",
                        "警告 ACTUAL_INEXACT F31");
        List<Finding> sums = Checks.wuhan().workbook("qingshan-2023-department.xlsx").stream()
                .filter(finding -> finding.code().equals("WEIGHT_SUM_MISMATCH"))
                .toList();
        assertThat(sums.get(0).expected().orElseThrow()).isEqualByComparingTo("80");
        assertThat(sums.get(0).actual().orElseThrow()).isEqualByComparingTo("77");
    }

    @Test
    @DisplayName("蔡甸区部门表:支出不等于两项之和,日期在年度之内,数字目标都报了文字")
    void caidianDepartment() {
        List<Finding> findings = Checks.wuhan().workbook("caidian-2024-department.xlsx");
        assertThat(findings.stream().filter(one -> !one.code().equals("ACTUAL_NOT_NUMERIC")))
                .extracting(one -> one.severity().chinese() + " " + one.code() + " "
                        + one.place().cell())
                .containsExactly(
                        "提示 DIMENSION_MISSING A1",
                        "警告 FILING_DATE_IMPLAUSIBLE F2",
                        "错误 SPENDING_TOTAL_MISMATCH E6",
                        "警告 UNVERIFIABLE F8",
                        "提示 WEIGHT_INFERRED G8",
                        "提示 LEVEL2_UNFIT C13",
                        "提示 TARGET_EMPTY E35");
        Finding spending = findings.stream()
                .filter(one -> one.code().equals("SPENDING_TOTAL_MISMATCH"))
                .findFirst()
                .orElseThrow();
        assertThat(spending.expected().orElseThrow()).isEqualByComparingTo("1105.52");
        assertThat(spending.actual().orElseThrow()).isEqualByComparingTo("90.52");
        // The rows whose target is a number; 51家单位 (row 59) and 9次…223次 (row 82) stand in sentences about more.
        Stream<Integer> rows = Stream.of(
                9, 10, 11, 12, 13, 14, 19, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34, 40, 41, 47, 48, 49, 55, 56, 57,
                58, 64, 65, 66, 71, 72, 73, 78, 79, 80, 85, 86, 87);
        assertThat(findings.stream()
                        .filter(one -> one.code().equals("ACTUAL_NOT_NUMERIC"))
                        .map(one -> one.severity().chinese() + " " + one.place().cell()))
                .containsExactlyElementsOf(rows.map(row -> "提示 F" + row).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"caidian-2024-project-duban.xlsx", "dressed-project.xlsx"})
    @DisplayName("蔡甸区督办项目:没有错误和警告")
    void caidianProject(String workbook) {
        assertThat(Checks.wuhan().ofWorkbook(workbook))
                .containsExactly(
                        "提示 DIMENSION_MISSING A1", "提示 ACTUAL_REPEATS_TARGET F10", "提示 TARGET_FALSELY_QUANTIFIED E11");
    }

    @Test
    @DisplayName("江汉区部门表:默认分值;单位、约数、重复、超额、未说明原因各就各位")
    void jianghanDepartment() {
        assertThat(Checks.wuhan().ofWorkbook("jianghan-2024-department.xlsx"))
                .containsExactly(
                        "提示 WEIGHT_INFERRED D8",
                        "提示 ACTUAL_REPEATS_TARGET F8",
                        "提示 RATE_IN_WORDS E13",
                        "提示 EXECUTION_COUNTED_TWICE D14",
                        "警告 OVERACHIEVED F16",
                        "警告 OVERACHIEVED F23",
                        "警告 OVERACHIEVED F24",
                        "提示 LINES_CONTRADICT F29",
                        "提示 WEAKER_WORDING F30",
                        "提示 LEVEL2_UNFIT C31",
                        "警告 DUPLICATE_INDICATOR D32",
                        "警告 OVERACHIEVED F37",
                        "警告 ACTUAL_INEXACT F37",
                        "警告 UNIT_MISMATCH F68",
                        "警告 NEEDS_REVIEW F71",
                        "警告 NEEDS_REVIEW F80",
                        "警告 DEDUCTION_UNEXPLAINED C83");
    }

    @Test
    @DisplayName("江汉区调查研究项目:只有一处超额完成(1篇→2篇只多一篇,不算)")
    void jianghanProject() {
        assertThat(Checks.wuhan().ofWorkbook("jianghan-2024-project-diaocha.xlsx"))
                .containsExactly(
                        "提示 WEIGHT_INFERRED D9",
                        "提示 ACTUAL_REPEATS_TARGET F9",
                        "提示 EXECUTION_COUNTED_TWICE D10",
                        "提示 RATE_IN_WORDS E15",
                        "警告 OVERACHIEVED F17");
    }

    @Test
    @DisplayName("池州项目:财政部口径下没有错误;武汉口径下只说口径不符,相符的是 mof-2020")
    void chizhou() {
        assertThat(Checks.by("mof-2020").ofWorkbook("chizhou-2022-project.xlsx"))
                .containsExactly("提示 FILING_DATE_MISSING A1");
        assertThat(Checks.wuhan().ofWorkbook("chizhou-2022-project.xlsx"))
                .containsExactly("提示 FILING_DATE_MISSING A1", "警告 CONVENTION_MISMATCH F6");
        assertThat(Checks.wuhan().workbook("chizhou-2022-project.xlsx").get(1).details())
                .containsEntry("相符口径", "mof-2020");
    }

    @Test
    @DisplayName("四川项目:科目调整次数得分算错、未说明原因;90.00%不必说明")
    void sichuan() {
        assertThat(Checks.by("sichuan").ofWorkbook("sichuan-2023-project.xlsx"))
                .containsExactly("提示 FILING_DATE_MISSING A1", "错误 SCORE_MISMATCH J14", "警告 DEDUCTION_UNEXPLAINED K14");
        Finding score =
                Checks.by("sichuan").workbook("sichuan-2023-project.xlsx").get(1);
        assertThat(score.expected().orElseThrow()).isEqualByComparingTo("8.33");
        assertThat(score.actual().orElseThrow()).isEqualByComparingTo("10");
    }
}
