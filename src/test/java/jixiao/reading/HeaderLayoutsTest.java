package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Column;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 表头: wherever it stands and however its words are written. */
class HeaderLayoutsTest {
    @Test
    @DisplayName("表头在第20行、从D列起,栏目次序不同,中间有空行空列")
    void movedAnywhere() {
        SelfEvaluation table = new Draft()
                .at(19, 3, "得分", "实际完成值", "三级指标", null, "二级指标", "分值", "一级指标", "年初目标值")
                .at(21, 3, 4, "12期", "广角信息期数", null, "数量指标", 5, "产出指标", "≥10期")
                .at(24, 3, 3, "2次", "调研次数", null, "数量指标", 3, "产出指标", "≥3次")
                .table();
        assertThat(table.indicators()).hasSize(2);
        Indicator first = table.indicators().get(0);
        assertThat(first.name()).isEqualTo("广角信息期数");
        assertThat(first.place().cell()).isEqualTo("F22");
        assertThat(first.level1().name()).isEqualTo("产出指标");
        assertThat(first.targetEntry().text()).isEqualTo("≥10期");
        assertThat(first.actual().entry().place().cell()).isEqualTo("E22");
        assertThat(first.weight().value()).contains(new BigDecimal("5"));
        assertThat(first.claimed().value()).contains(new BigDecimal("4"));
        assertThat(table.indicators().get(1).claimed().place().cell()).isEqualTo("D25");
        assertThat(table.header(Column.LEVEL1).cell()).isEqualTo("J20");
    }

    @Test
    @DisplayName("表头字里有换行、空格、全角括号、序号和字母")
    void wordsAsWritten() {
        SelfEvaluation table = new Draft()
                .row(
                        "一级\n指标",
                        "二 级 指 标",
                        "三\u3000级\u3000指\u3000标",
                        "年初目标值\n\uFF08A\uFF09",
                        "实际完成值\uFF08B)",
                        "分 值\n(100分)",
                        "自评\n得分\uFF1A",
                        "偏差原因分析及改进措施*")
                .row("产出指标", "数量指标", "培训次数", "5次", "5次", 10, 10, "无")
                .table();
        Indicator line = table.indicators().get(0);
        assertThat(line.level2().name()).isEqualTo("数量指标");
        assertThat(line.weight().value()).contains(new BigDecimal("10"));
        assertThat(line.claimed().place().cell()).isEqualTo("G2");
        assertThat(line.reason().text()).isEqualTo("无");
        assertThat(table.headers()).hasSize(8);
    }

    @Test
    @DisplayName("两行表头:上行合并写大类,下行写栏目")
    void twoRowsMerged() {
        SelfEvaluation table = new Draft()
                .row("绩效指标", null, null, "指标值", null, "自评", null)
                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "培训次数", "5次", "4次", 10, 8)
                .merge("A1:C1", "D1:E1", "F1:G1")
                .table();
        assertThat(table.indicators()).hasSize(1);
        assertThat(table.indicators().get(0).targetEntry().text()).isEqualTo("5次");
        assertThat(table.indicators().get(0).claimed().value()).contains(new BigDecimal("8"));
    }

    @Test
    @DisplayName("两行表头:左边各栏上下合并,右边分两行")
    void twoRowsSideMerged() {
        ReadTable read = new Draft()
                .row("一级指标", "二级指标", "三级指标", "完成情况", null, "得分")
                .row(null, null, null, "目标值", "完成值", null)
                .row("产出指标", "数量指标", "培训次数", "5次", "4次", 8)
                .merge("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2")
                .read();
        SelfEvaluation table = read.table();
        assertThat(table.indicators()).hasSize(1);
        assertThat(table.indicators().get(0).targetEntry().place().cell()).isEqualTo("D3");
        assertThat(table.indicators().get(0).actual().entry().text()).isEqualTo("4次");
        assertThat(table.indicators().get(0).claimed().place().cell()).isEqualTo("F3");
        assertThat(table.header(Column.LEVEL3).cell()).isEqualTo("C1");
        assertThat(table.header(Column.TARGET).cell()).isEqualTo("D2");
        assertThat(read.map().orElseThrow().headerRows()).containsExactly(1);
    }

    @Test
    @DisplayName("两行表头:没有合并,下行只补右边几栏")
    void twoRowsUnmerged() {
        SelfEvaluation table = new Draft()
                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "自评情况", null)
                .row(null, null, null, null, null, "分值", "得分")
                .row("产出指标", "数量指标", "培训次数", "5次", "4次", 10, 8)
                .table();
        assertThat(table.indicators()).hasSize(1);
        assertThat(table.indicators().get(0).weight().value()).contains(new BigDecimal("10"));
        assertThat(table.indicators().get(0).claimed().value()).contains(new BigDecimal("8"));
    }

    @Test
    @DisplayName("上下合并的整行表头只算一次表头,下面第一行是指标")
    void headerMergedOverTwoRows() {
        SelfEvaluation table = new Draft()
                .row("三级指标", "年初目标值", "实际完成值")
                .skip(1)
                .row("培训次数", "5次", "4次")
                .merge("A1:A2", "B1:B2", "C1:C2")
                .table();
        assertThat(table.indicators()).extracting(Indicator::name).containsExactly("培训次数");
        assertThat(table.indicators().get(0).level1().name()).isEmpty();
        assertThat(table.indicators().get(0).level1().place().hasCell()).isFalse();
    }

    @Test
    @DisplayName("跨页重复的表头不另起目标,后面的行接在前面")
    void headerRepeatedOnNextPage() {
        SelfEvaluation table = new Draft()
                .row("一级指标", "三级指标", "年初目标值", "实际完成值")
                .row("产出指标", "培训次数", "5次", "4次")
                .row("一级指标", "三级指标", "年初目标值", "实际完成值")
                .row("效益指标", "影响力", "提升", "提升")
                .table();
        assertThat(table.goals()).hasSize(1);
        assertThat(table.indicators()).extracting(Indicator::name).containsExactly("培训次数", "影响力");
    }

    @Test
    @DisplayName("隐藏列照读:隐藏的分值栏仍是分值")
    void hiddenColumn() {
        SelfEvaluation table = new Draft()
                .row("三级指标", "分值", "年初目标值", "实际完成值", "得分")
                .row("培训次数", 6, "5次", "4次", 4.8)
                .hideColumn(1)
                .table();
        assertThat(table.indicators().get(0).weight().value()).contains(new BigDecimal("6"));
        assertThat(table.indicators().get(0).claimed().value()).contains(new BigDecimal("4.8"));
    }

    @Test
    @DisplayName("得分表头占两列,分数写在第二列")
    void mergedHeaderOverTwoColumns() {
        SelfEvaluation table = new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "得分", null)
                .row("培训次数", "5次", "4次", null, 4.8)
                .row("调研次数", "5次", "5次", null, null)
                .merge("D1:E1")
                .table();
        assertThat(table.indicators().get(0).claimed().place().cell()).isEqualTo("E2");
        assertThat(table.indicators().get(1).claimed().place().cell()).isEqualTo("D3");
        assertThat(table.indicators().get(1).claimed().isBlank()).isTrue();
    }

    @Test
    @DisplayName("同一栏的别名:取排在前面的写法")
    void preferredWording() {
        SelfEvaluation table = new Draft()
                .row("指标名称", "指标值", "年终完成值", "参考分值", "自评分", "财政审核评分", "达成情况", "完成情况", "说明")
                .row("培训次数", "5次", "4次", 5, 4, 3.5, "部分达成", "四次", "天气")
                .table();
        Indicator line = table.indicators().get(0);
        assertThat(line.actual().entry().text()).isEqualTo("4次");
        assertThat(line.weight().value()).contains(new BigDecimal("5"));
        assertThat(line.claimed().value()).contains(new BigDecimal("4"));
        assertThat(line.second().value()).contains(new BigDecimal("3.5"));
        assertThat(line.level().text()).isEqualTo("部分达成");
        assertThat(line.reason().text()).isEqualTo("天气");
    }

    @Test
    @DisplayName("只有完成情况一栏时,它就是实际完成值")
    void completionAsActual() {
        SelfEvaluation table =
                new Draft().row("三级指标", "指标值", "完成情况").row("培训次数", "5次", "4次").table();
        assertThat(table.indicators().get(0).actual().entry().text()).isEqualTo("4次");
        assertThat(table.indicators().get(0).level().place().hasCell()).isFalse();
    }

    @Test
    @DisplayName("同一行左右两张表分别读取")
    void sideBySide() {
        List<ReadTable> tables = new Draft()
                .row("2024年度甲项目自评表", null, null, null, null, null, "2023年度乙项目自评表")
                .row("项目名称", "甲", null, null, null, null, "项目名称", "乙")
                .row("预算数", "执行数", "执行率", null, null, null, "预算数", "执行数", "执行率")
                .row(10, 9, "90%", null, null, null, 20, 10, "50%")
                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "得分", null, "一级指标", "三级指标", "年初目标值", "实际完成值", "得分")
                .row("产出指标", "甲一", "5次", "4次", 4, null, "产出指标", "乙一", "6次", "6次", 6)
                .row(null, "甲二", "5次", "5次", 5, null, "效益指标", "乙二", "提升", "提升", 7)
                .row("总分", 9, null, null, null, null, "总分", 13)
                .tables();
        assertThat(tables).hasSize(2);
        SelfEvaluation left = tables.get(0).table();
        SelfEvaluation right = tables.get(1).table();
        assertThat(left.project().text()).isEqualTo("甲");
        assertThat(right.project().text()).isEqualTo("乙");
        assertThat(left.year()).contains(2024);
        assertThat(right.year()).contains(2023);
        assertThat(right.execution().budget().value()).contains(new BigDecimal("20"));
        assertThat(left.indicators()).extracting(Indicator::name).containsExactly("甲一", "甲二");
        assertThat(right.indicators()).extracting(Indicator::name).containsExactly("乙一", "乙二");
        assertThat(right.indicators().get(0).place().cell()).isEqualTo("H6");
        assertThat(left.claimedTotal().value()).contains(new BigDecimal("9"));
        assertThat(right.claimedTotal().place().cell()).isEqualTo("H8");
        assertThat(tables.get(0).map().orElseThrow().box().freeColumn()).isEqualTo(5);
        assertThat(tables.get(1).map().orElseThrow().box().freeColumn()).isEqualTo(11);
    }
}
