package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.Engine;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import jixiao.rollup.Books;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 同一张表的两种格式: one table, of which the better readable file counts, and what differs between the two. */
class ReviewFormatsTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final String[] LINES = {
        "数量指标:办理件数|10件|10件|20", "数量指标:培训次数|≥5次|6次|20", "质量指标:合格率|≥95%|98%|20", "满意度指标:群众满意度|≥90%|92%|20"
    };

    @TempDir
    private Path folder;

    private Path book(String name, String money, String... lines) {
        return Books.file(folder.resolve("in/" + name), "甲局", "便民服务", "2024", money, lines);
    }

    /** A Word document of what a workbook shows, put beside the workbooks. */
    private void word(String name, Path workbook) throws IOException {
        String body = WordOf.table(new WorkbookReader()
                .read(workbook.toString(), Files.readAllBytes(workbook))
                .sheets()
                .get(0));
        Files.write(folder.resolve("in/" + name), WordOf.body(body));
    }

    /** The same table with other lines, which stands in no folder of the review. */
    private Path elsewhere(String money, String... lines) {
        return Books.file(folder.resolve("else/表.xlsx"), "甲局", "便民服务", "2024", money, lines);
    }

    private static String[] with(int at, String line) {
        String[] lines = LINES.clone();
        lines[at] = line;
        return lines;
    }

    private Said review(String... more) {
        List<String> words = new java.util.ArrayList<>(List.of(
                "review",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("out").toString()));
        words.addAll(List.of(more));
        Said said = Said.of(name -> WUHAN, words.toArray(String[]::new));
        assertThat(said.err()).isEmpty();
        return said;
    }

    private List<List<String>> differing() throws IOException {
        return new ReviewFolder(folder.resolve("out"))
                .rows("审核发现").stream()
                        .filter(row -> row.contains("FORMATS_DIFFER"))
                        .toList();
    }

    private List<String> states() throws IOException {
        return new ReviewFolder(folder.resolve("out"))
                .named("报送情况").stream()
                        .map(row -> row.get("状态") + " " + row.get("文件"))
                        .toList();
    }

    @Test
    @DisplayName("表.xlsx 和内容一样的表.docx:算一张,工作簿为准,没有发现;存 100.4567 显示 100.46 的不算不同;名单不算重复报送")
    void alike() throws IOException {
        Path book = book("表.xlsx", "100 100", LINES);
        try (InputStream bytes = Files.newInputStream(book);
                XSSFWorkbook edited = new XSSFWorkbook(bytes)) {
            Cell budget = edited.getSheetAt(0).getRow(4).getCell(2);
            CellStyle style = edited.createCellStyle();
            style.setDataFormat(edited.createDataFormat().getFormat("0.00"));
            budget.setCellStyle(style);
            budget.setCellValue(100.4567);
            try (OutputStream out = Files.newOutputStream(book)) {
                edited.write(out);
            }
        }
        word("表.docx", book);
        Path roster = folder.resolve("名单.xlsx");
        try (XSSFWorkbook list = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(roster)) {
            var sheet = list.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("单位名称");
            sheet.getRow(0).createCell(1).setCellValue("项目名称");
            sheet.createRow(1).createCell(0).setCellValue("甲局");
            sheet.getRow(1).createCell(1).setCellValue("便民服务");
            list.write(out);
        }
        assertThat(review("--roster", roster.toString()).out())
                .contains("自评表 1 张,另有 1 张是其中的另一种格式", "未报送 0,重复报送 0,不在名单 0");
        assertThat(differing()).isEmpty();
        assertThat(states()).containsExactlyInAnyOrder("已报送 表.xlsx", "另一格式 表.docx");
    }

    @Test
    @DisplayName("完成值改了一个:一条警告,写明指标和两个数,列在工作簿的完成值上")
    void oneActual() throws IOException {
        book("表.xlsx", "100 100", LINES);
        word("表.docx", elsewhere("100 100", with(1, "数量指标:培训次数|≥5次|7次|20")));
        review();
        assertThat(differing()).hasSize(1);
        assertThat(differing().get(0).toString())
                .contains("警告", "表.xlsx", "E8", "有1处不同", "“培训次数”的完成值(“6次”;“7次”)")
                .doesNotContain("另有0", "目标值(");
    }

    @Test
    @DisplayName("七处不同(两个金额、两个目标值、一个完成值、两份各多一行):写前五处,另有2处")
    void seven() throws IOException {
        book("表.xlsx", "100 90", LINES);
        word(
                "表.docx",
                elsewhere(
                        "200 80",
                        "数量指标:办理件数|12件|10件|20",
                        "数量指标:培训次数|≤5次|8次|20",
                        "质量指标:合格率|≥95%|98%|20",
                        "满意度指标:企业满意度|≥90%|92%|20"));
        review();
        assertThat(differing()).hasSize(1);
        assertThat(differing().get(0).toString())
                .contains("有7处不同", "预算数(“100”;“200”)", "执行数(“90”;“80”)", "“办理件数”的目标值(“10件”;“12件”)", ";另有2处。")
                .doesNotContain("企业满意度");
    }

    @Test
    @DisplayName("文件名写明是终稿的 Word:与工作簿不同时照旧以终稿为准,没有这条发现;内容一样时工作簿为准")
    void later() throws IOException {
        Path book = book("表.xlsx", "100 100", LINES);
        word("表(终稿).docx", elsewhere("100 100", with(0, "数量指标:办理件数|10件|11件|20")));
        assertThat(review().out()).contains("另有 1 张已被后报的替代").doesNotContain("另一种格式");
        assertThat(differing()).isEmpty();
        assertThat(states()).containsExactlyInAnyOrder("已被替代 表.xlsx", "已报送 表(终稿).docx");
        word("表(终稿).docx", book);
        assertThat(review().out()).contains("另有 1 张是其中的另一种格式").doesNotContain("后报的替代");
        assertThat(states()).containsExactlyInAnyOrder("已报送 表.xlsx", "另一格式 表(终稿).docx");
    }

    @Test
    @DisplayName("汇总:两种格式只加一次(10件加20件是30件),另一份记入说明;完成值不同的说明两个数")
    void aggregated() throws IOException {
        book("表.xlsx", "100 100", LINES);
        word("表.docx", elsewhere("100 100", with(0, "数量指标:办理件数|10件|11件|20")));
        Books.file(folder.resolve("in/乙.xlsx"), "乙局", "便民服务", "2024", "100 100", with(0, "数量指标:办理件数|20件|20件|20"));
        Said said = Said.of(
                name -> WUHAN,
                "aggregate",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(said.err()).isEmpty();
        StringBuilder all = new StringBuilder();
        try (InputStream bytes = Files.newInputStream(folder.resolve("out/便民服务_2024_汇总.xlsx"));
                XSSFWorkbook made = new XSSFWorkbook(bytes)) {
            made.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('|'))));
        }
        assertThat(all.toString())
                .contains("30件", "「甲局」的这张表有两种格式,以「表.xlsx」为准,「表.docx」未重复计入。", "“办理件数”的完成值(“10件”;“11件”)")
                .doesNotContain("报送了不止一次", "31件", "41件");
    }
}
