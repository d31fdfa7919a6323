package jixiao.convention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.OwnFolder;
import jixiao.convention.StepSetting;
import jixiao.model.Form;
import jixiao.model.TargetKind;
import jixiao.model.UnitKind;
import jixiao.model.basis.Method;
import jixiao.model.fact.ActualKind;
import jixiao.model.fact.Choice;
import jixiao.model.fact.LineFact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of 《计分方法》 that a bureau adds, changes or takes away. */
class OwnMethodsTest {
    @TempDir
    private Path directory;

    private OwnFolder wuhan() {
        return OwnFolder.extendingWuhan(directory);
    }

    @Test
    @DisplayName("同名的规则只改写了的格")
    void methodOverlay() {
        Convention convention = wuhan().row("计分方法", "规则", "方法", "条款")
                .row("计分方法", "等值指标", "等值", "某文件第五条")
                .load();
        LineFact bare = bare("会议", UnitKind.COUNT, 2024, Set.of());
        assertThat(convention.rules().choose(bare).decisive())
                .containsExactly(new Choice("等值指标", Method.EXACT, "", "某文件第五条", 10));
        assertThat(convention.methods().get("等值指标").condition()).isEqualTo("目标类型=等于;实际类型=数字");
    }

    @Test
    @DisplayName("新规则、停用的规则、取消了条件的规则")
    void ownMethod() {
        Convention convention = wuhan().row("计分方法", "规则", "启用", "优先级", "名称含", "目标类型", "单位类", "方法", "方法参数")
                .row("计分方法", "满意度分步", "是", 60, "满意、认可度", "非定性", "比率", "分步扣分", "满分线=90%、每=5%、扣=1")
                .row("计分方法", "等值_越少越好", "否")
                .row("计分方法", "等值_时长越短越好", "", "", "不限")
                .load();
        LineFact satisfaction = bare("群众满意度", UnitKind.RATIO, 2024, Set.of());
        assertThat(convention.rules().choose(satisfaction).decisive())
                .containsExactly(new Choice("满意度分步", Method.STEPS, "满分线=90%、每=5%、扣=1", "", 60));
        assertThat(StepSetting.parse("满分线=90%、每=5%、扣=1"))
                .hasValueSatisfying(steps -> assertThat(steps.limit()).isEqualByComparingTo("0.9"));
        LineFact accidents = bare("事故", UnitKind.COUNT, 2024, Set.of("越少越好"));
        assertThat(convention.rules().choose(accidents).decisive())
                .singleElement()
                .extracting(Choice::rule)
                .isEqualTo("等值指标");
        LineFact duration = bare("培训", UnitKind.DURATION, 2024, Set.of());
        assertThat(convention.rules().choose(duration).decisive())
                .singleElement()
                .extracting(Choice::rule)
                .isEqualTo("等值_时长越短越好");
    }

    @Test
    @DisplayName("只在某些年度适用的规则")
    void methodByYear() {
        ConventionFile file = wuhan().row("计分方法", "规则", "优先级", "目标类型", "实际类型", "自年度", "至年度", "方法")
                .row("计分方法", "新规", 60, "等于", "数字", 2025, 2026, "等值")
                .save();
        assertThat(file.changes()).containsExactly(2025, 2027);
        assertThat(Stream.of(2024, 2025, 2026, 2027))
                .extracting(year -> file.in(Optional.of(year))
                        .rules()
                        .choose(bare("会议", UnitKind.COUNT, year, Set.of()))
                        .decisive()
                        .get(0)
                        .rule())
                .containsExactly("等值指标", "新规", "新规", "等值指标");
    }

    @Test
    @DisplayName("条件里的“非”:非几种、非词表、非文字")
    void negations() {
        Convention convention = wuhan().row("计分方法", "规则", "优先级", "名称含", "一级指标", "目标类型", "实际类型", "方法")
                .row("计分方法", "甲", 70, "非《考核降幅》、非会议", "非成本、非效益", "非定性、非时限", "数字", "等值")
                .load();
        assertThat(chosen(convention, "产出指标", "培训", Set.of())).isEqualTo("甲");
        assertThat(chosen(convention, "产出指标", "会议次数", Set.of())).isEqualTo("等值指标");
        assertThat(chosen(convention, "产出指标", "培训", Set.of("考核降幅"))).isEqualTo("等值_名称含下降");
        assertThat(chosen(convention, "成本指标", "培训", Set.of())).isEqualTo("等值指标");
        assertThat(chosen(convention, "社会效益指标", "培训", Set.of())).isEqualTo("等值指标");
    }

    @Test
    @DisplayName("没有条件的规则适用于每一条")
    void noCondition() {
        Convention convention = wuhan().row("计分方法", "规则", "优先级", "方法")
                .row("计分方法", "一律定性", 99, "定性")
                .load();
        assertThat(convention.rules().choose(MethodChoiceTest.line()).decisive())
                .containsExactly(new Choice("一律定性", Method.BAND, "", "", 99));
    }

    @Test
    @DisplayName("两条规则优先级相同:两个选择都给出")
    void overlap() {
        Convention convention = wuhan().row("计分方法", "规则", "优先级", "目标类型", "方法")
                .row("计分方法", "甲", 99, "不低于", "定性")
                .row("计分方法", "乙", 99, "不低于", "反向")
                .load();
        assertThat(convention.rules().choose(MethodChoiceTest.line()).decisive())
                .extracting(Choice::rule)
                .containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    @DisplayName("自己的规则文件:一行的条件写不下时,由规则点名这一行")
    void ownRules() {
        Convention convention = wuhan().row("计分方法", "规则", "优先级", "指标性质", "目标类型", "方法")
                .row("计分方法", "短名指标", 80, "定性", "不低于", "等值")
                .file("own.drl", """
                        package jixiao.rules.own;
                        import jixiao.model.fact.Choosing;
                        import jixiao.model.fact.LineFact;
                        global Choosing choosing;
                        rule "短名"
                            ruleflow-group "计分方法"
                        when
                            $line : LineFact(name.length() == level2.length())
                        then
                            choosing.choose($line, "短名指标");
                        end
                        """)
                .load();
        assertThat(chosen(convention, "产出指标", "", Set.of())).isEqualTo("短名指标");
        assertThat(chosen(convention, "产出指标", "会议", Set.of())).isEqualTo("等值指标");
    }

    static String chosen(Convention convention, String level1, String name, Set<String> words) {
        LineFact line = new LineFact(
                level1,
                "",
                name,
                "",
                "",
                TargetKind.EXACTLY,
                false,
                UnitKind.COUNT,
                ActualKind.NUMBER,
                Form.PROJECT,
                2024,
                words);
        return convention.rules().choose(line).decisive().get(0).rule();
    }

    private static LineFact bare(String name, UnitKind unit, int year, Set<String> words) {
        return new LineFact(
                "产出指标",
                "数量指标",
                name,
                "",
                "",
                TargetKind.EXACTLY,
                false,
                unit,
                ActualKind.NUMBER,
                Form.PROJECT,
                year,
                words);
    }
}
