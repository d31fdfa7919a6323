package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineChecksTest {
    private static Tables line(String name, String target, String actual) {
        return Tables.with("70").line(name, target, actual, "10", "10");
    }

    @ParameterizedTest(name = "{0}→{1}:{2}")
    @CsvSource({
        "≥10次, 13次, false",
        "≥100次, 130次, false",
        "≥100次, 131次, true",
        // 1.30004 is 130.00 % at the printed precision, 1.30006 is 130.01 %
        "≥100000次, 130004次, false",
        "≥100000次, 130006次, true",
        "≥5次, 10次, true",
        "≥8次, 10次, false",
        "≤10次, 9次, false",
        "≤4%, 2%, false",
        "≤13次, 10次, false",
        "≤131次, 100次, false",
        "≤4%, 0%, false",
        "≤0次, 0次, false",
        "≥5次, 5次, false"
    })
    void overachieved(String target, String actual, boolean found) {
        assertThat(Checks.wuhan().of(line("某项", target, actual), "OVERACHIEVED"))
                .isEqualTo(found ? List.of("警告 OVERACHIEVED F11") : List.of());
    }

    @Test
    @DisplayName("超额完成:本行或全表说明了原因只作提示")
    void overachievedWithReason() {
        Tables table = line("某项", "≥5次", "10次");
        assertThat(Checks.wuhan().of(table)).containsExactly("警告 OVERACHIEVED F11");
        assertThat(Checks.wuhan().of(table.box("目标设置偏低"))).containsExactly("提示 OVERACHIEVED F11");
        assertThat(Checks.wuhan().of(line("某项", "≥5次", "10次").reason("目标设置偏低"))).containsExactly("提示 OVERACHIEVED F11");
        Finding finding = Checks.wuhan().one(table, "OVERACHIEVED");
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("1.3");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("2");
    }

    @ParameterizedTest(name = "原因栏“{0}”等于没说明")
    @ValueSource(strings = {"", "无", "无。", "没有", "—", "/", "1.无 2.无", "无偏差", "暂无", "一、无"})
    void emptyReasons(String text) {
        Tables table = Tables.with("70").line("某项", "≥10次", "9次", "10", "9");
        assertThat(Checks.wuhan().of(table.box(text))).containsExactly("警告 DEDUCTION_UNEXPLAINED C99");
    }

    @ParameterizedTest(name = "原因栏“{0}”是说明")
    @ValueSource(strings = {"年中人员变动", "无人机采购推迟", "没有按期到货", "1.天气;2.无"})
    void reasons(String text) {
        Tables table = Tables.with("70").line("某项", "≥10次", "9次", "10", "9");
        assertThat(Checks.wuhan().of(table.box(text))).isEmpty();
    }

    @Test
    @DisplayName("有原因列时逐行要求,全表原因栏不能代替;没有原因列时全表只提一次;两样都没有不提")
    void deductionUnexplained() {
        Tables column = Tables.with("60")
                .line("甲项", "≥10次", "9次", "10", "9")
                .reason("天气")
                .line("乙项", "≥10次", "8次", "10", "8")
                .reason("无")
                .box("总体良好");
        assertThat(Checks.wuhan().of(column)).containsExactly("警告 DEDUCTION_UNEXPLAINED I12");
        Tables box = Tables.with("60").line("甲项", "≥10次", "9次", "10", "9").line("乙项", "≥10次", "8次", "10", "8");
        assertThat(Checks.wuhan().of(box)).containsExactly("警告 DEDUCTION_UNEXPLAINED C99");
        assertThat(Checks.wuhan().one(box, "DEDUCTION_UNEXPLAINED").details())
                .containsEntry("未完成", "2")
                .containsEntry("名单", "“甲项”、“乙项”");
        assertThat(Checks.wuhan().of(box.withoutBox())).isEmpty();
    }

    @Test
    @DisplayName("没有未完成的指标,不要求原因;执行率不足不算指标未完成;需要判定的不算")
    void nothingMissed() {
        assertThat(Checks.wuhan().of(Tables.with("80").funds("100", "90", "90%", "18")))
                .isEmpty();
        assertThat(Checks.wuhan().of(line("排名", "争先进位", "中心城区第二"), "DEDUCTION_UNEXPLAINED"))
                .isEmpty();
    }

    @Test
    @DisplayName("目标值、完成值没填:各指向自己的格")
    void missing() {
        assertThat(Checks.wuhan().of(line("某项", "≥5次", ""))).containsExactly("错误 ACTUAL_MISSING F11");
        assertThat(Checks.wuhan().of(line("某项", "", "5次"))).containsExactly("错误 TARGET_MISSING E11");
        assertThat(Checks.wuhan().of(line("某项", "", "")))
                .containsExactly("错误 TARGET_MISSING E11", "错误 ACTUAL_MISSING F11");
    }

    @Test
    @DisplayName("目标是数字而上报文字:少数是警告,过半则全表一条警告、逐行提示,恰好一半不算过半")
    void words() {
        Tables half = line("某项", "≥5次", "已完成");
        assertThat(Checks.wuhan().of(half)).containsExactly("警告 ACTUAL_NOT_NUMERIC F11");
        Tables most = Tables.table()
                .line("甲项", "≥1次", "1次", "60", "60")
                .line("乙项", "≥5次", "已完成", "10", "10")
                .line("丙项", "90%", "已完成", "10", "10");
        assertThat(Checks.wuhan().of(most))
                .containsExactly("警告 UNVERIFIABLE F9", "提示 ACTUAL_NOT_NUMERIC F11", "提示 ACTUAL_NOT_NUMERIC F12");
        assertThat(Checks.wuhan().one(most, "UNVERIFIABLE").details())
                .containsEntry("数字目标", "3")
                .containsEntry("文字上报", "2");
    }

    @Test
    @DisplayName("没填的不算文字上报;文字目标不算数字目标")
    void unverifiableCounts() {
        Tables table = Tables.table()
                .line("甲项", "≥1次", "1次", "50", "50")
                .line("乙项", "≥5次", "", "10", "10")
                .line("丙项", "≥5次", "已完成", "10", "10")
                .line("丁项", "完成", "已完成", "10", "10");
        assertThat(Checks.wuhan().of(table)).containsExactly("错误 ACTUAL_MISSING F11", "警告 ACTUAL_NOT_NUMERIC F12");
    }

    @ParameterizedTest(name = "≥5篇→{0}:{1}")
    @CsvSource({"≥5篇, true", "5余篇, true", "近5篇, true", "5篇, false", "6, false"})
    void inexact(String actual, boolean found) {
        assertThat(Checks.wuhan().of(line("某项", "≥5篇", actual)))
                .isEqualTo(found ? List.of("警告 ACTUAL_INEXACT F11") : List.of());
    }

    @Test
    @DisplayName("照抄目标:全表一次,带条数;数字相同不算照抄;改了一个字不算")
    void repeats() {
        Tables table = Tables.with("50")
                .line("甲项", "有效提升", "有效提升", "10", "10")
                .line("乙项", "效果 良好", "效果良好", "10", "10")
                .line("丙项", "按节点完成", "已按节点完成", "10", "10");
        assertThat(Checks.wuhan().of(table)).containsExactly("提示 ACTUAL_REPEATS_TARGET F9");
        assertThat(Checks.wuhan().one(table, "ACTUAL_REPEATS_TARGET").details()).containsEntry("照抄", "2");
    }

    @Test
    @DisplayName("单位不能换算:1家→1加;光写数字、目标是个数上报百分比都不算")
    void units() {
        assertThat(Checks.wuhan().of(line("慰问对象数量", "1家", "1加"))).containsExactly("警告 UNIT_MISMATCH F11");
        assertThat(Checks.wuhan().of(line("慰问对象数量", "1家", "1"))).isEmpty();
        assertThat(Checks.wuhan().of(line("慰问对象数量", "37个", "100%"))).isEmpty();
        assertThat(Checks.wuhan().of(line("慰问对象数量", "1家", "1家"))).isEmpty();
    }

    @Test
    @DisplayName("需要判定:定不了档的、只能定到档的;已经说了缘由的不再说")
    void needsReview() {
        assertThat(Checks.wuhan().of(line("排名", "争先进位", "中心城区第二"))).containsExactly("警告 NEEDS_REVIEW F11");
        Tables middle = Tables.table()
                .withoutWeights()
                .funds("100", "100", "100%", "")
                .box("人手不足")
                .line("甲项", "≥1次", "1次", "", "")
                .line("服务能力", "有效提升", "有限提升", "", "");
        assertThat(Checks.wuhan().of(middle)).containsExactly("提示 WEIGHT_INFERRED H9", "警告 NEEDS_REVIEW F11");
        Tables outside =
                Tables.with("70").line("服务能力", "有效提升", "有限提升", "10", "10").box("人手不足");
        assertThat(Checks.wuhan().of(outside)).containsExactly("错误 SCORE_OUTSIDE_BAND H11");
        assertThat(Checks.wuhan().of(line("某项", "≥5次", "进展顺利"))).containsExactly("警告 ACTUAL_NOT_NUMERIC F11");
    }

    @Test
    @DisplayName("指标重复:同一目标下后一条;“指标1:”与编号不计;不同目标下不算;三次提两次")
    void duplicates() {
        Tables same = Tables.with("60")
                .line("指标1:投诉群众满意度", "≥95%", "98%", "10", "10")
                .line("投诉群众满意度", "≥95%", "98%", "10", "10");
        assertThat(Checks.wuhan().of(same)).containsExactly("警告 DUPLICATE_INDICATOR D12");
        assertThat(Checks.wuhan().one(same, "DUPLICATE_INDICATOR").details())
                .containsEntry("另单元格", "D11")
                .containsEntry("另指标", "指标1:投诉群众满意度");
        Tables other = Tables.table()
                .goal("40")
                .line("投诉办结率", "≥95%", "98%", "40", "40")
                .goal("")
                .line("投诉办结率", "≥95%", "98%", "40", "40");
        assertThat(Checks.wuhan().of(other)).isEmpty();
        Tables thrice = Tables.with("50")
                .line("1.培训", "≥5次", "5次", "10", "10")
                .line("(2)培训", "≥5次", "5次", "10", "10")
                .line("3、培训", "≥5次", "5次", "10", "10");
        assertThat(Checks.wuhan().of(thrice))
                .containsExactly("警告 DUPLICATE_INDICATOR D12", "警告 DUPLICATE_INDICATOR D13");
        assertThat(Checks.wuhan().findings(thrice).get(1).details()).containsEntry("另单元格", "D12");
    }

    @ParameterizedTest(name = "“{0}”与“{1}”不是同一条")
    @CsvSource({"3.15宣传, 5.15宣传", "24小时值守到岗率, 值守到岗率", "培训次数, 培训人数", "指标完成率, 完成率"})
    void differentNames(String one, String other) {
        Tables table = Tables.with("60").line(one, "≥5次", "5次", "10", "10").line(other, "≥5次", "5次", "10", "10");
        assertThat(Checks.wuhan().of(table)).isEmpty();
    }
}
