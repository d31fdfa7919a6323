package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jixiao.model.LineScore;
import jixiao.model.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 名称说明方向: what a bare number means follows from the indicator's name. Target 10, actual 5, weight 8. */
class NameDirectionTest {
    /** 正向 8×5÷10 = 4.00; 反向 full. */
    private static String scored(String name, Unit unit) {
        Sample sample = line(name).exactly("10", unit).did("5", unit).weighs("8");
        LineScore line = ProportionsTest.score(Ground.WUHAN, sample);
        return line.score().map(BigDecimal::toPlainString).orElse("无");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("名称以坏事结尾的越少越好")
    @ValueSource(
            strings = {
                "投诉", "有责投诉件数", "投诉率(%)", "上访人次", "安全事故发生次数", "生产安全事故起数", "违规案件", "违规金额", "舆情事件数量",
                "能耗", "单位能耗", "返贫率", "登记失业率", "死亡人数", "差错率", "火灾发生率", "信访事件情况", "系统故障次数(起)"
            })
    void less(String name) {
        assertThat(scored(name, TIMES)).isEqualTo("8.00");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("财政供养、公用经费、三公经费、结转结余、负债等财务比率越少越好")
    @ValueSource(
            strings = {
                "财政供养人员控制率", "在职人员控制率", "公用经费控制率", "“三公”经费控制率", "三公经费变动率", "\"三公经费\"变动率", "经费控制率",
                "成本控制率", "项目成本控制率", "预算调整率", "结转结余率", "结转结余变动率", "结转结余资金变动率", "资产负债率"
            })
    void ratios(String name) {
        assertThat(scored(name, Unit.PERCENT)).isEqualTo("8.00");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("对坏事做的工作越多越好,名称里的坏事不改方向")
    @ValueSource(
            strings = {
                "事故应急演练次数",
                "投诉办结率",
                "违规问题整改率",
                "投诉处理件数",
                "事故处置数量",
                "违规查处件数",
                "矛盾上访化解率",
                "事故隐患排查数",
                "泄露监测点数量",
                "事故预防宣传次数",
                "投诉防范培训人次",
                "违规资金追回金额",
                "超支预警次数",
                "火灾防控覆盖率",
                "查处违规案件",
                "受理群众投诉件数",
                "疾病控制率",
                "火灾控制率",
                "污染控制率",
                "传染病控制率",
                "成本节约率",
                "预算完成率",
                "投诉渠道知晓率",
                "事故救援次数"
            })
    void more(String name) {
        assertThat(scored(name, TIMES)).isEqualTo("4.00");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("成本指标下的金额越少越好,节约、节省的金额越多越好")
    @ValueSource(strings = {"成本节约额", "节省资金", "运行成本节约金额", "降低企业成本"})
    void saved(String name) {
        Sample sample = line(name)
                .level1("成本指标", "", "B8")
                .exactly("10", Unit.WAN_YUAN)
                .did("5", Unit.WAN_YUAN)
                .weighs("8");
        assertThat(ProportionsTest.score(Ground.WUHAN, sample).score()).contains(new BigDecimal("4.00"));
    }
}
