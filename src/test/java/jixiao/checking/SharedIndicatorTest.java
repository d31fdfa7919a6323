package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jixiao.model.LineScore;
import jixiao.model.fact.Found;
import jixiao.model.fact.dossier.ReportedLine;
import jixiao.model.fact.dossier.SharedIndicator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 两表同一指标: what counts as the same target, the same actual and the same achievement. */
class SharedIndicatorTest {
    private static final SameTarget TARGETS = new SameTarget(List.of("完成"));

    private static LineScore line(String target, String actual, String claim) {
        return Checks.wuhan()
                .scored(Tables.with("70").line("办理事项", target, actual, "10", claim))
                .lines()
                .get(1);
    }

    private static String difference(String first, String second) {
        String[] one = first.split("/", -1);
        String[] other = second.split("/", -1);
        ReportedLine department = reported(line(one[0], one[1], one[2]));
        ReportedLine project = reported(line(other[0], other[1], other[2]));
        Found found = new Found();
        SharedIndicator fact = new SharedIndicator(0, department, department, project, "项目");
        Checks.wuhan().convention().rules().fire("卷宗", List.of(fact), found);
        return found.raised().stream()
                .map(raised -> raised.subject().details().get("栏目"))
                .collect(Collectors.joining("、"));
    }

    private static ReportedLine reported(LineScore line) {
        return new ReportedLine(
                line,
                TARGETS.aim(
                        line.indicator().targetEntry().text(), line.indicator().target()));
    }

    @ParameterizedTest(name = "{0} 与 {1}:{2}")
    @DisplayName("目标:写法不同而数相同的相同;裸数与≥、≤相同,≥与≤不同;单位不能换算的不同;区间两头都比")
    @CsvSource({
        "≥10次/10次/10, 10次/10次/10, ''",
        "10次/10次/10, ≥10次/10次/10, ''",
        "≤10次/10次/10, 10次/10次/10, ''",
        "10次/10次/10, ≤10次/10次/10, ''",
        "≥10次/10次/10, ≤10次/10次/10, 年初目标值",
        "≥10次/10次/10, ≥11次/10次/10, 年初目标值",
        "≥10次/10次/10, 8-10次/10次/10, 年初目标值",
        "10次/10次/10, 8-10次/10次/10, 年初目标值",
        "5-8次/6次/10, 5-9次/6次/10, 年初目标值",
        "5-8次/6次/10, 4-8次/6次/10, 年初目标值",
        "≥2万元/2万元/10, ≥2次/2万元/10, 年初目标值",
        "有效提升/有效提升/10, 有效提升。/有效提升/10, ''",
        "有效提升/有效提升/10, 完成有效提升/有效提升/10, ''",
        "有效提升/有效提升/10, 明显改善/有效提升/10, 年初目标值",
        "≥10次/10次/10, 有效提升/10次/10, 年初目标值",
        "/10次/10, ≥10次/10次/10, ''",
        "≥10次//, ≥10次/10次/10, ''"
    })
    void targets(String first, String second, String expected) {
        assertThat(difference(first, second)).isEqualTo(expected);
        assertThat(difference(second, first)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} 与 {1}:{2}")
    @DisplayName("完成值:数与数比;文字只看完成程度")
    @CsvSource({
        "≥10次/12次/10, ≥10次/11次/10, 实际完成值",
        "≥90%/95%/10, ≥90%/0.95/10, ''",
        "有效提升/有效提升/10, 有效提升/已有效提升/10, ''",
        "有效提升/有效提升/10, 有效提升/基本提升/6, 完成程度",
        "有效提升/有效提升/10, 有效提升/未提升/3, 完成程度",
        "≥10次/10次/10, ≥10次/达到预期目标/10, ''",
        "≥10次/5次/5, ≥10次/达到预期目标/10, 完成程度"
    })
    void actuals(String first, String second, String expected) {
        assertThat(difference(first, second)).isEqualTo(expected);
        assertThat(difference(second, first)).isEqualTo(expected);
    }
}
