package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A finding that only follows from another is not raised. */
class SilenceTest {
    @Test
    @DisplayName("缺完成值的行不再说得分未填、指标重复、得分高于分值")
    void actualMissing() {
        Tables table = Tables.with("60").line("培训", "≥5次", "5次", "10", "10").line("培训", "≥5次", "", "10", "");
        assertThat(Checks.wuhan().of(table)).containsExactly("错误 ACTUAL_MISSING F12");
        Tables above = Tables.with("70").line("培训", "≥5次", "", "10", "12");
        assertThat(Checks.wuhan().of(above)).containsExactly("错误 ACTUAL_MISSING F11");
    }

    @Test
    @DisplayName("缺目标值的行不说需要判定")
    void targetMissing() {
        assertThat(Checks.wuhan().of(Tables.with("70").line("培训", "", "5次", "10", "10")))
                .containsExactly("错误 TARGET_MISSING E11");
    }

    @Test
    @DisplayName("缺得分的行不说别的,别的行照说")
    void scoreMissing() {
        Tables table = Tables.with("60").line("甲项", "≥5次", "近9次", "10", "").line("乙项", "≥5次", "近9次", "10", "10");
        assertThat(Checks.wuhan().of(table))
                .containsExactly("警告 SCORE_MISSING H11", "警告 OVERACHIEVED F12", "警告 ACTUAL_INEXACT F12");
    }

    @Test
    @DisplayName("资金读不出:不说执行率、得分、支出合计;指标照说")
    void fundsUnreadable() {
        Tables table = Tables.with("70")
                .department("60", "60")
                .funds("0", "100", "90%", "7")
                .line("甲项", "≥5次", "近5次", "10", "10");
        assertThat(Checks.wuhan().of(table)).containsExactly("错误 EXECUTION_UNREADABLE D6", "警告 ACTUAL_INEXACT F11");
    }

    @Test
    @DisplayName("超支时执行率和得分照样核对,各自对就只说超支")
    void overBudget() {
        assertThat(Checks.wuhan().of(Tables.with("80").funds("100", "110", "110%", "20")))
                .containsExactly("警告 EXECUTION_OVER_BUDGET E6");
        assertThat(Checks.wuhan().of(Tables.with("80").funds("100", "110", "110%", "22")))
                .containsExactly("警告 EXECUTION_OVER_BUDGET E6", "错误 EXECUTION_SCORE_MISMATCH H6");
    }

    @Test
    @DisplayName("公式没有保存结果而算没填:只说一条,格在别处的公式照说")
    void unsavedFormula() {
        Tables score = Tables.with("70").line("甲项", "≥1次", "1次", "10", "");
        assertThat(Checks.wuhan().of(score.notice("FORMULA_WITHOUT_VALUE", "H11")))
                .containsExactly("警告 SCORE_MISSING H11");
        assertThat(Checks.wuhan().of(score.notice("FORMULA_WITHOUT_VALUE", "H98")))
                .containsExactly("警告 SCORE_MISSING H11", "提示 FORMULA_WITHOUT_VALUE H98");
        Tables actual = Tables.with("70").line("甲项", "≥1次", "", "10", "10");
        assertThat(Checks.wuhan().of(actual.notice("FORMULA_WITHOUT_VALUE", "F11")))
                .containsExactly("错误 ACTUAL_MISSING F11");
        Tables target = Tables.with("70").line("甲项", "", "1次", "10", "10");
        assertThat(Checks.wuhan().of(target.notice("FORMULA_WITHOUT_VALUE", "E11")))
                .containsExactly("错误 TARGET_MISSING E11");
        Tables funds = Tables.with("80").funds("", "100", "", "20");
        assertThat(Checks.wuhan().of(funds.notice("FORMULA_WITHOUT_VALUE", "D6")))
                .containsExactly("错误 EXECUTION_UNREADABLE D6");
    }

    @Test
    @DisplayName("完成值空着而得分是没有结果的公式:得分未填不说了,公式仍说一条")
    void unsavedFormulaBesideAnotherGap() {
        Tables both = Tables.with("70").line("甲项", "≥1次", "", "10", "").notice("FORMULA_WITHOUT_VALUE", "H11");
        assertThat(Checks.wuhan().of(both)).containsExactly("错误 ACTUAL_MISSING F11", "提示 FORMULA_WITHOUT_VALUE H11");
    }
}
