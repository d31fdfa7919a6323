package jixiao.convention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.convention.MethodRow;
import jixiao.model.Form;
import jixiao.model.TargetKind;
import jixiao.model.UnitKind;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Method;
import jixiao.model.fact.ActualKind;
import jixiao.model.fact.Choice;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over every kind of line there can be, the rows of 《计分方法》 choose one method, and the one that the document means. */
public class MethodChoiceTest {
    private static final List<String> LISTS = List.of("越少越好", "越多越好", "考核降幅", "时长越短越好");

    @ParameterizedTest(name = "{0}:任何一种指标都恰有一条规则决定,每条规则都至少决定一种指标")
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan"})
    void exactlyOneDecides(String name) {
        Convention convention = Conventions.load(name).in(Optional.of(2024));
        List<LineFact> lines = everyKindOfLine();
        assertThat(lines).hasSize(16 * 2 * 2 * 4 * 6 * 2 * 6 * 4 * 2);
        Set<String> deciding = new java.util.TreeSet<>();
        for (int from = 0; from < lines.size(); from += 4096) {
            List<LineFact> some = lines.subList(from, Math.min(from + 4096, lines.size()));
            List<Choices> choices = convention.rules().choose(some);
            for (int at = 0; at < some.size(); at++) {
                List<Choice> decisive = choices.get(at).decisive();
                if (decisive.size() != 1 || decisive.get(0).method() != meant(some.get(at))) {
                    assertThat(decisive)
                            .as("%s, meant %s", some.get(at), meant(some.get(at)))
                            .singleElement()
                            .extracting(Choice::method)
                            .isEqualTo(meant(some.get(at)));
                }
                deciding.add(decisive.get(0).rule());
            }
        }
        assertThat(deciding)
                .containsExactlyInAnyOrderElementsOf(convention.methods().keySet());
    }

    @ParameterizedTest(name = "{0}:没有采用的理由与规则一致")
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan"})
    void reasonsAgreeWithRules(String name) {
        Convention convention = Conventions.load(name).in(Optional.of(2024));
        List<LineFact> every = everyKindOfLine();
        // One in 37, which shares no factor with the number of values of any column.
        List<LineFact> lines = IntStream.range(0, every.size() / 37)
                .mapToObj(at -> every.get(at * 37))
                .toList();
        List<Choices> choices = convention.rules().choose(lines);
        for (int at = 0; at < lines.size(); at++) {
            LineFact line = lines.get(at);
            List<MethodRow> fitting = convention.methods().values().stream()
                    .filter(row -> UnmetCondition.of(row, line).isEmpty())
                    .toList();
            int highest = fitting.stream().mapToInt(MethodRow::priority).max().orElse(0);
            assertThat(fitting.stream().filter(row -> row.priority() == highest).map(MethodRow::rule))
                    .as(line.toString())
                    .containsExactlyInAnyOrderElementsOf(choices.get(at).decisive().stream()
                            .map(Choice::rule)
                            .toList());
        }
    }

    @Test
    @DisplayName("不符的第一个条件:目标类型、名称、二级指标各举一条,写明本行是什么")
    void firstUnmet() {
        assertThat(UnmetCondition.of(row("目标类型=不高于;实际类型=数字"), line()))
                .contains(new UnmetCondition("目标类型", "不高于", "不低于"));
        assertThat(UnmetCondition.of(row("目标类型=不低于;实际类型=非数字"), line()))
                .contains(new UnmetCondition("实际类型", "非数字", "数字"));
        assertThat(UnmetCondition.of(row("名称含=《越少越好》、演练"), line())).isPresent();
        assertThat(UnmetCondition.of(row("目标类型=非定性、非时限;表式=整体、项目"), line())).isEmpty();
        assertThat(UnmetCondition.of(row(""), line())).isEmpty();
    }

    private static MethodRow row(String condition) {
        return new MethodRow("甲", "", 10, condition, Method.FORWARD, "", ComputingMode.LOCKED, "", "");
    }

    @ParameterizedTest(name = "{0},目标{1},{2}:{3}")
    @CsvSource({
        "精文简会率同比下降, EXACTLY, RATIO, FORWARD",
        "政府工作报告容错率, EXACTLY, RATIO, REVERSE",
        "政府工作报告容错率, AT_LEAST, RATIO, FORWARD",
        "任务完成率, EXACTLY, RATIO, FORWARD",
        "勒索病毒事件响应, EXACTLY, DURATION, REVERSE",
        "培训时间, EXACTLY, DURATION, FORWARD",
        "响应次数, EXACTLY, COUNT, FORWARD",
        "年度支出, EXACTLY, MONEY, FORWARD",
        "违规问题整改率, EXACTLY, RATIO, FORWARD"
    })
    void byName(String name, TargetKind target, UnitKind unit, Method method) {
        Convention convention = Conventions.load("wuhan").in(Optional.of(2024));
        LineFact line = new LineFact(
                "产出指标",
                "数量指标",
                name,
                "",
                "",
                target,
                false,
                unit,
                ActualKind.NUMBER,
                Form.PROJECT,
                2024,
                listsIn(convention, name));
        assertThat(convention.rules().choose(line).decisive())
                .singleElement()
                .extracting(Choice::method)
                .isEqualTo(method);
    }

    @Test
    @DisplayName("每个选择都带着规则名和条款")
    void clause() {
        LineFact line = line();
        assertThat(Conventions.load("wuhan")
                        .in(Optional.of(2024))
                        .rules()
                        .choose(line)
                        .decisive())
                .containsExactly(new Choice("下限指标", Method.FORWARD, "", "武汉市自评表备注第2条", 10));
        assertThat(Conventions.load("sichuan")
                        .in(Optional.of(2024))
                        .rules()
                        .choose(line)
                        .decisive())
                .containsExactly(new Choice("下限指标", Method.FORWARD, "", "财预〔2020〕10号《项目支出绩效评价管理办法》定量指标计分", 10));
    }

    private static Set<String> listsIn(Convention convention, String name) {
        return convention.nameLists().stream()
                .filter(list -> convention.words(list).stream().anyMatch(name::contains))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Any line. */
    public static LineFact line() {
        return new LineFact(
                "产出指标",
                "数量指标",
                "会议",
                "",
                "",
                TargetKind.AT_LEAST,
                false,
                UnitKind.COUNT,
                ActualKind.NUMBER,
                Form.DEPARTMENT,
                2024,
                Set.of());
    }

    /** The choice as the documents put it, in words: a second statement of what the rows say. */
    private static Method meant(LineFact line) {
        boolean numeric = line.target() != TargetKind.DEADLINE && line.target() != TargetKind.QUALITATIVE;
        if (line.target() == TargetKind.QUALITATIVE) {
            return Method.BAND;
        }
        if (line.target() == TargetKind.DEADLINE) {
            return line.actual() == ActualKind.DATE ? Method.DEADLINE : Method.BAND;
        }
        if (line.target() == TargetKind.EXACTLY && line.direction().equals("定性")) {
            return Method.BAND;
        }
        if (numeric && line.actual() == ActualKind.PERCENT_OF_COUNT) {
            return Method.COMPLETION;
        }
        if (line.actual() != ActualKind.NUMBER) {
            return Method.REPORTED_IN_WORDS;
        }
        return switch (line.target()) {
            case AT_LEAST -> Method.FORWARD;
            case AT_MOST -> Method.REVERSE;
            case BETWEEN -> Method.BETWEEN;
            default -> bareNumber(line);
        };
    }

    private static Method bareNumber(LineFact line) {
        if (!line.direction().isEmpty()) {
            return line.direction().equals("正向") ? Method.FORWARD : Method.REVERSE;
        }
        if (line.zeroTarget()) {
            return Method.REVERSE;
        }
        if (line.words().contains("考核降幅") || line.words().contains("越多越好")) {
            return Method.FORWARD;
        }
        boolean cost = line.level1().equals("成本指标") || line.level2().equals("经济成本指标");
        boolean less = line.words().contains("越少越好")
                || line.unitKind() == UnitKind.MONEY && cost
                || line.unitKind() == UnitKind.DURATION && line.words().contains("时长越短越好");
        return less ? Method.REVERSE : Method.FORWARD;
    }

    private static List<LineFact> everyKindOfLine() {
        List<LineFact> lines = new ArrayList<>();
        for (int set = 0; set < 1 << LISTS.size(); set++) {
            Set<String> words = words(set);
            for (String level1 : List.of("产出指标", "成本指标")) {
                for (String level2 : List.of("数量指标", "经济成本指标")) {
                    for (String direction : List.of("", "正向", "反向", "定性")) {
                        for (TargetKind target : TargetKind.values()) {
                            for (boolean zero : new boolean[] {false, true}) {
                                for (UnitKind unit : UnitKind.values()) {
                                    for (ActualKind actual : ActualKind.values()) {
                                        for (Form form : Form.values()) {
                                            lines.add(new LineFact(
                                                    level1, level2, "名称", direction, direction, target, zero, unit,
                                                    actual, form, 2024, words));
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return lines;
    }

    private static Set<String> words(int set) {
        Set<String> words = new java.util.HashSet<>();
        for (int at = 0; at < LISTS.size(); at++) {
            if ((set & 1 << at) != 0) {
                words.add(LISTS.get(at));
            }
        }
        return words;
    }
}
