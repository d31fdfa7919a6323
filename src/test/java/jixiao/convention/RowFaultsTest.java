package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import jixiao.convention.rules.MethodChoiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults in rows of methods, checks, words and units: one sentence each. */
class RowFaultsTest {
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
    @DisplayName("计分方法写错")
    void method() {
        own.row("计分方法", "规则", "方法").row("计分方法", "等值指标", "相等");
        assertThat(fault())
                .isEqualTo("mine/convention.xlsx《计分方法》B2:「方法」是“相等”,应为正向、反向、反向倒扣、区间、等值、完成率、时限、定性、文字上报、分步扣分、偏差分档。");
    }

    @ParameterizedTest(name = "条件 {0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "目标类型 | 大于 | 「目标类型」是“大于”,应为不低于、不高于、区间、定性、时限、等于,或者“非”加其中之一。",
                "目标类型 | 非大于 | 「目标类型」是“非大于”,应为不低于、不高于、区间、定性、时限、等于,或者“非”加其中之一。",
                "名称含 | 含\"引号 | 「名称含」是“含\"引号”,应为不带引号和反斜线的文字。",
                "一级指标 | 反\\斜线 | 「一级指标」是“反\\斜线”,应为不带引号和反斜线的文字。",
                "优先级 | 高 | 「优先级」是“高”,应为整数,如 10。",
                "优先级 | 1.5 | 「优先级」是“1.5”,应为整数,如 10。",
                "启用 | 停 | 「启用」是“停”,应为是、否。",
                "方法参数 | 每5% | 「方法参数」是“每5%”,应为空着,方法“正向”没有参数。",
            })
    void condition(String column, String text, String expected) {
        own.row("计分方法", "规则", column, "方法").row("计分方法", "等值指标", text, "正向");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《计分方法》B2:" + expected);
    }

    @Test
    @DisplayName("条件引用了没有的词表")
    void unknownList() {
        own.row("计分方法", "规则", "名称含", "方法").row("计分方法", "等值指标", "《没有这张表》", "正向");
        assertThat(fault()).startsWith("mine/convention.xlsx《计分方法》B2:「名称含」是“《没有这张表》”,应为《词表》里有的名称:越少越好、");
    }

    @Test
    @DisplayName("分步扣分的参数写错")
    void steps() {
        own.row("计分方法", "规则", "方法", "方法参数").row("计分方法", "满意度", "分步扣分", "满分线90%");
        assertThat(fault())
                .isEqualTo("mine/convention.xlsx《计分方法》C2:「方法参数」是“满分线90%”,应为满分线=90%、每=5%、扣=1(扣1分,写 10% 是扣权重的10%)。");
    }

    @Test
    @DisplayName("偏差分档引用了没有的表")
    void tierTable() {
        own.row("计分方法", "规则", "方法", "方法参数").row("计分方法", "成本", "偏差分档", "成本");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《计分方法》C2:「方法参数」是“成本”,应为《分档表》里有的表名:总分上限、成本偏差、执行率得分。");
    }

    @Test
    @DisplayName("规则名称重复")
    void ruleTwice() {
        own.row("计分方法", "规则", "方法").row("计分方法", "甲", "正向").row("计分方法", "甲", "反向");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《计分方法》第3行:“甲”与第2行重复,名称不能相同。");
    }

    @Test
    @DisplayName("规则名称带引号")
    void ruleName() {
        own.row("计分方法", "规则", "方法").row("计分方法", "甲\"乙", "正向");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《计分方法》A2:「规则」是“甲\"乙”,应为只含文字、数字、括号和 _ - 的名称。");
    }

    @Test
    @DisplayName("不认识的审核代码")
    void unknownCode() {
        own.row("审核规则", "代码", "严重程度").row("审核规则", "OVERARCHIEVED", "提示");
        assertThat(fault())
                .isEqualTo("mine/convention.xlsx《审核规则》A2:「代码」是“OVERARCHIEVED”,应为上级口径《审核规则》里有的代码;自定的审核要写“栏目”和“比较”。");
    }

    @Test
    @DisplayName("严重程度写错")
    void severity() {
        own.row("审核规则", "代码", "严重程度").row("审核规则", "OVERACHIEVED", "严重");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《审核规则》B2:「严重程度」是“严重”,应为错误、警告、提示。");
    }

    @Test
    @DisplayName("删除词表里没有的词")
    void wordNotThere() {
        own.row("词表", "词表", "方式", "词").row("词表", "越少越好", "删除", "没有这个词");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《词表》第2行:要删除的“没有这个词”不在“越少越好”里,请核对写法。");
    }

    @Test
    @DisplayName("同一张词表写了两行")
    void listTwice() {
        own.row("词表", "词表", "词").row("词表", "越少越好", "甲").row("词表", "越少越好", "乙");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《词表》第3行:“越少越好”与第2行重复,请合成一行。");
    }

    @Test
    @DisplayName("词表没有词")
    void noWords() {
        own.row("词表", "词表", "词").row("词表", "越少越好", "");
        assertThat(fault()).isEqualTo("mine/convention.xlsx《词表》B2:「词」没有填写,应为至少一个词,几个词用、隔开。");
    }

    @Test
    @DisplayName("一个写法属于两个单位")
    void unitTwice() {
        own.row("度量单位", "单位", "类别", "其他写法").row("度量单位", "担", "计量", "万元");
        assertThat(fault())
                .matches(
                        "mine/convention.xlsx《度量单位》第2行:单位的写法“万元”在rules/common/convention.xlsx《度量单位》第\\d+行已经有了,一个写法只能属于一个单位。");
    }

    @Test
    @DisplayName("规则文件编译不通过")
    void brokenRules() {
        own.file("own.drl", "package jixiao.rules.own;\nrule \"甲\"\nwhen\n    Nothing()\nthen\nend\n");
        assertThat(fault()).startsWith("规则编译不通过:").contains("own.drl", "Nothing");
    }
}
