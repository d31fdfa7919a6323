package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 朴素的工作簿, against what POI writes of the same cells. */
class PlainBookTest {
    /** A cell written into either. */
    private interface Cells {
        void set(int row, int column, Object value);
    }

    private static void first(Cells cells) {
        cells.set(0, 0, "2024年度项目支出绩效自评表");
        cells.set(1, 1, "");
        cells.set(1, 3, " 前后有空格 ");
        cells.set(1, 26, "a<b & c>d \"引\" '号'");
        cells.set(4, 2, "第一行\n第二行\t完");
        cells.set(4, 3, "2024年度项目支出绩效自评表");
        cells.set(5, 0, 100.0);
        cells.set(5, 1, -0.125);
        cells.set(5, 2, 1e-7);
        cells.set(5, 3, 12345678901234.5);
    }

    private static void second(Cells cells) {
        cells.set(2, 1, "另一张");
        cells.set(2, 2, 3.0);
    }

    private static Cells into(Sheet sheet) {
        return (at, column, value) -> {
            var row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            if (value instanceof Double number) {
                row.createCell(column).setCellValue(number);
            } else {
                row.createCell(column).setCellValue((String) value);
            }
        };
    }

    /** Every part as a text, but for the times of writing. */
    private static Map<String, String> texts(byte[] file) {
        Map<String, String> texts = new TreeMap<>();
        PlainBook.parts(file)
                .forEach((name, bytes) -> texts.put(
                        name,
                        new String(bytes, StandardCharsets.UTF_8)
                                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "")
                                .replaceAll("\\s*\\R\\s*(?=<)", "")));
        return texts;
    }

    @Test
    @DisplayName("一个个部件与 POI 由同样的格写出的相同:文字、空文字、空白、数、合并、两张工作表")
    void asPoiWritesIt() throws IOException {
        ByteArrayOutputStream poi = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet one = book.createSheet("自评表");
            Sheet two = book.createSheet("另一张");
            first(into(one));
            one.createRow(7);
            second(into(two));
            one.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            one.addMergedRegion(CellRangeAddress.valueOf("A5:B6"));
            book.write(poi);
        }
        PlainBook plain = new PlainBook();
        PlainBook.PlainSheet one = plain.sheet("自评表");
        PlainBook.PlainSheet two = plain.sheet("另一张");
        first(one::set);
        one.row(7);
        second(two::set);
        one.merge("A1:D1");
        one.merge("A5:B6");
        assertThat(texts(plain.bytes())).isEqualTo(texts(poi.toByteArray()));
    }
}
