package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 指标行: which rows are indicators, and what each says. */
class LineLayoutsTest {
    private static final Object[] HEAD = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"};

    private static List<String> names(SelfEvaluation table) {
        return table.indicators().stream().map(Indicator::name).toList();
    }

    @Test
    @DisplayName("一级、二级指标合并、逐行重复、或下面留空,读法一样")
    void labelsMergedRepeatedOrBlank() {
        Draft merged = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row(null, null, "二", "5次", "5次", 1)
                .row(null, "质量指标", "三", "5次", "5次", 1)
                .merge("A2:A4", "B2:B3");
        Draft repeated = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("产出指标", "数量指标", "二", "5次", "5次", 1)
                .row("产出指标", "质量指标", "三", "5次", "5次", 1);
        Draft blank = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row(null, null, "二", "5次", "5次", 1)
                .row(null, "质量指标", "三", "5次", "5次", 1);
        for (Draft draft : List.of(merged, repeated, blank)) {
            SelfEvaluation table = draft.table();
            assertThat(table.indicators())
                    .extracting(line -> line.level1().name())
                    .containsOnly("产出指标");
            assertThat(table.indicators())
                    .extracting(line -> line.level2().name())
                    .containsExactly("数量指标", "数量指标", "质量指标");
        }
        assertThat(merged.table().indicators().get(1).level2().place().cell()).isEqualTo("B2");
        assertThat(blank.table().indicators().get(1).level2().place().cell()).isEqualTo("B2");
        assertThat(repeated.table().indicators().get(1).level2().place().cell()).isEqualTo("B3");
    }

    @Test
    @DisplayName("一级指标换了而二级指标空着,二级指标不沿用上一组的")
    void level2NotCarriedIntoNextGroup() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("满意度指标", null, "二", "90%", "95%", 1)
                .table();
        assertThat(table.indicators().get(1).level2().name()).isEmpty();
        assertThat(table.indicators().get(1).level2().place().hasCell()).isFalse();
    }

    @Test
    @DisplayName("一级、二级指标左右合并成一格,只算一级指标")
    void level1And2InOneCell() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("满意度指标", null, "二", "90%", "95%", 1)
                .merge("A3:B3")
                .table();
        assertThat(table.indicators().get(1).level1().name()).isEqualTo("满意度指标");
        assertThat(table.indicators().get(1).level2().name()).isEmpty();
    }

    @Test
    @DisplayName("省略号、无分值的其中行、没有三级指标的行、空行、小计合计、签字、备注都不是指标")
    void rowsThatAreNoIndicators() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row(null, null, "其中:重点", "2次", "2次", null)
                .row(null, null, "……")
                .row(null, null, "指标2:")
                .row(null, "质量指标", null, "不应读", "不应读", null)
                .skip(1)
                .row("小计", null, null, null, null, 1)
                .row("效益指标", "社会效益指标", "二", "提升", "提升", 2)
                .row(null, null, "其中:惠民", "3次", "3次", 2)
                .row("合计", null, null, null, null, 5)
                .row("备注:")
                .row("1.定量指标完成值达到指标值记满分。")
                .row("项目负责人:          财务负责人:")
                .table();
        assertThat(names(table)).containsExactly("一", "二", "其中:惠民");
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("5"));
        assertThat(table.claimedTotal().place().cell()).isEqualTo("F11");
    }

    @Test
    @DisplayName("表样里没有填的“指标2”“指标二”“三级指标3”不是指标,填了一格的是")
    void numberedRowsLeftBlank() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "指标1工程金额", "5次", "5次", 1)
                .row(null, null, "指标2")
                .row(null, null, "指标 二")
                .row(null, null, "三级指标3")
                .row(null, null, "指标4", "5次", null, null)
                .row(null, null, "指标5", null, "5次", null)
                .row(null, null, "指标6", null, null, 1)
                .row(null, null, "指标体系")
                .table();
        assertThat(names(table)).containsExactly("工程金额", "指标4", "指标5", "指标6", "指标体系");
    }

    @Test
    @DisplayName("没有一级、二级指标列的表:名称列里单独成行的分组是一级、二级指标,印的分值是这一组的")
    void groupsInRows() {
        SelfEvaluation table = new Draft()
                .row("序号", "指标名称", "年初目标值", "实际完成值", "分值", "得分")
                .row("一", "产出指标", null, null, 30, null)
                .row("(一)", "数量指标", null, null, null, null)
                .row("1", "办件量", "100件", "120件", 20, 20)
                .row("(二)", "质量指标", null, null, 10, 9)
                .row("2", "办结率", "100%", "98%", 10, 9.8)
                .row("二", "满意度指标(10分)", null, null, null, null)
                .row("3", "群众满意度", "≥90%", "95%", 10, 10)
                .table();
        assertThat(names(table)).containsExactly("办件量", "办结率", "群众满意度");
        assertThat(table.indicators())
                .extracting(line -> line.level1().name())
                .containsExactly("产出指标", "产出指标", "满意度指标");
        assertThat(table.indicators()).extracting(line -> line.level2().name()).containsExactly("数量指标", "质量指标", "");
        assertThat(table.indicators().get(0).level1().points()).contains(new BigDecimal("30"));
        assertThat(table.indicators().get(1).level2().points()).contains(new BigDecimal("10"));
        assertThat(table.indicators().get(2).level1().points()).contains(new BigDecimal("10"));
    }

    @Test
    @DisplayName("名称像分组、印了分值而下面不是一行指标的,是没有填的指标;有一级指标列的表不看名称")
    void namedLikeGroups() {
        SelfEvaluation last = new Draft()
                .row("指标名称", "年初目标值", "实际完成值", "分值", "得分")
                .row("办件量", "100件", "120件", 20, 20)
                .row("满意度指标", null, null, 10, null)
                .row("总分", null, null, null, 20)
                .table();
        assertThat(names(last)).containsExactly("办件量", "满意度指标");
        SelfEvaluation levels = new Draft()
                .row(HEAD)
                .row("满意度指标", null, "满意度指标", null, null, 1)
                .row("产出指标", null, "办件量", "5次", "5次", 1)
                .table();
        assertThat(names(levels)).containsExactly("满意度指标", "办件量");
    }

    @Test
    @DisplayName("三级指标在第一列,表下的注释不是指标")
    void notesUnderFirstColumn() {
        SelfEvaluation table = new Draft()
                .row("三级指标", "年初目标值", "实际完成值")
                .row("培训次数", "5次", "5次")
                .row("调研次数", "5次", "")
                .row("1.定量指标完成值达到指标值,记满分")
                .row("本表由财政部门负责解释。")
                .table();
        assertThat(names(table)).containsExactly("培训次数", "调研次数");
    }

    @Test
    @DisplayName("表下的注释横跨全表合并,也不是指标")
    void notesMergedAcross() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("定量指标完成值达到指标值,记满分")
                .row("说明:满意度指标暂可不作为必评指标")
                .merge("A3:F3", "A4:F4")
                .table();
        assertThat(names(table)).containsExactly("一");
    }

    @Test
    @DisplayName("名称里的分值、序号去掉,原文保留")
    void pointsAndNumbersInLabels() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("一、产出指标\uFF0850分\uFF09", "1.数量指标(15 分)", "指标1\uFF1A培训\n次数\uFF0812.5分)", "5次", "5次", 1)
                .row(null, null, "2024年度任务完成率", "100%", "100%", 1)
                .row(null, null, "3、1.5万亩造林", "1.5万亩", "1.5万亩", 1)
                .table();
        Indicator first = table.indicators().get(0);
        assertThat(first.level1().name()).isEqualTo("产出指标");
        assertThat(first.level1().points()).contains(new BigDecimal("50"));
        assertThat(first.level2().name()).isEqualTo("数量指标");
        assertThat(first.level2().points()).contains(new BigDecimal("15"));
        assertThat(first.name()).isEqualTo("培训次数");
        assertThat(first.level3().points()).contains(new BigDecimal("12.5"));
        assertThat(first.level3().text()).isEqualTo("指标1\uFF1A培训\n次数\uFF0812.5分)");
        assertThat(names(table)).containsExactly("培训次数", "2024年度任务完成率", "1.5万亩造林");
    }

    @Test
    @DisplayName("三格目标值合成一句,运算符和单位不重复")
    void targetInThreeCells() {
        SelfEvaluation table = new Draft()
                .row("三级指标", "指标性质", "指标值", "度量单位", "完成值")
                .row("一", "≥", 10, "次", 12)
                .row("二", "=", "100%", "%", "100%")
                .row("三", "定性", "优良中低差", null, "优")
                .row("四", "≤", "≤5", "天", 4)
                .table();
        assertThat(table.indicators())
                .extracting(line -> line.targetEntry().text())
                .containsExactly("≥10次", "=100%", "优良中低差", "≤5天");
        assertThat(table.indicators().get(0).nature().text()).isEqualTo("≥");
        assertThat(table.indicators().get(0).targetEntry().place().cell()).isEqualTo("C2");
    }

    @Test
    @DisplayName("三级指标占两行,第二行没有自己的目标值:一条指标;有自己的:两条")
    void nameMergedOverRows() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .skip(1)
                .row(null, null, "二", "5次", "5次", 1)
                .row(null, null, null, "6次", "6次", 1)
                .merge("A2:A5", "B2:B5", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "C4:C5")
                .table();
        assertThat(names(table)).containsExactly("一", "二", "二");
        assertThat(table.indicators().get(2).targetEntry().text()).isEqualTo("6次");
    }

    @Test
    @DisplayName("实际值、得分空着或只有一横:空值,单元格照记")
    void emptyCellsKeepTheirPlace() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", null, null)
                .row(null, null, "二", "5次", "——", "-")
                .table();
        for (Indicator line : table.indicators()) {
            assertThat(line.actual().isMissing()).isTrue();
            assertThat(line.claimed().isBlank()).isTrue();
        }
        assertThat(table.indicators().get(0).actual().entry().place().cell()).isEqualTo("E2");
        assertThat(table.indicators().get(1).claimed().place().cell()).isEqualTo("F3");
    }

    @Test
    @DisplayName("错误值照原样读出,不算数字")
    void errorCells() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", FormulaError.DIV0, "5次", FormulaError.REF)
                .table();
        Indicator line = table.indicators().get(0);
        assertThat(line.targetEntry().text()).isEqualTo("#DIV/0!");
        assertThat(line.claimed().text()).isEqualTo("#REF!");
        assertThat(line.claimed().isUnreadable()).isTrue();
    }

    @Test
    @DisplayName("隐藏的行照读:它仍在合计里,说出是哪几行;空行隐藏了不说")
    void hiddenRows() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("产出指标", "数量指标", "二", "5次", "5次", 1)
                .row("产出指标", "质量指标", "三", "5次", "5次", 1)
                .row()
                .hideRow(2)
                .hideRow(3)
                .hideRow(4)
                .table();
        assertThat(names(table)).containsExactly("一", "二", "三");
        assertThat(table.notices())
                .extracting(notice -> notice.code() + " " + notice.place().cell() + " "
                        + notice.details().get("行") + " " + notice.details().get("条数") + " "
                        + notice.details().get("指标"))
                .containsExactly("ROW_HIDDEN C3 3、4 2 二、三");
    }

    @Test
    @DisplayName("总分:写在同一格、写在旁边、写在得分栏、没有填")
    void totals() {
        assertThat(withTotal("总分:97分").claimedTotal().value()).contains(new BigDecimal("97"));
        assertThat(withTotal("总分", 97).claimedTotal().place().cell()).isEqualTo("B3");
        assertThat(withTotal("自评总分", null, null, null, null, 96.5)
                        .claimedTotal()
                        .value())
                .contains(new BigDecimal("96.5"));
        SelfEvaluation printed = withTotal("总分100分", null, null, null, null, 93);
        assertThat(printed.claimedTotal().value()).contains(new BigDecimal("93"));
        assertThat(withTotal("总分(100分)").claimedTotal().isBlank()).isTrue();
        assertThat(withTotal("总分100分").claimedTotal().isBlank()).isTrue();
        SelfEvaluation empty = withTotal("总 分");
        assertThat(empty.claimedTotal().isBlank()).isTrue();
        assertThat(empty.claimedTotal().place().cell()).isEqualTo("F3");
    }

    private static SelfEvaluation withTotal(Object... row) {
        return new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row(row)
                .table();
    }

    @Test
    @DisplayName("总分行上有权重合计和得分合计")
    void weightTotal() {
        SelfEvaluation table = new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("一", "5次", "5次", 80, 80)
                .row("合计", null, null, 100, 98)
                .row("总分", null, null, null, 99)
                .table();
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("99"));
        assertThat(table.weightTotal().place().cell()).isEqualTo("D3");
        SelfEvaluation only = new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("一", "5次", "5次", 80, 80)
                .row("合计", null, null, 100, null)
                .table();
        assertThat(only.weightTotal().value()).contains(new BigDecimal("100"));
        assertThat(only.claimedTotal().isBlank()).isTrue();
        assertThat(only.claimedTotal().place().cell()).isEqualTo("E3");
    }

    @Test
    @DisplayName("每个目标下面各有合计:最后一个目标的合计不是总分")
    void subtotalPerGoal() {
        Draft draft = new Draft()
                .row("年度目标1:", "甲")
                .row("三级指标", "年初目标值", "实际完成值", "得分")
                .row("一", "5次", "5次", 30)
                .row("合计", null, null, 30)
                .row("年度目标2:", "乙")
                .row("三级指标", "年初目标值", "实际完成值", "得分")
                .row("二", "5次", "5次", 50)
                .row("合计", null, null, 50);
        assertThat(draft.table().claimedTotal().place().hasCell()).isFalse();
        assertThat(draft.row("合计", null, null, 100)
                        .table()
                        .claimedTotal()
                        .place()
                        .cell())
                .isEqualTo("D9");
    }

    @Test
    @DisplayName("自评总分写在表头栏里")
    void totalOnTop() {
        SelfEvaluation table = new Draft()
                .row("自评总分:95.5分")
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .table();
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("95.5"));
    }

    @Test
    @DisplayName("一、二级指标也有权重栏时,取三级指标右边的")
    void weightsOfUpperLevels() {
        SelfEvaluation table = new Draft()
                .row("一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "指标值", "完成值", "得分")
                .row("产出指标", 50, "数量指标", 30, "一", 12, "5次", "5次", 12)
                .table();
        assertThat(table.indicators().get(0).weight().value()).contains(new BigDecimal("12"));
    }

    @Test
    @DisplayName("几条指标合用一格得分,合计时只算一次")
    void sharedClaim() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 10)
                .row(null, null, "二", "5次", "5次", null)
                .row(null, null, "三", "5次", "5次", 4)
                .merge("F2:F3")
                .table();
        assertThat(table.indicators().get(1).claimed().place().cell()).isEqualTo("F2");
    }

    @Test
    @DisplayName("原因框和改进措施:旁边、同一格、下一行")
    void boxes() {
        SelfEvaluation beside = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("偏差大或目标未完成\n原因分析", null, "天气原因")
                .row("改进措施及结果应用方案", null, null)
                .merge("A3:B3", "C3:F3", "A4:B4", "C4:F4")
                .table();
        assertThat(beside.reasonBox().text()).isEqualTo("天气原因");
        assertThat(beside.measures().isBlank()).isTrue();
        assertThat(beside.measures().place().cell()).isEqualTo("C4");
        SelfEvaluation inside = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("偏差原因分析:雨水偏多,工期顺延。")
                .row("改进措施:抢抓工期。")
                .merge("A3:F3", "A4:F4")
                .table();
        assertThat(inside.reasonBox().text()).isEqualTo("雨水偏多,工期顺延。");
        assertThat(inside.measures().text()).isEqualTo("抢抓工期。");
        SelfEvaluation below = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1)
                .row("未完成原因分析")
                .row("雨水偏多")
                .merge("A3:F3", "A4:F4")
                .table();
        assertThat(below.reasonBox().text()).isEqualTo("雨水偏多");
        SelfEvaluation none = withTotal("总分", 1);
        assertThat(none.reasonBox().place().hasCell()).isFalse();
    }

    @Test
    @DisplayName("写了参考得分和复核分的表再读:参考得分不是填报得分,复核分不进总分")
    void ownColumns() {
        ReadTable read = new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "参考得分")
                .row("一", "5次", "5次", 40)
                .row("总分", null, null, 40)
                .read();
        Indicator line = read.table().indicators().get(0);
        assertThat(line.claimed().place().hasCell()).isFalse();
        assertThat(line.second().place().hasCell()).isFalse();
        assertThat(read.table().claimedTotal().isBlank()).isTrue();
        assertThat(read.map().orElseThrow().columns().referenceColumn()).isEqualTo(3);
        assertThat(read.map().orElseThrow().box().lastColumn()).isEqualTo(2);
        ReadTable second = new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "得分", "复核分")
                .row("一", "5次", "4次", 40, 32)
                .row("总分", null, null, 40, 32)
                .read();
        assertThat(second.table().indicators().get(0).second().value()).contains(new BigDecimal("32"));
        assertThat(second.table().claimedTotal().place().cell()).isEqualTo("D3");
        assertThat(second.map().orElseThrow().columns().secondScoreColumn()).isEqualTo(4);
    }
}
