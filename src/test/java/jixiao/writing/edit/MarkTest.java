package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 标记. */
class MarkTest {
    /** One cell of each style of the hand-made workbook, A1 to E1. */
    private static final byte[] BOOK =
            HandMade.rows("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\" s=\"1\"/><c r=\"C1\" s=\"2\">"
                    + "<v>3</v></c><c r=\"D1\" s=\"3\"/><c r=\"E1\" s=\"4\"/></row>");

    private interface Check {
        void on(XSSFCellStyle before, XSSFCellStyle after);
    }

    private static byte[] marked(CellEdit... edits) {
        return Edits.copied(BOOK, Edits.cells("表", edits));
    }

    private static void style(String at, CellEdit edit, Check check) throws IOException {
        try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(BOOK));
                XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(marked(edit)))) {
            check.on(style(before, at), style(after, at));
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook book, String at) {
        XSSFCell cell = book.getSheetAt(0).getRow(0).getCell(CellAt.parse(at).column());
        return cell == null ? book.getCellStyleAt(0) : cell.getCellStyle();
    }

    @Test
    @DisplayName("填入的得分只换数字格式")
    void filledChangesTheFormatOnly() throws IOException {
        style("B1", Edits.number("B1", "18.32", Mark.FILLED), (before, after) -> {
            assertThat(after.getDataFormatString()).isEqualTo("0.00");
            assertThat(after.getFont()).isEqualTo(before.getFont());
            assertThat(after.getBorderLeft()).isEqualTo(BorderStyle.MEDIUM);
            assertThat(after.getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        });
    }

    @Test
    @DisplayName("百分比格式换成 0.00,已是两位小数的格式不动")
    void filledKeepsTwoDecimals() throws IOException {
        style(
                "D1",
                Edits.number("D1", "5", Mark.FILLED),
                (before, after) -> assertThat(after.getDataFormatString()).isEqualTo("0.00"));
        style(
                "E1",
                Edits.number("E1", "5", Mark.FILLED),
                (before, after) -> assertThat(after.getDataFormatString()).isEqualTo("0.00\"分\""));
    }

    @Test
    @DisplayName("有出入的自评分只换底色,内容、对齐、保护都在")
    void differsChangesTheFillOnly() throws IOException {
        style("C1", Edits.keep("C1", Mark.DIFFERS), (before, after) -> {
            assertThat(after.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFFC7CF");
            assertThat(after.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(after.getLocked()).isFalse();
            assertThat(after.getDataFormat()).isZero();
        });
        assertThat(Zips.text(marked(Edits.keep("C1", Mark.DIFFERS)), HandMade.SHEET))
                .contains("<c r=\"C1\" s=\"5\"><v>3</v></c>");
    }

    @Test
    @DisplayName("表右侧的得分:照样板单元格的字体,加框、居中、两位小数、无底色")
    void besideLooksLikeThePattern() throws IOException {
        style("H1", Edits.beside("H1", "9.5", Mark.BESIDE, "B1"), (before, after) -> {
            assertThat(after.getFont().getFontName()).isEqualTo("仿宋");
            assertThat(List.of(
                            after.getBorderLeft(),
                            after.getBorderRight(),
                            after.getBorderTop(),
                            after.getBorderBottom()))
                    .containsOnly(BorderStyle.THIN);
            assertThat(after.getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(after.getDataFormatString()).isEqualTo("0.00");
        });
        style("H1", Edits.beside("H1", "9.5", Mark.BESIDE, "C1"), (before, after) -> {
            assertThat(after.getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(after.getLocked()).isFalse();
        });
    }

    @Test
    @DisplayName("同一样式加同一标记只生成一个样式,计数相符")
    void stylesAreShared() {
        CellEdit[] edits = new CellEdit[200];
        for (int i = 0; i < edits.length; i++) {
            edits[i] = Edits.number("A" + (i + 2), "1", i % 2 == 0 ? Mark.FILLED : Mark.FILLED_REVIEW);
        }
        String styles = Zips.text(marked(edits), HandMade.STYLES);
        assertThat(styles).contains("<cellXfs count=\"7\">").contains("<fills count=\"4\">");
        assertThat(styles.split("<cellXfs")[1].split("</cellXfs>")[0].split("<xf "))
                .hasSize(8);
    }

    @Test
    @DisplayName("没有标记时样式部件逐字节不变")
    void noMarkNoChange() {
        byte[] copy = marked(Edits.number("A1", "5"), Edits.text("B1", "好"));
        assertThat(Zips.text(copy, HandMade.STYLES)).isEqualTo(HandMade.STYLE_SHEET);
    }

    @Test
    @DisplayName("没有样式部件的工作簿得到一个")
    void workbookWithoutStyles() throws IOException {
        Map<String, byte[]> parts = Zips.parts(HandMade.rows(""));
        parts.remove(HandMade.STYLES);
        byte[] bare = Zips.replaced(
                Zips.replaced(Zips.zip(parts), "xl/_rels/workbook.xml.rels", "styles", "nothing"),
                "[Content_Types].xml",
                "/xl/styles.xml",
                "/xl/nothing.xml");
        byte[] copy = Edits.copied(bare, Edits.cells("表", Edits.number("A1", "5", Mark.DIFFERS)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(style(book, "A1").getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFC7CF");
        }
    }

    @Test
    @DisplayName("再次计分时不再成立的底色还原,包括单元格原有的底色")
    void fillsAreTakenBack() {
        byte[] first = marked(Edits.keep("A1", Mark.DIFFERS), Edits.keep("C1", Mark.REVIEW));
        byte[] second = Edits.copied(first, Edits.cells("表"));
        assertThat(Zips.text(second, HandMade.SHEET))
                .isEqualTo(Zips.text(marked(), HandMade.SHEET).replace("<c r=\"A1\"/>", "<c r=\"A1\" s=\"0\"/>"));
    }

    @Test
    @DisplayName("别的程序写在实心底色后面的颜色不当作原底色")
    void foreignBackgroundIsNoOldFill() {
        byte[] first = marked(Edits.keep("C1", Mark.DIFFERS));
        byte[] foreign =
                Zips.replaced(first, HandMade.STYLES, "<bgColor rgb=\"00FFFF00\"/>", "<bgColor rgb=\"FFFFCC99\"/>");
        byte[] second = Edits.copied(foreign, Edits.cells("表"));
        assertThat(Zips.text(second, HandMade.STYLES)).contains("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"");
    }

    @Test
    @DisplayName("一次改动改成什么样,再改一次还是什么样")
    void marksDoNotPileUp() {
        CellEdit[] edits = {
            Edits.keep("A1", Mark.DIFFERS), Edits.keep("C1", Mark.DIFFERS), Edits.beside("H1", "2", Mark.BESIDE, "C1")
        };
        byte[] first = marked(edits);
        assertThat(Edits.copied(first, Edits.cells("表", edits))).isEqualTo(first);
    }
}
