package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    @DisplayName("单元格按人所见读取:百分比格式、数字、内联与共享字符串、合并单元格")
    void cellsAsSeen() {
        Grid shared = new WorkbookReader()
                .read(CASES.resolve("caidian-2024-department.xlsx"))
                .sheets()
                .get(0);
        assertThat(shared.name()).isEqualTo("自评表");
        assertThat(shared.cell(3, 3).text()).isEqualTo("1015");
        assertThat(shared.cell(5, 5).text()).isEqualTo("100.00%");
        assertThat(shared.cell(5, 5).number()).contains(new java.math.BigDecimal("1.0"));
        assertThat(shared.cell(5, 0).text()).startsWith("预算执行情况");
        assertThat(shared.cell(15, 1).address()).isEqualTo("B15");
        assertThat(shared.rows()).isEqualTo(93);
        assertThat(shared.columns()).isEqualTo(7);

        Grid inline = new WorkbookReader()
                .read(CASES.resolve("dressed-project.xlsx"))
                .sheets()
                .get(0);
        assertThat(inline.cell(1, 0).text()).isEqualTo("单位名称:(盖章)某某单位");
        assertThat(inline.columnHidden(9)).isTrue();
        assertThat(inline.columnHidden(8)).isFalse();
        assertThat(inline.cell(8, 3).text()).isEqualTo("31.33");
    }

    @Test
    @DisplayName("只取一张表:别的表再大也不读;没有这张表的是空")
    void oneSheet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("复核汇总.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet big = book.createSheet("大表");
            for (int row = 0; row <= 1000; row++) {
                big.createRow(row).createCell(0).setCellValue(row);
            }
            book.createSheet("待定事项").createRow(0).createCell(0).setCellValue("定分");
            book.write(out);
        }
        WorkbookReader small =
                new WorkbookReader(Limits.DEFAULT.with("cells", 10).orElseThrow());
        assertThatThrownBy(() -> small.read(file)).hasMessageContaining("超过上限 10 个");
        assertThat(small.sheet(file, "待定事项").orElseThrow().cell(0, 0).text()).isEqualTo("定分");
        assertThat(small.sheet(file, "没有")).isEmpty();
        assertThat(new WorkbookReader(Limits.OWN).read(file).sheets()).hasSize(2);
    }
}
