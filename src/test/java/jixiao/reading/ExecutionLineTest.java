package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.Engine;
import jixiao.QualityHints;
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
        assertThat(QualityHints.without(ENGINE.check(scored)))
                .extracting(Finding::code)
                .containsExactly("FILING_DATE_MISSING");
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

    @ParameterizedTest(name = "分值{0}:预算执行{1}分,得{2}分")
    @CsvSource({
        // 19 × 190 ÷ 200 = 18.05; 21 × 0.95 = 19.95; 0 points are worth 0; without points those of wuhan: 20 × 0.95 =
        // 19
        "19, 19, 18.05",
        "21, 21, 19.95",
        "0, 0, 0",
        "'', 20, 19",
        "—, 20, 19"
    })
    @DisplayName("分值用这一行自己印的,没有印的用口径的")
    void ownPoints(String weight, String points, String score) {
        ScoredEvaluation scored = ENGINE.score(form("预算执行率", weight).table());
        assertThat(scored.execution().points()).isEqualByComparingTo(points);
        assertThat(scored.execution().score().orElseThrow()).isEqualByComparingTo(score);
        assertThat(scored.lines()).extracting(line -> line.indicator().name()).containsExactly("培训次数", "满意度");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府采购执行率",
                "采购计划执行率",
                "专项资金执行率",
                "政策资金执行率",
                "计划执行率",
                "基本支出预算执行率",
                "项目支出预算执行率",
                "预算执行率(项目支出)",
                "执行率",
                "预算执行情况说明"
            })
    @DisplayName("只考核一部分预算的执行率,和没有说明的“执行率”,仍是指标")
    void kept(String name) {
        ReadTable read = form(name, 20).read();
        assertThat(names(read)).hasSize(3);
        assertThat(read.table().execution().points().isBlank()).isTrue();
        assertThat(read.table().execution().line()).isEmpty();
        assertThat(read.map().orElseThrow().lineRows()).containsExactly(4, 5, 6);
    }

    private static Draft level2(String level2) {
        return funds().row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("管理指标", level2, "执行率", "100%", "95%", 5, 4.75)
                .row("产出指标", "数量指标", "培训次数", "≥10次", "10次", 95, 95)
                .row("总分", null, null, null, null, 100, 99.75);
    }

    @ParameterizedTest(name = "二级指标“{0}”")
    @CsvSource({"预算执行, true", "预算执行管理, true", "预算执行管理(5分), true", "政府采购管理, false", "项目支出预算执行, false", "资金管理, false"})
    @DisplayName("“执行率”在二级指标“预算执行(管理)”下才是预算执行")
    void bare(String level2, boolean moved) {
        ReadTable read = level2(level2).read();
        assertThat(read.table().execution().line().isPresent()).isEqualTo(moved);
        assertThat(names(read)).hasSize(moved ? 1 : 2);
    }

    @Test
    @DisplayName("“执行率”5分:5×190÷200=4.75,指标应为95分,总分99.75;不算口径不符,也没有分值问题")
    void fivePoints() {
        ScoredEvaluation scored = ENGINE.score(level2("预算执行管理").table());
        assertThat(scored.execution().points()).isEqualByComparingTo("5");
        assertThat(scored.execution().score().orElseThrow()).isEqualByComparingTo("4.75");
        assertThat(scored.total()).isEqualByComparingTo("99.75");
        assertThat(scored.grade()).contains("优");
        assertThat(QualityHints.without(ENGINE.check(scored)))
                .extracting(Finding::code)
                .containsExactly("FILING_DATE_MISSING");
    }

    @ParameterizedTest(name = "目标“{0}”")
    @CsvSource({
        "100%, true",
        "=100%, true",
        "≥100%, true",
        "100, true",
        "'', true",
        "—, true",
        "97%-100%, false",
        "≥95%, false",
        "95%, false",
        "≤100%, false",
        "完成, false"
    })
    @DisplayName("目标值是100%或没有写的才是预算执行,别的目标值仍是指标")
    void targets(String target, boolean moved) {
        Draft draft = funds().row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", target, "95%", 20, 19)
                .row("培训次数", "≥10次", "10次", 80, 80);
        assertThat(draft.table().execution().line().isPresent()).isEqualTo(moved);
    }

    @Test
    @DisplayName("别的目标值的“预算执行率”是指标,预算执行另有分值的,提示一次重复计分")
    void countedTwice() {
        Draft draft = new Draft()
                .row("2024年度部门整体绩效自评表")
                .row("资金", "预算数(万元)", "执行数(万元)", "分值", "得分")
                .row("部门整体支出总额", 200, 190, 20, 19)
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("部门预算执行率", "≥95%", "95%", 10, 10)
                .row("预算执行进度", "100%", "100%", 10, 10)
                .row("政府采购执行率", "≥95%", "95%", 10, 10)
                .row("培训次数", "≥10次", "10次", 50, 50);
        ScoredEvaluation scored = ENGINE.score(draft.table());
        assertThat(scored.lines()).hasSize(4);
        assertThat(ENGINE.check(scored))
                .extracting(finding -> finding.code() + " " + finding.place().cell())
                .containsExactly("FILING_DATE_MISSING A1", "EXECUTION_COUNTED_TWICE A5");
    }

    @Test
    @DisplayName("资金没有分值、指标合计100分的,别的目标值的“预算执行率”不是重复计分")
    void countedOnce() {
        Draft draft = funds().row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "≥95%", "95%", 20, 20)
                .row("培训次数", "≥10次", "10次", 80, 80)
                .row("总分", null, null, 100, 100);
        ScoredEvaluation scored = ENGINE.score(draft.table());
        assertThat(scored.execution().points()).isZero();
        assertThat(scored.total()).isEqualByComparingTo("100");
        assertThat(QualityHints.without(ENGINE.check(scored)))
                .extracting(Finding::code)
                .containsExactly("FILING_DATE_MISSING");
    }

    @Test
    @DisplayName("别的指标分值填错时,20分的“预算执行率”仍是预算执行,指标应为80分")
    void othersWrong() {
        for (int other : new int[] {85, 60}) {
            Draft wrong = funds().row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                    .row("预算执行率", "100%", "95%", 20, 19)
                    .row("培训次数", "≥10次", "10次", other, other);
            assertThat(names(wrong.read())).containsExactly("培训次数");
            Finding finding = ENGINE.check(ENGINE.score(wrong.table())).get(1);
            // 20 + 85 can earn 105; 20 + 60 only leaves 60 of 80.
            assertThat(finding.code()).isEqualTo(other > 80 ? "FULL_POINTS_EXCEEDED" : "WEIGHT_SUM_MISMATCH");
            assertThat(finding.expected().orElseThrow()).isEqualByComparingTo(other > 80 ? "100" : "80");
        }
    }

    @Test
    @DisplayName("分值算在它所在的组里:投入管理20分中它10分,另一行不写分值时得其余10分,写9分时组内合计19分")
    void inItsGroup() {
        Draft form = new Draft()
                .row("资金", "预算数(万元)", "执行数(万元)")
                .row("年度资金总额", 200, 190)
                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("投入管理(20分)", "预算执行率", "100%", "95%", 10, 9.5)
                .row(null, "制度健全性", "≥1项", "1项", null, null)
                .row("产出指标(80分)", "培训次数", "≥10次", "10次", 80, 80)
                .merge("A4:A5");
        ScoredEvaluation scored = ENGINE.score(form.table());
        assertThat(scored.lines().get(0).weight()).isEqualByComparingTo("10");
        assertThat(scored.lines().get(0).weightSource().name()).isEqualTo("LABEL");
        assertThat(scored.total()).isEqualByComparingTo("99.5");
        form.at(4, 4, 9, 9);
        assertThat(ENGINE.check(ENGINE.score(form.table())))
                .filteredOn(finding -> finding.code().equals("GROUP_POINTS_MISMATCH"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("20");
                    assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("19");
                });
    }

    @Test
    @DisplayName("分值写在只有这一行的一级指标里:投入管理(20分)")
    void pointsInItsLabel() {
        Draft form = funds().row("一级指标", "三级指标", "年初目标值", "实际完成值")
                .row("投入管理(20分)", "预算执行率", "100%", "95%")
                .row("产出指标(80分)", "培训次数", "≥10次", "10次");
        ScoredEvaluation scored = ENGINE.score(form.table());
        assertThat(scored.execution().points()).isEqualByComparingTo("20");
        assertThat(scored.table().execution().points().place().cell()).isEqualTo("A5");
        assertThat(scored.total()).isEqualByComparingTo("99");
    }

    @Test
    @DisplayName("资金行没有分值而填了得分:指标合计100分的,这一行是预算执行;合计正是指标分值80分的,仍是指标")
    void claimedAbove() {
        Draft whole = claimedAbove(80).row("合计", null, null, 100, 99);
        ReadTable read = whole.read();
        assertThat(names(read)).containsExactly("培训次数");
        assertThat(read.table().execution().claimed().place().cell()).isEqualTo("E4");
        ReadTable within = claimedAbove(60).read();
        assertThat(names(within)).containsExactly("预算执行率", "培训次数");
        assertThat(within.table().execution().claimed().place().cell()).isEqualTo("D2");
    }

    private static Draft claimedAbove(int other) {
        return new Draft()
                .row("资金", "预算数(万元)", "执行数(万元)", "得分")
                .row("年度资金总额", 200, 190, 19)
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", "95%", 20, 19)
                .row("培训次数", "≥10次", "10次", other, other);
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

    private static Draft without(String actual, Object claim) {
        return new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", actual, 20, claim)
                .row("培训次数", "≥10次", "10次", 80, 80);
    }

    @Test
    @DisplayName("哪里也没有金额:按这一行自己的实际完成值计,20×95%=19,填20分是算错;没有可改的金额,不说缺预算数")
    void withoutAmounts() {
        assertThat(names(without("95%", 19).read())).containsExactly("培训次数");
        ScoredEvaluation scored = ENGINE.score(without("95%", 19).table());
        assertThat(scored.execution().score().orElseThrow()).isEqualByComparingTo("19");
        assertThat(scored.execution().rate().orElseThrow()).isEqualByComparingTo("0.95");
        assertThat(scored.total()).isEqualByComparingTo("99");
        assertThat(problems(scored)).isEmpty();
        assertThat(problems(ENGINE.score(without("95%", 20).table()))).containsExactly("EXECUTION_SCORE_MISMATCH E2");
    }

    @Test
    @DisplayName("没有金额,这一行也没有写执行率:没有得分,指出没有预算数")
    void withoutAnything() {
        ScoredEvaluation scored = ENGINE.score(without("完成", 19).table());
        assertThat(scored.execution().score()).isEmpty();
        assertThat(scored.total()).isEqualByComparingTo("80");
        assertThat(problems(scored)).containsExactly("EXECUTION_UNREADABLE A2");
    }

    @Test
    @DisplayName("资金栏有而读不出:按这一行自己的实际完成值计,照样指出读不出")
    void unreadableAmounts() {
        Draft draft = new Draft()
                .row("资金", "预算数(万元)", "执行数(万元)")
                .row("年度资金总额", "见附表", 190)
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("预算执行率", "100%", "95%", 20, 19)
                .row("培训次数", "≥10次", "10次", 80, 80);
        ScoredEvaluation scored = ENGINE.score(draft.table());
        assertThat(scored.execution().score().orElseThrow()).isEqualByComparingTo("19");
        assertThat(problems(scored)).containsExactly("EXECUTION_UNREADABLE B2");
    }

    private static List<String> problems(ScoredEvaluation scored) {
        return ENGINE.check(scored).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.place().cell())
                .toList();
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
