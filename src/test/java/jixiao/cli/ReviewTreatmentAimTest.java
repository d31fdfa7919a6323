package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jixiao.Engine;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 处理认准发现: what a person wrote is never taken for another finding that says the same. */
class ReviewTreatmentAimTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private void table(String file, String unit, int above) throws IOException {
        List<List<String>> rows = texts(unit, above);
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve(file), RowsWorkbook.of(rows).bytes());
    }

    /** Twice the same missed line, under two goals: each 40×40÷50 = 32.00, claimed 35. */
    private static List<List<String>> texts(String unit, int above) {
        List<String> head = List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        List<String> line = List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "40", "35", "采购延期");
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(above, List.of("附件")));
        rows.addAll(List.of(
                List.of("2024年度部门整体自评表"),
                List.of("单位名称", unit, "填报日期", "2025年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                List.of("(20分)", "100", "98", "98%", "19.60"),
                List.of("年度目标1:", "购置"),
                head,
                line,
                List.of("年度目标2:", "再购置"),
                head,
                line));
        return rows;
    }

    /** The same as a web page, as platforms export it. */
    private void page(int above) throws IOException {
        String body = texts("某局", above).stream()
                .map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                Files.createDirectories(folder.resolve("in")).resolve("a.xls"),
                "<html><head><meta charset=\"utf-8\"></head><body><table>" + body + "</table></body></html>");
    }

    private Said review() {
        return Said.of(
                name -> WUHAN,
                "review",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("out").toString(),
                "--no-copies");
    }

    private List<Map<String, String>> rows(String name) throws IOException {
        return new ReviewFolder(folder.resolve("out")).named(name);
    }

    private List<Map<String, String>> wrong() throws IOException {
        return rows("审核发现").stream()
                .filter(row -> row.get("代码").equals("SCORE_MISMATCH"))
                .toList();
    }

    /** Writes into the 处理 and 理由 of the wrong scores that are meant; the rest is cleared. */
    private void treat(Predicate<Map<String, String>> meant) throws IOException {
        List<Map<String, String>> all = rows("审核发现");
        Path summary = folder.resolve("out/复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet("审核发现");
            for (int i = 0; i < all.size(); i++) {
                boolean here = all.get(i).get("代码").equals("SCORE_MISMATCH") && meant.test(all.get(i));
                sheet.getRow(3 + i).createCell(column(sheet, "处理")).setCellValue(here ? "已核实不采纳" : "");
                sheet.getRow(3 + i).createCell(column(sheet, "理由")).setCellValue(here ? "核对过" : "");
            }
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    private static int column(Sheet sheet, String heading) {
        return StreamSupport.stream(sheet.getRow(2).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(heading))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    private List<String> treated() throws IOException {
        return wrong().stream()
                .map(row -> row.get("处理") + row.get("状态") + row.get("状态说明"))
                .toList();
    }

    @Test
    @DisplayName("两个目标下有同样的两条:填在后一条的只管后一条,挪到前一条再复核就只管前一条")
    void alike() throws IOException {
        table("a.xlsx", "某局", 0);
        review();
        assertThat(wrong()).hasSize(2);
        assertThat(wrong().get(0).get("发现和处理建议")).isEqualTo(wrong().get(1).get("发现和处理建议"));
        String first = wrong().get(0).get("单元格");
        String second = wrong().get(1).get("单元格");
        treat(row -> row.get("单元格").equals(second));
        review();
        assertThat(treated()).containsExactly("", "已核实不采纳已采用");
        treat(row -> row.get("单元格").equals(first));
        assertThat(review().out()).doesNotContain("没有变化");
        assertThat(treated()).containsExactly("已核实不采纳已采用", "");
    }

    @Test
    @DisplayName("只填了一条而两条都挪了地方:不猜是哪一条,写过的字留着并说明")
    void bothMoved() throws IOException {
        table("a.xlsx", "某局", 0);
        review();
        String second = wrong().get(1).get("单元格");
        treat(row -> row.get("单元格").equals(second));
        review();
        table("a.xlsx", "某局", 1);
        review();
        assertThat(treated()).containsExactly("", "", "已核实不采纳已失效同样的发现有几条,分不清说的是哪一条,请填在它现在的那一行");
    }

    @Test
    @DisplayName("没有写单位和项目的两份文件:处理只管填的那一份")
    void nameless() throws IOException {
        table("a.xlsx", "", 0);
        table("b.xlsx", "", 0);
        review();
        treat(row -> row.get("文件").equals("b.xlsx"));
        review();
        assertThat(wrong())
                .extracting(row -> row.get("文件") + row.get("状态"))
                .containsExactly("a.xlsx", "a.xlsx", "b.xlsx已采用", "b.xlsx已采用");
        // the same words about the other file are something new
        treat(row -> row.get("文件").equals("a.xlsx"));
        assertThat(review().out()).doesNotContain("没有变化");
        assertThat(wrong())
                .extracting(row -> row.get("文件") + row.get("状态"))
                .containsExactly("a.xlsx已采用", "a.xlsx已采用", "b.xlsx", "b.xlsx");
    }

    @Test
    @DisplayName("表不再报送:它的发现没有改正,列为“表已不在”")
    void absent() throws IOException {
        table("a.xlsx", "某局", 0);
        table("b.xlsx", "另局", 0);
        review();
        Files.delete(folder.resolve("in/b.xlsx"));
        assertThat(review().out()).contains("已改正 0、");
        assertThat(rows("变化"))
                .filteredOn(row -> row.get("单位").equals("另局"))
                .isNotEmpty()
                .allMatch(row -> row.get("状态").equals("表已不在"));
    }

    @Test
    @DisplayName("文档、网页里的发现写着位置和指标,处理同样读回;插了行照样有效")
    void documents() throws IOException {
        page(0);
        review();
        assertThat(wrong())
                .hasSize(2)
                .allMatch(row -> row.get("指标").equals("购置数量") && row.get("单元格").matches("表1第\\d+行第\\d+列"));
        String second = wrong().get(1).get("单元格");
        treat(row -> row.get("单元格").equals(second));
        review();
        assertThat(treated()).containsExactly("", "已核实不采纳已采用");
        treat(row -> true);
        review();
        page(1);
        review();
        assertThat(treated()).containsExactly("已核实不采纳已采用", "已核实不采纳已采用");
        assertThat(rows("汇总续").get(0)).containsEntry("错误", "0");
    }

    @Test
    @DisplayName("表没有了或读不出来:处理留着,说的是表而不是发现")
    void tableGone() throws IOException {
        table("a.xlsx", "某局", 0);
        table("b.xlsx", "另局", 0);
        review();
        treat(row -> row.get("单位").equals("另局"));
        review();
        Files.writeString(folder.resolve("in/b.xlsx"), "坏了");
        review();
        assertThat(treated())
                .containsExactly("", "", "已核实不采纳已失效这张表不再报送或未能读取,或单位、项目、年度有改动", "已核实不采纳已失效这张表不再报送或未能读取,或单位、项目、年度有改动");
        table("b.xlsx", "另局", 0);
        review();
        assertThat(treated()).containsExactly("", "", "已核实不采纳已采用", "已核实不采纳已采用");
    }
}
