package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("符号自成一栏、写在名称里的样式、调整后的目标值")
class OperatorColumnsTest {
    private static final Class<?> LEAST = Target.AtLeast.class;
    private static final Class<?> MOST = Target.AtMost.class;
    private static final Class<?> EXACT = Target.Exactly.class;

    private static Class<?> kind(String name) {
        return switch (name) {
            case "不低于" -> LEAST;
            case "不高于" -> MOST;
            default -> EXACT;
        };
    }

    private static Indicator only(Draft draft) {
        SelfEvaluation table = draft.table();
        assertThat(table.indicators()).hasSize(1);
        return table.indicators().get(0);
    }

    @ParameterizedTest(name = "{0}“{1}”,目标“{2}”:{3}")
    @DisplayName("符号一栏的各种名称和写法;目标自己的符号优先")
    @CsvSource({
        "指标方向, ≥, 50, 不低于",
        "计算符号, 大于等于, 50, 不低于",
        "运算符号, 小于等于, 50, 不高于",
        "符号, ≤, 50, 不高于",
        "计算符号, 等于, 50, 等于",
        "计算符号, =, 50, 等于",
        "计算符号, ≤, ≥50, 不低于",
        "计算符号, '', 50, 等于",
        "计算符号, —, 50, 等于"
    })
    void operators(String column, String operator, String target, String kind) {
        Indicator line = only(new Draft()
                .row("三级指标", column, "年初目标值", "度量单位", "实际完成值", "分值")
                .row("培训人数", operator, target, "人", "50", "10"));
        assertThat(line.target().orElseThrow()).isInstanceOf(kind(kind));
        assertThat(line.actual().entry().text()).isEqualTo("50");
    }

    @ParameterizedTest(name = "{0}、{1}:{2}")
    @DisplayName("符号一栏先于正向、反向;符号一栏写正向、反向的当作指标性质")
    @CsvSource({"≥, 反向, 不低于", "≤, 正向, 不高于", "'', 反向, 等于", "反向, '', 等于"})
    void beforeNature(String operator, String nature, String kind) {
        Indicator line = only(new Draft()
                .row("三级指标", "指标性质", "计算符号", "年初目标值", "度量单位", "实际完成值", "分值")
                .row("培训人数", nature, operator, "50", "人", "50", "10"));
        assertThat(line.target().orElseThrow()).isInstanceOf(kind(kind));
        assertThat(line.nature().text()).isEqualTo(nature.isEmpty() ? operator : nature);
    }

    @ParameterizedTest(name = "{0},目标“{1}”:{2}")
    @DisplayName("名称里的样式给出符号和单位;目标自己的符号和单位优先;没有样式的名称不变")
    @CsvSource({
        "补助标准(≤**元/亩), 300, 不高于",
        "维修长度(≥米), 120, 不低于",
        "帮扶人数≤**人, 5人, 不高于",
        "帮扶人数(≤**人), ≥5人, 不低于",
        "帮扶人数(人), 5, 等于",
        "满意度(≥90%), 95%, 等于"
    })
    void templates(String name, String target, String kind) {
        Indicator line = only(
                new Draft().row("三级指标", "年初目标值", "实际完成值", "分值").row(name, target, target.replaceAll("[≥≤]", ""), "10"));
        assertThat(line.target().orElseThrow()).isInstanceOf(kind(kind));
    }

    @Test
    @DisplayName("样式里的单位:300读作300元/亩,120读作120米")
    void templateUnits() {
        Indicator money = only(new Draft().row("三级指标", "年初目标值", "实际完成值", "分值").row("补助标准(≤**元/亩)", "300", "280", "10"));
        assertThat(money.target().flatMap(Target::quantity).orElseThrow().unit().kind())
                .isEqualTo(UnitKind.MONEY);
        Indicator length = only(new Draft().row("三级指标", "年初目标值", "实际完成值", "分值").row("维修长度(≥米)", "120", "130", "10"));
        assertThat(length.target()
                        .flatMap(Target::quantity)
                        .orElseThrow()
                        .unit()
                        .name())
                .isEqualTo("米");
    }

    @ParameterizedTest(name = "年初{0},调整{1}:{2}")
    @DisplayName("调整后的目标值填了的以它为准;— 和“无”等于没填")
    @CsvSource({"≥50人, ≥40人, ≥40人", "≥50人, '', ≥50人", "≥50人, —, ≥50人", "≥50人, 无, ≥50人"})
    void adjusted(String initial, String changed, String counts) {
        for (String[] columns : new String[][] {{"年初目标值", "调整后目标值"}, {"年初目标值", "年中调整目标值"}}) {
            Indicator line = only(new Draft()
                    .row("三级指标", columns[0], columns[1], "实际完成值", "分值")
                    .row("培训人数", initial, changed, "40人", "10"));
            assertThat(line.targetEntry().text()).as(columns[1]).isEqualTo(counts);
        }
        Indicator first = only(
                new Draft().row("三级指标", "调整后目标值", "年初目标值", "实际完成值", "分值").row("培训人数", changed, initial, "40人", "10"));
        assertThat(first.targetEntry().text()).isEqualTo(counts);
    }

    @Test
    @DisplayName("只有调整后目标值一栏:它就是目标值")
    void onlyAdjusted() {
        Indicator line = only(new Draft().row("三级指标", "调整后目标值", "实际完成值", "分值").row("培训人数", "≥40人", "40人", "10"));
        assertThat(line.targetEntry().text()).isEqualTo("≥40人");
    }
}
