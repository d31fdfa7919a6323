package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.Engine;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();
    private static final String PASSING = "caidian-2024-project-duban.xlsx";
    private static final String DEPARTMENT = "jianghan-2024-department.xlsx";
    private static final String PROJECT = "jianghan-2024-project-diaocha.xlsx";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("报送"));
        out = folder.resolve("结果");
    }

    private void file(String as, String workbook) throws IOException {
        Path target = in.resolve(as);
        Files.createDirectories(target.getParent());
        Files.copy(cases(workbook), target);
    }

    private static Path cases(String workbook) {
        return Path.of("src/test/resources/cases", workbook);
    }

    private Said review(Object... more) {
        Stream<Object> words = Stream.concat(Stream.of("review", in, "-o", out), Stream.of(more));
        return Said.of(
                name -> ENGINES.computeIfAbsent(name, Engine::load),
                words.map(Object::toString).toArray(String[]::new));
    }

    /** Shown texts of a sheet of the summary, from the first row below the header, without the running number. */
    private List<Map<String, String>> named(String sheet) throws IOException {
        return new ReviewFolder(out).named(sheet);
    }

    private List<List<String>> rows(String sheet) throws IOException {
        try (InputStream bytes = Files.newInputStream(out.resolve("复核汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<List<String>> rows = new ArrayList<>();
            XSSFSheet read = book.getSheet(sheet);
            for (Row row : read) {
                if (row.getRowNum() > 2) {
                    List<String> texts = new ArrayList<>();
                    for (Cell cell : row) {
                        texts.add(new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell));
                    }
                    rows.add(texts.subList(1, texts.size()));
                }
            }
            return rows;
        }
    }

    @Test
    @DisplayName("再次复核:上一次的复核汇总另名保留,一字不改;读不出来的(里面可能有人工定分)不动,以 2 结束")
    void earlierSummaryIsKept() throws IOException {
        file("督办.xlsx", PASSING);
        review("--no-copies");
        byte[] filledIn = Files.readAllBytes(out.resolve("复核汇总.xlsx"));
        file("部门.xlsx", DEPARTMENT);

        review("--no-copies");

        assertThat(out.resolve("复核汇总_旧1.xlsx")).hasBinaryContent(filledIn);
        assertThat(rows("汇总")).hasSize(2);

        byte[] broken = "人填过的".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(out.resolve("复核汇总.xlsx"), broken);
        Said refused = review("--no-copies");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("复核汇总.xlsx」读不出来,里面可能有人工定分,没有重新复核");
        assertThat(out.resolve("复核汇总.xlsx")).hasBinaryContent(broken);
    }

    @Test
    @DisplayName("三张表:汇总、结论、两表核对,副本的文件夹与来源相同")
    void three() throws IOException {
        file("蔡甸/督办.xlsx", PASSING);
        file("江汉/部门.xlsx", DEPARTMENT);
        file("项目/调查.xlsx", PROJECT);
        Said said = review();
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("文件 3 个,自评表 3 张", "通过 1,人工 2,退回 0");
        assertThat(named("汇总")).extracting(row -> row.get("结论")).containsExactly("人工", "通过", "人工");
        assertThat(new ReviewFolder(out).cells().get("汇总"))
                .filteredOn(cell -> cell.contains(" → "))
                .extracting(cell -> java.net.URLDecoder.decode(
                        cell.substring(cell.indexOf(" → ") + 3), java.nio.charset.StandardCharsets.UTF_8))
                .containsExactly("标注副本/江汉/部门_计分.xlsx", "标注副本/蔡甸/督办_计分.xlsx", "标注副本/项目/调查_计分.xlsx");
        // 区政府办 is 武汉市江汉区人民政府办公室: 2764.91 against one project's 7.08.
        assertThat(rows("审核发现"))
                .filteredOn(row -> row.contains("PROJECT_SPENDING_MISMATCH"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("F4", "警告").anyMatch(text -> text.contains("2757.83")));
        assertThat(out.resolve("标注副本/蔡甸/督办_计分.xlsx")).exists();
        assertThat(out.resolve("标注副本/江汉/部门_计分.xlsx")).exists();
        assertThat(copyFindings("标注副本/江汉/部门_计分.xlsx")).contains("项目支出与部门表不符");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("复核汇总.xlsx", "标注副本", ".jixiao");
        }
    }

    private String copyFindings(String copy) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream bytes = Files.newInputStream(out.resolve(copy));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            book.getSheet("审核发现").forEach(row -> row.forEach(cell -> text.append(cell)));
        }
        return text.toString();
    }

    @Test
    @DisplayName("按文件夹归卷时,不同文件夹的两张表不核对")
    void byFolder() throws IOException {
        file("江汉/部门.xlsx", DEPARTMENT);
        file("项目/调查.xlsx", PROJECT);
        review("--unit-by", "folder", "--no-copies");
        assertThat(rows("审核发现")).noneMatch(row -> row.contains("PROJECT_SPENDING_MISMATCH"));
        assertThat(out.resolve("标注副本")).doesNotExist();
    }

    @Test
    @DisplayName("终稿和终稿(2):后者算数,前者列为已被替代")
    void superseded() throws IOException {
        file("督办终稿.xlsx", PASSING);
        file("督办终稿(2).xlsx", PASSING);
        Said said = review();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("自评表 1 张,另有 1 张已被后报的替代");
        assertThat(rows("汇总")).hasSize(1);
        assertThat(named("报送情况"))
                .extracting(row -> row.get("状态") + " " + row.get("文件"))
                .containsExactlyInAnyOrder("已报送 督办终稿(2).xlsx", "已被替代 督办终稿.xlsx");
    }

    @Test
    @DisplayName("GBK 文件名的压缩包,包里的路径不能离开结果文件夹")
    void gbkArchive() throws IOException {
        Path zip = in.resolve("包.zip");
        try (OutputStream bytes = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            for (String name : List.of("区委办/督办.xlsx", "../../逃出.xlsx", "~$督办.xlsx", "说明.txt")) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(Files.readAllBytes(cases(name.contains("逃出") ? PROJECT : PASSING)));
                archive.closeEntry();
            }
        }
        Said said = review();
        assertThat(said.err().strip()).isEqualTo("「包.zip/说明.txt」不是 .xlsx、.xlsm、.xls 工作簿,也不是 .zip,请另存或解压后再报。");
        assertThat(named("报送情况"))
                .extracting(row -> row.get("文件"))
                .containsExactly("包.zip/区委办/督办.xlsx", "包.zip/逃出.xlsx");
        assertThat(out.resolve("标注副本/包.zip/逃出_计分.xlsx")).exists();
        assertThat(folder.resolve("逃出_计分.xlsx")).doesNotExist();
    }

    @Test
    @DisplayName("坏文件不影响其余,列在未能读取,以 4 结束;再次运行不收自己的结果")
    void badFile() throws IOException {
        file("好.xlsx", PASSING);
        Files.writeString(in.resolve("坏.xlsx"), "不是工作簿");
        Files.writeString(in.resolve("~$好.xlsx"), "锁");
        Files.writeString(in.resolve("材料.rar"), "压缩");
        out = in.resolve("结果");
        assertThat(review().code()).isEqualTo(4);
        Said again = review();
        assertThat(again.out()).contains("文件 2 个,自评表 1 张", "未能读取 2 个");
        assertThat(rows("未能读取")).extracting(row -> row.get(0)).containsExactly("材料.rar", "坏.xlsx");
    }

    @Test
    @DisplayName("--json:一表一行,末行小结;同时处理几个都一样")
    void json() throws IOException {
        file("a.xlsx", PASSING);
        file("b.xlsx", DEPARTMENT);
        file("c.xlsx", PROJECT);
        String one = review("--json", "--jobs", "1", "--no-copies").out();
        out = folder.resolve("另一处");
        String two = review("--json", "--jobs", "4", "--no-copies").out();
        assertThat(two).isEqualTo(one);
        List<JsonNode> lines = one.lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1).at("/tables/0/source/file").asString()).isEqualTo("b.xlsx");
        assertThat(lines.get(3).at("/summary/tables").intValue()).isEqualTo(3);
        assertThat(lines.get(3).at("/summary/passed").intValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("--fail-on:江汉项目表只有警告,error 以 0 结束,warning 以 3 结束")
    void failOn() throws IOException {
        file("c.xlsx", PROJECT);
        assertThat(review("--no-copies", "--fail-on", "error").code()).isZero();
        assertThat(review("--no-copies", "--fail-on", "warning").code()).isEqualTo(3);
        assertThat(review("--no-copies", "--fail-on", "info").code()).isEqualTo(2);
    }

    @Test
    @DisplayName("统计有四幅图,各表可筛选、冻结表头、横向 A4 一页宽")
    void print() throws IOException {
        file("a.xlsx", PASSING);
        review("--no-copies");
        try (InputStream bytes = Files.newInputStream(out.resolve("复核汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly("汇总", "汇总续", "统计", "分组统计", "条条满分", "逐项差异", "审核发现", "待定事项", "报送情况", "未能读取");
            assertThat(book.getSheet("统计").getDrawingPatriarch().getCharts()).hasSize(4);
            for (String name : List.of("汇总", "汇总续", "逐项差异", "审核发现", "待定事项", "报送情况", "未能读取")) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 3);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
            }
        }
    }
}
