package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.bad.Shelf;
import jixiao.document.Limits;
import jixiao.reading.ReadTable;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.SheetEdits;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 读回: what a copy must still be. */
class ReadBackTest {
    private static final Engine ENGINE = Engine.load("wuhan");
    private static final String DIFFERS = "写成的副本读回来与原件不符,没有采用;";

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Shelf.FOLDER.resolve(name));
    }

    private static List<ReadTable> tables() throws IOException {
        return ENGINE.read("correct.xlsx", file("correct.xlsx"));
    }

    private static void check(byte[] copy, CellEdit... edits) throws IOException {
        List<ReadTable> tables = tables();
        String sheet = tables.get(0).table().source().sheet();
        new ReadBack(Limits.DEFAULT.forCopies())
                .check(copy, tables, List.of(new SheetEdits(sheet, List.of(edits), List.of())));
    }

    private static void refused(byte[] copy, String sentence, CellEdit... edits) {
        assertThatExceptionOfType(OutputProblem.class)
                .isThrownBy(() -> check(copy, edits))
                .withMessageStartingWith(sentence)
                .withMessageEndingWith("请用 Excel 或 WPS 打开原件,另存为 .xlsx 后再试。");
    }

    /** The correct workbook with something done to its sheet. */
    private static byte[] changed(Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("correct.xlsx")));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static CellEdit edit(String address, CellContent content) {
        CellAt at = CellAt.parse(address);
        return new CellEdit(at.row(), at.column(), content, Optional.empty());
    }

    private static CellContent number(String value) {
        return new CellContent.Number(new BigDecimal(value));
    }

    @Test
    @DisplayName("原样的、由别的程序重写而一格不变的通过;计过分的副本都经过这里")
    void passes() throws IOException {
        byte[] marked =
                ENGINE.open("correct.xlsx", file("correct.xlsx")).orThrow().marked(false);
        assertThat(marked).isNotEqualTo(file("correct.xlsx"));
        for (byte[] each : List.of(file("correct.xlsx"), changed(sheet -> {}))) {
            assertThatCode(() -> check(each)).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("读不回来的不采用;完成值变了的、少了指标的、没有那张表的、别的表也不采用")
    void refuses() throws IOException {
        byte[] original = file("correct.xlsx");
        refused(Arrays.copyOf(original, original.length / 2), "写成的副本读不回来,没有采用;");
        refused(file("no-table.xlsx"), DIFFERS);
        // E8 is empty there; two lines are left; another form with lines of its own.
        refused(file("empty-actual.xlsx"), DIFFERS);
        refused(file("no-indicators.xlsx"), DIFFERS);
        refused(Files.readAllBytes(Path.of("src/test/resources/cases/caidian-2024-project-duban.xlsx")), DIFFERS);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("少一行", sheet -> sheet.removeRow(sheet.getRow(sheet.getLastRowNum()))),
                damage("多一格", sheet -> sheet.createRow(60).createCell(3).setCellValue("多")),
                damage("一格的字变了", sheet -> sheet.getRow(0).createCell(0).setCellValue("另一张表")),
                damage("行隐藏了", sheet -> sheet.getRow(8).setZeroHeight(true)),
                damage("列隐藏了", sheet -> sheet.setColumnHidden(3, true)),
                damage("多合并一处", sheet -> sheet.addMergedRegion(new CellRangeAddress(60, 61, 0, 1))),
                damage("表改了名", sheet -> sheet.getWorkbook().setSheetName(0, "别的名字")));
    }

    private static Arguments damage(String what, Consumer<XSSFSheet> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    @DisplayName("没有说要改的地方有一处变了,就不采用")
    void isDamaged(String what, Consumer<XSSFSheet> change) throws IOException {
        refused(changed(change), DIFFERS);
    }

    @Test
    @DisplayName("说过要改的一格可以变,写的数须在那里;只改样子的一格内容不能变")
    void mayChange() throws IOException {
        byte[] copy = changed(sheet -> sheet.getRow(7).getCell(6).setCellValue(7.5));
        refused(copy, DIFFERS);
        assertThatCode(() -> check(copy, edit("G8", number("7.5")))).doesNotThrowAnyException();
        refused(copy, DIFFERS, edit("G8", number("7.6")));
        refused(copy, DIFFERS, edit("G8", new CellContent.Keep()));
        refused(copy, DIFFERS, edit("G9", number("7.5")));
    }
}
