package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 汇总里白色各栏以外的改动: found by comparison, named with sheet, cell and both values, and kept beside. */
class ReviewHandChangeTest {
    private static final String WRONG = "产出指标,数量指标,办理件数,≥100件,完成,80";

    @TempDir
    private Path folder;

    private Bureau bureau;
    private Path summary;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
        bureau.project("甲", "甲局", "绿化", List.of("100.00|90.00"), WRONG);
        bureau.project("乙", "乙局", "绿化", List.of("100.00|90.00"), WRONG);
        summary = bureau.out().resolve("复核汇总.xlsx");
        review();
    }

    private Said review() {
        return bureau.review("--date", "2025-03-05");
    }

    private List<Map<String, String>> told() throws IOException {
        return new Sheets(summary).rows("人工改动");
    }

    private void edit(Consumer<XSSFWorkbook> how) throws IOException {
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            how.accept(book);
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    /** The row of headings of a sheet, found as an officer finds it. */
    private static int head(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("序号")) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(sheet.getSheetName());
    }

    @Test
    @DisplayName("结论和单位名改了:逐处说出表、单元格、改动前后,列在《人工改动》,改过的一本按日期另存;再复核就没有了")
    void changed() throws IOException {
        new Sheets(summary).fill("汇总", row -> row.get("单位").equals("甲局") ? Map.of("结论", "通过", "单位", "甲区甲局") : Map.of());
        byte[] own = Files.readAllBytes(summary);
        Said said = review();
        assertThat(said.err()).contains("「复核汇总.xlsx」里白色各栏以外有人改了2处,没有采用", "改过的一本留作「复核汇总_2025-03-05.xlsx」");
        assertThat(said.err()).contains("(单位):原为“甲局”,改成了“甲区甲局”", "(结论):原为“人工”,改成了“通过”");
        assertThat(told())
                .extracting(row -> row.get("工作表") + " " + row.get("栏目") + " " + row.get("程序写的") + " " + row.get("改成"))
                .containsExactlyInAnyOrder("汇总 单位 甲局 甲区甲局", "汇总 结论 人工 通过");
        assertThat(bureau.out().resolve("复核汇总_2025-03-05.xlsx")).hasBinaryContent(own);
        assertThat(new Sheets(summary).rows("汇总"))
                .extracting(row -> row.get("单位"))
                .containsExactlyInAnyOrder("乙局", "甲局");
        assertThat(review()).satisfies(again -> {
            assertThat(again.out()).contains("没有变化");
            assertThat(again.err()).isEmpty();
        });
    }

    @Test
    @DisplayName("只填白色各栏、只排了序、只由别的程序另存:没有改动可说")
    void honest() throws IOException {
        new Sheets(summary).fill("审核发现", row -> Map.of("处理", "采纳", "经办人", "王五"));
        new Sheets(summary).fill("待定事项", row -> Map.of("定分", "60", "理由", "查阅台账"));
        edit(book -> {
            Sheet sheet = book.getSheet("汇总");
            int first = head(sheet) + 1;
            // The two rows change places, numbers and all.
            for (int column = 0; column < sheet.getRow(first).getLastCellNum(); column++) {
                var one = sheet.getRow(first).getCell(column);
                var other = sheet.getRow(first + 1).getCell(column);
                if (one != null && other != null && one.getCellType() == other.getCellType()) {
                    switch (one.getCellType()) {
                        case STRING -> {
                            String text = one.getStringCellValue();
                            String second = other.getStringCellValue();
                            sheet.getRow(first).createCell(column).setCellValue(second);
                            sheet.getRow(first + 1).createCell(column).setCellValue(text);
                        }
                        case NUMERIC -> {
                            double number = one.getNumericCellValue();
                            one.setCellValue(other.getNumericCellValue());
                            other.setCellValue(number);
                        }
                        default -> {}
                    }
                }
            }
        });
        Said said = review();
        assertThat(said.err()).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(new Sheets(summary).rows("审核发现"))
                .allMatch(row -> row.get("处理").equals("采纳"));
    }

    @Test
    @DisplayName("添一栏备注、删一行、加一张表、改了标题:都说出来")
    void structure() throws IOException {
        edit(book -> {
            Sheet findings = book.getSheet("审核发现");
            int head = head(findings);
            int last = findings.getRow(head).getLastCellNum();
            findings.getRow(head).createCell(last).setCellValue("备注");
            findings.getRow(head + 1).createCell(last).setCellValue("问过单位");
            findings.removeRow(findings.getRow(findings.getLastRowNum()));
            book.createSheet("我的").createRow(0).createCell(0).setCellValue("电话");
            book.getSheet("汇总").getRow(0).createCell(0).setCellValue("已报局长");
        });
        Said said = review();
        assertThat(said.err()).contains("有人改了4处");
        assertThat(told())
                .extracting(row -> row.get("工作表") + " " + row.get("栏目") + " " + row.get("改成"))
                .containsExactlyInAnyOrder("汇总  已报局长", "审核发现 备注 问过单位", "审核发现 整行 ", "我的 整张表 新加的表");
    }
}
