package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 总分以下: notes and signatures whose cells stand under the header's words are no lines, real lines are. */
class NotesBelowTest {
    private static final Object[] HEAD = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"};
    private static final Object[][] LINES = {
        {"产出指标", "数量指标", "培训班次", "≥10期", "10期", 20, 20},
        {null, "质量指标", "制度健全性", "健全", "健全", 20, 20}
    };
    private static final Object[] TOTAL = {"总分", null, null, null, null, 40, 40};

    private static List<String> names(SelfEvaluation table) {
        return table.indicators().stream().map(Indicator::name).toList();
    }

    private static SelfEvaluation under(Object... row) {
        return new Draft().row(HEAD).rows(LINES).row(TOTAL).row(row).table();
    }

    /** Cells of a row, one after the other; what is left empty is no cell. */
    private static Object[] cells(String row) {
        String[] cells = row.split("\\|");
        Object[] values = new Object[cells.length];
        for (int at = 0; at < cells.length; at++) {
            values[at] = cells[at].isEmpty() ? null : cells[at];
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||1.得分一档最高不能超过该指标分值上限|2.定性指标分三档",
                "1||得分一档最高不能超过该指标分值上限|见填表说明",
                "评分标准||定量指标|完成值达到指标值，得满分|完成值/指标值×分值",
                "||(1)定性指标达成得80%-100%|(2)部分达成得50%-80%|(3)未达成得0-50%",
                "其他||一、定量指标按完成率计分|二、定性指标按档次",
                "||1.得分一档最高不能超过||||2.其余见通知",
                "定性指标||达成|80%-100%|80%",
                "填报人|张三|联系电话|13800001111|填报日期",
                "单位负责人||财务负责人|李四|填报人|王五",
                "负责人签字||王某||审核人|李某",
                "||填表人|张三|2024年3月",
                "填报人(签字)||张三|李四|王五",
            })
    @DisplayName("总分以下的备注、说明、签字,落在三级指标、目标值、完成值各栏里也不是指标,总分照读")
    void notes(String row) {
        SelfEvaluation table = under(cells(row));
        assertThat(names(table)).containsExactly("培训班次", "制度健全性");
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("40"));
    }

    @Test
    @DisplayName("总分以下:有分值、得分的,新开一组的和它下面的,目标和完成都是数的,照旧是指标")
    void lines() {
        assertThat(names(under("加分项", null, "省级表彰", "获表彰", "获表彰", 2, 2))).contains("省级表彰");
        assertThat(names(under(null, null, "读者投诉率", "≤1%", "0.5%"))).contains("读者投诉率");
        SelfEvaluation group = new Draft()
                .row(HEAD)
                .rows(LINES)
                .row("合计", null, null, null, null, 40, 40)
                .row("效益指标", "社会效益指标", "公众知晓", "有所提升", "有所提升")
                .row(null, null, "服务水平", "提升", "提升")
                .row(TOTAL)
                .table();
        assertThat(names(group)).containsExactly("培训班次", "制度健全性", "公众知晓", "服务水平");
    }

    @Test
    @DisplayName("小计以下、总分印在最上面的,下面的照旧是指标")
    void subtotalAndTotalOnTop() {
        SelfEvaluation subtotal = new Draft()
                .row(HEAD)
                .row(LINES[0])
                .row("小计", null, null, null, null, 20, 20)
                .row(null, null, "服务水平", "提升", "提升")
                .table();
        assertThat(names(subtotal)).containsExactly("培训班次", "服务水平");
        SelfEvaluation top = new Draft()
                .row(HEAD)
                .row(TOTAL)
                .rows(LINES)
                .row(null, null, "服务水平", "提升", "提升")
                .table();
        assertThat(names(top)).containsExactly("培训班次", "制度健全性", "服务水平");
    }

    @Test
    @DisplayName("合计以下由左边的标签另起一个年度目标的,下面的照旧是指标")
    void nextGoalBeside() {
        SelfEvaluation table = new Draft()
                .row("年度绩效目标1", "三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row(null, "培训班次", "≥10期", "10期", 20, 20)
                .row(null, "合计", null, null, 20, 20)
                .row("年度绩效目标2", "制度健全性", "健全", "健全")
                .row(null, "服务水平", "提升", "提升")
                .table();
        assertThat(names(table)).containsExactly("培训班次", "制度健全性", "服务水平");
        assertThat(table.goals()).hasSize(2);
    }

    @Test
    @DisplayName("没有总分行:上面各条有分值、名称没有编号,下面有编号而没有分值、目标不是数的是备注")
    void numberedWithoutTotal() {
        SelfEvaluation notes = new Draft()
                .row(HEAD)
                .rows(LINES)
                .row(null, null, "1.定性指标", "分三档", "按档次")
                .row(null, null, "2.定量指标", "按比例", "按比例")
                .table();
        assertThat(names(notes)).containsExactly("培训班次", "制度健全性");
        SelfEvaluation lines = new Draft()
                .row(HEAD)
                .row("产出指标", "数量指标", "1.培训班次", "≥10期", "10期", 20, 20)
                .row(null, null, "2.服务水平", "提升", "提升")
                .table();
        assertThat(names(lines)).containsExactly("培训班次", "服务水平");
        SelfEvaluation counted = new Draft()
                .row(HEAD)
                .rows(LINES)
                .row(null, null, "3.借阅册数", "≥500册", "600册")
                .table();
        assertThat(names(counted)).contains("借阅册数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"注:以下各条按年末数填列", "说明:以下按年末数", "备注|以下按年末数", "||注:以下按年末数", "填报人:张三||审核人:李四"})
    @DisplayName("指标中间的备注、签字,下面还有带分值的指标和总分的,指标照读")
    void notesAmidLines(String note) {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .row(LINES[0])
                .row(cells(note))
                .row(LINES[1])
                .row(TOTAL)
                .table();
        assertThat(names(table)).containsExactly("培训班次", "制度健全性");
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("40"));
    }

    @Test
    @DisplayName("原因以下的评分标准,下面才是总分的,不是指标")
    void scoringBelowBox() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .rows(LINES)
                .row("偏差大或目标未完成原因分析", "无")
                .row("评分标准", "数量指标", "完成率", "≥95%得满分", "按比例", 10)
                .row(TOTAL)
                .table();
        assertThat(names(table)).containsExactly("培训班次", "制度健全性");
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("40"));
    }

    @Test
    @DisplayName("备注以下没有总分的,备注以下照旧不是指标")
    void notesWithoutTotal() {
        SelfEvaluation table = new Draft()
                .row(HEAD)
                .rows(LINES)
                .row("备注", "评分标准如下")
                .row("产出指标", "数量指标", "培训班次", "按比例", "按比例", 20, null)
                .table();
        assertThat(names(table)).containsExactly("培训班次", "制度健全性");
    }

    @Test
    @DisplayName("没有总分行:有编号而没有分值的,下面还有带分值的指标的、新开一组的,目标和完成都填了就是指标")
    void numberedAmidLines() {
        Object[] numbered = {null, null, "1.服务水平", "提升", "提升"};
        SelfEvaluation amid =
                new Draft().row(HEAD).row(LINES[0]).row(numbered).row(LINES[1]).table();
        assertThat(names(amid)).containsExactly("培训班次", "服务水平", "制度健全性");
        SelfEvaluation note = new Draft()
                .row(HEAD)
                .row(LINES[0])
                .row(null, null, "1.以下按年末数", "见通知")
                .row(LINES[1])
                .table();
        assertThat(names(note)).containsExactly("培训班次", "制度健全性");
        SelfEvaluation group = new Draft()
                .row(HEAD)
                .rows(LINES)
                .row("效益指标", "社会效益指标", "1.服务水平", "提升", "提升")
                .row(null, null, "2.群众满意", "满意", "满意")
                .table();
        assertThat(names(group)).containsExactly("培训班次", "制度健全性", "服务水平", "群众满意");
    }

    @ParameterizedTest
    @ValueSource(strings = {"等级||优|≥90分|96.8分", "评价等级||90分以上|≥90分|96.8分", "|自评等次|优秀|≥90分|96.8分", "||良|≥80分|0分"})
    @DisplayName("总分以下的等级,目标、完成是数也不是指标")
    void grades(String row) {
        assertThat(names(under(cells(row)))).containsExactly("培训班次", "制度健全性");
    }
}
