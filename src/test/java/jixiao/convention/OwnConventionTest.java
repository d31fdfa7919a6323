package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A convention that extends another holds only what differs. */
class OwnConventionTest {
    @TempDir
    private Path directory;

    private OwnFolder wuhan() {
        return OwnFolder.extendingWuhan(directory);
    }

    static Stream<Arguments> sixty() {
        return Stream.of(
                Arguments.of("60%"),
                Arguments.of("0.6"),
                Arguments.of(0.6),
                Arguments.of(new OwnFolder.Percent(0.6)),
                Arguments.of("６０％"),
                Arguments.of("60.00%"),
                Arguments.of(new OwnFolder.Percent(0.60000002384185791)));
    }

    @ParameterizedTest(name = "{0} 是百分之六十")
    @MethodSource("sixty")
    void sixtyPercent(Object sixty) {
        Convention convention = wuhan().row("定性分档", "档次", "下限", "上限")
                .row("定性分档", "达成", "80%", "100%")
                .row("定性分档", "部分达成", sixty, "80%")
                .row("定性分档", "未达成", "0", sixty)
                .parameter("执行率说明下限", sixty)
                .load();
        assertThat(convention.bands().get(1).low()).isEqualByComparingTo("0.6");
        assertThat(convention.bands().get(2).high()).isEqualByComparingTo("0.6");
        assertThat(convention.parameters().number(Parameter.LOW_RATE)).isEqualByComparingTo("0.6");
        assertThat(convention.parameters().word(Parameter.LOW_RATE)).isEqualTo("60%");
    }

    @Test
    @DisplayName("没有写的沿用上级,写了的以自己为准,来源指明文件和行")
    void inherits() {
        Convention convention =
                wuhan().parameter("预算执行分值", 15).row("参数", "指标分值", "85").load();
        Parameters parameters = convention.parameters();
        assertThat(parameters.number(Parameter.EXECUTION_POINTS)).isEqualByComparingTo("15");
        assertThat(parameters.number(Parameter.INDICATOR_POINTS)).isEqualByComparingTo("85");
        assertThat(parameters.yes(Parameter.SATISFACTION_REQUIRED)).isFalse();
        assertThat(parameters.clause(Parameter.SATISFACTION_REQUIRED)).isEqualTo("武汉市自评表备注第4条");
        assertThat(parameters.values().get(Parameter.EXECUTION_POINTS).origin()).endsWith("convention.xlsx《参数》第2行");
        assertThat(parameters.values().get(Parameter.ROUNDING).origin())
                .startsWith("rules/common/convention.xlsx《参数》第");
        assertThat(convention.stamp().name()).isEqualTo(directory.getFileName().toString());
        assertThat(convention.stamp().title()).isEqualTo("某市口径");
    }

    @Test
    @DisplayName("表头可在任何一行、栏目可换次序、表头里有空格和换行")
    void headings() {
        Convention convention = wuhan().row("参数", "本市参数")
                .row("参数", "")
                .row("参数", "说明", " 条 款", "值", "参\n数")
                .row("参数", "", "", "", "")
                .row("参数", "通知第三条", "某文件", 12, "预算执行分值")
                .load();
        assertThat(convention.parameters().number(Parameter.EXECUTION_POINTS)).isEqualByComparingTo("12");
        assertThat(convention.parameters().clause(Parameter.EXECUTION_POINTS)).isEqualTo("某文件");
    }

    @Test
    @DisplayName("自某年起的值:年度选行,年度不明取最新的")
    void years() {
        ConventionFile file = wuhan().row("参数", "参数", "值", "自年度")
                .row("参数", "预算执行分值", 10, 2025)
                .row("参数", "预算执行分值", 5, 2027)
                .save();
        assertThat(file.changes()).containsExactly(2025, 2027);
        assertThat(Stream.of(2024, 2025, 2026, 2027, 2030))
                .extracting(year -> file.in(Optional.of(year)).parameters().number(Parameter.EXECUTION_POINTS))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal(20), decimal(10), decimal(10), decimal(5), decimal(5));
        assertThat(file.in(Optional.empty()).parameters().number(Parameter.EXECUTION_POINTS))
                .isEqualByComparingTo("5");
    }

    private static BigDecimal decimal(int number) {
        return BigDecimal.valueOf(number);
    }

    @Test
    @DisplayName("自某年起的分档整张替换")
    void bandsByYear() {
        ConventionFile file = wuhan().row("定性分档", "档次", "下限", "上限", "自年度")
                .row("定性分档", "达成", "90%", "100%", 2025)
                .row("定性分档", "部分达成", "60%", "90%", 2025)
                .row("定性分档", "未达成", "0%", "60%", 2025)
                .save();
        assertThat(file.in(Optional.of(2024)).bands().get(0).low()).isEqualByComparingTo("0.8");
        assertThat(file.in(Optional.of(2025)).bands().get(0).low()).isEqualByComparingTo("0.9");
    }

    @Test
    @DisplayName("词表和同义词可增加、删除、替换")
    void words() {
        Convention convention = wuhan().row("词表", "词表", "方式", "词")
                .row("词表", "考核降幅", "替换", "下降、压 减")
                .row("词表", "越少越好", "删除", "事故")
                .row("词表", "越少越好", "", "扣分次数\n扣 分 率")
                .row("同义词", "标准名", "写法")
                .row("同义词", "分值", "标准分(满分)")
                .load();
        assertThat(convention.words("考核降幅")).containsExactly("下降", "压减");
        assertThat(convention.words("越少越好")).contains("扣分次数", "扣分率", "差错率").doesNotContain("事故");
        assertThat(convention.synonyms().of("分值")).startsWith("分值").endsWith("标准分(满分)");
        assertThat(convention.nameLists()).containsExactlyInAnyOrder("越少越好", "越多越好", "考核降幅", "时长越短越好", "相对值");
        assertThat(convention.words("没有的表")).isEmpty();
    }

    @Test
    @DisplayName("审核规则只改写了的格")
    void checks() {
        Convention convention = wuhan().row("审核规则", "代码", "启用", "严重程度")
                .row("审核规则", "OVERACHIEVED", "", "提示")
                .row("审核规则", "FILING_DATE_MISSING", "否")
                .load();
        CheckRow inherited =
                Conventions.load("wuhan").in(Optional.of(2024)).checks().get("OVERACHIEVED");
        CheckRow own = convention.checks().get("OVERACHIEVED");
        assertThat(inherited.severity()).isEqualTo(Severity.WARNING);
        assertThat(own.severity()).isEqualTo(Severity.INFO);
        assertThat(own.on()).isTrue();
        assertThat(own.sentence()).isEqualTo(inherited.sentence());
        assertThat(convention.checks().get("FILING_DATE_MISSING").on()).isFalse();
    }

    @Test
    @DisplayName("一级指标分值整组替换,写“无”是不规定")
    void levels() {
        Convention convention = new OwnFolder(directory, "mof-2020")
                .parameter("一级指标分值(产出指标)", 60)
                .row("参数", "一级指标分值（效益）", 30)
                .load();
        assertThat(convention.level1Points().keySet()).containsExactly("产出指标", "效益");
        assertThat(convention.level("成本指标")).isEmpty();
        assertThat(convention.level("社会效益指标").orElseThrow().points()).isEqualByComparingTo("30");
    }

    @Test
    @DisplayName("继承旁边的文件夹")
    void besides() {
        new OwnFolder(directory.resolve("市"), "wuhan").parameter("预算执行分值", 15).save();
        Convention district =
                new OwnFolder(directory.resolve("区"), "市").parameter("指标分值", 85).load();
        assertThat(district.parameters().number(Parameter.EXECUTION_POINTS)).isEqualByComparingTo("15");
        assertThat(district.parameters().number(Parameter.INDICATOR_POINTS)).isEqualByComparingTo("85");
        assertThat(Conventions.load(directory.resolve("区").toString()).ancestors())
                .containsExactly("市", "wuhan", "common");
    }
}
