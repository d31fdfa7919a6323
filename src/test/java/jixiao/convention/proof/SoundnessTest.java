package jixiao.convention.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import jixiao.convention.ConventionProblem;
import jixiao.convention.OwnFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of a convention at once. */
class SoundnessTest {
    @TempDir
    private Path directory;

    private OwnFolder own() {
        return OwnFolder.extendingWuhan(directory);
    }

    private static Soundness.Report check(OwnFolder folder) {
        return Soundness.of(folder.write().toString());
    }

    @Test
    @DisplayName("合理的口径:没有错误,每种指标都试过")
    void sound() {
        Soundness.Report report = check(own().parameter("得分小数位", 1));
        assertThat(report.faults()).isEmpty();
        assertThat(report.notes()).isEmpty();
        assertThat(report.lines()).isGreaterThan(1000);
    }

    @Test
    @DisplayName("几处读不出的一次说完,每处一句,不因一处而漏了另一处")
    void allAtOnce() {
        Soundness.Report report = check(own().row("参数", "参数", "值")
                .row("参数", "得分小数位", "很多")
                .row("参数", "没有的参数", 1)
                .row("审核规则", "代码", "严重程度")
                .row("审核规则", "SCORE_MISSING", "严重")
                .row("定性分档", "档次", "下限", "上限")
                .row("定性分档", "达成", "80%", "100%")
                .row("定性分档", "部分达成", "60%", "70%")
                .row("定性分档", "未达成", "0%", "60%"));
        assertThat(report.lines()).isZero();
        assertThat(report.faults())
                .anyMatch(fault -> fault.contains("《参数》B2") && fault.contains("“很多”"))
                .anyMatch(fault -> fault.contains("“没有的参数”"))
                .anyMatch(fault -> fault.contains("《审核规则》B2") && fault.contains("“严重”"))
                .anyMatch(fault -> fault.contains("《定性分档》"))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    @DisplayName("读得出而不合理的:分值合计不是100")
    void senseless() {
        Soundness.Report report = check(own().parameter("预算执行分值", 30));
        assertThat(report.faults()).singleElement().asString().contains("合计 110,应合计 100");
        assertThat(report.lines()).isPositive();
    }

    @Test
    @DisplayName("两条规则优先级相同、条件重叠:两行都指出,举一种指标")
    void overlapping() {
        Soundness.Report report = check(own().row("计分方法", "规则", "优先级", "名称含", "目标类型", "实际类型", "方法", "条款")
                .row("计分方法", "培训一", 90, "培训", "不低于", "数字", "正向", "某文")
                .row("计分方法", "培训二", 90, "培训、演练", "不低于", "数字", "反向", "某文"));
        assertThat(report.faults())
                .singleElement()
                .asString()
                .contains("《计分方法》第2行“培训一”", "《计分方法》第3行“培训二”", "同时适用于一种指标", "名称含=培训", "目标类型=不低于", "优先级都是90");
    }

    @Test
    @DisplayName("没有规则适用的指标:说出是哪一种")
    void gap() {
        Soundness.Report report = check(own().row("计分方法", "规则", "启用", "方法").row("计分方法", "时限指标", "否", "时限"));
        assertThat(report.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("没有规则适用于这样的指标", "目标类型=时限"));
    }

    @Test
    @DisplayName("不起作用的规则只作提醒")
    void idle() {
        Soundness.Report report = check(own().row("计分方法", "规则", "优先级", "名称含", "目标类型", "实际类型", "方法", "条款")
                .row("计分方法", "培训一", 90, "培训", "不低于", "数字", "正向", "某文")
                .row("计分方法", "培训二", 80, "培训", "不低于", "数字", "反向", "某文"));
        assertThat(report.faults()).isEmpty();
        assertThat(report.notes()).singleElement().asString().contains("《计分方法》第3行“培训二”对任何指标都不起作用");
    }

    @Test
    @DisplayName("自备规则文件里的小数、句子指出行号;注释里的、整数不算")
    void numbersInRules() {
        OwnFolder folder = own().file("自备.drl", """
                package jixiao.own
                // 0.5 与“句子。”在注释里不算
                /* 也
                   不算 0.5 */
                import jixiao.model.fact.CheckedLine
                rule "甲"
                when
                    CheckedLine( weight > 12.5 )
                then
                    String text = "太高。";
                end
                rule "乙"
                when
                    CheckedLine( weight > 12 )
                then
                end
                """);
        assertThat(check(folder).faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("自备.drl第8行:规则文件里写了小数"))
                .anyMatch(fault -> fault.contains("自备.drl第10行:规则文件里写了句子"));
    }

    @Test
    @DisplayName("没有这样的口径:说明")
    void absent() {
        assertThatThrownBy(() -> Soundness.of("北京"))
                .isInstanceOf(ConventionProblem.class)
                .hasMessageContaining("没有口径“北京”");
    }
}
