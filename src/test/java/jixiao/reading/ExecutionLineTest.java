package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.Engine;
import jixiao.model.BudgetExecution;
import jixiao.model.Finding;
import jixiao.model.Indicator;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that score the budget's execution in a line among the indicators, by wuhan (20 and 80 points). */
class ExecutionLineTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    private static Draft funds() {
        return new Draft()
                .row("2024年度项目支出绩效自评表")
                .row("资金", "预算数(万元)", "执行数(万元)")
                .row("年度资金总额", 200, 190);
    }

    private static Draft form(String name, Object weight) {
        return funds().row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因")
                .row("投入管理", name, "100%", "95%", weight, 19, "尾款未付")
                .row("产出指标", "培训次数", "≥10次", "9次", 50, 45, "一期改为线上")
                .row("效益指标", "满意度", "≥90%", "95%", 30, 30, null)
                .row("总分", null, null, null, 100, 94, null);
    }

    private static List<String> names(ReadTable read) {
        return read.table().indicators().stream()
                .map(line -> line.level3().name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算执行率", "部门预算执行率", "资金执行率", "指标1:预算执行率", "预算执行率(%)"})
    @DisplayName("“预算执行率”一行就是预算执行情况:金额用上面的,分值、得分、执行率和原因用这一行的")
    void moved(String name) {
        ReadTable read = form(name, 20).read();
        assertThat(names(read)).containsExactly("培训次数", "满意度");
        BudgetExecution execution = read.table().execution();
        assertThat(execution.budget().value().orElseThrow()).isEqualByComparingTo("200");
        assertThat(execution.spending().value().orElseThrow()).isEqualByComparingTo("190");
        assertThat(execution.rate().value().orElseThrow()).isEqualByComparingTo("0.95");
        assertThat(execution.points().value().orElseThrow()).isEqualByComparingTo("20");
        assertThat(execution.claimed().value().orElseThrow()).isEqualByComparingTo("19");
        assertThat(execution.claimed().place().cell()).isEqualTo("F5");
        assertThat(execution.place().cell()).isEqualTo("B5");
        assertThat(execution.reason().text()).isEqualTo("尾款未付");
        FormMap map = read.map().orElseThrow();
        assertThat(map.executionRow()).isEqualTo(4);
        assertThat(map.executionScoreColumn()).isEqualTo(5);
        assertThat(map.lineRows()).containsExactly(5, 6);
    }

    @Test
    @DisplayName("计分:20×190÷200=19,50×9÷10=45,30,总分94;没有错误")
    void scored() {
        ScoredEvaluation scored = ENGINE.score(form("预算执行率", 20).table());
        assertThat(scored.execution().score().orElseThrow()).isEqualByComparingTo("19");
        assertThat(scored.total()).isEqualByComparingTo("94");
        assertThat(ENGINE.check(scored)).extracting(Finding::code).containsExactly("FILING_DATE_MISSING");
    }

    @Test
    @DisplayName("这一行的执行率和得分填错了,照样指出,格在这一行")
    void wrong() {
        Draft form = funds().row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", "98%", 20, 20)
                .row("培训次数", "≥10次", "10次", 80, 80);
        assertThat(ENGINE.check(ENGINE.score(form.table())))
                .extracting(finding -> finding.code() + " " + finding.place().cell())
                .containsExactly("FILING_DATE_MISSING A1", "EXECUTION_RATE_MISMATCH C5", "EXECUTION_SCORE_MISMATCH E5");
    }

    @ParameterizedTest(name = "{0},分值{1}")
    @CsvSource({"预算执行率, 19", "预算执行率, 21", "预算执行率, 0", "预算执行率, ''", "预算执行情况说明, 20"})
    @DisplayName("分值不是预算执行的、名称不同的,仍是指标")
    void kept(String name, String weight) {
        ReadTable read = form(name, weight).read();
        assertThat(names(read)).contains(name);
        assertThat(read.table().execution().points().isBlank()).isTrue();
        assertThat(read.map().orElseThrow().lineRows()).containsExactly(4, 5, 6);
    }

    @Test
    @DisplayName("别的指标分值填错时,20分的“预算执行率”仍是预算执行;本来就在80分之内的不是")
    void byItsOwnPoints() {
        Draft wrong = funds().row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", "95%", 20, 19)
                .row("培训次数", "≥10次", "10次", 85, 85);
        assertThat(names(wrong.read())).containsExactly("培训次数");
        assertThat(ENGINE.check(ENGINE.score(wrong.table())))
                .extracting(Finding::code)
                .containsExactly("FILING_DATE_MISSING", "WEIGHT_SUM_MISMATCH");
        Draft within = funds().row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", "95%", 20, 19)
                .row("培训次数", "≥10次", "10次", 60, 60);
        assertThat(names(within.read())).containsExactly("预算执行率", "培训次数");
    }

    @Test
    @DisplayName("资金行自己有得分的,预算执行率一行仍是指标")
    void scoredAbove() {
        ReadTable read = new Draft()
                .row("资金", "预算数(万元)", "执行数(万元)", "得分")
                .row("年度资金总额", 200, 190, 19)
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", "95%", 20, 19)
                .row("培训次数", "≥10次", "10次", 80, 80)
                .read();
        assertThat(names(read)).containsExactly("预算执行率", "培训次数");
        assertThat(read.table().execution().claimed().place().cell()).isEqualTo("D2");
    }

    @Test
    @DisplayName("只有这一行,或有两行,仍是指标")
    void notOne() {
        Draft alone = funds().row("三级指标", "年初目标值", "实际完成值", "分值").row("预算执行率", "100%", "95%", 100);
        assertThat(names(alone.read())).containsExactly("预算执行率");
        Draft two = funds().row("三级指标", "年初目标值", "实际完成值", "分值")
                .row("预算执行率", "100%", "95%", 50)
                .row("资金执行率", "100%", "95%", 50);
        assertThat(names(two.read())).hasSize(2);
    }

    @Test
    @DisplayName("哪里也没有金额:预算执行情况没有得分,只指出没有预算数,分值合计不受影响")
    void withoutAmounts() {
        Draft none = new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", "95%", 20, 19)
                .row("培训次数", "≥10次", "10次", 80, 80);
        assertThat(names(none.read())).containsExactly("培训次数");
        ScoredEvaluation scored = ENGINE.score(none.table());
        assertThat(scored.execution().score()).isEmpty();
        assertThat(scored.total()).isEqualByComparingTo("80");
        assertThat(ENGINE.check(scored))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(finding -> finding.code() + " " + finding.place().cell())
                .containsExactly("EXECUTION_UNREADABLE A2");
    }

    @Test
    @DisplayName("金额写成栏目的(当年预算数、预算执行数各占一格,可以是元):读作资金,年初的、上年的不用")
    void labelled() {
        ReadTable read = new Draft()
                .row("项目绩效自评表")
                .row("项目名称:", "为老服务")
                .row("年初预算数(元):", "1,100,000.00", null, "是否经常性项目:", "是")
                .row("当年预算数(元):", "1,250,000.00", null, "上年预算数(元):", "900,000.00")
                .row("预算执行数(元):", "1,187,500.00", null, "预算执行率(%):", "95.00%")
                .row("一级指标", "二级指标", "三级指标", "年度目标值", "实际完成值", "权重", "自评分")
                .row("投入管理", "预算执行", "预算执行率", "=100%", "95.00%", 20, 19)
                .row("产出指标", "数量指标", "服务人次", "≥20000人次", "21560人次", 80, 80)
                .read();
        BudgetExecution execution = read.table().execution();
        assertThat(execution.budget().value().orElseThrow()).isEqualByComparingTo("125");
        assertThat(execution.budget().place().cell()).isEqualTo("B4");
        assertThat(execution.spending().value().orElseThrow()).isEqualByComparingTo("118.75");
        assertThat(execution.rate().value().orElseThrow()).isEqualByComparingTo("0.95");
        assertThat(execution.claimed().place().cell()).isEqualTo("G7");
        assertThat(read.table().project().text()).isEqualTo("为老服务");
        assertThat(read.table().indicators()).extracting(Indicator::name).containsExactly("服务人次");
    }
}
