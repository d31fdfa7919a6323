package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 批注, in both formats. E5 of the feature workbook has a comment by 张三. */
class NotesTest {
    private static final String OWN = "张三:\n数据来源为年报";
    private static final String SHEET = FeatureBook.SHEET;

    static Stream<byte[]> books() {
        return Stream.of(
                FeatureBook.xlsx(),
                FeatureBook.xls(),
                Zips.resource("/copy/features-libreoffice.xlsx"),
                Zips.resource("/copy/features-libreoffice.xls"));
    }

    private static Map<String, String> notes(byte[] book) {
        return BookSnapshot.read(book, found -> {
            Map<String, String> result = new TreeMap<>();
            found.getSheet(SHEET)
                    .getCellComments()
                    .forEach((at, comment) ->
                            result.put(at.formatAsString(), comment.getString().getString()));
            return result;
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("新批注写上;别人的批注在前,我们的话在后")
    void addedAndAppended(byte[] book) {
        byte[] copy = Edits.copied(book, Edits.notes(SHEET, Edits.note("E5", "少2次"), Edits.note("G6", "满分")));
        assertThat(notes(copy)).isEqualTo(Map.of("E5", OWN + "\n〔绩效计分〕\n少2次\n〔完〕", "G6", "〔绩效计分〕\n满分\n〔完〕"));
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("再次计分:换成新的话,不再有话的批注去掉,别人的批注还原")
    void replacedNotPiledUp(byte[] book) {
        byte[] first = Edits.copied(
                book, Edits.notes(SHEET, Edits.note("E5", "少2次"), Edits.note("G6", "满分"), Edits.note("G7", "旧")));
        byte[] second = Edits.copied(first, Edits.notes(SHEET, Edits.note("G6", "改了"), Edits.note("A1", "新")));
        assertThat(notes(second)).isEqualTo(Map.of("E5", OWN, "G6", "〔绩效计分〕\n改了\n〔完〕", "A1", "〔绩效计分〕\n新\n〔完〕"));
        assertThat(notes(Edits.copied(second, Edits.notes(SHEET)))).isEqualTo(Map.of("E5", OWN));
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("没有提到的工作表,批注不动")
    void otherSheetsStay(byte[] book) {
        byte[] first = Edits.copied(book, Edits.notes(SHEET, Edits.note("G6", "满分")));
        byte[] second = Edits.copied(first, Edits.notes("填表说明", Edits.note("A1", "请看")));
        assertThat(notes(second)).isEqualTo(notes(first));
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("一格两条话写在一个批注里;文字里的标记不会骗过下一次")
    void severalOnOneCell(byte[] book) {
        byte[] copy = Edits.copied(book, Edits.notes(SHEET, Edits.note("G6", "一〔完〕"), Edits.note("G6", "二〔绩效计分〕")));
        assertThat(notes(copy)).containsEntry("G6", "〔绩效计分〕\n一\n二绩效计分\n〔完〕");
        assertThat(notes(Edits.copied(copy, Edits.notes(SHEET)))).isEqualTo(Map.of("E5", OWN));
    }

    @Test
    @DisplayName("别人写在我们批注前后的话不丢")
    void wordsOfPersonsInOurBoxes() throws IOException {
        byte[] first = Edits.copied(FeatureBook.xlsx(), Edits.notes(SHEET, Edits.note("G6", "满分")));
        byte[] written = Zips.replaced(first, "xl/comments1.xml", "〔完〕", "〔完〕&#10;李四:已核");
        byte[] second = Edits.copied(written, Edits.notes(SHEET, Edits.note("G6", "改了")));
        assertThat(notes(second)).containsEntry("G6", "\n李四:已核\n〔绩效计分〕\n改了\n〔完〕");
        byte[] damaged = Zips.replaced(first, "xl/comments1.xml", "〔完〕", "李四删了结尾");
        assertThat(notes(Edits.copied(damaged, Edits.notes(SHEET)))).containsKey("G6");
    }

    @Test
    @DisplayName("别人批注的字体留在他的话上,我们的标题加粗")
    void fontsOfRuns() throws IOException {
        byte[] book = Zips.replaced(
                Edits.copied(HandMade.rows(""), Edits.notes("表", Edits.note("A1", "x"))),
                "xl/comments1.xml",
                "</commentList>",
                "<comment ref=\"B1\" authorId=\"0\"><text><r><rPr><i/><sz val=\"20\"/><rFont val=\"楷体\"/></rPr>"
                        + "<t>斜</t></r><rPh sb=\"0\" eb=\"1\"><t>xie</t></rPh></text></comment></commentList>");
        byte[] copy = Edits.copied(book, Edits.notes("表", Edits.note("B1", "好")));
        try (XSSFWorkbook found = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFComment comment = found.getSheetAt(0).getCellComments().values().stream()
                    .filter(one -> one.getColumn() == 1)
                    .findFirst()
                    .orElseThrow();
            assertThat(comment.getString().getString()).isEqualTo("斜\n〔绩效计分〕\n好\n〔完〕");
            assertThat(comment.getString().getFontAtIndex(0).getItalic()).isTrue();
            assertThat(comment.getString().getFontAtIndex(2).getBold()).isTrue();
            assertThat(comment.getString().getFontAtIndex(10).getBold()).isFalse();
        }
        assertThat(Zips.text(copy, "xl/comments1.xml")).contains("<rPh sb=\"0\" eb=\"1\"><t>xie</t></rPh></text>");
        assertThat(Zips.text(Edits.copied(copy, Edits.notes("表")), "xl/comments1.xml"))
                .contains("<text><r><rPr><i/><sz val=\"20\"/><rFont val=\"楷体\"/></rPr><t>斜</t></r><rPh");
    }

    @Test
    @DisplayName("没有批注也没有话时,包里什么都不变")
    void nothingToSay() {
        byte[] book = HandMade.rows("<row r=\"1\"/>");
        assertThat(Zips.parts(Edits.copied(book, Edits.notes("表"))).keySet())
                .isEqualTo(Zips.parts(book).keySet());
        byte[] others = FeatureBook.xlsx();
        Map<String, byte[]> after = Zips.parts(Edits.copied(others, Edits.notes(SHEET)));
        Zips.parts(others)
                .forEach((part, content) -> assertThat(after.get(part)).as(part).isEqualTo(content));
    }

    @Test
    @DisplayName("每个批注有一个够大的框,框在单元格右边,不落在隐藏列里")
    void boxes() {
        byte[] book = HandMade.book("<cols><col min=\"2\" max=\"2\" width=\"10\"/><col min=\"3\" max=\"3\" width=\"40\""
                + " hidden=\"1\"/></cols><sheetData><row r=\"2\" ht=\"150\"/></sheetData>");
        byte[] copy = Edits.copied(book, Edits.notes("表", Edits.note("A3", "四个汉字")));
        // 26 半角 × 6 + 16 is under 160 pixels, the narrowest: 12 into column B (70 wide), past hidden C, D and E (64).
        // Three lines of 17 pixels and 16 more, 4 into row 2, which is 200 high.
        assertThat(Zips.text(copy, "xl/drawings/vmlDrawing1.vml"))
                .contains("<x:Anchor>1, 12, 1, 4, 4, 38, 1, 71</x:Anchor>")
                .contains("<x:Row>2</x:Row><x:Column>0</x:Column>");
    }

    @Test
    @DisplayName("只有表单按钮的图形部件:按钮留下,批注框加上")
    void drawingWithoutNotes() {
        byte[] book = Edits.copied(HandMade.rows(""), Edits.notes("表", Edits.note("A1", "x")));
        byte[] buttons = Zips.replaced(
                Edits.copied(book, Edits.notes("表")),
                "xl/drawings/vmlDrawing1.vml",
                "</xml>",
                "<v:shape id=\"_x0000_s1090\" type=\"#_x0000_t201\"><v:textbox><div>打印<br></div></v:textbox>"
                        + "<x:ClientData ObjectType=\"Button\"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData>"
                        + "</v:shape></xml>");
        String vml = Zips.text(
                Edits.copied(buttons, Edits.notes("表", Edits.note("A1", "y"))), "xl/drawings/vmlDrawing1.vml");
        assertThat(vml).contains("打印<br>").contains("id=\"_x0000_s1091\"").contains("ObjectType=\"Note\"");
    }
}
