package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.Engine;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * 人工定分不丢: corrected tables, names written otherwise, sheets that people have altered.
 *
 * <p>Each table: execution 20×98÷100 = 19.60; 购置数量 60×40÷50 = 48.00; 管理制度 (20) only 部分达成, 50 % to 80 %, its middle
 * 13.00. 19.60 + 48.00 + 13.00 = 80.60; with 15 decided 19.60 + 48.00 + 15.00 = 82.60.
 */
class ReviewRulingKeptTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final String BASIC = "基本建立健全制度";
    private static final String PARTLY = "部分建立健全制度";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
    }

    private void table(String file, String unit, String system, Object claim, String date) throws IOException {
        List<List<Object>> rows = List.of(
                List.of("2024年度项目自评表"),
                List.of("项目名称", "图书购置", "主管部门", unit, "填报日期", date),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                List.of("(20分)", "100", "98", "98%", "19.60"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "60", "", "采购延期"),
                List.of("效益指标", "社会效益", "管理制度", "建立健全制度", system, "20", claim, "待完善"));
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(in.resolve(file))) {
            Sheet sheet = book.createSheet("自评表");
            for (List<Object> values : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                values.forEach(value -> set(row, Math.max(row.getLastCellNum(), 0), value));
            }
            book.write(bytes);
        }
    }

    private static void set(Row row, int column, Object value) {
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private Said review() {
        return Said.of(name -> WUHAN, "review", in.toString(), "-o", out.toString(), "--json", "--no-copies");
    }

    /** Total of the table in a file. */
    private static String total(Said said, String file) {
        return said.out()
                .lines()
                .map(line -> new JsonMapper().readTree(line).at("/tables/0"))
                .filter(table -> table.at("/source/file").asString("").equals(file))
                .map(table -> table.path("total").decimalValue().setScale(2).toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private static String total(Said said) {
        return total(said, "图书.xlsx");
    }

    private interface Change {
        void on(Sheet sheet);
    }

    private void change(Change change) throws IOException {
        Path summary = out.resolve("复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            change.on(book.getSheet("待定事项"));
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    /** The only line that is open gets 15. */
    private void decide() throws IOException {
        change(sheet -> {
            set(sheet.getRow(3), column(sheet, "定分"), 15);
            set(sheet.getRow(3), column(sheet, "结论"), "调整");
            set(sheet.getRow(3), column(sheet, "理由"), "制度已印发");
        });
    }

    private List<List<String>> pending() throws IOException {
        return new ReviewFolder(out).rows("待定事项");
    }

    @Test
    @DisplayName("改过完成值的表另存一份报来,原件也还在:原来的定分列为已失效,所填照留;再复核一次仍在")
    void superseded() throws IOException {
        table("图书.xlsx", "某局", BASIC, "", "2025年3月1日");
        review();
        decide();
        table("图书(2).xlsx", "某局", PARTLY, "", "2025年3月5日");
        // The decision was about 基本…, the table that counts says 部分….
        assertThat(total(review(), "图书(2).xlsx")).isEqualTo("80.60");
        kept();
        table("别的.xlsx", "另一局", "建立健全制度", "", "2025年3月1日");
        review();
        kept();
    }

    private void kept() throws IOException {
        assertThat(pending())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("图书(2).xlsx", PARTLY, "待定"))
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "图书.xlsx", BASIC, "15", "调整", "制度已印发", "已失效", "所在的表已被后报的替代,后报的表里这项指标、目标值、完成值或填报得分有改动"));
    }

    @Test
    @DisplayName("后报的表在这项指标上没有改动:定分照样采用,只列一行")
    void carriedOver() throws IOException {
        table("图书.xlsx", "某局", BASIC, "", "2025年3月1日");
        review();
        decide();
        table("图书(2).xlsx", "某局", BASIC, "", "2025年3月5日");
        assertThat(total(review(), "图书(2).xlsx")).isEqualTo("82.60");
        assertThat(pending()).singleElement().satisfies(row -> assertThat(row).contains("15", "制度已印发", "已采用"));
    }

    @Test
    @DisplayName("填报得分有三位小数(17.333,汇总显示17.33):没有改动就采用,改成17.334则失效")
    void threeDecimals() throws IOException {
        table("图书.xlsx", "某局", BASIC, 17.333, "2025年3月1日");
        review();
        decide();
        assertThat(total(review())).isEqualTo("82.60");
        assertThat(pending()).singleElement().satisfies(row -> assertThat(row).contains("已采用"));
        table("图书.xlsx", "某局", BASIC, 17.334, "2025年3月1日");
        // 17.334 is above the band's 16, so the middle stands again.
        assertThat(total(review())).isEqualTo("80.60");
        assertThat(pending()).hasSize(2).anySatisfy(row -> assertThat(row).contains("制度已印发", "已失效"));
        table("图书.xlsx", "某局", BASIC, 17.333, "2025年3月1日");
        assertThat(total(review())).isEqualTo("82.60");
    }

    @Test
    @DisplayName("单位原写简称、后写全称,是同一单位:定分照样采用;另一个区的同名单位则不采用")
    void unitInFull() throws IOException {
        table("图书.xlsx", "江汉区政府办", BASIC, "", "2025年3月1日");
        review();
        decide();
        table("图书.xlsx", "武汉市江汉区人民政府办公室", BASIC, "", "2025年3月1日");
        assertThat(total(review())).isEqualTo("82.60");
        table("图书.xlsx", "武汉市蔡甸区人民政府办公室", BASIC, "", "2025年3月1日");
        assertThat(total(review())).isEqualTo("80.60");
        assertThat(pending()).anySatisfy(row -> assertThat(row).contains("制度已印发", "已失效"));
    }

    @Test
    @DisplayName("表头被改名:说明缺哪一栏,不重新复核,汇总原样不动;改回来就采用")
    void headingRenamed() throws IOException {
        table("图书.xlsx", "某局", BASIC, "", "2025年3月1日");
        review();
        decide();
        change(sheet -> set(sheet.getRow(2), column(sheet, "结论"), "处理结论"));
        byte[] filledIn = Files.readAllBytes(out.resolve("复核汇总.xlsx"));

        Said refused = review();

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("复核汇总.xlsx」的《待定事项》缺少表头:结论,人工定分读不回来");
        assertThat(out.resolve("复核汇总.xlsx")).hasBinaryContent(filledIn);
        change(sheet -> set(sheet.getRow(2), column(sheet, "处理结论"), "结论"));
        assertThat(total(review())).isEqualTo("82.60");
    }

    @Test
    @DisplayName("同一项指标填了两行(15 和 12):采用第一行,另一行说明重复,所填照留")
    void twice() throws IOException {
        table("图书.xlsx", "某局", BASIC, "", "2025年3月1日");
        review();
        decide();
        change(sheet -> {
            Row copy = sheet.createRow(4);
            List<Cell> cells = new ArrayList<>();
            sheet.getRow(3).forEach(cells::add);
            for (Cell cell : cells) {
                set(
                        copy,
                        cell.getColumnIndex(),
                        switch (cell.getCellType()) {
                            case NUMERIC -> cell.getNumericCellValue();
                            default -> cell.getStringCellValue();
                        });
            }
            set(copy, column(sheet, "定分"), 12);
        });
        assertThat(total(review())).isEqualTo("82.60");
        assertThat(pending())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("15", "已采用"))
                .anySatisfy(row -> assertThat(row).contains("12", "已失效", "同一项指标填了不止一行,以另一行为准,请只留一行"));
    }
}
