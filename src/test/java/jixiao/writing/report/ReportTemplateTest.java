package jixiao.writing.report;

import static jixiao.writing.report.Docx.p;
import static jixiao.writing.report.Docx.row;
import static jixiao.writing.report.Docx.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 文书模板: what an officer types in doubled braces is filled, whatever Word makes of it. */
class ReportTemplateTest {
    private static final Slots SLOTS =
            Slots.of("单位", "文号", "日期").list("事项", Slots.of("序号", "内容").list("附件", Slots.of("名称")));

    private static final Values TWO =
            Values.NONE.with("单位", "某局").with("事项", List.of(item("1", "缺日期"), item("2", "多算3分")));

    private static Values item(String number, String what) {
        return Values.NONE.with("序号", number).with("内容", what);
    }

    private static Filled fill(Values values, String... body) {
        return ReportTemplate.read("函.docx", Docx.of(String.join("", body)), SLOTS)
                .fill(values);
    }

    private static List<String> texts(Values values, String... body) {
        return Docx.texts(fill(values, body).bytes());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("空的几种写法:半角、全角、中间有空格,都认")
    @ValueSource(strings = {"{{单位}}", "｛｛单位｝｝", "{{ 单位 }}", "{｛单位}｝"})
    void typed(String slot) {
        assertThat(texts(TWO, p("致" + slot + "："))).containsExactly("致某局：");
    }

    @Test
    @DisplayName("空被拆到几个文字段里:内容用第一个字的格式,前后的字和格式不动")
    void splitOverRuns() throws IOException {
        String body = p("致", "*{", "{单", "*位}", "}：", "*请查收");
        Filled filled = fill(TWO, body);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.bytes()))) {
            List<XWPFRun> runs = document.getParagraphs().get(0).getRuns();
            assertThat(runs).extracting(XWPFRun::text).containsExactly("致", "某局", "：", "请查收");
            assertThat(runs).extracting(XWPFRun::isBold).containsExactly(false, true, false, true);
        }
    }

    @Test
    @DisplayName("拼写检查、书签、修订插入把空隔开:照样认;修订删去的字不算")
    void splitByMarkup() {
        String text = "<w:p><w:r><w:t>致{{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\""
                + " w:name=\"a\"/><w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t>单位</w:t></w:r></w:ins><w:bookmarkEnd"
                + " w:id=\"1\"/><w:del w:id=\"3\""
                + " w:author=\"x\"><w:r><w:delText>名称</w:delText></w:r></w:del><w:r><w:t>}}：</w:t></w:r></w:p>";
        assertThat(fill(TWO, text).empty()).isEmpty();
        assertThat(texts(TWO, text).get(0)).startsWith("致某局").endsWith("：");
    }

    @Test
    @DisplayName("没有数据的空写成【待填：名】,各列一次,按出现的次序")
    void empty() {
        Filled filled = fill(Values.NONE.with("单位", " "), p("{{文号}}"), p("致{{单位}}，{{文号}}"));
        assertThat(Docx.texts(filled.bytes())).containsExactly("【待填：文号】", "致【待填：单位】，【待填：文号】");
        assertThat(filled.empty()).containsExactly("文号", "单位");
    }

    @Test
    @DisplayName("内容里的尖括号、&、换行照样写出;不合规的控制字符去掉")
    void signs() {
        assertThat(texts(TWO.with("单位", "A<B>&\"C\"\n第二行\u0001"), p("{{单位}}"))).containsExactly("A<B>&\"C\"\n第二行");
    }

    @Test
    @DisplayName("开始和结束各占一段:中间的各段按项重复,这两段不留")
    void paragraphs() {
        assertThat(texts(TWO, p("前"), p("{{#事项}}"), p("{{序号}}."), p("{{内容}}({{单位}})"), p("{{/事项}}"), p("后")))
                .containsExactly("前", "1.", "缺日期(某局)", "2.", "多算3分(某局)", "后");
    }

    @Test
    @DisplayName("开始在段首、结束在另一段的段末:连这两段一起重复")
    void fromFirstToLast() {
        assertThat(texts(TWO, p("{{#事项}}{{序号}}."), p("{{内容}}{{/事项}}"))).containsExactly("1.", "缺日期", "2.", "多算3分");
    }

    @Test
    @DisplayName("整段都在开始和结束之间:一项一段;没有项就没有这一段")
    void wholeParagraph() {
        String body = p("{{#事项}}{{序号}}.{{内容}}{{/事项}}");
        assertThat(texts(TWO, body, p("后"))).containsExactly("1.缺日期", "2.多算3分", "后");
        assertThat(texts(Values.NONE, body, p("后"))).containsExactly("后");
    }

    @Test
    @DisplayName("段落中间的重复:在同一段里连着写")
    void withinParagraph() {
        assertThat(texts(TWO, p("共有：{{#事项}}{{序号}}{{内容}}；{{/事项}}完"))).containsExactly("共有：1缺日期；2多算3分；完");
    }

    @Test
    @DisplayName("开始在一行的第一格、结束在最后一格:这一行按项重复,没有项就只剩表头")
    void rows() {
        String body = table(row("号", "内容"), row("{{#事项}}{{序号}}", "{{内容}}{{/事项}}"), row("合计", "{{单位}}"));
        assertThat(texts(TWO, body)).containsExactly("号|内容", "1|缺日期", "2|多算3分", "合计|某局");
        assertThat(texts(Values.NONE.with("单位", "某局"), body)).containsExactly("号|内容", "合计|某局");
    }

    @Test
    @DisplayName("开始和结束各占一行:中间的几行按项重复")
    void blockOfRows() {
        String body = table(row("{{#事项}}", ""), row("{{序号}}", "a"), row("{{内容}}", "b"), row("", "{{/事项}}"));
        assertThat(texts(TWO, body)).containsExactly("1|a", "缺日期|b", "2|a", "多算3分|b");
    }

    @Test
    @DisplayName("一行也不剩的表整张去掉;格子里的段落都去掉了,补一个空段,Word 打得开")
    void nothingLeft() {
        assertThat(texts(Values.NONE, table(row("{{#事项}}{{序号}}", "{{内容}}{{/事项}}")), p("后")))
                .containsExactly("后");
        assertThat(texts(Values.NONE, table(row("{{?文号}}{{文号}}{{/文号}}", "b")))).containsExactly("|b");
    }

    @Test
    @DisplayName("条件:有才写、没有才写;列表有项也算有;可以套在一起")
    void conditions() {
        String body = p("{{?文号}}文号{{文号}}{{/文号}}{{!文号}}没有文号{{/文号}}。{{?事项}}有事项{{/事项}}{{!事项}}没有事项{{/事项}}");
        assertThat(texts(TWO, body)).containsExactly("没有文号。有事项");
        assertThat(texts(Values.NONE.with("文号", "3号").with("事项", List.of()), body))
                .containsExactly("文号3号。没有事项");
    }

    @Test
    @DisplayName("重复里再重复:里层的项只在它的外层项里;外层的内容里层也用得上")
    void nested() {
        Values files = Values.NONE.with(
                "事项",
                List.of(
                        item("1", "缺日期").with("附件", List.of(Values.NONE.with("名称", "甲"), Values.NONE.with("名称", "乙"))),
                        item("2", "多算")));
        assertThat(texts(files, p("{{#事项}}"), p("{{内容}}"), p("{{#附件}}{{序号}}-{{名称}}{{/附件}}"), p("{{/事项}}")))
                .containsExactly("缺日期", "1-甲", "1-乙", "多算");
    }

    @Test
    @DisplayName("页眉、文本框、内容控件里的空也填")
    void elsewhere() throws IOException {
        byte[] docx = Docx.withHeader(
                "<w:sdt><w:sdtContent>" + p("{{#事项}}{{内容}}{{/事项}}")
                        + "</w:sdtContent></w:sdt><w:p><w:r><w:pict><v:shape"
                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                        + p("框里{{单位}}") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
                p("页眉", "{{单", "位}}"));
        byte[] filled = ReportTemplate.read("函.docx", docx, SLOTS).fill(TWO).bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(document.getHeaderList().get(0).getText().strip()).isEqualTo("页眉某局");
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("缺日期").contains("多算3分").contains("某局").doesNotContain("{{");
        }
    }

    @Test
    @DisplayName("重复出来的段落不带重号:段落标识、书签只留第一份")
    void noDoubles() {
        String body = "<w:p w14:paraId=\"1A2B3C4D\"><w:bookmarkStart w:id=\"7\" w:name=\"b\"/><w:r><w:t>{{#事项}}{{内容}}"
                + "{{/事项}}</w:t></w:r><w:bookmarkEnd w:id=\"7\"/></w:p>";
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(fill(TWO, body).bytes()))) {
            String xml = document.getDocument().xmlText();
            assertThat(xml.split("1A2B3C4D", -1)).hasSize(2);
            assertThat(xml.split("bookmarkStart", -1)).hasSize(2);
            assertThat(xml).contains("缺日期").contains("多算3分");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    @DisplayName("没有记号的部分一个字节也不动;同样的内容写出同样的字节")
    void untouched() {
        String odd = "<w:p  w:rsidR='00AA' ><w:r><w:t>a&#x4e00;b</w:t><!-- c --></w:r></w:p>";
        byte[] first = fill(TWO, odd, p("{{单位}}")).bytes();
        assertThat(fill(TWO, odd, p("{{单位}}")).bytes()).isEqualTo(first);
        var document = jixiao.document.ooxml.OfficePackage.open(first, jixiao.document.ooxml.PackageLimits.NONE);
        assertThat(document.text("word/document.xml")).contains(odd);
    }
}
