package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.convention.rules.MethodChoiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a convention is one sentence that names file, sheet and cell, what was found and what was expected. */
class ConventionFaultsTest {
    private static final String NAMES = "预算执行分值、指标分值、执行率计分方式、执行率满分线、执行率每步、执行率每步扣分、按执行率限制总分、执行率说明下限、"
            + "满意度必评、超额完成说明上限、超额完成处理、超额完成扣分、超额说明含界线、完成程度提示起点、完成程度提示范围、得分小数位、得分舍入、档内取值、汇总权数、直接更正限差、同年核对张数、同年核对份额、分值集中倍数、得分核对执行率线、抄录最少字数、模板文字占比、同类最少单位、同类相近占比或一级指标分值(一级指标名称)";

    @TempDir
    private Path temporary;

    private Path directory;
    private OwnFolder own;

    @BeforeEach
    void folder() {
        directory = temporary.resolve("mine");
        own = OwnFolder.extendingWuhan(directory);
    }

    /** The sentence, the folder's path shortened to its name. */
    private String fault() {
        return sentence(() -> own.load().rules().choose(MethodChoiceTest.line()));
    }

    private String sentence(Runnable loading) {
        ConventionProblem problem = catchThrowableOfType(ConventionProblem.class, loading::run);
        assertThat(problem).as("a convention with this fault is refused").isNotNull();
        return problem.getMessage().replace(temporary.toString() + "/", "");
    }

    @Test
    @DisplayName("没有错误的口径可以使用")
    void sound() {
        own.parameter("预算执行分值", 15);
        assertThat(own.load().parameters().number(Parameter.EXECUTION_POINTS)).isEqualByComparingTo("15");
    }

    @Test
    @DisplayName("表头写错")
    void misspeltHeading() {
        own.row("参数", "参数", "数值", "条款").row("参数", "预算执行分值", 15);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》第1行:表头缺少「值」,有不认识的「数值」,应为:参数、值、条款、自年度、说明。");
    }

    @Test
    @DisplayName("多出不认识的栏目")
    void unknownColumn() {
        own.row("参数", "参数", "值", "备考").row("参数", "预算执行分值", 15);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》第1行:表头有不认识的「备考」,应为:参数、值、条款、自年度、说明。");
    }

    @Test
    @DisplayName("表头重复")
    void headingTwice() {
        own.row("参数", "参数", "值", "值");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》第1行:表头有重复的「值」,应为:参数、值、条款、自年度、说明。");
    }

    @Test
    @DisplayName("没有表头")
    void noHeadings() {
        own.row("参数", "预算执行分值", 15);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》:没有找到表头,应有一行写着:参数、值、条款、自年度、说明。");
    }

    @Test
    @DisplayName("不认识的工作表")
    void unknownSheet() {
        own.row("參數", "参数", "值");
        assertThat(fault())
                .isEqualTo("mine/convention.xlsx:不认识的工作表《參數》,应为《说明》《使用说明》《识别》《参数》《定性分档》《等级》《分档表》《计分方法》"
                        + "《汇总方式》《审核规则》《词表》《同义词》《报告用语》《指标字典》《度量单位》《依据文件》《用例》之一。");
    }

    @Test
    @DisplayName("缺少《说明》")
    void noAbout() {
        own.without("说明").parameter("预算执行分值", 15);
        assertThat(fault()).isEqualTo("mine/convention.xlsx:缺少工作表《说明》,应写明名称、标题、依据文件、继承、版本。");
    }

    @Test
    @DisplayName("应填数字处填了文字")
    void textForNumber() {
        own.parameter("预算执行分值", "二十");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」是“二十”,应为不小于0的数字,如 20。");
    }

    @Test
    @DisplayName("应填分数处填了百分数")
    void percentForPoints() {
        own.parameter("预算执行分值", "20%");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」是“20%”,应为不小于0的数字,如 20。");
    }

    @Test
    @DisplayName("参数没有填值")
    void emptyValue() {
        own.parameter("预算执行分值", "");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」没有填写,应为不小于0的数字,如 20。");
    }

    @Test
    @DisplayName("百分数漏了百分号")
    void ratioWithoutSign() {
        own.parameter("执行率满分线", 95);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」是“95”,应为0%到1000%之间的比例,如 80% 或 0.8。");
    }

    @Test
    @DisplayName("可写“无”的比例写了别的文字")
    void ratioOrNone() {
        own.parameter("执行率说明下限", "没有");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」是“没有”,应为比例(如 80% 或 0.8)或“无”。");
    }

    @Test
    @DisplayName("开关不是是或否")
    void switchWord() {
        own.parameter("满意度必评", "Y");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」是“Y”,应为是、否。");
    }

    @Test
    @DisplayName("小数位不是整数")
    void decimals() {
        own.parameter("得分小数位", 1.5);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」是“1.5”,应为0到6之间的整数。");
    }

    @Test
    @DisplayName("不认识的参数")
    void unknownParameter() {
        own.parameter("预算执行分", 15);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》A2:「参数」是“预算执行分”,应为" + NAMES + "。");
    }

    @Test
    @DisplayName("同一年度写了两次的参数")
    void parameterTwice() {
        own.parameter("预算执行分值", 15).row("参数", "预算执行分值", 20);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》第3行:参数“预算执行分值”与第2行重复,同一年度只能有一个值。");
    }

    @Test
    @DisplayName("缺少参数")
    void missingParameter() {
        own = new OwnFolder(directory, "无").parameter("预算执行分值", 15);
        assertThat(fault()).isEqualTo("mine/convention.xlsx:缺少《参数》“指标分值”,本口径和上级口径都没有写。");
    }

    @Test
    @DisplayName("没有覆盖的年度")
    void yearNotCovered() {
        own = new OwnFolder(directory, "common").parameter("预算执行分值", 15).row("参数", "指标分值", 85, "", 2025);
        own.row("参数", "指标分值", 80, "", 2026).row("参数", "满意度必评", "否");
        assertThat(fault()).isEqualTo("mine/convention.xlsx:《参数》“指标分值”没有覆盖2024年度的内容,最早自2025年度起;写有:自2025年度、自2026年度。");
    }

    @Test
    @DisplayName("年度写错")
    void year() {
        own.row("参数", "参数", "值", "自年度").row("参数", "预算执行分值", 15, "明年");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》C2:「自年度」是“明年”,应为年度,如 2025,或者空着。");
    }

    @ParameterizedTest(name = "分档 {0}–{1}、{2}–{3}、{4}–{5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "80% | 100% | 50.01% | 80% | 0% | 50% | D4 | 「上限」是“50%”,应为50.01%,否则中间空了一段。",
                "80% | 100% | 49.99% | 80% | 0% | 50% | D4 | 「上限」是“50%”,应为49.99%,否则与上面一档重叠。",
                "80% | 99%  | 50% | 80% | 0% | 50% | D2 | 「上限」是“99%”,应为100%,否则中间空了一段。",
                "80% | 100% | 50% | 80% | 1% | 50% | C4 | 「下限」是“1%”,应为0%,最低一档要到底。",
                "80% | 100% | 80% | 80% | 0% | 50% | D3 | 「上限」是“80%”,应为大于下限 80% 的比例。",
                "80% | 120% | 50% | 80% | 0% | 50% | D2 | 「上限」是“120%”,应为0%到100%之间的比例,如 80% 或 0.8。",
                "80% | 100% | 60 | 80% | 0% | 60% | C3 | 「下限」是“60”,应为0%到100%之间的比例,如 80% 或 0.8。",
            })
    void bands(String a, String b, String c, String d, String e, String f, String cell, String expected) {
        own.row("定性分档", "条款", "档次", "下限", "上限")
                .row("定性分档", "", "达成", a, b)
                .row("定性分档", "", "部分达成", c, d)
                .row("定性分档", "", "未达成", e, f);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《定性分档》" + cell + ":" + expected);
    }

    @Test
    @DisplayName("缺少一档")
    void missingBand() {
        own.row("定性分档", "档次", "下限", "上限").row("定性分档", "达成", "80%", "100%").row("定性分档", "未达成", 0, "80%");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《定性分档》第2行:《定性分档》缺少“部分达成”一档,应有达成、部分达成、未达成。");
    }

    @Test
    @DisplayName("等级之间空了一段")
    void gradeGap() {
        own.row("等级", "等级", "下限", "上限")
                .row("等级", "优", 90, 100)
                .row("等级", "良", 75, 89)
                .row("等级", "差", 0, 75);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《等级》C3:「上限」是“89”,应为90分,否则中间空了一段。");
    }

    @Test
    @DisplayName("分档表之间空了一段")
    void tierGap() {
        own.row("分档表", "表名", "下限", "上限", "含", "取值")
                .row("分档表", "总分上限", "80%", "", "下限", 100)
                .row("分档表", "总分上限", "", "70%", "下限", 89);
        assertThat(fault()).isEqualTo("mine/convention.xlsx《分档表》B2:「下限」是“80%”,应为与下面一档的上限相同(70%),各档首尾相接。");
    }

    @Test
    @DisplayName("公式没有保存结果")
    void formula() {
        own.parameter("预算执行分值", new OwnFolder.Calculation("10+5"));
        assertThat(fault()).isEqualTo("mine/convention.xlsx《参数》B2:「值」是“#没有保存结果的公式”,应为文字或数字,公式要有保存的结果。");
    }

    @Test
    @DisplayName("上级口径不存在")
    void unknownParent() {
        own = new OwnFolder(directory, "北京");
        assertThat(fault())
                .isEqualTo("mine/convention.xlsx《说明》B3:「内容」是“北京”,应为随程序附带的口径(wuhan、mof-2020、sichuan、yitihua)或旁边的文件夹。");
    }

    @Test
    @DisplayName("继承绕回自身")
    void cycle() {
        own = new OwnFolder(directory, "other");
        new OwnFolder(temporary.resolve("other"), "mine").write();
        assertThat(fault()).isEqualTo("other/convention.xlsx《说明》B3:「内容」是“mine”,应为不绕回自身的上级口径。");
    }

    @Test
    @DisplayName("口径不存在、文件夹里没有工作簿、不是工作簿")
    void noConvention() throws IOException {
        assertThat(sentence(() -> Conventions.load("北京")))
                .isEqualTo("没有口径“北京”:它既不是随程序附带的口径(wuhan、mof-2020、sichuan、yitihua),也不是一个文件夹。");
        Files.createDirectories(directory);
        assertThat(sentence(() -> Conventions.load(directory.toString())))
                .isEqualTo("文件夹“mine”里没有 convention.xlsx,它不是一份口径。");
        Files.writeString(directory.resolve("convention.xlsx"), "参数,值");
        assertThat(sentence(() -> Conventions.load(directory.toString())))
                .startsWith("口径读不出来:文件「mine/convention.xlsx」不是 Excel 工作簿");
        Files.write(directory.resolve("convention.xlsx"), new byte[0]);
        assertThat(sentence(() -> Conventions.load(directory.toString())))
                .startsWith("口径读不出来:文件「mine/convention.xlsx」是空文件");
    }

    @Test
    @DisplayName("共用部分不能单独使用")
    void commonAlone() {
        assertThat(sentence(() -> Conventions.load("common").in(Optional.empty())))
                .isEqualTo("rules/common/convention.xlsx:缺少《参数》“预算执行分值”,本口径和上级口径都没有写。");
    }
}
