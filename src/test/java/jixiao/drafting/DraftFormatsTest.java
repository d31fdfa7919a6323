package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.document.PdfOf;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("表是什么格式、放在几个文件里,写成的文稿都一样")
class DraftFormatsTest {
    private static final int COLUMNS = 7;

    /** Of a page, in points. */
    private static final double WIDTH = 76;

    private static final double HEIGHT = 24;
    private static final double LEFT = 30;

    @TempDir
    private Path folder;

    private Map<String, String> expected;

    @FunctionalInterface
    private interface Writing {
        byte[] of(List<String> title, List<List<String>> rows) throws IOException;
    }

    private static final List<String> WHOLE = List.of("2024年度部门整体绩效自评表", "单位名称:云岭县水务局", "填报日期:2025年3月1日");

    /** 980 of 1000, of which 300 are the projects'; 20 of 20. */
    private static final List<List<String>> WHOLE_ROWS = List.of(
            List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分", ""),
            List.of("部门整体支出总额", "", "1000.00", "980.00", "", "", ""),
            List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
            List.of("产出指标", "数量指标", "管网改造", "≥20公里", "20公里", "80", ""));

    private static List<String> titles(String project) {
        return List.of("2024年度项目支出绩效自评表", "项目名称:" + project, "主管部门:云岭县水务局", "单位名称:云岭县水务局", "填报日期:2025年3月1日");
    }

    private static List<List<String>> rows(String spending, String done) {
        return List.of(
                List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分", ""),
                List.of("年度财政资金总额", "", "200.00", spending, "", "", ""),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                List.of("产出指标", "数量指标", "维修泵站", "≥10座", done, "80", ""));
    }

    private static RowsWorkbook book(List<String> titles, List<List<String>> rows) {
        RowsWorkbook book = new RowsWorkbook();
        titles.forEach(book::row);
        return book.rows(rows);
    }

    private static byte[] word(List<String> titles, List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            titles.forEach(each -> document.createParagraph().createRun().setText(each));
            XWPFTable table = document.createTable(rows.size(), COLUMNS);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(List<String> titles, List<List<String>> rows) throws IOException {
        try (PdfOf page = new PdfOf()) {
            double y = 50;
            for (String each : titles) {
                // The title stands in the middle of its line.
                page.text(each.equals(titles.get(0)) ? 297 - each.length() * 5.0 : LEFT, y, 10, each);
                y += 20;
            }
            for (int row = 0; row <= rows.size(); row++) {
                page.line(LEFT, y + row * HEIGHT, LEFT + COLUMNS * WIDTH, y + row * HEIGHT);
            }
            for (int column = 0; column <= COLUMNS; column++) {
                double x = LEFT + column * WIDTH;
                page.line(x, y, x, y + rows.size() * HEIGHT);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    page.text(
                            LEFT + column * WIDTH + 3,
                            y + row * HEIGHT + 15,
                            6.5,
                            rows.get(row).get(column));
                }
            }
            return page.page().bytes();
        }
    }

    /** Files of the tables under a folder. */
    private Path files(String run, String ending, Writing writing) throws IOException {
        Path in = Files.createDirectories(folder.resolve(run));
        Files.write(in.resolve("部门整体." + ending), writing.of(WHOLE, WHOLE_ROWS));
        Files.write(in.resolve("泵站维修." + ending), writing.of(titles("泵站维修"), rows("150.00", "8座")));
        Files.write(in.resolve("河道清淤." + ending), writing.of(titles("河道清淤"), rows("150.00", "10座")));
        return in;
    }

    private Map<String, String> texts(String run, List<Path> in) {
        DraftOptions plain = Drafts.options(folder, folder.resolve(run + "文稿"), DraftKind.values());
        DraftResult result = Drafts.run(new DraftOptions(
                in,
                plain.out(),
                plain.kinds(),
                plain.style(),
                plain.templates(),
                false,
                plain.roster(),
                List.of(),
                true,
                false,
                Drafts.DAY));
        assertThat(result.unread()).as(run).isEmpty();
        assertThat(result.stopped()).as(run).isEmpty();
        Map<String, String> texts = new TreeMap<>();
        // Where a finding stands is told as the file tells it: 「F12」 in a workbook, 表1第5行 in Word.
        result.texts().stream()
                .filter(each -> !each.text().name().matches(".*(台账|建议)"))
                .forEach(each -> texts.put(each.text().name(), each.text().text()));
        return texts;
    }

    @BeforeEach
    void fromWorkbooks() throws IOException {
        expected = texts(
                "表格",
                List.of(files("表格", "xlsx", (titles, rows) -> book(titles, rows).bytes())));
        assertThat(expected).hasSize(4);
        assertThat(expected.get("云岭县水务局2024年度预算绩效情况说明"))
                .contains("共涉及项目2个，资金300.00万元")
                .contains("未完成的绩效目标：维修泵站（目标≥10座，完成8座）");
        assertThat(expected.get("云岭县水务局2024年度泵站维修绩效自评报告")).contains("执行率75.0%");
    }

    @Test
    @DisplayName(".xls、Word、PDF 与 .xlsx 逐字相同")
    void everyFormat() throws IOException {
        assertThat(texts(
                        "旧表格",
                        List.of(files(
                                "旧表格",
                                "xls",
                                (titles, rows) -> book(titles, rows).legacy()))))
                .isEqualTo(expected);
        assertThat(texts("文档", List.of(files("文档", "docx", DraftFormatsTest::word))))
                .isEqualTo(expected);
        assertThat(texts("打印", List.of(files("打印", "pdf", DraftFormatsTest::pdf))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("几个文件逐个给出、放进压缩包、分在下级文件夹、各种格式混着,都与一个文件夹逐字相同")
    void severalFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        Path word = files("文档", "docx", DraftFormatsTest::word);
        Path old = files("旧表格", "xls", (titles, rows) -> book(titles, rows).legacy());
        files.add(folder.resolve("表格/部门整体.xlsx"));
        files.add(word.resolve("泵站维修.docx"));
        files.add(old.resolve("河道清淤.xls"));
        assertThat(texts("逐个", files)).isEqualTo(expected);
        Path deep = Files.createDirectories(folder.resolve("分开/项目/水务"));
        for (Path each : files) {
            boolean whole = each.toString().contains("部门整体");
            Files.copy(each, (whole ? folder.resolve("分开") : deep).resolve(each.getFileName()));
        }
        assertThat(texts("下级", List.of(folder.resolve("分开")))).isEqualTo(expected);
        Path packed = folder.resolve("自评表.zip");
        try (OutputStream out = Files.newOutputStream(packed);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path each : files) {
                zip.putNextEntry(new ZipEntry(each.getFileName().toString()));
                zip.write(Files.readAllBytes(each));
                zip.closeEntry();
            }
        }
        assertThat(texts("压缩包", List.of(packed))).isEqualTo(expected);
    }

    @Test
    @DisplayName("同一张表报了两种格式只算一次;写出的文稿就在报送的文件夹里,再写一次不把它们当作表")
    void twice() throws IOException {
        Path in = folder.resolve("表格");
        Files.write(in.resolve("泵站维修.docx"), word(titles("泵站维修"), rows("150.00", "8座")));
        assertThat(texts("两种", List.of(in))).isEqualTo(expected);
        DraftOptions inside = Drafts.options(in, in.resolve("文稿"), DraftKind.STATEMENT);
        assertThat(Drafts.only(Drafts.run(inside))).contains("共涉及项目2个，资金300.00万元");
        assertThat(Drafts.only(Drafts.run(inside))).contains("共涉及项目2个，资金300.00万元");
    }
}
