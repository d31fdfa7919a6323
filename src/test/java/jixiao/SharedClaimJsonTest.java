package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON:几行合用的得分与分项往返不变")
class SharedClaimJsonTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    private static Judgement judged(String claim) {
        byte[] book = new RowsWorkbook()
                .row("2025年度设备购置项目绩效自评表")
                .row("单位名称", "某某县测试站", "填报日期", "2026年3月1日")
                .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                .row("项目资金总额", "100", "100", "100%", "20")
                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因")
                .row("产出指标", "购置数量", "≥7台", "7台", "20", claim, "")
                .row("", "其中:检测仪", "≥5台", "4台", "", "", "调换一台")
                .row("", "验收批次", "≥2次", "1次", "20", "", "延期")
                .row("效益指标", "受益户数", "≥64户", "64户", "40", "40", "")
                .merge("F6:F8")
                .bytes();
        return WUHAN.judge(WUHAN.read("表.xlsx", book).get(0).table());
    }

    private static Judgement back(Judgement judgement) {
        String json = WUHAN.documents().text(List.of(judgement));
        return WUHAN.judge(WUHAN.read("表.json", json.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .table());
    }

    @Test
    @DisplayName("claimShared 是格,sharedScore 是格里的分,claimedScore 为空;分项的原因也在;再写出一字不差")
    void both() {
        // 20×min(1,7÷7) + 20×1÷2 = 30.00
        Judgement first = judged("30");
        String json = WUHAN.documents().text(List.of(first));
        assertThat(json)
                .contains("\"claimShared\" : \"F6\"", "\"sharedScore\" : 30", "\"claimedScore\" : null", "调换一台");
        List<Indicator> lines = back(first).table().indicators();
        assertThat(lines.get(0).claimShared().flatMap(Figure::value).orElseThrow())
                .isEqualByComparingTo("30");
        assertThat(lines.get(1).claimShared()).isEqualTo(lines.get(0).claimShared());
        assertThat(lines.get(2).claimShared()).isEmpty();
        assertThat(lines.get(0).breakdown()).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("其中:检测仪");
            assertThat(part.reason().text()).isEqualTo("调换一台");
        });
        assertThat(WUHAN.documents().text(List.of(back(first)))).isEqualTo(json);
        assertThat(back(first).findings()).isEqualTo(first.findings());
    }

    @Test
    @DisplayName("合用的得分格空着:仍是合用,sharedScore 没有")
    void empty() {
        Judgement first = judged("");
        String json = WUHAN.documents().text(List.of(first));
        assertThat(json).contains("\"claimShared\" : \"F6\"").doesNotContain("\"sharedScore\" : 3");
        assertThat(WUHAN.documents().text(List.of(back(first)))).isEqualTo(json);
    }
}
