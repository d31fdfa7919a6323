package jixiao.convention.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.CaseLine;
import jixiao.convention.CaseTable;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.convention.OwnFolder;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.convention.StepSetting;
import jixiao.convention.book.SheetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a convention has of its own beside another, its years and its cases. */
class AlterationsTest {
    private static final ConventionFile WUHAN = Conventions.load("wuhan");

    @TempDir
    private Path directory;

    private OwnFolder own() {
        return OwnFolder.extendingWuhan(directory);
    }

    private static List<String> origins(List<Alteration> alterations) {
        return alterations.stream()
                .map(each -> each.origin().replaceFirst("^.*convention.xlsx", ""))
                .toList();
    }

    private static BigDecimal number(ConventionFile file, Parameter parameter) {
        return file.in(Optional.empty()).parameters().number(parameter);
    }

    @Test
    @DisplayName("没有自己的行、或写得与上级一样的,不是改动")
    void none() {
        assertThat(WUHAN.alterations(WUHAN)).isEmpty();
        ConventionFile same = own().row("参数", "参数", "值", "条款", "说明")
                .row("参数", "预算执行分值", 20, "武汉市自评表表头", "重写一遍")
                .save();
        assertThat(same.alterations(WUHAN)).isEmpty();
    }

    @Test
    @DisplayName("参数一行一条:去掉一行,就是上级的值,别的改动还在")
    void parameters() {
        ConventionFile file = own().row("参数", "参数", "值")
                .row("参数", "得分小数位", 1)
                .row("参数", "超额完成说明上限", "150%")
                .save();
        List<Alteration> found = file.alterations(WUHAN);
        assertThat(origins(found)).containsExactly("《参数》第2行(得分小数位)", "《参数》第3行(超额完成说明上限)");
        ConventionFile first = found.get(0).without();
        assertThat(number(first, Parameter.SCORE_DECIMALS)).isEqualByComparingTo("2");
        assertThat(number(first, Parameter.OVER_ACHIEVEMENT)).isEqualByComparingTo("1.5");
        assertThat(number(found.get(1).without(), Parameter.OVER_ACHIEVEMENT)).isEqualByComparingTo("1.3");
    }

    @Test
    @DisplayName("分档、等级整张算一条,只列不同的行;去掉后是对方的")
    void together() {
        ConventionFile file = own().row("定性分档", "档次", "下限", "上限")
                .row("定性分档", "达成", "80%", "100%")
                .row("定性分档", "部分达成", "60%", "80%")
                .row("定性分档", "未达成", "0%", "60%")
                .row("等级", "等级", "下限", "上限")
                .row("等级", "优", "95", "100")
                .row("等级", "良", "80", "95")
                .row("等级", "中", "60", "80")
                .row("等级", "差", "0", "60")
                .save();
        List<Alteration> found = file.alterations(WUHAN);
        assertThat(origins(found)).hasSize(2);
        assertThat(origins(found).get(0)).isEqualTo("《定性分档》第3、4行(部分达成、未达成)");
        assertThat(origins(found).get(1)).startsWith("《等级》第2").contains("优");
        Convention without = found.get(0).without().in(Optional.empty());
        assertThat(without.bands().get(1).low()).isEqualByComparingTo("0.5");
        assertThat(without.grades().get(0).from()).isEqualByComparingTo("95");
        Convention ungraded = found.get(1).without().in(Optional.empty());
        assertThat(ungraded.grades().get(0).from()).isEqualByComparingTo("90");
        assertThat(ungraded.bands().get(1).low()).isEqualByComparingTo("0.6");
    }

    @Test
    @DisplayName("与旁支比:去掉的一行换成旁支的同名行")
    void sideways() {
        List<Alteration> found = Conventions.load("mof-2020").alterations(WUHAN);
        Alteration points = found.stream()
                .filter(each -> each.origin().contains("(预算执行分值)"))
                .findFirst()
                .orElseThrow();
        assertThat(number(points.without(), Parameter.EXECUTION_POINTS)).isEqualByComparingTo("20");
        assertThat(number(points.without(), Parameter.INDICATOR_POINTS)).isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("自年度:从哪些年起有变化,最新的在最后")
    void years() {
        ConventionFile file = own().row("参数", "参数", "值", "自年度")
                .row("参数", "得分小数位", 1, 2023)
                .row("参数", "得分小数位", 0, 2025)
                .row("定性分档", "档次", "下限", "上限", "自年度")
                .row("定性分档", "达成", "80%", "100%", 2024)
                .row("定性分档", "部分达成", "60%", "80%", 2024)
                .row("定性分档", "未达成", "0%", "60%", 2024)
                .row("等级", "等级", "下限", "上限", "自年度")
                .row("等级", "合格", "60", "100", 2026)
                .row("等级", "不合格", "0", "60", 2026)
                .save();
        assertThat(file.changes()).containsExactly(2023, 2024, 2025, 2026);
        assertThat(file.everyYear())
                .containsExactly(
                        Optional.of(2023), Optional.of(2024), Optional.of(2025), Optional.of(2026), Optional.empty());
        assertThat(file.in(Optional.of(2022)).parameters().number(Parameter.SCORE_DECIMALS))
                .isEqualByComparingTo("2");
        assertThat(file.in(Optional.of(2024)).parameters().number(Parameter.SCORE_DECIMALS))
                .isEqualByComparingTo("1");
        assertThat(file.in(Optional.of(2025)).grades()).hasSize(4);
        assertThat(file.in(Optional.of(2026)).grades()).hasSize(2);
        assertThat(file.sources()).extracting(source -> source.folder()).hasSize(3);
    }

    @Test
    @DisplayName("分档表一张表一条,与对方相同的行不列;按年度的分档表也算变化的年份")
    void tiers() {
        ConventionFile file = own().row("分档表", "表名", "下限", "上限", "含", "取值", "自年度")
                .row("分档表", "执行率得分", "90%", "", "下限", "100%", 2025)
                .row("分档表", "执行率得分", "", "90%", "下限", "0%", 2025)
                .row("分档表", "总分上限", "50%", "", "下限", "100", "")
                .row("分档表", "总分上限", "", "50%", "下限", "59", "")
                .save();
        assertThat(file.changes()).containsExactly(2025);
        List<Alteration> found = file.alterations(WUHAN);
        assertThat(origins(found)).containsExactly("《分档表》第2、3行(执行率得分)", "《分档表》第4行(总分上限)");
        assertThat(found.get(0).without().in(Optional.empty()).tiers().get("执行率得分"))
                .hasSize(4);
        assertThat(found.get(0).without().in(Optional.empty()).tiers().get("总分上限"))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1999, false", "2000, true", "2025, true", "2999, true", "3000, false", "2025.5, false", "明年, false"})
    @DisplayName("自年度是 2000 到 2999 的整数")
    void yearsFrom(String year, boolean allowed) {
        OwnFolder folder = own().row("参数", "参数", "值", "自年度").row("参数", "得分小数位", 1, year);
        if (allowed) {
            assertThat(folder.save().changes()).containsExactly(Integer.valueOf(year));
        } else {
            assertThatThrownBy(folder::save).hasMessageContaining("《参数》C2").hasMessageContaining("年度,如 2025");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "满分线=90%、每=5%、扣=1, true",
        "满分线=90%、每=0.01%、扣=0, true",
        "满分线=90%、每=0、扣=1, false",
        "满分线=90%、每=5%、扣=-1, false",
        "满分线=90%、每=5%, false",
        "满分线=90%、每=5%、每=6%, false",
        "=90%、每=5%、扣=1, false",
        "每5%, false"
    })
    @DisplayName("分步扣分的参数:每步大于零,扣分不为负,各写一次")
    void steps(String text, boolean said) {
        assertThat(StepSetting.parse(text)).matches(setting -> setting.isPresent() == said);
    }

    @Test
    @DisplayName("用例:没有名称的行接着上一个;自己的与继承的分开")
    void cases() {
        ConventionFile file = own().row("用例", "用例", "改用参数", "年度", "分值", "应得分")
                .row("用例", "甲", "得分小数位=1;超额完成说明上限=无", 2024, 10, "无")
                .row("用例", "", "", "", 5, "")
                .row("用例", "乙", "", "", "", 8.5)
                .save();
        List<CaseTable> own = file.ownCases();
        assertThat(own).extracting(CaseTable::name).containsExactly("甲", "乙");
        assertThat(own.get(0).lines()).hasSize(2);
        CaseLine line = own.get(0).lines().get(0);
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.origin()).endsWith("convention.xlsx《用例》第2行");
        assertThat(line.year()).contains(2024);
        assertThat(line.number("分值"))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("10"));
        assertThat(line.has("应得分")).isTrue();
        assertThat(line.number("应得分")).isEmpty();
        assertThat(own.get(0).lines().get(1).number("应得分")).isEmpty();
        Map<Parameter, ParameterValue> changed = line.changed();
        assertThat(changed.keySet()).containsExactly(Parameter.SCORE_DECIMALS, Parameter.OVER_ACHIEVEMENT);
        assertThat(changed.get(Parameter.SCORE_DECIMALS).number().orElseThrow()).isEqualByComparingTo("1");
        assertThat(changed.get(Parameter.OVER_ACHIEVEMENT).number()).isEmpty();
        assertThat(own.get(1).lines().get(0).changed()).isEmpty();
        assertThat(file.inheritedCases())
                .extracting(CaseTable::name)
                .contains("定性_部分_下限")
                .doesNotContain("甲");
        assertThat(file.writes(SheetKind.CASES)).isTrue();
        assertThat(file.writes(SheetKind.PARAMETERS)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"得分小数, 参数=值", "小数=1, 参数=值", "得分小数位=很多, “很多”"})
    @DisplayName("改用参数写错:说明怎样写")
    void wrongChange(String text, String expected) {
        CaseLine line = own().row("用例", "用例", "改用参数")
                .row("用例", "甲", text)
                .save()
                .ownCases()
                .get(0)
                .lines()
                .get(0);
        assertThatThrownBy(line::changed)
                .isInstanceOf(ConventionProblem.class)
                .hasMessageContaining("《用例》")
                .hasMessageContaining(expected);
    }

    @Test
    @DisplayName("用例重名、第一行没有名称:说明")
    void wrongNames() {
        ConventionFile twice = own().row("用例", "用例", "分值")
                .row("用例", "甲", 1)
                .row("用例", "乙", 1)
                .row("用例", "甲", 2)
                .save();
        assertThatThrownBy(twice::ownCases).hasMessageContaining("用例“甲”与第2行重复");
        ConventionFile unnamed = OwnFolder.extendingWuhan(directory.resolve("无名"))
                .row("用例", "用例", "分值")
                .row("用例", "", 1)
                .save();
        assertThatThrownBy(unnamed::ownCases).hasMessageContaining("《用例》").hasMessageContaining("用例的名称");
    }
}
