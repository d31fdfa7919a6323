package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.Engine;
import jixiao.model.Judgement;
import jixiao.model.Totalling;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("满分超过100分、加分项")
class FullPointsTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @Test
    @DisplayName("20+80 不提;20+81 是错误,指向总分,没有总分格的指向分值表头;由填报得分推定的差0.5以内不提,超过的警告")
    void exceeded() {
        assertThat(Checks.wuhan().of(Tables.with("80"))).isEmpty();
        assertThat(Checks.wuhan().of(Tables.with("81"))).containsExactly("错误 FULL_POINTS_EXCEEDED G9");
        assertThat(Checks.wuhan().of(Tables.with("81").total("101"))).containsExactly("错误 FULL_POINTS_EXCEEDED C98");
        assertThat(Checks.wuhan().of(Tables.table().line("甲项", "≥1次", "1次", "", "80.5"), "FULL_POINTS_EXCEEDED"))
                .isEmpty();
        assertThat(Checks.wuhan().of(Tables.table().line("甲项", "≥1次", "1次", "", "80.6"), "FULL_POINTS_EXCEEDED"))
                .hasSize(1)
                .allMatch(each -> each.startsWith("警告"));
    }

    private static RowsWorkbook head() {
        return new RowsWorkbook()
                .row("2025年度图书购置项目绩效自评表")
                .row("单位名称", "某某县图书馆", "填报日期", "2026年3月1日")
                .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                .row("项目资金总额", "100", "90", "90%", "18");
    }

    private static Judgement judged(RowsWorkbook book) {
        return WUHAN.judge(WUHAN.read("表.xlsx", book.bytes()).get(0).table());
    }

    private static Judgement judged(List<List<String>> lines) {
        return judged(head().row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分").rows(lines));
    }

    @Test
    @DisplayName("超过100分的没有等级,总分只说不填")
    void withoutGrade() {
        Judgement judgement = judged(List.of(
                List.of("产出指标", "购置数量", "≥50套", "50套", "60", "60"),
                List.of("效益指标", "借阅人次", "≥80人次", "80人次", "40", "40")));
        assertThat(judgement.scored().totalling()).isEqualTo(Totalling.UNFILLED);
        assertThat(judgement.scored().grade()).isEmpty();
        // 20×90% + 60 + 40
        assertThat(judgement.scored().total()).isEqualByComparingTo("118.00");
    }

    @Test
    @DisplayName("加分项不计入100分,按印出的分值另加:18+50+15+5=88.00;加到超过100分的以100分为限")
    void bonus() {
        Judgement judgement = judged(List.of(
                List.of("产出指标", "购置数量", "≥50套", "50套", "50", "50"),
                List.of("效益指标", "借阅人次", "≥80人次", "40人次", "30", "15"),
                List.of("加分项", "省级表彰", "≥1次", "1次", "5", "5")));
        // 18.00 + 50.00 + 30×40÷80 + 5.00
        assertThat(judgement.scored().total()).isEqualByComparingTo("88.00");
        assertThat(judgement.scored().totalling()).isEqualTo(Totalling.COUNTED);
        assertThat(judgement.findings())
                .noneMatch(finding ->
                        List.of("FULL_POINTS_EXCEEDED", "WEIGHT_SUM_MISMATCH").contains(finding.code()));
        Judgement full = judged(List.of(
                List.of("产出指标", "购置数量", "≥50套", "50套", "50", "50"),
                List.of("效益指标", "借阅人次", "≥80人次", "80人次", "30", "30"),
                List.of("附加指标", "省级表彰", "≥1次", "1次", "5", "5")));
        // 18.00 + 80.00 + 5.00 = 103.00
        assertThat(full.scored().total()).isEqualByComparingTo("100.00");
        Judgement matter = judged(List.of(
                List.of("产出指标", "购置数量", "≥50套", "50套", "50", "50"),
                List.of("奖励资金发放", "借阅人次", "≥80人次", "80人次", "30", "30")));
        // 18.00 + 50.00 + 30.00: a level named 奖励资金发放 is no bonus.
        assertThat(matter.scored().total()).isEqualByComparingTo("98.00");
        assertThat(matter.findings())
                .noneMatch(finding ->
                        List.of("FULL_POINTS_EXCEEDED", "WEIGHT_SUM_MISMATCH").contains(finding.code()));
    }

    private static List<String> weights(Judgement judgement) {
        return judgement.scored().lines().stream()
                .map(line -> line.indicator().name()
                        + line.weight().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static void assertNoPoints(Judgement judgement) {
        assertThat(judgement.findings())
                .noneMatch(finding -> List.of("FULL_POINTS_EXCEEDED", "WEIGHT_SUM_MISMATCH", "GROUP_POINTS_MISMATCH")
                        .contains(finding.code()));
    }

    @Test
    @DisplayName("目标里的加分项不分目标的分值:目标1的50分由两行各25,加分项5分另加;18+25+25+5+30=103,以100为限")
    void bonusInGoal() {
        Judgement judgement = judged(head().row("年度绩效目标1(50分):", "藏书")
                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "得分")
                .row("产出指标", "购置数量", "≥50套", "50套", "")
                .row("", "上架数量", "≥50套", "50套", "")
                .row("加分项", "省级表彰(5分)", "≥1次", "1次", "")
                .row("年度绩效目标2(30分):", "借阅")
                .row("效益指标", "借阅人次", "≥80人次", "80人次", ""));
        assertThat(weights(judgement)).containsExactly("购置数量25", "上架数量25", "省级表彰5", "借阅人次30");
        assertThat(judgement.scored().total()).isEqualByComparingTo("100.00");
        assertNoPoints(judgement);
    }

    @Test
    @DisplayName("没有分值也没有填分的加分项不从80分里分:40、40、0")
    void bonusWithoutPoints() {
        Judgement judgement = judged(head().row("一级指标", "三级指标", "年初目标值", "实际完成值")
                .row("产出指标", "购置数量", "≥50套", "50套")
                .row("效益指标", "借阅人次", "≥80人次", "80人次")
                .row("加分项", "省级表彰", "≥1次", "1次"));
        assertThat(weights(judgement)).containsExactly("购置数量40", "借阅人次40", "省级表彰0");
        assertNoPoints(judgement);
    }

    @Test
    @DisplayName("没有一级指标列的表,单独成行的“加分项”是分组:18+50+30+2=100;“加分活动场次”是指标")
    void bonusGroupRow() {
        Judgement judgement = judged(head().row("指标名称", "年初目标值", "实际完成值", "分值", "得分")
                .row("产出指标", "", "", "", "")
                .row("购置数量", "≥50套", "50套", "50", "50")
                .row("效益指标", "", "", "", "")
                .row("借阅人次", "≥80人次", "80人次", "30", "30")
                .row("加分项", "", "", "", "")
                .row("省级表彰", "≥1次", "1次", "2", "2"));
        assertThat(weights(judgement)).containsExactly("购置数量50", "借阅人次30", "省级表彰2");
        assertThat(judgement.scored().total()).isEqualByComparingTo("100.00");
        assertNoPoints(judgement);
        Judgement matter = judged(head().row("指标名称", "年初目标值", "实际完成值", "分值", "得分")
                .row("购置数量", "≥50套", "50套", "50", "50")
                .row("借阅人次", "≥80人次", "80人次", "28", "28")
                .row("加分活动场次", "≥1次", "1次", "2", "2"));
        // 50 + 28 + 2 = 80: an ordinary line.
        assertNoPoints(matter);
    }
}
