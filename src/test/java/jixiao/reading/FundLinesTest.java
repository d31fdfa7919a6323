package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.Engine;
import jixiao.model.BudgetExecution;
import jixiao.model.FundLine;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which line of the funds points, score and rate are of, and amounts in pairs; by mof-2020 (10 and 90 points). */
class FundLinesTest {
    private static final Engine ENGINE = Engine.load("mof-2020");

    private static Draft lines(Object totalRate, Object partRate, Object claim) {
        return new Draft()
                .row("2024年度项目支出绩效自评表")
                .row("专项资金名称", "乡村道路养护")
                .row("资金", "全年(调整)预算数", "全年执行数", "执行率", "执行率权重", "执行率得分")
                .row("年度资金总额", 200, 190, totalRate, "—", null)
                .row("其中:财政拨款", 160, 160, partRate, 10, claim)
                .row("其他资金", 40, 30, "75%", "—", "—")
                .row("三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("养护里程", "≥10公里", "10公里", 80, 80)
                .row("群众满意度", "≥90%", "95%", 10, 10);
    }

    private static List<String> problems(ScoredEvaluation scored) {
        return ENGINE.check(scored).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.place().cell())
                .toList();
    }

    @Test
    @DisplayName("总额行没有分值和得分的,用第一个有的一行:分值、得分、执行率都是它的,预算数和执行数仍是总额的")
    void ofOneLine() {
        ReadTable read = lines(null, "100%", 9.5).read();
        BudgetExecution funds = read.table().execution();
        assertThat(read.table().project().text()).isEqualTo("乡村道路养护");
        assertThat(funds.budget().value().orElseThrow()).isEqualByComparingTo("200");
        assertThat(funds.spending().value().orElseThrow()).isEqualByComparingTo("190");
        assertThat(funds.points().place().cell()).isEqualTo("E5");
        assertThat(funds.claimed().place().cell()).isEqualTo("F5");
        assertThat(funds.rate().place().cell()).isEqualTo("D5");
        assertThat(funds.ratedPart().map(FundLine::name)).contains("财政拨款");
        assertThat(read.map().orElseThrow().executionRow()).isEqualTo(4);
        // 10 × 190 ÷ 200 = 9.5; 160 ÷ 160 = 100 %
        ScoredEvaluation scored = ENGINE.score(read.table());
        assertThat(scored.execution().score().orElseThrow()).isEqualByComparingTo("9.5");
        assertThat(problems(scored)).isEmpty();
    }

    @Test
    @DisplayName("执行率按它自己那一行的金额核对;总额行另印了执行率的,也按总额核对")
    void ratesOfTheirOwn() {
        assertThat(problems(ENGINE.score(lines(null, "95%", 9.5).table())))
                .containsExactly("EXECUTION_RATE_MISMATCH D5");
        assertThat(problems(ENGINE.score(lines("95%", "100%", 9.5).table()))).isEmpty();
        assertThat(problems(ENGINE.score(lines("96%", "100%", 9.5).table())))
                .containsExactly("EXECUTION_RATE_MISMATCH D4");
        assertThat(problems(ENGINE.score(lines(null, "100%", 10).table())))
                .containsExactly("EXECUTION_SCORE_MISMATCH F5");
    }

    @Test
    @DisplayName("总额行有得分的用总额行,下面各行的得分不用")
    void total() {
        BudgetExecution funds = new Draft()
                .row("资金", "预算数", "执行数", "分值", "得分")
                .row("年度资金总额", 200, 190, 10, 9.5)
                .row("其中:财政拨款", 160, 160, 5, 5)
                .row("三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("养护里程", "≥10公里", "10公里", 90, 90)
                .table()
                .execution();
        assertThat(funds.points().place().cell()).isEqualTo("D2");
        assertThat(funds.claimed().value().orElseThrow()).isEqualByComparingTo("9.5");
        assertThat(funds.totalRate().isBlank()).isTrue();
    }

    @Test
    @DisplayName("总额上面和下面的明细、其中,都记得住")
    void standing() {
        List<FundLine> parts = new Draft()
                .row("资金", "预算数", "执行数")
                .row("基本支出", 120, 115)
                .row("项目支出", 80, 75)
                .row("部门整体支出总额", 200, 190)
                .row("其中:财政拨款", 200, 190)
                .row("三级指标", "年度指标值", "实际完成值", "分值")
                .row("养护里程", "≥10公里", "10公里", 90)
                .table()
                .execution()
                .parts();
        assertThat(parts).extracting(FundLine::above).containsExactly(true, true, false);
        assertThat(parts).extracting(FundLine::within).containsExactly(false, false, true);
    }

    @Test
    @DisplayName("资金成对写在一行:预算数: | 30 | 执行数: | 28.5;元和万元")
    void pairs() {
        BudgetExecution funds = pairs("预算数:", 30, "执行数:", 28.5);
        assertThat(funds.budget().value().orElseThrow()).isEqualByComparingTo("30");
        assertThat(funds.spending().value().orElseThrow()).isEqualByComparingTo("28.5");
        BudgetExecution yuan = pairs("预算数(元):", 300000, "执行数(元):", 285000);
        assertThat(yuan.budget().value().orElseThrow()).isEqualByComparingTo("30");
        assertThat(yuan.spending().value().orElseThrow()).isEqualByComparingTo("28.5");
    }

    private static BudgetExecution pairs(Object... row) {
        return new Draft()
                .row("2024年度项目支出绩效自评表")
                .row(row)
                .row("三级指标", "年度指标值", "实际完成值", "分值")
                .row("养护里程", "≥10公里", "10公里", 90)
                .table()
                .execution();
    }
}
