package jixiao.review.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 财政更正的得分: two rows about one score, which an own convention may raise two findings of. */
class CorrectionsTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    /** 20 + 40×40÷50 + 40 = 92.00. */
    private static Judgement judged() {
        return WUHAN.judge(WUHAN.read(
                        "甲.xlsx",
                        new RowsWorkbook()
                                .row("2024年度项目自评表")
                                .row("单位名称", "某局", "填报日期", "2025年3月1日")
                                .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                                .row("项目资金总额", "100", "100", "100%", "20")
                                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因")
                                .row("产出指标", "购置数量", "≥50套", "40套", "40", "45", "延期")
                                .row("效益指标", "受益户数", "≥64户", "64户", "40", "40", "")
                                .bytes())
                .get(0)
                .table());
    }

    private static Treatment said(String code, String word) {
        return Treatment.of(
                List.of("某局", "", "2024", "甲.xlsx", "Sheet1", "F6", "购置数量", "错误", code, code, "", word, "", "王五", ""));
    }

    private static Finding finding(Judgement judgement, String code) {
        return new Finding(
                code,
                Severity.ERROR,
                judgement.table().indicators().get(0).claimed().place(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static BigDecimal total(String one, String other, String... faults) {
        Judgement judgement = judged();
        Map<Finding, Treatment> said = new LinkedHashMap<>();
        said.put(finding(judgement, "SCORE_MISMATCH"), said("SCORE_MISMATCH", one));
        said.put(finding(judgement, "SCORE_ABOVE_WEIGHT"), said("SCORE_ABOVE_WEIGHT", other));
        Corrections corrections = new Corrections(WUHAN);
        BigDecimal total = corrections.apply("0", judgement, said).scored().total();
        assertThat(said.values().stream()
                        .map(each -> corrections.fault("0", each))
                        .filter(fault -> !fault.isEmpty()))
                .containsExactly(faults);
        return total;
    }

    @Test
    @DisplayName("更正成不同的数:两行都有误,说出两个数,哪个也不采用;一样的采用")
    void contradicting() {
        String both = "同一项得分在几行里更正成不同的数(33、34),请改成一个";
        assertThat(total("财政更正 33", "财政更正 34", both, both)).isEqualByComparingTo("92");
        assertThat(total("财政更正 33", "财政更正 33.0")).isEqualByComparingTo("93");
        assertThat(total("财政更正 33", "财政更正 41", "财政更正的得分41不在0到40分之间")).isEqualByComparingTo("93");
    }
}
