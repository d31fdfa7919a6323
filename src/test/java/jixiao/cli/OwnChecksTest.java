package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that an officer adds in rows of 《审核规则》, without code. */
class OwnChecksTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private OwnBook book;

    @BeforeEach
    void newConvention() {
        folder = temporary.resolve("某市");
        Said.withoutEngine("rules", "new", folder.toString(), "--from", "wuhan");
        book = new OwnBook(folder)
                .row(
                        "审核规则",
                        4,
                        "代码",
                        "分值过高",
                        "名称",
                        "单项分值过高",
                        "严重程度",
                        "警告",
                        "栏目",
                        "分值",
                        "比较",
                        "大于",
                        "限值",
                        30,
                        "发现",
                        "“{指标}”分值{分值}分,不应超过{应为}分。",
                        "处理建议",
                        "请拆分指标。")
                .row(
                        "审核规则",
                        5,
                        "代码",
                        "一级缺失",
                        "名称",
                        "没有一级指标",
                        "严重程度",
                        "提示",
                        "栏目",
                        "一级指标",
                        "比较",
                        "为空",
                        "发现",
                        "“{指标}”没有一级指标。")
                .row(
                        "审核规则",
                        6,
                        "代码",
                        "目标含糊",
                        "名称",
                        "目标含糊",
                        "严重程度",
                        "错误",
                        "栏目",
                        "年初目标值",
                        "比较",
                        "包含",
                        "限值",
                        "逐步、进一步",
                        "发现",
                        "“{指标}”年初目标值“{目标}”含糊,应写明可衡量的目标。");
    }

    private List<Finding> findings(String level1, String target, String weight) {
        String json = """
                {"version":1,"tables":[{"form":"PROJECT","year":2024,"date":"2025-03-20",
                "execution":{"budget":100,"actual":100},"goals":[{"indicators":[
                {"cell":"C9","level1":"%s","level3":"服务能力","target":{"text":"%s"},"actual":{"text":"%s"},"weight":%s,
                "cells":{"weight":"F9","target":"D9"}}]}]}]}
                """.formatted(level1, target, target, weight);
        Engine engine = Engine.load(folder.toString());
        return engine.judge(engine.read("a.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .get(0)
                        .table())
                .findings();
    }

    private List<String> own(String level1, String target, String weight) {
        return findings(level1, target, weight).stream()
                .filter(each -> List.of("分值过高", "一级缺失", "目标含糊").contains(each.code()))
                .map(each -> each.severity().chinese() + " " + each.code() + " "
                        + each.place().cell())
                .toList();
    }

    @ParameterizedTest(name = "一级“{0}”,目标“{1}”,分值{2}:{3}")
    @DisplayName("分值大于30、一级指标为空、目标含“逐步”“进一步”")
    @CsvSource(
            delimiter = '|',
            value = {
                "效益指标 | 有效提升     | 30    | ",
                "效益指标 | 有效提升     | 30.01 | 警告 分值过高 F9",
                "效益指标 | 有效提升     | 29.99 | ",
                "''       | 有效提升     | 30    | 提示 一级缺失 C9",
                "效益指标 | 逐步提升     | 10    | 错误 目标含糊 D9",
                "效益指标 | 进一步提升   | 10    | 错误 目标含糊 D9",
                "效益指标 | 一步到位     | 10    | ",
            })
    void finds(String level1, String target, String weight, String expected) {
        assertThat(own(level1, target, weight)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("句子里的占位填上名称和数字;explain、show、check、test 都认得")
    void sentence() {
        Finding finding = findings("效益指标", "有效提升", "40").stream()
                .filter(each -> each.code().equals("分值过高"))
                .findFirst()
                .orElseThrow();
        Wording wording = new Wording(
                jixiao.convention.Conventions.load(folder.toString()).in(java.util.Optional.empty()));
        assertThat(wording.sentence(finding)).isEqualTo("“服务能力”分值40分,不应超过30分。请拆分指标。");
        assertThat(Said.withoutEngine("rules", "explain", "分值过高", "--rules", folder.toString())
                        .out())
                .contains("分值过高 单项分值过高", "严重程度  警告", "限值      30");
        assertThat(Said.withoutEngine("rules", "show", folder.toString()).out())
                .contains("目标含糊(年初目标值包含逐步、进一步)", "没有一级指标(一级指标为空)", "单项分值过高(分值大于30)");
        assertThat(Said.withoutEngine("rules", "check", folder.toString()).code())
                .isZero();
        book.row("用例", 4, "用例", "高", "三级指标", "甲", "年初目标值", "≥5次", "实际完成值", "5次", "分值", 31, "应有发现", "分值过高、一级缺失");
        assertThat(Said.withoutEngine("rules", "test", folder.toString()).code())
                .isZero();
    }

    @Test
    @DisplayName("执行率、填报得分、实际完成值也可以审核;停用的不提出")
    void otherColumns() {
        book.row("审核规则", 4, "栏目", "执行率", "比较", "不小于", "限值", "100%").set("审核规则", 5, "启用", "否");
        assertThat(own("", "有效提升", "40")).containsExactly("警告 分值过高 ");
    }

    @Test
    @DisplayName("一条审核问几个栏目:指标的、资金的,各段都符合才提出,标在第一个栏目的格")
    void severalColumns() {
        book.row("审核规则", 4, "栏目", "分值;一级指标", "比较", "大于;为空", "限值", "20;").set("审核规则", 5, "启用", "否");
        assertThat(own("", "有效提升", "20.01")).containsExactly("警告 分值过高 F9");
        assertThat(own("", "有效提升", "20")).isEmpty();
        assertThat(own("效益指标", "有效提升", "40")).isEmpty();
        book.row("审核规则", 4, "栏目", "一级指标;执行率", "比较", "为空;不小于", "限值", ";100%");
        assertThat(own("", "有效提升", "10")).containsExactly("警告 分值过高 C9");
        book.row("审核规则", 4, "栏目", "一级指标;执行率", "比较", "为空;小于", "限值", ";100%");
        assertThat(own("", "有效提升", "10")).isEmpty();
        book.row("审核规则", 4, "栏目", "预算数", "比较", "大于", "限值", "执行数");
        assertThat(own("", "有效提升", "10")).isEmpty();
        book.row("审核规则", 4, "栏目", "预算数", "比较", "不大于", "限值", "执行数");
        assertThat(own("", "有效提升", "10")).containsExactly("警告 分值过高 ");
    }

    @ParameterizedTest(name = "{0}={1}")
    @DisplayName("写错的自定审核:说明文件、工作表、单元格")
    @CsvSource(
            delimiter = '|',
            value = {
                "栏目 | 权重   | 「栏目」是“权重”,应为一级指标、二级指标、三级指标、",
                "比较 | 超过   | 「比较」是“超过”,应为大于、不小于、",
                "限值 | 三十   | 「限值」是“三十”,应为数字或比例,如 30、90%。",
                "发现 | {权重}太高 | 「发现」是“{权重}太高”,应为只用这些占位的句子:{指标}、",
                "发现 | ''     | 「发现」没有填写",
                "代码 | 分值 过高 | 「代码」是“分值 过高”,应为只含字母、数字、汉字和 _ - 的代码。",
                "代码 | SCORE_MISMATCH | 「栏目」是“分值”,应为空着:SCORE_MISMATCH 由程序判断",
                "严重程度 | 严重 | 「严重程度」是“严重”,应为错误、警告、提示。",
            })
    void wrong(String heading, String text, String message) {
        book.set("审核规则", 4, heading, text);
        Said said = Said.withoutEngine("rules", "check", folder.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out().replace(temporary + "/", ""))
                .contains("某市/convention.xlsx《审核规则》")
                .contains("4:" + message);
    }
}
