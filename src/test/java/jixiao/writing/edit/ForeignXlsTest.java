package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.document.WorkbookReader;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 其他程序写的 .xls: what the format does not ask for and POI does; each gets its copy. */
class ForeignXlsTest {
    private static final String SHEET = "自评表";

    private static byte[] book(Consumer<HSSFSheet> content) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet(SHEET);
            sheet.createRow(0).createCell(0).setCellValue("走访企业");
            content.accept(sheet);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static WorkbookEdits edits() {
        return new WorkbookEdits(
                List.of(new SheetEdits(
                        SHEET, List.of(Edits.number("C1", "18.32", Mark.FILLED)), List.of(Edits.note("C1", "还差2次")))),
                List.of(Edits.sheet("计分说明"), Edits.sheet("审核发现")));
    }

    /** Copies twice and sees that POI and the own reader find what was written, once. */
    private static void isCopied(byte[] xls, Consumer<HSSFSheet> kept) {
        byte[] twice = Edits.copied(Edits.copied(xls, edits()), edits());
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(twice))) {
            HSSFSheet sheet = book.getSheet(SHEET);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("走访企业");
            assertThat(sheet.getRow(0).getCell(2).getNumericCellValue()).isEqualTo(18.32);
            assertThat(sheet.getCellComments()).hasSize(1);
            assertThat(book.getSheet("计分说明")).isNotNull();
            assertThat(book.getSheet("审核发现")).isNotNull();
            kept.accept(sheet);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(new WorkbookReader().read("副本.xls", twice).sheets())
                .extracting(each -> each.name())
                .contains(SHEET, "计分说明", "审核发现");
    }

    /** IFERROR is a function of an add-in: its book of references is then the only one. */
    @Test
    @DisplayName("用了 IFERROR、只有外接函数的引用:写得出,公式还在")
    void onlyAddInFunctions() {
        byte[] own = book(sheet -> sheet.getRow(0).createCell(1).setCellFormula("IFERROR(A2/A3,0)"));
        byte[] foreign = XlsStream.changed(own, each -> switch (each.kind()) {
            case XlsStream.SUPBOOK -> each.word(1) == 0x0401 ? Stream.empty() : Stream.of(each);
            case XlsStream.EXTERNSHEET ->
                Stream.of(XlsStream.Rec.of(XlsStream.EXTERNSHEET, 2, 0, 0xFFFE, 0xFFFE, 0, 0xFFFE, 0xFFFE));
            default -> Stream.of(each);
        });
        assertThat(XlsStream.count(own, XlsStream.SUPBOOK)).isEqualTo(2);
        assertThat(XlsStream.count(foreign, XlsStream.SUPBOOK)).isEqualTo(1);
        isCopied(
                foreign,
                sheet -> assertThat(sheet.getRow(0).getCell(1).getCellFormula()).isEqualTo("IFERROR(A2/A3,0)"));
    }

    /** A name for a constant needs no book of references. */
    @Test
    @DisplayName("只有常数名称、没有引用表:写得出")
    void namesWithoutReferences() {
        byte[] own = book(sheet -> {
            var name = sheet.getWorkbook().createName();
            name.setNameName("满分");
            name.setRefersToFormula("100");
        });
        byte[] foreign = XlsStream.changed(
                own,
                each -> each.kind() == XlsStream.SUPBOOK || each.kind() == XlsStream.EXTERNSHEET
                        ? Stream.empty()
                        : Stream.of(each));
        isCopied(
                foreign,
                sheet -> assertThat(sheet.getWorkbook().getName("满分").getRefersToFormula())
                        .isEqualTo("100"));
    }

    @Test
    @DisplayName("只有一种字体、没有国家代码(网页导出的 .xls):写得出")
    void oneFontNoCountry() {
        boolean[] first = {true};
        byte[] foreign = XlsStream.changed(book(sheet -> {}), each -> switch (each.kind()) {
            case XlsStream.FONT -> {
                boolean kept = first[0];
                first[0] = false;
                yield kept ? Stream.of(each) : Stream.empty();
            }
            case XlsStream.COUNTRY -> Stream.empty();
            case XlsStream.XF -> {
                each.body().putShort(0, (short) 0);
                yield Stream.of(each);
            }
            default -> Stream.of(each);
        });
        assertThat(XlsStream.count(foreign, XlsStream.FONT)).isEqualTo(1);
        assertThat(XlsStream.count(foreign, XlsStream.COUNTRY)).isZero();
        isCopied(foreign, sheet -> {});
    }

    @Test
    @DisplayName("只少国家代码、字体不少:写得出")
    void noCountry() {
        byte[] foreign = XlsStream.changed(
                book(sheet -> {}), each -> each.kind() == XlsStream.COUNTRY ? Stream.empty() : Stream.of(each));
        isCopied(foreign, sheet -> {});
    }

    @Test
    @DisplayName("引用表分在三条记录里:合成一条,副本读得回,公式还在")
    void referencesSplit() {
        byte[] own = book(sheet -> {
            Stream.of("甲", "乙", "丙").forEach(sheet.getWorkbook()::createSheet);
            sheet.getRow(0).createCell(1).setCellFormula("甲!A1+乙!A1+丙!A1");
        });
        byte[] foreign = XlsStream.changed(
                own,
                each -> each.kind() != XlsStream.EXTERNSHEET
                        ? Stream.of(each)
                        : IntStream.range(0, each.word(0))
                                .map(at -> 1 + 3 * at)
                                .mapToObj(at -> XlsStream.Rec.of(
                                        XlsStream.EXTERNSHEET,
                                        1,
                                        each.word(at),
                                        each.word(at + 1),
                                        each.word(at + 2))));
        assertThat(XlsStream.count(foreign, XlsStream.EXTERNSHEET)).isGreaterThan(2);
        isCopied(
                foreign,
                sheet -> assertThat(sheet.getRow(0).getCell(1).getCellFormula()).isEqualTo("甲!A1+乙!A1+丙!A1"));
    }

    @Test
    @DisplayName("以默认密码加密的(保护工作簿结构):不问密码就写得出")
    void defaultPassword() {
        Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
        byte[] locked;
        try {
            locked = book(sheet -> sheet.getWorkbook().writeProtectWorkbook("x", "张三"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        isCopied(locked, sheet -> {});
    }

    /** A drawing group whose numbers reach 65,535 leaves none for a comment. */
    @Test
    @DisplayName("图形编号用到上限:说出是图形,不说已加密或已损坏")
    void tooManyShapes() {
        byte[] crowded = book(sheet -> {
            for (int number = 0; number < 65; number++) {
                HSSFSheet other = sheet.getWorkbook().createSheet("图" + number);
                var patriarch = other.createDrawingPatriarch();
                patriarch.createSimpleShape(patriarch.createAnchor(0, 0, 0, 0, 1, 1, 2, 2));
            }
        });
        assertThatThrownBy(() -> WorkbookCopy.copy(crowded, edits()))
                .isInstanceOf(CopyProblem.class)
                .hasMessage("这个 .xls 里图形的编号已用到上限,加不进批注,请另存为 .xlsx 后再试。");
    }
}
