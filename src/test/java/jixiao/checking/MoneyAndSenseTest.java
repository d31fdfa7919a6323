package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 得分与资金、前后情理: on tables, with what another finding explains kept silent. */
class MoneyAndSenseTest {
    private static List<String> of(Tables table) {
        return Checks.wuhan().of(table);
    }

    @Test
    @DisplayName("94%执行、全部完成是老实的;89.99%提示;2%没有原因是警告,写了原因只提示")
    void money() {
        assertThat(of(Tables.with("80").funds("100", "94", "94%", "18.8"))).isEmpty();
        assertThat(of(Tables.with("80").funds("10000", "8999", "89.99%", "18")))
                .containsExactly("提示 SCORE_AHEAD_OF_MONEY F6");
        assertThat(of(Tables.with("80").funds("100", "2", "2%", "0.4"))).containsExactly("警告 SPENT_LITTLE_ALL_DONE F6");
        assertThat(of(Tables.with("80").funds("100", "2", "2%", "0.4").fundsReason("招标推迟到次年")))
                .containsExactly("提示 SCORE_AHEAD_OF_MONEY F6");
        assertThat(of(Tables.with("80").funds("100", "2", "2%", "0.4").box("由上年结转资金完成")))
                .containsExactly("提示 SCORE_AHEAD_OF_MONEY F6");
        assertThat(of(Tables.with("80").funds("100", "", "", ""))).noneMatch(each -> each.contains("SCORE_AHEAD"));
    }

    @Test
    @DisplayName("四川口径执行率说明下限90%:按它比,89.99%已有警告也提示")
    void ownLimit() {
        Tables low = Tables.with("90").funds("100", "90", "90%", "9");
        assertThat(Checks.by("sichuan").of(low, "SCORE_AHEAD_OF_MONEY")).isEmpty();
        Tables under = Tables.with("90").funds("10000", "8999", "89.99%", "9");
        assertThat(Checks.by("sichuan").of(under, "SCORE_AHEAD_OF_MONEY")).hasSize(1);
    }

    @Test
    @DisplayName("总额执行数0而各行有数:只说总额;预算数0另有错误,不重复")
    void totals() {
        Tables spent = Tables.with("80")
                .funds("100", "0", "0%", "0")
                .part("财政拨款", "60", "60")
                .part("其他", "40", "30");
        assertThat(of(spent)).containsExactly("警告 FUNDS_TOTAL_ZERO E6");
        Tables budget = Tables.with("80")
                .funds("0", "0", "", "")
                .part("财政拨款", "60", "60")
                .part("其他", "40", "30");
        assertThat(of(budget)).contains("错误 EXECUTION_UNREADABLE D6").noneMatch(each -> each.contains("D6 FUNDS"));
        Tables nothing = Tables.with("80")
                .funds("100", "0", "0%", "0")
                .part("财政拨款", "100", "0")
                .fundsReason("项目取消");
        assertThat(Checks.wuhan().of(nothing, "FUNDS_TOTAL_ZERO")).isEmpty();
    }

    @ParameterizedTest(name = "完成“{1}”填{2}分 → {3}")
    @CsvSource({"≤20万元, 22万元, 10, 提示 CEILING_EXCEEDED_FULL F11", "≤20万元, 20万元, 10, ''", "≤20万元, 22万元, 9.09, ''"})
    @DisplayName("超过成本上限而得满分:守住的、已扣分的不算")
    void ceiling(String target, String actual, String claim, String found) {
        Tables table = Tables.with("70")
                .line("购置成本", target, actual, "10", claim)
                .label("成本指标", "B11", "经济成本指标", "C11")
                .box("材料涨价");
        String codes = String.join(";", Checks.wuhan().of(table, "CEILING_EXCEEDED_FULL"));
        assertThat(codes).isEqualTo(found);
    }

    @ParameterizedTest(name = "2024年度的表,完成“{0}”填{1}分 → {2}")
    @CsvSource({
        "2025年1月15日完成, 10, 警告 DONE_AFTER_YEAR F11",
        "2024年12月31日完成, 10, ''",
        "2025年1月15日完成, 9, ''",
        "2025年3月, 10, 警告 DONE_AFTER_YEAR F11",
        "已完成2025年规划编制, 10, ''",
        "12月15日完成, 10, ''"
    })
    @DisplayName("年度以后才完成而得满分:整格是带年份的日期才算")
    void late(String actual, String claim, String found) {
        Tables table = Tables.with("70").line("验收时间", "按时", actual, "10", claim).box("工期延长");
        assertThat(String.join(";", Checks.wuhan().of(table, "DONE_AFTER_YEAR")))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "“{0}”与“{1}”“{2}” → {3}")
    @CsvSource({
        "投诉量下降, 办理群众投诉, 21件, 提示 LINES_CONTRADICT F11",
        "投诉量下降, 办理群众投诉, 20件, ''",
        "投诉量下降, 办理群众来信, 90件, ''",
        "投诉量增加, 办理群众投诉, 90件, ''"
    })
    @DisplayName("投诉下降而投诉办理量超过目标(10件)的两倍:刚好两倍不算,别的事不算")
    void contradiction(String fall, String name, String actual, String found) {
        Tables table = Tables.with("60")
                .line("做好服务工作", fall, fall.substring(3), "10", "10")
                .line(name, "≥10件", actual, "10", "10");
        assertThat(String.join(";", Checks.wuhan().of(table, "LINES_CONTRADICT")))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "原因“{0}” → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "受客观条件影响,下年改进 | REASON_STOCK",
                "1.加强管理。2.进一步加强管理。 | REASON_STOCK",
                "受汛期影响停工42天,已与施工单位重排工期 | ''",
                "已全部完成 | REASON_CONTRADICTS",
                "尚未全部完成,余下2次安排在3月 | ''",
                "因机构改革减少1次,加强管理 | ''"
            })
    @DisplayName("没有完成的原因:整句套话、说已完成;说得出缘由的不算")
    void reasons(String reason, String found) {
        Tables table = Tables.with("70").line("培训", "≥10次", "9次", "10", "9").reason(reason.strip());
        List<String> codes = of(table).stream()
                .map(each -> each.split(" ")[1])
                .filter(each -> each.startsWith("REASON_"))
                .toList();
        assertThat(String.join(",", codes)).isEqualTo(found.equals("''") ? "" : found.strip());
    }

    @Test
    @DisplayName("全部完成而原因栏说未完成;“无未完成指标”不算,有一条没完成也不算")
    void box() {
        assertThat(Checks.wuhan().of(Tables.with("80").box("部分指标未完成,下年改进"), "REASON_CONTRADICTS"))
                .containsExactly("提示 REASON_CONTRADICTS C99");
        assertThat(Checks.wuhan().of(Tables.with("80").box("无未完成指标"), "REASON_CONTRADICTS"))
                .isEmpty();
        Tables missed = Tables.with("70").line("培训", "≥10次", "9次", "10", "9").box("培训未完成,因汛期停课");
        assertThat(Checks.wuhan().of(missed, "REASON_CONTRADICTS")).isEmpty();
    }

    @Test
    @DisplayName("口径不符的表不说得分快慢和分值集中")
    void otherConvention() {
        Tables table = Tables.with("80").prints("25", "75").funds("100", "50", "50%", "15");
        assertThat(of(table)).noneMatch(each -> each.contains("SCORE_AHEAD"));
    }
}
