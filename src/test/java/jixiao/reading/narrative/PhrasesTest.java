package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passage;
import static jixiao.reading.narrative.Lines.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Remark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final List<Remark> conflicts = new ArrayList<>();

    private List<String> in(Phrases phrases, String text) {
        return phrases.in(passage(text), conflicts::add).stream()
                .map(hit -> hit.kind().chinese()
                        + hit.values().stream()
                                .map(each -> each.value().stripTrailingZeros().toPlainString())
                                .toList()
                        + (hit.words().isEmpty() ? "" : hit.words()))
                .toList();
    }

    private List<String> in(String text) {
        return in(PHRASES, text);
    }

    private static Phrases of(FactKind one, String first, FactKind other, String second) {
        return phrases(Map.of(one.chinese(), List.of(first), other.chinese(), List.of(second)));
    }

    @Test
    @DisplayName("一段里的几处都认,按数在文中的先后;同一种说法认几次")
    void several() {
        assertThat(in("预算数100.00万元,执行数90.00万元,执行率90%。")).containsExactly("全年预算数[100]", "执行数[90]", "执行率[0.9]");
        assertThat(in("执行数90.00万元;执行数80.00万元。")).containsExactly("执行数[90]", "执行数[80]");
        assertThat(in("没有数。")).isEmpty();
        assertThat(conflicts).isEmpty();
    }

    @Test
    @DisplayName("满分和得分都写的,说的是得分,在前")
    void reversed() {
        assertThat(in("预算执行率满分10分,得9.5分。")).containsExactly("预算执行分值[10]", "预算执行得分[9.5, 10]");
        Phrases.Hit hit = PHRASES.in(passage("预算执行率满分10分,得9.5分。"), conflicts::add).stream()
                .filter(each -> each.kind() == FactKind.EXECUTION_SCORE)
                .findFirst()
                .orElseThrow();
        assertThat(hit.start()).isZero();
        assertThat(hit.number()).isEqualTo(12);
        assertThat(hit.end()).isEqualTo(16);
    }

    @Test
    @DisplayName("没有数的说法从它开头算,名称留下")
    void words() {
        Phrases.Hit grade = PHRASES.in(passage("评价等级为良好。"), conflicts::add).get(0);
        assertThat(grade.kind()).isEqualTo(FactKind.GRADE);
        assertThat(grade.words()).containsExactly("良好");
        assertThat(grade.number()).isEqualTo(grade.start());
        assertThat(grade.values()).isEmpty();
        assertThat(in("没有结余。")).containsExactly("无结余[]");
        assertThat(in("评价等级为“优”。")).containsExactly("评价等级[][优]");
        assertThat(in("得分96分,评价等级为较好,群众满意。")).contains("评价等级[][较好]");
    }

    @Test
    @DisplayName("一个数几种说法都认的,认字多的一种")
    void longer() {
        assertThat(in("年初预算数100.00万元。")).containsExactly("年初预算数[100]");
        Phrases own = of(FactKind.SPENDING, "安排<万元>", FactKind.BUDGET, "该年安排<万元>");
        assertThat(in(own, "该年安排50.00万元。")).containsExactly("全年预算数[50]");
        assertThat(in(own, "安排50.00万元。")).containsExactly("执行数[50]");
        assertThat(conflicts).isEmpty();
    }

    @Test
    @DisplayName("一个数两种说法一样长,不取,说有几种意思;同一种意思的两种说法不是冲突")
    void conflict() {
        Phrases own = of(FactKind.SPENDING, "该年安排<万元>", FactKind.BUDGET, "该年安排<万元>");
        assertThat(in(own, "本单位该年安排50.00万元,执行。")).isEmpty();
        assertThat(conflicts).extracting(Remark::code).containsExactly("PHRASE_CONFLICT");
        assertThat(conflicts.get(0).details().get("说法").split("、")).containsExactlyInAnyOrder("执行数", "全年预算数");
        assertThat(conflicts.get(0).quote()).isEqualTo("该年安排50.00万元");
        conflicts.clear();
        Phrases same = phrases(Map.of("执行数", List.of("年安排<万元>", "度安排<万元>")));
        assertThat(in(same, "年度安排50.00万元。")).containsExactly("执行数[50]");
        assertThat(conflicts).isEmpty();
    }

    @Test
    @DisplayName("冲突只说一样长的几种,短的不在内")
    void conflictOfTheLongest() {
        Phrases own =
                phrases(Map.of("执行数", List.of("该年安排<万元>"), "全年预算数", List.of("该年安排<万元>"), "年初预算数", List.of("安排<万元>")));
        assertThat(in(own, "该年安排50.00万元。")).isEmpty();
        assertThat(conflicts.get(0).details().get("说法")).doesNotContain("年初预算数");
    }

    @Test
    @DisplayName("没有数的两种说法从同一处开始不是冲突,认长的")
    void worded() {
        Phrases own = of(FactKind.CARRYOVER, "资金结余", FactKind.NO_CARRYOVER, "资金结余");
        assertThat(in(own, "资金结余")).hasSize(1);
        assertThat(conflicts).isEmpty();
    }

    @Test
    @DisplayName("别的东西的完成率不是预算执行率,预算、资金、停顿后面的是")
    void rates() {
        assertThat(in("活动完成率100%。")).isEmpty();
        assertThat(in("清淤工程完成率100%。")).isEmpty();
        assertThat(in("完成率100%。")).containsExactly("执行率[1]");
        assertThat(in("预算完成率98%。")).containsExactly("执行率[0.98]");
        assertThat(in("资金100.00万元,完成率98%。")).containsExactly("执行率[0.98]");
        assertThat(in("举办活动50场,完成率100%。")).isEmpty();
        assertThat(in("资金足额。举办活动,完成率100%。")).isEmpty();
        assertThat(in("资金足额;举办活动,完成率100%。")).isEmpty();
        assertThat(in("举办活动。完成率98%。")).containsExactly("执行率[0.98]");
        assertThat(in("举办活动,执行率98%。")).containsExactly("执行率[0.98]");
        assertThat(in("制度执行率98%。")).isEmpty();
    }

    @Test
    @DisplayName("一组的自评得分、不满100分的自评得分不是总分")
    void totals() {
        assertThat(in("自评得分95分。")).containsExactly("自评得分[95]");
        assertThat(in("满分100分,自评得分95分。")).containsExactly("自评得分[95]");
        assertThat(in("绩效部分分值60分,自评得分58分。")).isEmpty();
        assertThat(in("绩效部分(60分),自评得分58分。")).isEmpty();
        assertThat(in("满分1,000分,自评得分958分。")).isEmpty();
        assertThat(in("产出指标完成较好,自评得分50分。")).isEmpty();
        assertThat(in("产出指标完成较好。自评得分95分。")).containsExactly("自评得分[95]");
        assertThat(in("产出指标完成较好;自评得分95分。")).containsExactly("自评得分[95]");
    }

    @Test
    @DisplayName("组名在总分前30字以内的才是它的组")
    void near() {
        String words = "字".repeat(26);
        assertThat(in("产出指标" + words + "自评得分95分。")).isEmpty();
        assertThat(in("产出指标" + words + "字自评得分95分。")).containsExactly("自评得分[95]");
        String some = "字".repeat(25);
        assertThat(in("分值60分" + some + "自评得分58分。")).containsExactly("自评得分[58]");
    }

    @Test
    @DisplayName("社会效益指标的得分不是效益指标的")
    void within() {
        assertThat(in("效益指标得分29分。")).containsExactly("一级指标得分[29]");
        assertThat(in("社会效益指标得分29分。")).isEmpty();
        assertThat(in("产出指标效益指标得分29分。")).containsExactly("一级指标得分[29]");
        assertThat(in("产出指标得分48分,社会效益指标得分20分,效益指标得分29分。")).containsExactly("一级指标得分[48]", "一级指标得分[29]");
    }

    @Test
    @DisplayName("一处说法整个在同一种的另一处里面的,只认大的")
    void inside() {
        Phrases own = phrases(Map.of("指标个数", List.of("共设置<个>指标,其中甲<个>", "设置<个>指标")));
        assertThat(in(own, "共设置9个指标,其中甲3个。")).containsExactly("指标个数[3, 9]");
        Phrases apart = of(FactKind.INDICATOR_COUNT, "共设置<个>指标,其中甲<个>", FactKind.GOAL_COUNT, "设置<个>指标");
        assertThat(in(apart, "共设置9个指标,其中甲3个。")).containsExactly("年度目标数[9]", "指标个数[3, 9]");
    }

    @Test
    @DisplayName("从同一处开始的两处,也只认大的;离开头多远都一样")
    void insideFromTheStart() {
        Phrases own = phrases(Map.of("指标个数", List.of("设置<个>指标,其中甲<个>", "设置<个>指标")));
        assertThat(in(own, "设置9个指标,其中甲3个。")).containsExactly("指标个数[3, 9]");
        assertThat(in(own, "本单位在这一年里共设置9个指标,其中甲3个。")).containsExactly("指标个数[3, 9]");
    }

    @Test
    @DisplayName("同一种意思、一样长的两种说法,认离数近的")
    void nearer() {
        Phrases own = phrases(Map.of("执行数", List.of("甲<略>安排<万元>", "乙<略>安排<万元>")));
        List<Phrases.Hit> hits = own.in(passage("甲处乙处安排50.00万元。"), conflicts::add);
        assertThat(hits).extracting(Phrases.Hit::start).containsExactly(2);
    }

    @Test
    @DisplayName("行里的字照写;口径没有的行是空的")
    void rows() {
        assertThat(PHRASES.words("没有这一行")).isEmpty();
        assertThat(PHRASES.all("没有这一行")).isEmpty();
        assertThat(PHRASES.has("整体", "部门整体情况")).isTrue();
        assertThat(PHRASES.has("整体", "河道清淤情况")).isFalse();
        assertThat(PHRASES.all("改进措施")).isNotEmpty();
    }
}
