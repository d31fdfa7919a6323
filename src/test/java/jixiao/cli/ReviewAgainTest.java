package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 再次复核: what another review of the same folder does, and what it leaves as it is. */
class ReviewAgainTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String DEPARTMENT = "jianghan-2024-department.xlsx";
    private static final String PROJECT = "jianghan-2024-project-diaocha.xlsx";
    private static final String PASSING = "caidian-2024-project-duban.xlsx";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void three() throws IOException {
        in = folder.resolve("报送");
        out = folder.resolve("结果");
        put("江汉/部门.xlsx", DEPARTMENT);
        put("江汉/调查.xlsx", PROJECT);
        put("蔡甸/督办.xlsx", PASSING);
    }

    private void put(String as, String name) throws IOException {
        Files.createDirectories(in.resolve(as).getParent());
        Files.copy(CASES.resolve(name), in.resolve(as));
    }

    private Said review(Object... more) {
        Stream<Object> words = Stream.concat(Stream.of("review", in, "-o", out), Stream.of(more));
        return Said.of(
                name -> ENGINES.computeIfAbsent(name, Engine::load),
                words.map(Object::toString).toArray(String[]::new));
    }

    private JsonNode changes(Said said) {
        List<String> lines = said.out().lines().toList();
        return new JsonMapper().readTree(lines.get(lines.size() - 1)).at("/summary/changes");
    }

    /** Each file below the output folder with its bytes and its time. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static Map<String, List<List<String>>> sheets(Path book) throws IOException {
        Map<String, List<List<String>>> sheets = new TreeMap<>();
        try (InputStream bytes = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            for (Sheet sheet : workbook) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> texts = new ArrayList<>();
                    for (Cell cell : row) {
                        texts.add(new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell));
                    }
                    rows.add(texts);
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
        return sheets;
    }

    /** The results are those of a review that has seen nothing before, but for what has changed. */
    private void likeFresh(Said again) throws IOException {
        Path results = out;
        Map<String, List<List<String>>> summary = sheets(out.resolve("复核汇总.xlsx"));
        out = folder.resolve("全新");
        Said fresh = review("--json");
        Map<String, List<List<String>>> anew = sheets(out.resolve("复核汇总.xlsx"));
        summary.remove("变化");
        assertThat(summary).isEqualTo(anew);
        List<String> lines = again.out().lines().toList();
        List<String> others = fresh.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1)).isEqualTo(others.subList(0, others.size() - 1));
        try (Stream<Path> copies = Files.walk(out.resolve("标注副本"))) {
            for (Path copy : copies.filter(Files::isRegularFile).toList()) {
                Path same = results.resolve(out.relativize(copy));
                assertThat(sheets(same)).as(copy.toString()).isEqualTo(sheets(copy));
            }
        }
        try (Stream<Path> mine = Files.walk(results.resolve("标注副本"));
                Stream<Path> others2 = Files.walk(out.resolve("标注副本"))) {
            assertThat(mine.count()).isEqualTo(others2.count());
        }
        out = results;
    }

    @Test
    @DisplayName("什么也没变:不重写任何文件,JSON 与上次相同,并说明没有变化")
    void unchanged() throws IOException {
        List<String> first = review("--json").out().lines().toList();
        Map<String, String> before = everything();

        Said again = review("--json");

        assertThat(everything()).isEqualTo(before);
        List<String> lines = again.out().lines().toList();
        assertThat(lines.subList(0, 3)).isEqualTo(first.subList(0, 3));
        assertThat(changes(again).path("unchanged").asBoolean()).isTrue();
        assertThat(review().out()).contains("没有变化,什么也没有重写", "文件 3 个,自评表 3 张");
        assertThat(again.code()).isEqualTo(3);
    }

    @Test
    @DisplayName("只改了修改时间或换了并行个数:仍算没有变化")
    void touchedOnly() throws IOException {
        review("--no-copies");
        Map<String, String> before = everything();
        Files.setLastModifiedTime(in.resolve("江汉/部门.xlsx"), FileTime.fromMillis(1_000_000_000_000L));
        review("--no-copies", "--jobs", "1");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("改了一个文件:只重审它,它的副本和同一卷宗的发现随之更新,其余副本不动;说出已改正、仍存在、新增")
    void changedFile() throws IOException {
        review();
        FileTime other = Files.getLastModifiedTime(out.resolve("标注副本/蔡甸/督办_计分.xlsx"));
        // 完成值 14万件 corrected to 5200件: 104 % of 5000, no longer beyond 130 %.
        edit("江汉/部门.xlsx", "14万件", "5200件");

        Said again = review("--json");

        JsonNode changes = changes(again);
        assertThat(changes.path("changedFiles").intValue()).isEqualTo(1);
        assertThat(changes.path("mended").intValue()).isEqualTo(1);
        assertThat(changes.path("new").intValue()).isZero();
        assertThat(changes.path("staying").intValue()).isEqualTo(11);
        assertThat(sheets(out.resolve("复核汇总.xlsx")).get("变化"))
                .filteredOn(row -> row.contains("已改正"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("F23").anyMatch(text -> text.contains("14万件")));
        assertThat(Files.getLastModifiedTime(out.resolve("标注副本/蔡甸/督办_计分.xlsx"))).isEqualTo(other);
        likeFresh(again);
    }

    private void edit(String name, String from, String to) throws IOException {
        try (InputStream bytes = Files.newInputStream(in.resolve(name));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<Cell> found = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (new DataFormatter(java.util.Locale.ROOT)
                        .formatCellValue(cell)
                        .equals(from)) {
                    found.add(cell);
                }
            })));
            assertThat(found).hasSize(1);
            // Made anew: an inline text would stand beside the new one.
            Cell old = found.get(0);
            Cell cell = old.getRow().createCell(old.getColumnIndex());
            cell.setCellStyle(old.getCellStyle());
            cell.setCellValue(to);
            try (OutputStream written = Files.newOutputStream(in.resolve(name))) {
                book.write(written);
            }
        }
    }

    @Test
    @DisplayName("撤走项目表:它的副本不再留着,部门表的副本不再说项目支出不符")
    void removedFile() throws IOException {
        review();
        assertThat(sheets(out.resolve("标注副本/江汉/部门_计分.xlsx")).get("审核发现").toString())
                .contains("项目支出与部门表不符");
        Files.delete(in.resolve("江汉/调查.xlsx"));

        Said again = review("--json");

        assertThat(out.resolve("标注副本/江汉/调查_计分.xlsx")).doesNotExist();
        assertThat(sheets(out.resolve("标注副本/江汉/部门_计分.xlsx")).get("审核发现").toString())
                .doesNotContain("项目支出与部门表不符");
        assertThat(changes(again).path("goneFiles").intValue()).isEqualTo(1);
        // The dossier's one; the project's is not mended, its table is not there.
        assertThat(changes(again).path("mended").intValue()).isEqualTo(1);
        likeFresh(again);
    }

    @Test
    @DisplayName("添一个项目表:部门表的副本补上两表核对的发现")
    void addedFile() throws IOException {
        Files.move(in.resolve("江汉/调查.xlsx"), folder.resolve("调查.xlsx"));
        review();
        Files.move(folder.resolve("调查.xlsx"), in.resolve("江汉/调查.xlsx"));

        Said again = review("--json");

        assertThat(changes(again).path("newFiles").intValue()).isEqualTo(1);
        assertThat(changes(again).path("new").intValue()).isEqualTo(2);
        likeFresh(again);
    }

    @Test
    @DisplayName("副本被删、存档被截断:照样补全")
    void damaged() throws IOException {
        review();
        Files.delete(out.resolve("标注副本/江汉/部门_计分.xlsx"));
        Path store = out.resolve(".jixiao/review.db");
        Files.write(store, java.util.Arrays.copyOf(Files.readAllBytes(store), 5_000));
        likeFresh(review("--json"));
    }

    @Test
    @DisplayName("换了口径或不要副本:重新审核;--restart 全部重来;上一次的汇总另名保留")
    void otherwise() throws IOException {
        review();
        Map<String, String> before = everything();
        review("--rules", "mof-2020");
        assertThat(out.resolve("复核汇总_旧1.xlsx")).exists();
        review("--restart");
        assertThat(out.resolve("复核汇总_旧2.xlsx")).exists();
        assertThat(sheets(out.resolve("复核汇总.xlsx"))).doesNotContainKey("变化");
        assertThat(everything().get("标注副本/蔡甸/督办_计分.xlsx")).isNotEqualTo(before.get("标注副本/蔡甸/督办_计分.xlsx"));
    }

    @Test
    @DisplayName("汇总刚写好就被中断:下一次直接换掉它,不另名保留;有人改过的才保留")
    void killedAfterPublishing() throws IOException {
        review();
        StoreFile store = StoreFile.of(out);
        String digest = java.util.HexFormat.of().formatHex(sha256(out.resolve("复核汇总.xlsx")));
        store.change("DELETE FROM finished");
        store.change("INSERT INTO publishing VALUES (1, '" + digest + "')");
        review();
        assertThat(out.resolve("复核汇总_旧1.xlsx")).doesNotExist();

        store.change("DELETE FROM finished");
        assertThat(store.change("INSERT INTO publishing VALUES (1, '" + "0".repeat(64) + "')"))
                .as("做完以后不再记着")
                .isEqualTo(1);
        review();
        assertThat(out.resolve("复核汇总_旧1.xlsx")).exists();
    }

    private static byte[] sha256(Path file) throws IOException {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Test
    @DisplayName("上一次被中断留下的半个文件由下一次清除")
    void leftovers() throws IOException {
        Files.createDirectories(out.resolve("标注副本"));
        Files.writeString(out.resolve("标注副本/.jixiao-123.tmp"), "半个");
        Files.createDirectories(out.resolve(".jixiao-work/records"));
        review();
        assertThat(out.resolve("标注副本/.jixiao-123.tmp")).doesNotExist();
        assertThat(out.resolve(".jixiao-work")).doesNotExist();
    }
}
