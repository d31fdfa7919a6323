package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.ConventionOutline;
import jixiao.convention.Recognition;
import jixiao.model.fact.PrintedPoints;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which convention a sheet's printed points fit (spec 1); checked by the one of 20 and 80 points. */
class FittingTest {
    private static ConventionOutline known(
            String name, String execution, String indicators, boolean byPoints, Map<String, BigDecimal> groups) {
        Recognition.Points points = new Recognition.Points(new BigDecimal(execution), new BigDecimal(indicators));
        return new ConventionOutline(
                name,
                name + "口径",
                new BigDecimal(execution),
                new BigDecimal(indicators),
                groups,
                List.of(),
                new Recognition(name, name + "口径", List.of(), byPoints ? Optional.of(points) : Optional.empty()));
    }

    private static ConventionOutline known(String name, String execution, String indicators) {
        return known(name, execution, indicators, true, Map.of());
    }

    private static ConventionOutline marked(String name, String mark) {
        return Outlines.of(name, List.of(mark), List.of());
    }

    private static ConventionOutline grouped(String name, String output, String benefit) {
        return known(name, "10", "90", true, Map.of("产出指标", new BigDecimal(output), "效益指标", new BigDecimal(benefit)));
    }

    private static Fitting fitting(ConventionOutline... known) {
        return new Fitting(Checks.wuhan().convention(), () -> List.of(known));
    }

    private static PrintedPoints printed(Tables table, ConventionOutline... known) {
        return fitting(known).of(Checks.wuhan().scored(table));
    }

    private static String fits(Tables table, ConventionOutline... known) {
        return printed(table, known).fittingName();
    }

    private static boolean mismatched(Tables table, ConventionOutline... known) {
        return fitting(known).isMismatched(Checks.wuhan().scored(table));
    }

    private static Tables ninety() {
        return Tables.table().prints("10", "").funds("100", "100", "100%", "10").line("甲项", "≥1次", "1次", "90", "90");
    }

    @Test
    @DisplayName("印的与本口径相同就不问别的口径;不同的问一次,以后记得")
    void asked() {
        List<String> asked = new ArrayList<>();
        Fitting fitting = new Fitting(Checks.wuhan().convention(), () -> {
            asked.add("问");
            return List.of(known("甲", "10", "90"));
        });
        assertThat(fitting.of(Checks.wuhan().scored(Tables.with("80").prints("20", "80")))
                        .fittingName())
                .isEmpty();
        assertThat(asked).isEmpty();
        assertThat(fitting.of(Checks.wuhan().scored(ninety())).fittingName()).isEqualTo("甲");
        assertThat(fitting.of(Checks.wuhan().scored(ninety())).fittingTitle()).isEqualTo("甲口径");
        assertThat(asked).hasSize(1);
    }

    @Test
    @DisplayName("印的执行、指标分值都相符才是;本口径自己不算;只印指标分值的也找")
    void points() {
        assertThat(fits(ninety(), known("wuhan", "10", "90"), known("乙", "10", "90")))
                .isEqualTo("乙");
        assertThat(fits(ninety(), known("甲", "20", "80"), known("丙", "15", "90")))
                .isEmpty();
        Tables both = ninety().prints("10", "80");
        assertThat(fits(both, known("甲", "10", "90"))).isEmpty();
        assertThat(fits(Tables.with("90").prints("", "90"), known("甲", "20", "80"), known("乙", "10", "90")))
                .isEqualTo("乙");
    }

    @Test
    @DisplayName("表上印有它的标志的先于只按分值认的;没有印标志的,只按分值认")
    void marks() {
        ConventionOutline byPoints = known("甲", "10", "90");
        ConventionOutline byMark = marked("乙", "510000_0013zp");
        Tables table = ninety().detail("表式标志", "附件 510000_0013zp", "A1");
        assertThat(fits(table, byPoints, byMark)).isEqualTo("乙");
        assertThat(fits(table, byPoints, marked("丙", "420000_0001"))).isEqualTo("甲");
        assertThat(fits(ninety(), byPoints, byMark)).isEqualTo("甲");
        assertThat(fits(ninety(), byMark)).isEmpty();
    }

    /** 50 for output, 40 for benefit, and a line without a level that belongs to none. */
    private static Tables grouped(String first, String second) {
        return Tables.table()
                .prints("10", "")
                .funds("100", "100", "100%", "10")
                .line("甲项", "≥1次", "1次", "50", "50")
                .label(first, "A10", "数量指标", "B10")
                .line("乙项", "≥1次", "1次", "40", "40")
                .label(second, "A11", "社会效益", "B11");
    }

    @Test
    @DisplayName("几个口径总分相同的,各一级指标分值相符的最近,没有规定的其次,不符的最远;名称互相包含就是同一个,没有一级指标的行不算")
    void closest() {
        ConventionOutline same = grouped("同", "50", "40");
        ConventionOutline other = grouped("异", "60", "30");
        ConventionOutline none = known("无", "10", "90");
        for (Tables table : List.of(
                grouped("产出指标", "效益指标"),
                grouped("产出", "效益"),
                grouped("一、产出指标", "二、效益指标"),
                grouped("产出指标", "效益指标").line("丙项", "≥1次", "1次", "10", "10"))) {
            assertThat(fits(table, none, same)).isEqualTo("同");
            assertThat(fits(table, same, none)).isEqualTo("同");
            assertThat(fits(table, none, other)).isEqualTo("无");
            assertThat(fits(table, other, none)).isEqualTo("无");
        }
    }

    @Test
    @DisplayName("分值是默认分的,不看一级指标分值:都一样近,取在前的")
    void closestByDefault() {
        Tables table = Tables.table()
                .withoutWeights()
                .prints("10", "")
                .funds("100", "100", "100%", "10")
                .line("甲项", "≥1次", "1次", "", "")
                .label("产出指标", "A10", "数量指标", "B10")
                .line("乙项", "≥1次", "1次", "", "")
                .label("效益指标", "A11", "社会效益", "B11");
        ConventionOutline other = grouped("异", "89", "1");
        ConventionOutline none = known("无", "10", "90");
        assertThat(fits(table, other, none)).isEqualTo("异");
        assertThat(fits(table, none, other)).isEqualTo("无");
    }

    @Test
    @DisplayName("只评指标、合计100分的,资金没有分值也没有得分:100是表自己的,不比;资金有得分的要比")
    void indicatorsOnly() {
        Tables table = Tables.with("100").prints("", "100").funds("100", "100", "100%", "");
        assertThat(mismatched(table)).isFalse();
        assertThat(printed(table).indicators().value()).isEmpty();
        assertThat(mismatched(Tables.with("100").prints("", "100").funds("100", "100", "100%", "20")))
                .isTrue();
        assertThat(mismatched(Tables.with("99").prints("", "99").funds("100", "100", "100%", "")))
                .isTrue();
    }

    @Test
    @DisplayName("执行率是一条指标的,其余指标的分值是100减去它的10分:90不比,85要比;资金另有分值而没有这一条的要比")
    void executionAmongIndicators() {
        Tables ninety =
                Tables.with("90").line("预算执行率", "100%", "100%", "10", "10").asExecution();
        assertThat(mismatched(ninety.prints("10", "90"))).isFalse();
        assertThat(printed(ninety).indicators().value()).isEmpty();
        assertThat(mismatched(ninety.prints("10", "85"))).isTrue();
        assertThat(mismatched(ninety.prints("10", "100"))).isFalse();
        assertThat(mismatched(Tables.with("90").prints("10", "90"))).isTrue();
    }

    @Test
    @DisplayName("指标是本口径的80分而执行印25分、填报不多于20分:没有口径是25分的是笔误,有的不是")
    void misprint() {
        Tables table = Tables.with("80").prints("25", "");
        assertThat(printed(table, known("甲", "10", "90")).isMisprinted()).isTrue();
        assertThat(mismatched(table, known("甲", "10", "90"))).isFalse();
        assertThat(mismatched(table, known("甲", "25", "75"))).isTrue();
        assertThat(mismatched(Tables.with("80").prints("25", "").funds("100", "100", "100%", "21")))
                .as("填报21分,多于20分")
                .isTrue();
        assertThat(printed(ninety(), known("甲", "10", "90")).others()).isEmpty();
    }
}
