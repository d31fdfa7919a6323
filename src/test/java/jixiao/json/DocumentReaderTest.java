package jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Conventions;
import jixiao.document.Limits;
import jixiao.model.Certainty;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.InputProblem;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.TargetKind;
import jixiao.model.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    private static final DocumentReader READER =
            new DocumentReader(Conventions.load(Conventions.DEFAULT).in(Optional.of(2024)));

    private static SelfEvaluation read(String json) {
        return READER.read("表.json", json.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static SelfEvaluation table(String members) {
        return read("{\"version\":1,\"tables\":[{\"form\":\"PROJECT\"," + members + "}]}");
    }

    private static Indicator line(String members) {
        return table("\"goals\":[{\"indicators\":[{\"level3\":\"办件\"," + members + "}]}]")
                .indicators()
                .get(0);
    }

    @Test
    @DisplayName("只有填报内容也能读:数字按原样,缺的为空")
    void inputFieldsAreEnough() {
        SelfEvaluation table = table("\"execution\":{\"budget\":100,\"actual\":90.50},\"year\":2024");
        assertThat(table.form()).isEqualTo(Form.PROJECT);
        assertThat(table.year()).contains(2024);
        assertThat(table.execution().budget().value()).contains(new BigDecimal("100"));
        assertThat(table.execution().spending().step()).isEqualByComparingTo("0.01");
        assertThat(table.execution().claimed().isBlank()).isTrue();
        assertThat(table.goals()).hasSize(1);
        assertThat(table.indicators()).isEmpty();
        assertThat(table.source().file()).isEqualTo("表.json");
        assertThat(table.source().sha256()).hasSize(64);
        assertThat(table.header(jixiao.model.Column.SCORE).hasCell()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("表的种类用中文或英文都可以")
    @CsvSource({"项目, PROJECT", "PROJECT, PROJECT", "整体, DEPARTMENT", "部门整体, DEPARTMENT", "DEPARTMENT, DEPARTMENT"})
    void formInChinese(String word, Form form) {
        assertThat(read("{\"version\":1,\"tables\":[{\"form\":\"" + word + "\"}]}")
                        .form())
                .isEqualTo(form);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("别的种类、空着的种类:说出可写什么")
    @CsvSource({"'\"单位\"'", "'\"\"'", "null", "'[]'"})
    void unknownForm(String word) {
        assertThatThrownBy(() -> read("{\"version\":1,\"tables\":[{\"form\":" + word + "}]}"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("form");
    }

    @Test
    @DisplayName("目标、完成值直接写文字,与写成对象的 text 一样读:≥100人、98人")
    void bareTexts() {
        Indicator bare = line("\"target\":\"≥100人\",\"actual\":\"98人\"");
        Indicator whole = line("\"target\":{\"text\":\"≥100人\"},\"actual\":{\"text\":\"98人\"}");
        assertThat(bare).isEqualTo(whole);
        assertThat(bare.target().orElseThrow().kind()).isEqualTo(TargetKind.AT_LEAST);
        assertThat(bare.actual().quantity().orElseThrow().value()).isEqualByComparingTo("98");
        assertThat(line("\"target\":5,\"actual\":4")
                        .actual()
                        .quantity()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("4");
        assertThat(line("\"target\":\"有效提升\",\"actual\":\"\"").actual().isMissing())
                .isTrue();
        assertThatThrownBy(() -> line("\"target\":[\"≥100人\"]"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("target");
    }

    @Test
    @DisplayName("文件大小的上限与表格相同,可改:1 MiB 以内照读,超过的说出上限")
    void size() {
        Limits narrow = Limits.DEFAULT.with("file", 1).orElseThrow();
        DocumentReader reader =
                new DocumentReader(Conventions.load(Conventions.DEFAULT).in(Optional.of(2024)), narrow);
        String table = "{\"version\":1,\"tables\":[{\"form\":\"PROJECT\"";
        int rest = (1 << 20) - table.length() - 3;
        byte[] largest = (table + " ".repeat(rest) + "}]}").getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read("表.json", largest)).hasSize(1);
        byte[] larger = (table + " ".repeat(rest + 1) + "}]}").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> reader.read("表.json", larger))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("文件 1 MiB、");
        assertThat(READER.read("表.json", larger)).hasSize(1);
    }

    @Test
    @DisplayName("目标和完成值可以不写文字,只写类型、数和单位")
    void partsInPlaceOfText() {
        Indicator line = line("\"target\":{\"kind\":\"AT_LEAST\",\"value\":0.95,\"unit\":\"%\"},"
                + "\"actual\":{\"value\":0.976},\"weight\":10");
        assertThat(line.target()).contains(new Target.AtLeast(Quantity.exact(new BigDecimal("0.95"), Unit.PERCENT)));
        assertThat(line.targetEntry().text()).isEqualTo("≥95%");
        assertThat(line.actual().quantity()).contains(Quantity.exact(new BigDecimal("0.976"), Unit.PERCENT));
        assertThat(line.actual().entry().text()).isEqualTo("97.6%");
        assertThat(line.weight().value()).contains(new BigDecimal("10"));
        assertThat(line.place()).isEqualTo(new Place("表.json", "", ""));
    }

    @Test
    @DisplayName("时限写 ISO 日期,区间写两端,约数写 approximate")
    void otherKinds() {
        Indicator date =
                line("\"target\":{\"kind\":\"DEADLINE\",\"date\":\"2024-02\"},\"actual\":{\"date\":\"2024-03-01\"}");
        assertThat(((Target.Deadline) date.target().orElseThrow()).day().last()).isEqualTo("2024-02-29");
        assertThat(date.actual().date().orElseThrow().first()).isEqualTo("2024-03-01");
        Indicator range = line("\"target\":{\"kind\":\"BETWEEN\",\"value\":5,\"upper\":8,\"unit\":\"次\"},"
                + "\"actual\":{\"value\":6,\"approximate\":true}");
        assertThat(range.target().orElseThrow().kind()).isEqualTo(TargetKind.BETWEEN);
        assertThat(range.targetEntry().text()).isEqualTo("5次-8次");
        assertThat(range.actual().quantity().orElseThrow().certainty()).isEqualTo(Certainty.APPROXIMATE);
    }

    @Test
    @DisplayName("value 为 null 表示文字里没有数,不再重读")
    void wordsStayWords() {
        Indicator line = line("\"target\":{\"kind\":\"QUALITATIVE\",\"text\":\"完成3项\"},"
                + "\"actual\":{\"text\":\"完成3项\",\"value\":null}");
        assertThat(line.actual().isWords()).isTrue();
        assertThat(line.target()).isEqualTo(Optional.of(new Target.Qualitative("完成3项")));
    }

    @Test
    @DisplayName("printedWeight 在时以它为表上分值:输出里推断的权重不会变成表上的分值")
    void inferredWeightIsNotPrinted() {
        assertThat(line("\"weight\":4,\"printedWeight\":null,\"actual\":{\"value\":1}")
                        .weight()
                        .isBlank())
                .isTrue();
        assertThat(line("\"weight\":4,\"actual\":{\"value\":1}").weight().value())
                .contains(new BigDecimal("4"));
    }

    @Test
    @DisplayName("不认识的成员不读")
    void unknownMembersArePassedOver() {
        assertThat(table("\"unknown\":{\"a\":[1]},\"title\":\"自评表\"").title().text())
                .isEqualTo("自评表");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("有误的成员:写明文件、位置、查到什么、应为什么")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"tables":[{"form":"PROJECT"}]} | 「表.json」的 version 是 空,应为 1。
        {"version":2,"tables":[]} | 「表.json」的 version 是 2,应为 1。
        {"version":1,"tables":[]} | 「表.json」里没有自评表:tables 为空,应至少有一张表。
        {"version":1,"tables":{}} | 「表.json」的 tables 是 对象,应为数组 […]。
        {"version":1,"tables":[7]} | 「表.json」的 tables[0] 是 7,应为对象 {…}。
        {"version":1,"tables":[{}]} | 「表.json」的 tables[0].form 是 空,应为 DEPARTMENT(部门整体)或 PROJECT(项目)。
        {"version":1,"tables":[{"form":"单位"}]} | 「表.json」的 tables[0].form 是 "单位",应为 DEPARTMENT(部门整体)或 PROJECT(项目)。
        {"version":1,"tables":[{"form":"PROJECT","year":2024.5}]} | 「表.json」的 tables[0].year 是 2024.5,应为 1900—2999 的整数。
        {"version":1,"tables":[{"form":"PROJECT","execution":{"budget":"100"}}]} | 「表.json」的 tables[0].execution.budget 是 "100",应为数字(不加引号、不带单位)。
        {"version":1,"tables":[{"form":"PROJECT","goals":[{"indicators":[{}]}]}]} | 「表.json」的 tables[0].goals[0].indicators[0].level3 是 空,应为三级指标的名称。
        {"version":1,"tables":[{"form":"PROJECT","goals":[{"indicators":[{"level3":"a","weight":-1}]}]}]} | 「表.json」的 tables[0].goals[0].indicators[0].weight 是 -1,应为不小于 0 的分值。
        {"version":1,"tables":[{"form":"PROJECT","goals":[{"indicators":[{"level3":"a","target":{"kind":"BETWEEN","value":5,"upper":3}}]}]}]} | 「表.json」的 tables[0].goals[0].indicators[0].target.upper 是 3,应为不小于 value 的数字。
        {"version":1,"tables":[{"form":"PROJECT","execution":{"budget":1e999999999}}]} | 「表.json」的 tables[0].execution.budget 是 1E+999999999,应为 40 位以内的数字。
        {"version":1,"tables":[{"form":"PROJECT","cells":{"title":"甲1"}}]} | 「表.json」的 tables[0].cells.title 是 "甲1",应为单元格地址,如 F12。
        [] | 「表.json」的最外层不是对象,应为 {"version":1,"tables":[…]}。
        {"version":1,"version":1} | 「表.json」不是完整的 JSON(第 1 行第 23 个字符附近),请检查引号、逗号、括号和重复的成员名。
        {"version":1, | 「表.json」不是完整的 JSON(第 1 行第 14 个字符附近),请检查引号、逗号、括号和重复的成员名。
        """)
    void faultsNameTheirPlace(String json, String sentence) {
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> read(json))
                .withMessage(sentence);
    }

    @Test
    @DisplayName("嵌套过深、编码不对、空文件各有一句")
    void unreadableDocuments() {
        byte[] gbk = "{\"version\":1,\"tables\":[{\"title\":\"自评表\"}]}".getBytes(Charset.forName("GBK"));
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> READER.read("表.json", gbk))
                .withMessage("「表.json」不是 UTF-8 编码,请另存为 UTF-8 后重试。");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> read("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .withMessageContaining("嵌套 40 层");
        assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> read("")).withMessageContaining("表.json");
    }

    @Test
    @DisplayName("带字节顺序标记也能读")
    void byteOrderMark() {
        List<?> tables = READER.read(
                "表.json", "\uFEFF{\"version\":1,\"tables\":[{\"form\":\"PROJECT\"}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(tables).hasSize(1);
    }
}
