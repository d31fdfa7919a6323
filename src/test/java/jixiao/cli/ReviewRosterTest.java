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
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 报送名单: who has not filed, who twice, who unasked, and budgets against the approved ones. */
class ReviewRosterTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    /** Budgets: 督办 31.33, 江汉 4019.64, 调查 7.08 (万元). */
    @BeforeEach
    void submissions() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        Files.copy(CASES.resolve("caidian-2024-project-duban.xlsx"), in.resolve("督办.xlsx"));
        Files.copy(CASES.resolve("jianghan-2024-department.xlsx"), in.resolve("部门.xlsx"));
        Files.copy(CASES.resolve("jianghan-2024-project-diaocha.xlsx"), in.resolve("调查.xlsx"));
    }

    private Path roster(Object[]... rows) throws IOException {
        Path file = in.resolve("名单.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("2024年度应报单位名单");
            for (Object[] cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (Object value : cells) {
                    Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                    if (value instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                    } else {
                        cell.setCellValue(value.toString());
                    }
                }
            }
            book.write(bytes);
        }
        return file;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private Said review(Path roster) {
        return Said.of(
                name -> WUHAN,
                "review",
                in.toString(),
                "-o",
                out.toString(),
                "--no-copies",
                "--roster",
                roster.toString());
    }

    private List<List<String>> filed() throws IOException {
        try (InputStream bytes = Files.newInputStream(out.resolve("复核汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheet("报送情况")) {
                if (row.getRowNum() > 2) {
                    List<String> texts = new ArrayList<>();
                    for (Cell cell : row) {
                        texts.add(new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell));
                    }
                    rows.add(texts);
                }
            }
            return rows;
        }
    }

    private static final Object[] HEADINGS = row("单位名称", "简称", "归口科室", "项目名称", "批复预算(万元)");
    private static final String CAIDIAN = "中国共产党武汉市蔡甸区委员会办公室";
    private static final String DUBAN = "督办、文印、宣传、国家安全阵地建设及信息化经费";

    @Test
    @DisplayName("未报送、不在名单、按简称认得、预算不符各归各位;名单自己不当作报送材料")
    void four() throws IOException {
        Path roster = roster(
                HEADINGS,
                row(CAIDIAN, "", "行政科", DUBAN, 31.33),
                row("江汉区政府办", "武汉市江汉区人民政府办公室;区政府办", "综合科", "", 4000),
                row("区审计局", "", "综合科", "", ""));
        Said said = review(roster);
        assertThat(said.out()).contains("文件 3 个", "名单应报 3 张:未报送 1,重复报送 0,不在名单 1,预算与批复不符 1");
        assertThat(filed())
                .hasSize(4)
                .anySatisfy(row -> assertThat(row).contains("区审计局", "未报送", "综合科"))
                .anySatisfy(row -> assertThat(row).contains("调查研究", "不在名单"))
                // 4019.64 − 4000 = 19.64.
                .anySatisfy(row -> assertThat(row).contains("部门.xlsx", "已报送", "4,000.00", "4,019.64", "19.64"))
                .anySatisfy(
                        row -> assertThat(row).contains("督办.xlsx", "已报送", "行政科").doesNotContain("0.00"));
    }

    @Test
    @DisplayName("批复31.3与表内31.33只差舍入(半个末位0.05+0.005);31.2则不符;元换算成万元")
    void rounding() throws IOException {
        // |31.33 − 31.3| = 0.03 ≤ 0.055, but |31.33 − 31.2| = 0.13.
        assertThat(review(roster(HEADINGS, row(CAIDIAN, "", "", DUBAN, "31.3"))).out())
                .contains("预算与批复不符 0");
        assertThat(review(roster(HEADINGS, row(CAIDIAN, "", "", DUBAN, "31.2"))).out())
                .contains("预算与批复不符 1");
        Object[] yuan = row("单位", "别名", "科室", "项目", "批复预算(元)");
        assertThat(review(roster(yuan, row(CAIDIAN, "", "", DUBAN, "313,300"))).out())
                .contains("预算与批复不符 0");
    }

    @Test
    @DisplayName("同一张表报了两次:重复报送1;名单没有项目栏时,同一单位的几张表不算重复")
    void twice() throws IOException {
        Files.copy(CASES.resolve("caidian-2024-project-duban.xlsx"), in.resolve("督办(2).xlsx"));
        assertThat(review(roster(HEADINGS, row(CAIDIAN, "", "", DUBAN, ""))).out())
                .contains("重复报送 1,不在名单 2");
        assertThat(filed()).anySatisfy(row -> assertThat(row).contains("督办(2).xlsx", "已报送", "重复报送,共 2 份。"));
        Path units = roster(row("单位"), row("武汉市江汉区人民政府办公室"), row(CAIDIAN));
        assertThat(review(units).out()).contains("应报 2 张:未报送 0,重复报送 1,不在名单 0");
    }

    @Test
    @DisplayName("名单末尾的合计行没有单位:不算应报的表")
    void totals() throws IOException {
        Path roster = roster(HEADINGS, row(CAIDIAN, "", "", DUBAN, 31.33), row("", "", "", "合计", 31.33));
        assertThat(review(roster).out()).contains("名单应报 1 张:未报送 0");
    }

    @Test
    @DisplayName("坏名单:一句话说明文件、工作表、单元格,以 4 结束,什么也不写")
    void bad() throws IOException {
        assertThat(fault(roster(row("序号", "名称"), row(1, "区审计局")))).contains("名单「名单.xlsx」里没有找到表头,应有一行写着:单位");
        assertThat(fault(roster(HEADINGS, row("区审计局", "", "", "", "约三百万"))))
                .contains("名单「名单.xlsx」「名单」E3:批复预算是“约三百万”,应为数字");
        assertThat(fault(roster(HEADINGS, row("区审计局", "", "", "审计", 1), row("区审计局", "", "", "审计", 2))))
                .contains("A4:“区审计局”的项目“审计”与A3重复");
        assertThat(fault(roster(HEADINGS, row("区审计局", "", "", "审计", 1), row("", "", "", "普查", 2))))
                .contains("名单「名单.xlsx」「名单」A4:项目“普查”没有写单位");
        assertThat(fault(roster(new Object[][] {HEADINGS}))).contains("表头下面没有一行单位");
        assertThat(fault(folder.resolve("没有.xlsx"))).contains("没有.xlsx");
    }

    private String fault(Path roster) {
        Said said = review(roster);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines().count()).isEqualTo(1);
        assertThat(out).doesNotExist();
        return said.err();
    }
}
