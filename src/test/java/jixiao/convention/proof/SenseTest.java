package jixiao.convention.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.convention.OwnFolder;
import jixiao.model.Form;
import jixiao.model.UnitKind;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conventions that can be read and make no sense. */
class SenseTest {
    /** One line in so many, which shares no factor with the number of values of any column; more: {@code -Dsorts.in=41}. */
    private static final int ONE_IN = Integer.getInteger("sorts.in", 163);

    @TempDir
    private Path directory;

    private List<String> faults(String parent, String... parametersAndValues) {
        OwnFolder folder = new OwnFolder(directory, parent).row("参数", "参数", "值");
        for (int at = 0; at < parametersAndValues.length; at += 2) {
            folder.row("参数", parametersAndValues[at], parametersAndValues[at + 1]);
        }
        return Sense.faults(folder.load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan"})
    @DisplayName("附带的口径都合理")
    void shipped(String name) {
        assertThat(Sense.faults(Conventions.load(name).in(Optional.empty()))).isEmpty();
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({"20, 80, 100", "10, 90, 100", "0, 100, 100", "20, 79.99, 99.99", "20, 80.01, 100.01", "30, 80, 110"})
    @DisplayName("预算执行分值与指标分值合计 100")
    void points(String execution, String indicators, String sum) {
        List<String> faults = faults("wuhan", "预算执行分值", execution, "指标分值", indicators);
        if (sum.equals("100")) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .singleElement()
                    .asString()
                    .contains(
                            "convention.xlsx《参数》第2行“预算执行分值”" + execution,
                            "“指标分值”" + indicators,
                            "合计 " + sum + ",应合计 100");
        }
    }

    @Test
    @DisplayName("一级指标分值合计等于指标分值")
    void levels() {
        assertThat(faults("mof-2020", "预算执行分值", "20", "指标分值", "80"))
                .singleElement()
                .asString()
                .contains("一级指标分值合计 90,应等于“指标分值”80");
    }

    @Test
    @DisplayName("执行率每步不为零,用分步时才管")
    void steps() {
        assertThat(faults("wuhan", "执行率计分方式", "分步", "执行率每步", "0%"))
                .singleElement()
                .asString()
                .contains("“执行率每步”是 0%,应大于 0");
        assertThat(faults("wuhan", "执行率计分方式", "分步", "执行率每步", "0.01%")).isEmpty();
        assertThat(faults("wuhan", "执行率每步", "0%")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"扣分", "按比例"})
    @DisplayName("超额完成要扣分或按比例,就要有上限")
    void overAchievement(String treatment) {
        assertThat(faults("wuhan", "超额完成处理", treatment, "超额完成说明上限", "无"))
                .singleElement()
                .asString()
                .contains("“超额完成处理”是“" + treatment + "”,“超额完成说明上限”却是“无”");
        assertThat(faults("wuhan", "超额完成处理", treatment)).isEmpty();
        assertThat(faults("wuhan", "超额完成说明上限", "无")).isEmpty();
    }

    @Test
    @DisplayName("附带的分档表够用:分档、限制总分都不缺表")
    void tables() {
        assertThat(faults("wuhan", "执行率计分方式", "分档", "按执行率限制总分", "是")).isEmpty();
    }

    @Test
    @DisplayName("两种审核的名称不能相同")
    void titles() {
        Convention convention = OwnFolder.extendingWuhan(directory)
                .row("审核规则", "代码", "名称")
                .row("审核规则", "SCORE_MISSING", "得分与规则不符")
                .load();
        assertThat(Sense.faults(convention))
                .containsExactly("《审核规则》SCORE_MISMATCH 与 SCORE_MISSING 的名称都是“得分与规则不符”,应各有各的名称。");
    }

    @Test
    @DisplayName("每种指标各有一条,写得出条件;上限、比率、时长的目标没有“完成率”")
    void kindsOfLines() {
        var lines = LineKinds.of(Conventions.load("wuhan").in(Optional.empty()), 2024);
        List<String> conditions = lines.stream().map(LineKinds::chinese).toList();
        assertThat(new HashSet<>(lines)).hasSameSizeAs(lines);
        assertThat(new HashSet<>(conditions)).hasSameSizeAs(lines);
        assertThat(lines).allMatch(line -> line.year() == 2024);
        assertThat(lines)
                .extracting(line -> line.target() + " " + line.actual())
                .contains(
                        "AT_LEAST PERCENT_OF_COUNT",
                        "DEADLINE DATE",
                        "QUALITATIVE NUMBER",
                        "BETWEEN WORDS",
                        "AT_MOST PERCENT_OF_COUNT")
                .doesNotContain("DEADLINE NUMBER", "QUALITATIVE PERCENT_OF_COUNT");
        assertThat(lines)
                .extracting(line -> line.unitKind() + " " + line.actual())
                .contains("COUNT PERCENT_OF_COUNT", "MONEY PERCENT_OF_COUNT")
                .doesNotContain("RATIO PERCENT_OF_COUNT", "DURATION PERCENT_OF_COUNT");
        assertThat(conditions)
                .contains("目标类型=不低于;实际类型=数字;表式=整体", "目标类型=等于;目标为零=是;单位类=个数;实际类型=完成率;表式=项目")
                .anyMatch(text -> text.startsWith("一级指标=成本;名称含=《越少越好》;名称含=《考核降幅》;指标性质=反向;")
                        || text.startsWith("一级指标=成本;名称含=《考核降幅》;名称含=《越少越好》;指标性质=反向;"))
                .noneMatch(text -> text.contains("目标为零=是") && text.contains("目标类型=时限"));
    }

    @Test
    @DisplayName("条件分不出的指标算一类,规则选的相同:附带的口径不问表式,单位类只问金额和时长;自己的一行问了项目,整体和项目就是两类")
    void sorts() {
        Convention wuhan = Conventions.load("wuhan").in(Optional.of(2024));
        List<LineFact> lines = LineKinds.of(wuhan, 2024);
        var sorts = LineKinds.sorts(wuhan, lines);
        assertThat(sorts.keySet()).extracting(LineFact::form).containsOnly(Form.PROJECT);
        assertThat(sorts.keySet())
                .extracting(LineFact::unitKind)
                .containsOnly(UnitKind.MONEY, UnitKind.DURATION, UnitKind.NONE);
        List<LineFact> some = IntStream.range(0, lines.size() / ONE_IN)
                .mapToObj(at -> lines.get(at * ONE_IN))
                .toList();
        List<LineFact> sort = some.stream()
                .map(line -> LineKinds.sorts(wuhan, List.of(line))
                        .keySet()
                        .iterator()
                        .next())
                .toList();
        assertThat(sorts.keySet()).containsAll(sort);
        List<Choices> chosen = wuhan.rules().choose(some);
        List<Choices> again = wuhan.rules().choose(sort);
        for (int at = 0; at < some.size(); at++) {
            assertThat(again.get(at).decisive())
                    .as(LineKinds.chinese(some.get(at)))
                    .isEqualTo(chosen.get(at).decisive());
        }
        Convention own = OwnFolder.extendingWuhan(directory)
                .row("计分方法", "规则", "优先级", "目标类型", "表式", "方法")
                .row("计分方法", "部门的", "90", "定性", "整体", "定性")
                .load();
        assertThat(LineKinds.sorts(own, LineKinds.of(own, 2024)).keySet())
                .extracting(LineFact::form)
                .containsOnly(Form.PROJECT, Form.DEPARTMENT);
    }
}
