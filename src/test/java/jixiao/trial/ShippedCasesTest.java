package jixiao.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jixiao.convention.Conventions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases in the shipped workbooks, reckoned by hand there: all come out, and every row is used by one of them. */
class ShippedCasesTest {
    /**
     * What no case of one table in a workbook can reach, and where it is held to its number instead: a number whose 指标性质
     * says 定性 is read as words from a workbook, so only a JSON document reaches that row (MethodChoiceTest); how many tables
     * of a folder, and which share of them, must be about one year is held at its edges by YearDiffersTest.
     */
    private static final List<String> ELSEWHERE = List.of(
            "“指标性质_定性”",
            "“同年核对张数”",
            "“同年核对份额”",
            "“分值集中倍数”",
            "“得分核对执行率线”",
            "“抄录最少字数”",
            "“模板文字占比”",
            "“同类最少单位”",
            "“同类相近占比”");

    /**
     * Inherited cases that a convention lawfully changes, by the beginning of their names: sichuan and yitihua set no points for
     * each level 1, and yitihua asks for no satisfaction, scores less-is-better by 2−B/A and flags from 120 %; it has cases of
     * its own for each.
     */
    private static final Map<String, List<String>> CHANGED = Map.of(
            "sichuan",
            List.of("一级指标分值_按一级"),
            "yitihua",
            List.of("一级指标分值_按一级", "满意度_没有", "上限_略多", "时长_略长", "越少越好_略多", "性质反向_略多", "超额_130", "限差_", "提示_"));

    /** Each convention is tried once for all that is said of it. */
    private static final Map<String, Trial.Report> REPORTS = new ConcurrentHashMap<>();

    private static Trial.Report report(String name) {
        return REPORTS.computeIfAbsent(name, each -> Trial.ofAll(Conventions.load(each)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("附带口径的用例,自己的和继承的,都与手工结果相符")
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan", "yitihua"})
    void allComeOut(String name) {
        Trial.Report report = report(name);
        assertThat(report.own()).isPositive();
        assertThat(report.inherited()).isGreaterThan(100);
        assertThat(report.differences()).isEmpty();
        assertThat(report.changed())
                .allMatch(each -> CHANGED.getOrDefault(name, List.of()).stream().anyMatch(each.name()::startsWith));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("每条计分方法、每条分档线、每个参数,改了就有用例不符")
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan", "yitihua"})
    void everyRowIsUsed(String name) {
        Trial.Report report = report(name);
        List<String> unused = Stream.concat(report.unused().stream(), report.unusedInherited().stream())
                .toList();
        assertThat(unused).allMatch(row -> ELSEWHERE.stream().anyMatch(row::contains));
        // Each is named for a reason: one that some case uses by now must no longer stand here.
        assertThat(ELSEWHERE).allMatch(reached -> unused.stream().anyMatch(row -> row.contains(reached)));
    }
}
