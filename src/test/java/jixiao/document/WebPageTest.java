package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.web.WebPage;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("网页的段落和表格")
class WebPageTest {
    private static List<Block> blocks(String body) {
        return blocks(WebOf.page(body).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Block> blocks(byte[] bytes) {
        return WebPage.blocks("a.html", bytes, Limits.DEFAULT);
    }

    private static List<SpanCell> cells(String body) {
        return blocks(body).stream()
                .filter(Table.class::isInstance)
                .flatMap(each -> ((Table) each).cells().stream())
                .toList();
    }

    private static String cell(String content) {
        return cells("<table><tr><td>" + content + "</table>").get(0).text();
    }

    @Test
    @DisplayName("跨行跨列:后面的格让开上面伸下来的格")
    void spans() {
        assertThat(cells("<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td colspan=3>戊</table>"))
                .containsExactly(
                        new SpanCell(0, 0, 2, 1, "甲"),
                        new SpanCell(0, 1, 1, 2, "乙"),
                        new SpanCell(1, 1, 1, 1, "丙"),
                        new SpanCell(1, 2, 1, 1, "丁"),
                        new SpanCell(2, 0, 1, 3, "戊"));
    }

    @Test
    @DisplayName("跨行写多了到这一段为止,写0的到这一段的末行;写得不成数字的算1")
    void spansEnd() {
        assertThat(cells("<table><tbody><tr><td rowspan=9>甲<td rowspan=0>乙<tr><td rowspan=x>丙<tbody><tr><td>丁</table>"))
                .containsExactly(
                        new SpanCell(0, 0, 2, 1, "甲"),
                        new SpanCell(0, 1, 2, 1, "乙"),
                        new SpanCell(1, 2, 1, 1, "丙"),
                        new SpanCell(2, 0, 1, 1, "丁"));
    }

    @ParameterizedTest
    @DisplayName("隐藏的行不读:写在行上的、样式表里的、hidden 属性")
    @ValueSource(
            strings = {"style='DISPLAY: none;height:0'", "class='gone x'", "hidden", "style='visibility:collapse'"})
    void hiddenRows(String mark) {
        assertThat(cells("<style><!-- .a{color:red} tr.gone, .b:foo{ display:none } @media print{.c{display:none}}"
                        + " --></style><table><tr><td>甲<tr " + mark + "><td>藏<tr class=c><td>乙</table>"))
                .containsExactly(new SpanCell(0, 0, 1, 1, "甲"), new SpanCell(1, 0, 1, 1, "乙"));
    }

    @Test
    @DisplayName("没有写完的网页不读:少了表格的结束标记")
    void cut() {
        String page = "<table><tr><td>甲<td><table><tr><td>乙</table><td>丙";
        assertThatThrownBy(() -> blocks(page)).hasMessageContaining("不完整");
        assertThat(cells(page + "</table>")).extracting(SpanCell::text).containsExactly("甲", "", "丙", "乙");
    }

    @Test
    @DisplayName("合并到隐藏的行:两种读法都有,不猜")
    void mergedOverHidden() {
        assertThatThrownBy(() ->
                        blocks("<table><tr><td rowspan=2>甲<td>乙<tr style='display:none'><td>藏<tr><td>丙<td>丁</table>"))
                .isInstanceOf(InputProblem.class)
                .hasMessage("网页「a.html」表1第1行有一格合并到了隐藏的行,不能可靠地读出表格;请用 Excel 或 WPS 打开、核对后另存为 .xlsx 再报送。");
    }

    @Test
    @DisplayName("互相重叠的格子:不猜")
    void overlap() {
        assertThatThrownBy(() -> blocks("<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙</table>"))
                .hasMessageContaining("表1第2行有格子互相重叠");
    }

    @ParameterizedTest
    @DisplayName("格里的文字照看到的读")
    @CsvSource(
            delimiter = '|',
            value = {
                "a &ge;&#8804;&amp; &lt;b&gt;|a ≥≤& <b>",
                "一<br>二<p>三</p>四|一/二/三/四",
                "  10   次 |10 次",
                "数量<b>指</b>标|数量指标",
                "甲<script>alert(1)</script><style>.x{}</style>乙|甲乙",
                "甲<span style='display:none'>藏</span>乙|甲乙",
                "甲<del>删</del>乙|甲乙",
                "<input type=text value=12><input type=hidden value=9>次|12次",
                "<input type=checkbox checked>常年<input type=checkbox>新增|☑常年□新增",
                "<select><option>正向<option selected>反向</select>|反向",
                "<textarea>说明</textarea>|说明",
                "&nbsp;|''",
                "<pre>一  二</pre>|一  二",
            })
    void texts(String content, String shown) {
        assertThat(cell(content).strip()).isEqualTo(shown.replace('/', '\n'));
    }

    @Test
    @DisplayName("源文件里折行的中文连着读,西文之间是空格")
    void foldedLines() {
        assertThat(cell("完成率\n   达到 no\n less")).isEqualTo("完成率达到 no less");
    }

    @Test
    @DisplayName("行首的空格和 mso-char-indent-count 是缩进:一级三格")
    void indent() {
        assertThat(cell("&nbsp;&nbsp;其中")).isEqualTo("  其中");
        assertThat(cells("<table><tr><td style='mso-char-indent-count:2'>其中</table>")
                        .get(0)
                        .text())
                .isEqualTo("      其中");
    }

    @Test
    @DisplayName("看到的算数:x:num 和数字格式里的原值不算")
    void shownCounts() {
        assertThat(cells("<table><tr><td x:num=\"0.12345\" style='mso-number-format:\"0\\.00%\"'>12.35%</table>"))
                .containsExactly(new SpanCell(0, 0, 1, 1, "12.35%"));
    }

    @Test
    @DisplayName("表外的每行是一段;表题在表前;格里的表排在外面的表之后")
    void order() {
        assertThat(blocks("<div>自评表<br>单位:某局</div><table><caption>附表</caption><tr><td>外"
                        + "<table><tr><td>里</table>尾</table>完"))
                .containsExactly(
                        new Paragraph(0, 1, "自评表"),
                        new Paragraph(0, 2, "单位:某局"),
                        new Paragraph(0, 3, "附表"),
                        new Table(0, 1, 1, List.of(new SpanCell(0, 0, 1, 1, "外\n尾"))),
                        new Table(0, 2, 1, List.of(new SpanCell(0, 0, 1, 1, "里"))),
                        new Paragraph(0, 4, "完"));
    }

    @Test
    @DisplayName("编码:开头的标记、写明的 GBK、什么也没写的 UTF-8")
    void charsets() {
        String page = "<table><tr><td>绩效</table>";
        for (byte[] bytes : List.of(
                ("\uFEFF" + page).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE),
                page.getBytes(StandardCharsets.UTF_8),
                ("<meta charset=gbk>" + page).getBytes(Charset.forName("GBK")),
                ("<?xml version='1.0' encoding='GB2312'?><html>" + page).getBytes(Charset.forName("GBK")),
                ("<!-- <meta charset=utf-8> --><meta charset='GB18030'>" + page).getBytes(Charset.forName("GBK")))) {
            assertThat(blocks(bytes)).containsExactly(new Table(0, 1, 1, List.of(new SpanCell(0, 0, 1, 1, "绩效"))));
        }
    }

    @Test
    @DisplayName("全是西文的,写明什么编码都一样")
    void ascii() {
        assertThat(blocks(
                        "<meta charset=iso-8859-1><table><tr><td>&#32489;</table>".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(new Table(0, 1, 1, List.of(new SpanCell(0, 0, 1, 1, "绩"))));
    }

    @ParameterizedTest
    @Timeout(20)
    @DisplayName("恶意的网页:很快说一句话,不会不停")
    @ValueSource(strings = {"<table><tr><td>", "<table>", "<b><p>", "<div>", "<a href=x><table>", "<tr><td><select>"})
    void hostile(String part) {
        byte[] bytes = ("<html>" + part.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        try {
            blocks(bytes);
        } catch (InputProblem told) {
            assertThat(told.getMessage()).startsWith("网页「a.html」");
        }
    }
}
