package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Word 文档里的表")
class WordDocumentTest {
    private static List<Grid> sheets(byte[] document) {
        return new WorkbookReader().read("表.docx", document).sheets();
    }

    private static Grid sheet(String body) {
        List<Grid> sheets = sheets(WordOf.body(body));
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return WordOf.tc("", WordOf.p(text));
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    @Test
    @DisplayName("横向和纵向合并:没有 val 的 vMerge 接着上面的;位置按表、行、列数")
    void spans() {
        Grid grid = sheet(table(
                row(WordOf.tc("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", WordOf.p("甲")), cell("乙")),
                row(WordOf.tc("<w:gridSpan w:val=\"2\"/><w:vMerge/>", "<w:p/>"), cell("丙")),
                row(cell("丁"), cell("戊"), cell("己"))));
        assertThat(grid.name()).isEqualTo("表1");
        assertThat(grid.cell(1, 1).text()).isEqualTo("甲");
        assertThat(grid.cell(1, 2).text()).isEqualTo("丙");
        assertThat(grid.cell(1, 2).address()).isEqualTo("表1第2行第3列");
        assertThat(grid.cell(1, 1).address()).isEqualTo("表1第1行第1列");
        assertThat(grid.cell(2, 1).text()).isEqualTo("戊");
        assertThat(grid.merges()).containsExactly(new Grid.Region(0, 1, 0, 1));
    }

    @Test
    @DisplayName("行首空出的列、旧式横向合并")
    void gapsAndOldMerges() {
        Grid grid = sheet(table(
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("甲") + "</w:tr>",
                row(
                        WordOf.tc("<w:hMerge w:val=\"restart\"/>", WordOf.p("乙")),
                        WordOf.tc("<w:hMerge/>", WordOf.p("丙")),
                        cell("丁"))));
        assertThat(grid.cell(0, 0).text()).isEmpty();
        assertThat(grid.cell(0, 1).text()).isEqualTo("甲");
        assertThat(grid.cell(1, 1).text()).isEqualTo("乙\n丙");
        assertThat(grid.cell(1, 2).text()).isEqualTo("丁");
    }

    @Test
    @DisplayName("修订:删去的不是文字,插入的是;删去的行不在;隐藏的文字看不见")
    void trackedChanges() {
        Grid grid = sheet(table(
                row(WordOf.tc(
                        "",
                        "<w:p><w:r><w:t>≥</w:t></w:r><w:del><w:r><w:delText>50</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>60</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
                                + "<w:r><w:rPr><w:b/></w:rPr><w:t>个</w:t></w:r></w:p>")),
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("删去的行") + "</w:tr>",
                row(cell("后一行"))));
        assertThat(grid.cell(0, 0).text()).isEqualTo("≥60个");
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.cell(1, 0).text()).isEqualTo("后一行");
    }

    @Test
    @DisplayName("内容控件、链接里的文字算数;替代内容只算一次;符号字体的勾选框读成 ☑、□;换行、制表符")
    void inlineContent() {
        Grid grid = sheet(table(
                row(WordOf.tc(
                        "",
                        "<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>完成</w:t></w:r></w:sdtContent></w:sdt>"
                                + "<w:hyperlink><w:r><w:t>率</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>")),
                row(WordOf.tc(
                        "",
                        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t><w:tab/>"
                                + "<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>否</w:t><w:br/><w:t>备查</w:t></w:r>"
                                + "<mc:AlternateContent><mc:Choice><w:r><w:t>一</w:t></w:r></mc:Choice>"
                                + "<mc:Fallback><w:r><w:t>一</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"))));
        assertThat(grid.cell(0, 0).text()).isEqualTo("完成率");
        assertThat(grid.cell(1, 0).text()).isEqualTo("☑是\t□否\n备查一");
    }

    @Test
    @DisplayName("嵌套的表单独成表,不混进外面的单元格;文本框接在段落后面")
    void nested() {
        List<Grid> sheets = sheets(WordOf.body(table(row(
                WordOf.tc("", WordOf.p("外") + table(row(cell("里"))) + "<w:p/>"),
                WordOf.tc(
                        "",
                        "<w:p><w:r><w:t>框前</w:t></w:r><w:r><w:pict><w:txbxContent>" + WordOf.p("框内")
                                + "</w:txbxContent></w:pict></w:r></w:p>")))));
        assertThat(sheets.get(0).cell(0, 0).text()).isEqualTo("外");
        assertThat(sheets.get(0).cell(0, 1).text()).isEqualTo("框前\n框内");
        assertThat(sheets.get(0).cell(1, 0).text()).isEqualTo("里");
        assertThat(sheets.get(0).cell(1, 0).address()).isEqualTo("表2第1行第1列");
    }

    @Test
    @DisplayName("自动编号显示的字也读进来:一、二、;(1)(2);各级分开数,下级从头数")
    void numbering() {
        String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start"
                + " w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl"
                + " w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                + " w:val=\"(%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId"
                + " w:val=\"7\"/></w:num></w:numbering>";
        String first = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        String second = first.replace("ilvl w:val=\"0\"", "ilvl w:val=\"1\"");
        StringBuilder rows = new StringBuilder();
        for (String[] each : new String[][] {{first, "甲"}, {second, "乙"}, {second, "丙"}, {first, "丁"}, {second, "戊"}}) {
            rows.append(row(WordOf.tc("", "<w:p>" + each[0] + "<w:r><w:t>" + each[1] + "</w:t></w:r></w:p>")));
        }
        Grid grid = sheets(WordOf.body(table(rows.toString()), Map.of("numbering.xml", numbering)))
                .get(0);
        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(at -> grid.cell(at, 0).text())
                .containsExactly("一、甲", "(1)乙", "(2)丙", "二、丁", "(1)戊");
    }

    @Test
    @DisplayName("表前的标题、单位、日期和表后的备注归这张表;另有标题的表另成一张;没有标题隔开的接成一张")
    void neighbours() {
        List<Grid> sheets = sheets(WordOf.body(WordOf.p("第一部分 概况") + WordOf.p("2025年度某局整体绩效自评表")
                + WordOf.p("单位名称:某局") + table(row(cell("甲"))) + "<w:p/>" + table(row(cell("乙")))
                + WordOf.p("备注:1.预算数为调整后的。") + WordOf.p("2.得分取两位小数。") + WordOf.p("以下是另一段正文。")
                + WordOf.p("2025年度图书购置项目自评表") + table(row(cell("丙")))));
        assertThat(sheets).hasSize(2);
        Grid first = sheets.get(0);
        assertThat(List.of(0, 1, 2, 3, 4, 5))
                .extracting(at -> first.cell(at, 0).text())
                .containsExactly("2025年度某局整体绩效自评表", "单位名称:某局", "甲", "乙", "备注:1.预算数为调整后的。", "2.得分取两位小数。");
        assertThat(first.cell(0, 0).address()).isEqualTo("第2段");
        assertThat(first.cell(3, 0).address()).isEqualTo("表2第1行第1列");
        assertThat(sheets.get(1).name()).isEqualTo("表3");
        assertThat(sheets.get(1).cell(0, 0).text()).isEqualTo("2025年度图书购置项目自评表");
    }

    @Test
    @DisplayName("单元格、表格层数超过上限:一句话")
    void limits() {
        Limits few = Limits.DEFAULT.with("cells", 3).orElseThrow();
        byte[] four = WordOf.body(table(row(cell("甲"), cell("乙"), cell("丙"), cell("丁"))));
        assertThatThrownBy(() -> new WorkbookReader(few).read("多.docx", four))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("超过上限 3 个");
        String deep = "<w:p/>";
        for (int level = 0; level < 40; level++) {
            deep = table(row(WordOf.tc("", deep)));
        }
        byte[] nested = WordOf.body(deep);
        assertThatThrownBy(() -> sheets(nested)).isInstanceOf(InputProblem.class);
    }
}
