package jixiao.writing.report;

import static jixiao.writing.report.Docx.p;
import static jixiao.writing.report.Docx.row;
import static jixiao.writing.report.Docx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 有毛病的模板: refused in one sentence that names the file and what is wrong. */
class TemplateFaultsTest {
    private static final Slots SLOTS =
            Slots.of("单位", "文号").list("事项", Slots.of("序号", "内容").needing("内容")).needing("单位", "事项");

    private static final String GOOD = p("{{单位}}") + p("{{#事项}}{{内容}}{{/事项}}");

    private static ReportTemplate read(String body) {
        return ReportTemplate.read("我的函.docx", Docx.of(body), SLOTS);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("缺少要紧的空", p("{{#事项}}{{内容}}{{/事项}}"), "缺少{{单位}}"),
                Arguments.of("缺少要紧的重复", p("{{单位}}"), "缺少{{事项}}"),
                Arguments.of("重复里缺少要紧的空", p("{{单位}}{{#事项}}{{序号}}{{/事项}}"), "缺少{{内容}}"),
                Arguments.of("只有条件、没有重复", p("{{单位}}{{?事项}}有{{/事项}}"), "缺少{{事项}}"),
                Arguments.of("不认识的空", GOOD + p("{{单位名}}"), "{{单位名}}没有可填的内容,这里可用的有:单位、文号、事项"),
                Arguments.of("里层的空用在外层", GOOD + p("{{序号}}"), "{{序号}}没有可填的内容"),
                Arguments.of("不认识的条件", GOOD + p("{{?有无}}a{{/有无}}"), "{{?有无}}没有可填的内容"),
                Arguments.of("列表当作一项", GOOD + p("{{事项}}"), "{{事项}}有多项,要写成{{#事项}}…{{/事项}}"),
                Arguments.of("一项当作列表", GOOD + p("{{#文号}}a{{/文号}}"), "{{#文号}}只有一项,不能重复"),
                Arguments.of("没有结束", GOOD + p("{{?文号}}") + p("a"), "{{?文号}}没有结束"),
                Arguments.of("没有开始", GOOD + p("a{{/文号}}"), "{{/文号}}没有开始"),
                Arguments.of("前后错开", GOOD + p("{{#事项}}{{?文号}}{{/事项}}{{/文号}}"), "{{?文号}}和{{/事项}}前后错开"),
                Arguments.of("隔段错开", GOOD + p("{{#事项}}") + p("{{?文号}}") + p("{{/事项}}") + p("{{/文号}}"), "前后错开"),
                Arguments.of("开始前面有字", GOOD + p("另{{?文号}}") + p("{{/文号}}"), "{{?文号}}管到后面的段落,它前面还有文字"),
                Arguments.of("结束后面有字", GOOD + p("{{?文号}}") + p("{{/文号}}等"), "{{/文号}}管到前面的段落,它后面还有文字"),
                Arguments.of("从段落伸进表格", GOOD + p("{{?文号}}") + table(row("a", "{{/文号}}")), "{{/文号}}没有开始"),
                Arguments.of("花括号少一个", GOOD + p("致{{单位}：请查收"), "“致{{单位}：请查收”的花括号没有配对"),
                Arguments.of("多出花括号", GOOD + p("致单位}}"), "花括号没有配对"),
                Arguments.of(
                        "跨过超链接的边",
                        GOOD
                                + "<w:p><w:r><w:t>a{{?文号}}</w:t></w:r><w:hyperlink><w:r><w:t>b{{/文号}}c</w:t></w:r></w:hyperlink></w:p>",
                        "{{?文号}}跨过了超链接或内容控件的边"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    @DisplayName("模板的毛病:一句话,有文件名和记号")
    void refused(String name, String body, String sentence) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(ReportProblem.class)
                .hasMessageStartingWith("文书模板「我的函.docx」")
                .hasMessageContaining(sentence)
                .hasMessageEndingWith("。")
                .hasMessageNotContainingAny("\n");
    }

    @Test
    @DisplayName("好的模板不拒收;用不着的空可以没有")
    void good() {
        assertThat(read(GOOD).fill(Values.NONE.with("单位", "某局")).empty()).isEmpty();
    }

    @Test
    @DisplayName("不是 Word 文档的:文字文件、别的压缩包、断开的、别的名字空间")
    void noDocument() {
        byte[] whole = Docx.of(GOOD);
        for (byte[] bytes : new byte[][] {
            "{{单位}}".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            Docx.zip(Map.of("a.txt", "b")),
            java.util.Arrays.copyOf(whole, whole.length / 2),
            Docx.zip(Map.of("word/document.xml", "<document><body/></document>")),
            Docx.zip(Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"))
        }) {
            assertThatThrownBy(() -> ReportTemplate.read("我的函.docx", bytes, SLOTS))
                    .isInstanceOf(ReportProblem.class)
                    .hasMessage("文书模板「我的函.docx」打不开:不是完整的 .docx 文档,请用 Word 或 WPS 另存为 .docx。");
        }
    }

    @Test
    @DisplayName("自备文件夹里有同名的用自备的,没有的用随附的,两处都没有的说出来")
    void ownFirst(@TempDir Path folder) throws java.io.IOException {
        Files.write(folder.resolve("return-letter.docx"), Docx.of(p("{{单位}}没有事项")));
        assertThatThrownBy(() -> ReportTemplate.named("return-letter.docx", Optional.of(folder), SLOTS))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining("缺少{{事项}}");
        assertThatThrownBy(() -> ReportTemplate.named("nothing.docx", Optional.of(folder), SLOTS))
                .hasMessage("程序自带的文书模板「nothing.docx」不见了,请重新安装程序。");
    }
}
