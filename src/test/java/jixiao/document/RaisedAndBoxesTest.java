package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.document.Grid.GridCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上标、复选框、公式域和单元格里的缩进,各种文件读成一样")
class RaisedAndBoxesTest {
    private static final String RAISED = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";

    private static GridCell word(String paragraph) {
        byte[] document = WordOf.body(
                "<w:tbl><w:tr>" + WordOf.tc("", paragraph) + WordOf.tc("", WordOf.p("乙")) + "</w:tr></w:tbl>");
        return new WorkbookReader().read("x.docx", document).sheets().get(0).cell(0, 0);
    }

    private static String run(String properties, String text) {
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String data, String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\">" + data + "</w:fldChar></w:r><w:r><w:instrText> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    @Test
    @DisplayName("上标的数字是上标,不接成 104;字母后面的是单位;下标不改数")
    void raised() {
        assertThat(word("<w:p>" + run("", "10") + run(RAISED, "4") + run("", "次") + "</w:p>")
                        .text())
                .isEqualTo("10⁴次");
        assertThat(word("<w:p>" + run("", "1.2×10") + run(RAISED, "-3") + "</w:p>")
                        .text())
                .isEqualTo("1.2×10⁻³");
        assertThat(word("<w:p>" + run("", "100m") + run(RAISED, "2") + "</w:p>").text())
                .isEqualTo("100m2");
        assertThat(word("<w:p>" + run("", "CO") + run(RAISED.replace("super", "sub"), "2") + "</w:p>")
                        .text())
                .isEqualTo("CO2");
    }

    @Test
    @DisplayName("工作簿的富文本、网页的 sup 也是")
    void elsewhere() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFFont font = book.createFont();
            font.setTypeOffset(org.apache.poi.ss.usermodel.Font.SS_SUPER);
            XSSFRichTextString text = new XSSFRichTextString("10");
            text.append("4", font);
            text.append("次");
            book.createSheet().createRow(0).createCell(0).setCellValue(text);
            book.write(bytes);
        }
        assertThat(new WorkbookReader()
                        .read("x.xlsx", bytes.toByteArray())
                        .sheets()
                        .get(0)
                        .cell(0, 0)
                        .text())
                .isEqualTo("10⁴次");
        byte[] page = "<html><meta charset=utf-8><table><tr><td>10<sup>4</sup>次<td>乙</table></html>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(new WorkbookReader()
                        .read("x.html", page)
                        .sheets()
                        .get(0)
                        .cell(0, 0)
                        .text())
                .isEqualTo("10⁴次");
    }

    @Test
    @DisplayName("窗体复选框读成 ☑、□:有状态的照状态,没有的照默认")
    void boxes() {
        String ticked = "<w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData>";
        String cleared =
                "<w:ffData><w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox></w:ffData>";
        String byDefault = "<w:ffData><w:checkBox><w:default w:val=\"1\"/></w:checkBox></w:ffData>";
        String code = "FORMCHECKBOX";
        assertThat(word("<w:p>" + field(ticked, code) + run("", "甲") + field(cleared, code) + run("", "乙")
                                + field(byDefault, code) + "</w:p>")
                        .text())
                .isEqualTo("☑甲□乙☑");
    }

    @Test
    @DisplayName("没有结果的公式域读出它画的字,有结果的域只读结果")
    void equations() {
        assertThat(word("<w:p>" + field("", "EQ \\o\\ac(○,3)") + run("", "目标") + "</w:p>")
                        .text())
                .isEqualTo("③目标");
        String counted =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("", "80")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(word("<w:p>" + counted + "</w:p>").text()).isEqualTo("80");
    }

    @Test
    @DisplayName("格子里的全角空格、首行缩进、左缩进是缩进,文字不带空格;悬挂的不是")
    void indents() {
        assertThat(word(WordOf.p("\u3000\u3000其中一")))
                .extracting(GridCell::text, GridCell::indent)
                .containsExactly("其中一", 4);
        assertThat(indent("w:firstLineChars=\"200\" w:firstLine=\"420\"")).isEqualTo(4);
        assertThat(indent("w:left=\"210\"")).isEqualTo(2);
        assertThat(indent("w:left=\"210\" w:hanging=\"210\"")).isZero();
        assertThat(indent("w:leftChars=\"0\" w:left=\"0\"")).isZero();
        assertThat(word("<w:p/>" + WordOf.p("\u3000甲")).indent()).isEqualTo(2);
    }

    private static int indent(String attributes) {
        return word("<w:p><w:pPr><w:ind " + attributes + "/></w:pPr>" + run("", "甲") + "</w:p>")
                .indent();
    }

    @Test
    @DisplayName("Word 97-2003 里的上标、复选框、缩进一样读")
    void legacy() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/doc/marks.doc"));
        Grid grid = new WorkbookReader().read("marks.doc", bytes).sheets().get(0);
        assertThat(java.util.stream.IntStream.range(0, grid.rows())
                        .boxed()
                        .flatMap(row -> grid.row(row).stream())
                        .map(cell -> cell.indent() + cell.text()))
                .containsExactly("0走访10⁴次", "0绿化100m2、CO2", "0☑是□否", "0☑有□无", "0目标", "4其中一项", "4其中二项", "0平齐");
    }
}
