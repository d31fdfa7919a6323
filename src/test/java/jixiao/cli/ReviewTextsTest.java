package jixiao.cli;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.TEXT;
import static jixiao.generated.WrittenAccount.WATER;
import static jixiao.generated.WrittenAccount.word;
import static jixiao.generated.WrittenAccount.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.Engine;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 卷宗里的报告和决算: an account in one file, the sheets that it speaks of in others. */
class ReviewTextsTest {
    private static final Engine ENGINE = Engine.choosing();

    /** 执行数 85.00 is not the sheet's 80.00. */
    private static final String WRONG = TEXT.replace("执行数为80.00万元，完成预算的80%", "执行数为85.00万元，完成预算的85%");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("报送"));
        out = folder.resolve("结果");
        Files.createDirectories(in.resolve("水务局"));
        Files.write(in.resolve("水务局/河道清淤.xlsx"), workbook(DREDGING));
        Files.write(in.resolve("水务局/水质监测.xlsx"), workbook(WATER));
    }

    private void account(String name, String text) throws IOException {
        Files.write(in.resolve(name), word(text, List.of()));
    }

    private Said review(String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"review", in.toString(), "-o", out.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Said.of(convention -> ENGINE, words);
    }

    private List<Map<String, String>> texts() throws IOException {
        return new ReviewFolder(out).named("文稿");
    }

    private List<Map<String, String>> findings() throws IOException {
        return new ReviewFolder(out)
                .named("审核发现").stream()
                        .filter(row -> row.get("工作表").startsWith("("))
                        .toList();
    }

    private static boolean says(Map<String, String> row, String code) {
        return row.get("代码").equals(code);
    }

    @Test
    @DisplayName("决算与别的文件里的表处处相符:通过,没有一处错误或警告;不是附件")
    void honest() throws IOException {
        account("水务局/决算.docx", TEXT);
        Said said = review();
        assertThat(said.out()).contains("自评报告、决算说明 1 份:通过 1,人工 0,退回 0").doesNotContain("附件 1 个");
        assertThat(texts()).singleElement().satisfies(row -> {
            assertThat(row.get("单位")).contains("云岭县水务局");
            assertThat(row).containsEntry("核对的表", "2");
            assertThat(row).containsEntry("结论", "通过");
        });
    }

    @Test
    @DisplayName("决算的数与别的文件里的表不同:列入审核发现,带位置和表所在的文件,结论人工,JSON 里有")
    void differing() throws IOException {
        account("水务局/决算.docx", WRONG);
        review();
        assertThat(findings()).anySatisfy(row -> {
            assertThat(row).containsEntry("代码", "TEXT_TABLE_MISMATCH").containsEntry("工作表", "(决算说明)");
            assertThat(row.get("单元格")).matches("第\\d+段");
            assertThat(row.get("发现和处理建议")).contains("85", "80.00", "河道清淤.xlsx");
        });
        assertThat(texts()).singleElement().satisfies(row -> assertThat(row).containsEntry("结论", "人工"));
        assertThat(review("--json", "--restart").out())
                .contains("\"documents\":[{\"file\":\"水务局/决算.docx\"", "TEXT_TABLE_MISMATCH")
                .contains("\"texts\":{\"passed\":0,\"manual\":1,\"returned\":0}");
        // Nothing has changed: the second time is what the first wrote.
        assertThat(review("--json").out()).contains("\"unchanged\":true", "TEXT_TABLE_MISMATCH");
    }

    @Test
    @DisplayName("只改了表:决算不用再读,对着改过的表再核对;《变化》说已改正")
    void tableMended() throws IOException {
        account("水务局/决算.docx", WRONG);
        review();
        List<List<String>> mended = new ArrayList<>(DREDGING);
        // 20×85÷100=17;17+80=97
        mended.set(2, List.of("年度财政资金总额", "", "", "100.00", "85.00", "85%", "17"));
        mended.set(7, List.of("总分", "", "", "", "", "", "97"));
        Files.write(in.resolve("水务局/河道清淤.xlsx"), workbook(mended));
        assertThat(review().out()).contains("已改正");
        assertThat(findings()).noneMatch(row -> says(row, "TEXT_TABLE_MISMATCH"));
    }

    private void fill(String code, String word, String reason) throws IOException {
        Path summary = out.resolve("复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet("审核发现");
            List<String> headings = new ArrayList<>();
            sheet.getRow(2).forEach(cell -> headings.add(cell.getStringCellValue()));
            for (Row row : sheet) {
                if (row.getRowNum() > 2
                        && row.getCell(headings.indexOf("代码"))
                                .getStringCellValue()
                                .equals(code)) {
                    row.createCell(headings.indexOf("处理")).setCellValue(word);
                    row.createCell(headings.indexOf("理由")).setCellValue(reason);
                }
            }
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    @Test
    @DisplayName("对文稿的发现也可以处理:已核实不采纳的不再计,留着理由;决算前面加了段也还认得")
    void treated() throws IOException {
        account("水务局/决算.docx", WRONG);
        review();
        fill("TEXT_TABLE_MISMATCH", "已核实不采纳", "表按国库数,决算按会计数");
        account("水务局/决算.docx", "封面\n" + WRONG);
        review();
        assertThat(findings())
                .filteredOn(row -> says(row, "TEXT_TABLE_MISMATCH"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("处理", "已核实不采纳")
                        .containsEntry("理由", "表按国库数,决算按会计数")
                        .containsEntry("状态", "已采用"));
        fill("PROJECT_AMOUNT_MISMATCH", "已核实不采纳", "口径不同");
        review();
        assertThat(texts())
                .singleElement()
                .satisfies(row -> assertThat(row.get("理由")).contains("已核实不采纳"));
    }

    @Test
    @DisplayName("文稿的错误进意见书:单位退回,写着第几段、应是多少,材料里另数报告和决算")
    void letter() throws IOException {
        // 20×463.5÷500=18.54,18.54+75=93.54, and the report claims 95.54.
        account("水务局/自评报告.docx", REPORT);
        Said said = review("--letters", "--date", "2024-03-05");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("退回 1,见汇总的《文稿》", "退回修改意见 1 份");
        assertThat(letterTexts())
                .anyMatch(text -> text.contains("绩效自评表（共2张）、自评报告和决算说明1份收悉"))
                .anyMatch(text -> text.matches("\\d+．第\\d+段：.*95\\.54.*93\\.54.*"))
                .anyMatch(text -> text.matches("\\d\\|部门整体自评报告\\|—\\|—\\|—\\|退回"));
    }

    private static final String REPORT = """
        2023年度云岭县水务局部门整体绩效自评报告
        一、自评结论
        （一）自评得分
        2023年度部门整体绩效自评得分95.54分，其中预算执行率得分18.54分，绩效目标评价得分75分。
        （二）绩效目标完成情况
        1.执行率情况。
        调整后预算数500.00万元，实际执行数463.50万元，执行率92.7%。
        3.未完成的绩效目标。
        清淤长度未达到年初目标。
        （三）存在的问题和原因
        受汛期影响，清淤长度未达到年初目标。
        二、佐证材料
        2.绩效目标完成情况分析（共80分）。
        年度目标1（80分）：保障供水安全。
        （1）产出指标完成情况分析（满分50分，得分45分）
        （2）效益指标完成情况分析（满分30分，得分30分）
        """;

    private List<String> letterTexts() throws IOException {
        Path file;
        try (Stream<Path> all = Files.walk(out.resolve("意见书"))) {
            file = all.filter(each -> each.toString().endsWith("退回修改意见.docx"))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream bytes = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(bytes)) {
            List<String> texts = new ArrayList<>();
            document.getParagraphs().forEach(each -> texts.add(each.getText()));
            document.getTables()
                    .forEach(table -> table.getRows()
                            .forEach(row -> texts.add(String.join(
                                    "|",
                                    row.getTableCells().stream()
                                            .map(cell -> cell.getText())
                                            .toList()))));
            return texts;
        }
    }

    @Test
    @DisplayName("没有一张表的单位,报告自己的错误也在;同一份报告报了两次,后报的算")
    void alone() throws IOException {
        Files.delete(in.resolve("水务局/河道清淤.xlsx"));
        Files.delete(in.resolve("水务局/水质监测.xlsx"));
        account("报告(1).docx", REPORT.replace("95.54", "93.54"));
        account("报告.docx", REPORT);
        review();
        assertThat(texts()).hasSize(2);
        assertThat(texts())
                .anySatisfy(row -> assertThat(row).containsEntry("结论", "通过").containsEntry("文件", "报告(1).docx"));
        assertThat(texts())
                .anySatisfy(row -> assertThat(row).containsEntry("结论", "已被替代").containsEntry("理由", "以“报告(1).docx”为准。"));
        assertThat(findings()).noneMatch(row -> says(row, "REPORT_TOTAL_MISMATCH"));
    }

    @Test
    @DisplayName("决算里说的附件在别的文件里就不说缺,没有才说;不与别的单位的表核对")
    void attachments() throws IOException {
        String named = TEXT + "附件：2023年度河道清淤项目自评表\n";
        account("水务局/决算.docx", named);
        review();
        assertThat(findings()).noneMatch(row -> says(row, "ATTACHMENT_MISSING"));
        Files.createDirectories(in.resolve("林业局"));
        account("林业局/决算.docx", named.replace("水务局", "林业局"));
        review();
        assertThat(findings())
                .filteredOn(row -> says(row, "ATTACHMENT_MISSING"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("单位", "云岭县林业局"));
    }

    private List<String> comments(String copy) throws IOException {
        try (InputStream bytes = Files.newInputStream(out.resolve("标注副本").resolve(copy));
                XWPFDocument document = new XWPFDocument(bytes)) {
            List<String> texts = new ArrayList<>();
            for (var comment : document.getDocComments().getComments()) {
                texts.add(comment.getText());
            }
            return texts;
        }
    }

    @Test
    @DisplayName("Word 的决算在标注副本里有带批注的副本:批注是对着别的文件里的表核对的发现;没有变的不重写,没有发现的没有副本")
    void commented() throws IOException {
        account("水务局/决算.docx", WRONG);
        review();
        String copy = "水务局/决算_核对.docx";
        // 100.00 and 85.00 in the account, 80.00 in another file's sheet.
        assertThat(comments(copy)).anyMatch(text -> text.contains("【警告】") && text.contains("80.00"));
        Path written = out.resolve("标注副本").resolve(copy);
        byte[] first = Files.readAllBytes(written);
        Files.setLastModifiedTime(written, java.nio.file.attribute.FileTime.fromMillis(86_400_000));
        Files.write(in.resolve("水务局/附图.pdf"), new byte[] {1, 2, 3});
        review();
        assertThat(Files.getLastModifiedTime(written).toMillis()).isEqualTo(86_400_000);
        assertThat(Files.readAllBytes(written)).isEqualTo(first);
        assertThat(Files.list(written.getParent())
                        .map(each -> each.getFileName().toString()))
                .contains("决算_核对.docx")
                .doesNotContain("决算_计分.docx");
        account("水务局/决算.docx", TEXT);
        review();
        assertThat(written).doesNotExist();
        account("水务局/决算.docx", WRONG);
        review("--no-copies");
        assertThat(written).doesNotExist();
    }

    @Test
    @DisplayName("纯文本的报告也是单位的文稿,与 Word 的同一份比,以 Word 的为准;别的文本照旧说没有读取")
    void plainText() throws IOException {
        Files.writeString(in.resolve("水务局/决算.txt"), WRONG);
        Files.writeString(in.resolve("水务局/说明.txt"), "请查收。");
        Said said = review();
        assertThat(said.out()).contains("文件 3 个", "自评报告、决算说明 1 份:通过 0,人工 1,退回 0", "未能读取 1 个");
        assertThat(findings())
                .filteredOn(row -> says(row, "TEXT_TABLE_MISMATCH"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("文件", "水务局/决算.txt"));
        assertThat(new ReviewFolder(out).named("未能读取"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("原因和处理")).startsWith("「水务局/说明.txt」不是 .xlsx"));
        account("水务局/决算.docx", WRONG);
        review();
        assertThat(texts())
                .anySatisfy(row ->
                        assertThat(row).containsEntry("文件", "水务局/决算.docx").containsEntry("结论", "人工"))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("文件", "水务局/决算.txt").containsEntry("结论", "已被替代"));
    }

    @Test
    @DisplayName("归档里每份文稿一行、一份 JSON、它的发现;抽查名单列出抽中单位的文稿")
    void keptAndListed() throws IOException {
        account("水务局/决算.docx", WRONG);
        account("别处.docx", REPORT.replace("云岭县水务局", "青桥市图书馆"));
        review();
        assertThat(Said.of(Engine::load, "archive", out.toString()).code()).isZero();
        try (java.util.zip.ZipFile zip =
                new java.util.zip.ZipFile(out.resolve("2023年度复核档案.zip").toFile())) {
            assertThat(text(zip, "数据/文稿.csv").lines().skip(1))
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("W00001,青桥市图书馆,,2023,(自评报告),") && line.contains(",退回,,别处.docx,"))
                    .anyMatch(line -> line.startsWith("W00002,") && line.endsWith(",文档/W00002.json"));
            assertThat(text(zip, "数据/审核发现.csv").lines())
                    .anyMatch(line -> line.startsWith("W00002,") && line.contains("TEXT_TABLE_MISMATCH"));
            assertThat(text(zip, "文档/W00001.json")).contains("REPORT_TOTAL_MISMATCH");
            assertThat(text(zip, "说明.txt")).contains("自评报告和决算说明 2 份");
        }
        Said said = Said.withoutEngine("sample", out.toString(), "--share", "100%", "--seed", "1");
        assertThat(said.err()).isEmpty();
        try (InputStream bytes = Files.newInputStream(out.resolve("抽查名单.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet("文稿");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(3).getCell(4).getStringCellValue()).isEqualTo("部门决算（文字说明）");
            assertThat(sheet.getRow(3).getCell(9).getStringCellValue()).isEqualTo("水务局/决算.docx");
        }
    }

    private static String text(java.util.zip.ZipFile zip, String name) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
