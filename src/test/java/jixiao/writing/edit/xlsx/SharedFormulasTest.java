package jixiao.writing.edit.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.Edits;
import jixiao.writing.edit.HandMade;
import jixiao.writing.edit.Mark;
import jixiao.writing.edit.WorkbookCopy;
import jixiao.writing.edit.Zips;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 共享公式、数组公式与计算链. */
class SharedFormulasTest {
    private static final String MASTER =
            "<c r=\"C1\"><f t=\"shared\" ref=\"C1:C3\" si=\"0\">A1*$B$1&amp;\"A1\"</f><v>1</v></c>";

    private static String column(String second, String third) {
        return "<row r=\"1\">" + MASTER + "</row><row r=\"2\"><c r=\"C2\">" + second + "<v>2</v></c></row><row r=\"3\">"
                + "<c r=\"C3\">" + third + "<v>3</v></c></row>";
    }

    private static String after(String rows, CellEdit... edits) {
        byte[] copy = Edits.copied(HandMade.rows(rows), Edits.cells("表", edits));
        return Zips.text(copy, HandMade.SHEET).replaceAll("(?s).*<sheetData>|</sheetData>.*", "");
    }

    private static final String CHILD = "<f t=\"shared\" si=\"0\"/>";

    @Test
    @DisplayName("改写共享公式的第一格时,其余各格得到自己的公式")
    void firstOfAGroup() {
        assertThat(after(column(CHILD, CHILD), Edits.number("C1", "9")))
                .isEqualTo(column("<f>A2*$B$1&amp;&quot;A1&quot;</f>", "<f>A3*$B$1&amp;&quot;A1&quot;</f>")
                        .replace(MASTER, "<c r=\"C1\"><v>9</v></c>"));
    }

    @Test
    @DisplayName("改写共享公式的其他格时,这一组不变")
    void otherOfAGroup() {
        assertThat(after(column(CHILD, CHILD), Edits.number("C2", "9")))
                .isEqualTo(column(CHILD, CHILD)
                        .replace("<c r=\"C2\">" + CHILD + "<v>2</v></c>", "<c r=\"C2\"><v>9</v></c>"));
    }

    @Test
    @DisplayName("只加标记时公式不变;另一组共享公式不变")
    void otherGroups() {
        String other = "<f t=\"shared\" si=\"1\"/>";
        assertThat(after(column(CHILD, other), Edits.number("C1", "9"))).contains(other);
        assertThat(after(column(CHILD, CHILD), Edits.keep("C1", Mark.DIFFERS)))
                .contains(CHILD)
                .contains("t=\"shared\" ref=");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "A1+$A1+A$1+$A$1 | B3+$A3+B$1+$A$1",
                "SUM(A1:B2)      | SUM(B3:C4)",
                "SUM(A:B,$A:B)   | SUM(B:C,$A:C)",
                "SUM(1:2,$1:2)   | SUM(3:4,$1:4)",
                "LOG10(A1)       | LOG10(B3)",
                "\"A1\"&A1       | \"A1\"&B3",
                "'A1 表'!A1      | 'A1 表'!B3",
                "表A1!A1         | 表A1!B3",
                "税率A1*A1       | 税率A1*B3",
                "Rate1.A1*1.5E3  | Rate1.A1*1.5E3",
                "T[[#This Row],[A1]]+A1 | T[[#This Row],[A1]]+B3",
                "[1]Sheet1!A1    | [1]Sheet1!B3",
                "XFD1            | #REF!",
                "A1048575        | #REF!",
                "XFE1            | XFE1",
                "IF(A1>=0.8,A1/B1,0) | IF(B3>=0.8,B3/C3,0)"
            })
    @DisplayName("相对引用下移两行右移一列")
    void shifts(String formula, String expected) {
        assertThat(new FormulaShift(2, 1).apply(formula)).isEqualTo(expected);
    }

    @Test
    @DisplayName("上移越界的引用成为 #REF!")
    void shiftsOutOfTheSheet() {
        assertThat(new FormulaShift(-1, 0).apply("A1+A2")).isEqualTo("#REF!+A1");
    }

    @Test
    @DisplayName("不拆开多格数组公式;单格数组公式可以改写")
    void arrays() {
        String array =
                "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1:B2*2</f></c></row><row r=\"2\"><c r=\"A2\"/></row>";
        byte[] book = HandMade.rows(array);
        assertThatThrownBy(() -> WorkbookCopy.copy(book, Edits.cells("表", Edits.number("A2", "9"))))
                .isInstanceOf(CopyProblem.class)
                .hasMessage("工作表“表”的 A1:A2 是一个数组公式,不能只改其中的单元格,请先改为普通公式或数值。");
        assertThat(after(array.replace("A1:A2", "A1"), Edits.number("A1", "9"))).contains("<c r=\"A1\"><v>9</v></c>");
    }

    @Test
    @DisplayName("公式没有了,计算链随之去掉;仍是公式则留下")
    void calculationOrder() {
        byte[] book = HandMade.rows("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>");
        book = Zips.replaced(
                book,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.calcChain+xml\"/></Types>");
        book = Zips.replaced(
                book,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                HandMade.relationships("rId9", "calcChain", "calcChain.xml").replaceAll(".*(<Relationship )", "$1"));
        book = Zips.with(
                book,
                "xl/calcChain.xml",
                "<calcChain><c r=\"A1\" i=\"7\"/></calcChain>".getBytes(StandardCharsets.UTF_8));
        byte[] number = Edits.copied(book, Edits.cells("表", Edits.number("A1", "9")));
        assertThat(Zips.parts(number)).doesNotContainKey("xl/calcChain.xml");
        assertThat(Zips.text(number, "[Content_Types].xml")).doesNotContain("calcChain");
        assertThat(Zips.text(number, "xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
        byte[] formula = Edits.copied(book, Edits.cells("表", Edits.formula("A1", "2+2", "4")));
        assertThat(Zips.text(formula, "xl/calcChain.xml")).contains("A1");
    }
}
