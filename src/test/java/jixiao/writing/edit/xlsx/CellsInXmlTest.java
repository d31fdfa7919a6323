package jixiao.writing.edit.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.Edits;
import jixiao.writing.edit.HandMade;
import jixiao.writing.edit.Zips;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 单元格在 XML 里的各种写法: what is not named stays to the byte. */
class CellsInXmlTest {
    private static String rowsAfter(String rows, CellEdit... edits) {
        return sheetAfter(HandMade.rows(rows), edits).replaceAll("(?s).*<sheetData>|</sheetData>.*", "");
    }

    private static String sheetAfter(byte[] book, CellEdit... edits) {
        return Zips.text(Edits.copied(book, Edits.cells("表", edits)), HandMade.SHEET);
    }

    @Test
    @DisplayName("只有被改的单元格换了,其余逐字节不变")
    void onlyTheNamedCellChanges() {
        String before =
                "<row  r='1' customHeight = \"1\" ht='20.5' x14ac:dyDescent=\"0.2\" xmlns:x14ac=\"urn:x\"><!-- <c r=\"B1\"> -->"
                        + "<c r=\"A1\" t='inlineStr'><is><t><![CDATA[<c r=\"B1\">]]></t></is></c>";
        String after = "<c r=\"C1\"\n s=\"1\" wps:x='>'  xmlns:wps=\"urn:wps\"/><ext/></row><row r=\"2\"/>";
        String changed =
                rowsAfter(before + "<c r=\"B1\" s=\"1\" t=\"s\"><v>3</v></c>" + after, Edits.number("B1", "18.32"));
        assertThat(changed).isEqualTo(before + "<c r=\"B1\" s=\"1\"><v>18.32</v></c>" + after);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "空标签           | <c r=\"B1\" s=\"3\"/>               | <c r=\"B1\" s=\"3\"><v>5</v></c>",
                "空元素           | <c r=\"B1\" s=\"3\"></c>            | <c r=\"B1\" s=\"3\"><v>5</v></c>",
                "单引号           | <c r='B1' s='3' t='str'><v>x</v></c> | <c r=\"B1\" s=\"3\"><v>5</v></c>",
                "没有地址         | <c/><c s=\"3\"/>                     | <c/><c s=\"3\"><v>5</v></c>",
                "公式变成数值     | <c r=\"B1\"><f>1+1</f><v>2</v></c>   | <c r=\"B1\"><v>5</v></c>",
                "富值元数据       | <c r=\"B1\" vm=\"1\" cm=\"2\"><v>2</v></c> | <c r=\"B1\"><v>5</v></c>",
                "扩展             | <c r=\"B1\"><v>2</v><extLst><ext/></extLst></c> | <c r=\"B1\"><v>5</v><extLst><ext/></extLst></c>",
                "新单元格在后     | <c r=\"A1\"/>                        | <c r=\"A1\"/><c r=\"B1\"><v>5</v></c>",
                "新单元格在前     | <c r=\"C1\"/>                        | <c r=\"B1\"><v>5</v></c><c r=\"C1\"/>",
                "新单元格在中间   | <c r=\"A1\"/> <c r=\"C1\"/>          | <c r=\"A1\"/> <c r=\"B1\"><v>5</v></c><c r=\"C1\"/>"
            })
    void formsOfCells(String name, String cells, String expected) {
        assertThat(rowsAfter("<row r=\"1\">" + cells + "</row>", Edits.number("B1", "5")))
                .isEqualTo("<row r=\"1\">" + expected + "</row>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "行在前     | <row r=\"5\"/>                | <row r=\"3\"><c r=\"B3\"><v>5</v></c></row><row r=\"5\"/>",
                "行在后     | <row r=\"2\"/>                | <row r=\"2\"/><row r=\"3\"><c r=\"B3\"><v>5</v></c></row>",
                "行在中间   | <row r=\"2\"/><row r=\"4\"/>  | <row r=\"2\"/><row r=\"3\"><c r=\"B3\"><v>5</v></c></row><row r=\"4\"/>",
                "空行       | <row r=\"3\" ht=\"9\"/>       | <row r=\"3\" ht=\"9\"><c r=\"B3\"><v>5</v></c></row>",
                "没有行号   | <row/><row/><row><c/></row>   | <row/><row/><row><c/><c r=\"B3\"><v>5</v></c></row>",
                "跨度不够   | <row r=\"3\" spans=\"3:5\"><c r=\"C3\"/></row> | <row r=\"3\" spans=\"2:5\"><c r=\"B3\"><v>5</v></c><c r=\"C3\"/></row>",
                "跨度够     | <row r=\"3\" spans=\"1:5\"><c r=\"C3\"/></row> | <row r=\"3\" spans=\"1:5\"><c r=\"B3\"><v>5</v></c><c r=\"C3\"/></row>",
                "行有样式   | <row r=\"3\" s=\"2\" customFormat=\"1\"/> | <row r=\"3\" s=\"2\" customFormat=\"1\"><c r=\"B3\" s=\"2\"><v>5</v></c></row>",
                "样式未启用 | <row r=\"3\" s=\"2\"/>        | <row r=\"3\" s=\"2\"><c r=\"B3\"><v>5</v></c></row>"
            })
    void formsOfRows(String name, String rows, String expected) {
        assertThat(rowsAfter(rows, Edits.number("B3", "5"))).isEqualTo(expected);
    }

    @Test
    @DisplayName("没有任何行的表也能写入")
    void noRowsAtAll() {
        assertThat(sheetAfter(HandMade.book("<sheetData/>"), Edits.number("B3", "5")))
                .contains("<sheetData><row r=\"3\"><c r=\"B3\"><v>5</v></c></row></sheetData>");
    }

    @Test
    @DisplayName("不存在的单元格取列的样式")
    void newCellsTakeTheStyleOfTheColumn() {
        String sheet =
                "<cols><col min=\"1\" max=\"1\" width=\"5\"/><col min=\"2\" max=\"4\" style=\"3\"/></cols><sheetData/>";
        assertThat(sheetAfter(HandMade.book(sheet), Edits.number("D1", "5"), Edits.number("E1", "6")))
                .contains("<c r=\"D1\" s=\"3\"><v>5</v></c><c r=\"E1\"><v>6</v></c>");
    }

    @Test
    @DisplayName("使用区域只在需要时扩大")
    void dimensionGrowsOnlyWhenNeeded() {
        String sheet = "<dimension ref=\"A1:C9\"/><sheetData/>";
        assertThat(sheetAfter(HandMade.book(sheet), Edits.number("C9", "5"))).contains("<dimension ref=\"A1:C9\"/>");
        assertThat(sheetAfter(HandMade.book(sheet), Edits.number("D10", "5"))).contains("<dimension ref=\"A1:D10\"/>");
    }

    @Test
    @DisplayName("带前缀的名字空间")
    void prefixedNames() {
        String before =
                "<x:worksheet xmlns:x=\"" + HandMade.NAMESPACE + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"/>";
        String after = "<y:c xmlns:y=\"urn:y\" r=\"B1\"/></x:row></x:sheetData></x:worksheet>";
        assertThat(sheetAfter(HandMade.bookOf(before + after), Edits.text("A1", "好")))
                .isEqualTo(before.replace("<x:c r=\"A1\"/>", "")
                        + "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">好</x:t></x:is></x:c>"
                        + after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "GBK", "GB18030", "ISO-8859-1"})
    @DisplayName("其他编码的部件改写为 UTF-8,文字不变")
    void otherEncodings(String charset) {
        String word = charset.startsWith("ISO") ? "caf\u00e9" : "某某单位";
        String text = "<?xml version='1.0' encoding='" + charset + "'?><worksheet xmlns=\"" + HandMade.NAMESPACE
                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + word
                + "</v></c></row></sheetData></worksheet>";
        byte[] book = HandMade.bookOf(text.getBytes(Charset.forName(charset)));
        assertThat(sheetAfter(book, Edits.number("B1", "5")))
                .startsWith("<?xml version='1.0' encoding='UTF-8'?>")
                .contains("<v>" + word + "</v></c><c r=\"B1\"><v>5</v></c>");
    }

    @Test
    @DisplayName("UTF-8 的字节顺序标记保留")
    void byteOrderMarkStays() {
        String text = "\uFEFF<worksheet xmlns=\"" + HandMade.NAMESPACE + "\"><sheetData/></worksheet>";
        byte[] copy = Edits.copied(
                HandMade.bookOf(text.getBytes(StandardCharsets.UTF_8)), Edits.cells("表", Edits.number("B1", "5")));
        assertThat(Zips.text(copy, HandMade.SHEET)).startsWith("\uFEFF<worksheet");
    }

    @Test
    @DisplayName("严格格式(ISO 29500 strict)的工作簿")
    void strictDialect() {
        byte[] book = Zips.replaced(HandMade.rows(""), HandMade.SHEET, HandMade.NAMESPACE, Dialect.STRICT.main());
        book = Zips.replaced(book, "xl/workbook.xml", HandMade.NAMESPACE, Dialect.STRICT.main());
        for (String part : new String[] {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"}) {
            book = Zips.replaced(book, part, Dialect.TRANSITIONAL.relationships(), Dialect.STRICT.relationships());
        }
        byte[] copy = Edits.copied(book, Edits.notes("表", Edits.note("A1", "好")));
        assertThat(Zips.text(copy, "xl/worksheets/_rels/sheet1.xml.rels"))
                .contains(Dialect.STRICT.relationships() + "/comments")
                .doesNotContain(Dialect.TRANSITIONAL.relationships());
        assertThat(Zips.text(copy, "xl/comments1.xml")).contains("xmlns=\"" + Dialect.STRICT.main());
    }
}
