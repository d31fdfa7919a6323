package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.model.basis.Band;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped conventions say; the numbers are those of the documents. */
class ShippedConventionsTest {
    private static Convention convention(String name) {
        return Conventions.load(name).in(Optional.empty());
    }

    private static String bands(Convention convention) {
        return convention.bands().stream()
                .map(band -> band.name() + "[" + plain(band.low()) + "," + plain(band.high()) + ")")
                .collect(Collectors.joining(" "));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    @DisplayName("附带四种口径,武汉为默认")
    void shipped() {
        assertThat(Conventions.shipped()).containsExactly("wuhan", "mof-2020", "sichuan", "yitihua");
        assertThat(Conventions.DEFAULT).isEqualTo("wuhan");
    }

    @ParameterizedTest(name = "{0}:预算执行{1}分,指标{2}分")
    @CsvSource({"wuhan, 20, 80", "mof-2020, 10, 90", "sichuan, 10, 90", "yitihua, 10, 90"})
    void points(String name, BigDecimal execution, BigDecimal indicators) {
        Parameters parameters = convention(name).parameters();
        assertThat(parameters.number(Parameter.EXECUTION_POINTS)).isEqualByComparingTo(execution);
        assertThat(parameters.number(Parameter.INDICATOR_POINTS)).isEqualByComparingTo(indicators);
    }

    @Test
    @DisplayName("一级指标分值:只有财政部口径规定,50、30、10,成本指标并入产出指标")
    void levels() {
        assertThat(convention("wuhan").level1Points()).isEmpty();
        assertThat(convention("sichuan").level1Points()).isEmpty();
        Convention mof = convention("mof-2020");
        assertThat(mof.level1Points())
                .containsExactly(
                        Map.entry("产出指标", new BigDecimal("50")),
                        Map.entry("效益指标", new BigDecimal("30")),
                        Map.entry("满意度指标", new BigDecimal("10")));
        assertThat(mof.level("成本指标")).isEqualTo(mof.level("产出指标"));
        assertThat(mof.level("服务对象满意度指标").orElseThrow().points()).isEqualByComparingTo("10");
        assertThat(mof.level("效益").orElseThrow().points()).isEqualByComparingTo("30");
        assertThat(mof.level("其他")).isEmpty();
        assertThat(mof.level("")).isEmpty();
    }

    @Test
    @DisplayName("定性分档:武汉 80/50,财政部与四川 80/60")
    void qualitativeBands() {
        assertThat(bands(convention("wuhan"))).isEqualTo("达成[0.8,1) 部分达成[0.5,0.8) 未达成[0,0.5)");
        assertThat(bands(convention("mof-2020"))).isEqualTo("达成[0.8,1) 部分达成[0.6,0.8) 未达成[0,0.6)");
        assertThat(bands(convention("sichuan"))).isEqualTo(bands(convention("mof-2020")));
        assertThat(convention("wuhan").bandClauses().keySet())
                .containsExactlyElementsOf(
                        convention("wuhan").bands().stream().map(Band::name).toList());
    }

    @ParameterizedTest(name = "总分 {0}:{1}")
    @CsvSource({"100, 优", "90, 优", "89.99, 良", "80, 良", "79.99, 中", "60, 中", "59.99, 差", "0, 差"})
    void grades(BigDecimal total, String grade) {
        for (String name : Conventions.shipped()) {
            assertThat(convention(name).grade(total)).hasValue(grade);
        }
    }

    @Test
    @DisplayName("满意度必评、执行率说明下限、超额完成说明上限")
    void switches() {
        Parameters wuhan = convention("wuhan").parameters();
        Parameters mof = convention("mof-2020").parameters();
        Parameters sichuan = convention("sichuan").parameters();
        assertThat(List.of(wuhan, mof, sichuan))
                .extracting(each -> each.yes(Parameter.SATISFACTION_REQUIRED))
                .containsExactly(false, true, true);
        assertThat(wuhan.optional(Parameter.LOW_RATE)).isEmpty();
        assertThat(mof.optional(Parameter.LOW_RATE)).isEmpty();
        assertThat(sichuan.number(Parameter.LOW_RATE)).isEqualByComparingTo("0.9");
        assertThat(List.of(wuhan, mof, sichuan))
                .allSatisfy(each ->
                        assertThat(each.number(Parameter.OVER_ACHIEVEMENT)).isEqualByComparingTo("1.3"));
    }

    @ParameterizedTest(name = "{0}:得分保留两位小数,四舍五入;附加规定一律关闭")
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan"})
    void rounding(String name) {
        Parameters parameters = convention(name).parameters();
        assertThat(parameters.round(new BigDecimal("1.005"))).isEqualTo(new BigDecimal("1.01"));
        assertThat(parameters.round(new BigDecimal("1.0049"))).isEqualTo(new BigDecimal("1.00"));
        assertThat(parameters.word(Parameter.EXECUTION_SCORING)).isEqualTo("线性");
        assertThat(parameters.yes(Parameter.TOTAL_CAPPED)).isFalse();
        assertThat(parameters.word(Parameter.OVER_ACHIEVEMENT_TREATMENT)).isEqualTo("提示");
        assertThat(parameters.word(Parameter.BAND_POINT)).isEqualTo("填报");
    }

    @ParameterizedTest(name = "执行率 {0}:总分最高 {1} 分(开启时)")
    @CsvSource({
        "1.2, 100",
        "0.8, 100",
        "0.7999, 89",
        "0.7, 89",
        "0.6999, 79",
        "0.6, 79",
        "0.5999, 69",
        "0.5, 69",
        "0.4999, 59",
        "0, 59"
    })
    void totalCap(BigDecimal rate, BigDecimal cap) {
        assertThat(convention("wuhan").tier("总分上限", rate).orElseThrow().value()).isEqualByComparingTo(cap);
    }

    @ParameterizedTest(name = "成本偏差 {0}:得 {1}")
    @CsvSource({"0, 1", "0.1, 1", "0.1001, 0.8", "0.15, 0.8", "0.2, 0.5", "0.2001, 0"})
    void costTiers(BigDecimal deviation, BigDecimal share) {
        assertThat(convention("wuhan").tier("成本偏差", deviation).orElseThrow().value())
                .isEqualByComparingTo(share);
    }
}
