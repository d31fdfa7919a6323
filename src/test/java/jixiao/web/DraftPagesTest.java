package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jixiao.Engine;
import jixiao.cli.Said;
import jixiao.convention.Conventions;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of several files, beside what the command writes of a folder with them. */
@DisplayName("网页:由几个文件写文稿")
class DraftPagesTest {
    private static final String UNIT = "甲县文化馆";

    private static Server server;
    private static Visitor visitor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = Server.start(0, Engine::load, Conventions.shipped());
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** 200 budget, 150 spent → 20×75%=15; 服务人次 1000 of ≥1000 with 80 points; together 95. */
    private static byte[] department() {
        return RowsWorkbook.of(List.of(
                        List.of("2025年度部门整体绩效自评表"),
                        List.of("单位名称", UNIT, "填报日期", "2026-03-01"),
                        List.of("基本支出总额", "70", "项目支出总额", "80"),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("部门整体支出总额(万元)", "200", "150", "75%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "服务人次", "≥1000人次", "1000人次", "80", "")))
                .bytes();
    }

    /** The project's, of 86 points; 培训 8 of 10 with 50 points is 40, so that 45 is an error. */
    private static byte[] project(String claim) {
        return DepartmentPagesTest.table(UNIT, claim);
    }

    private static List<Visitor.Sent> sent(Map<String, byte[]> files) {
        List<Visitor.Sent> sent = new ArrayList<>();
        files.forEach((name, bytes) -> sent.add(new Visitor.Sent("file", name, bytes)));
        return sent;
    }

    private static HttpResponse<byte[]> write(Map<String, byte[]> files, Map<String, String> fields) {
        return visitor.send("/reports", fields, sent(files));
    }

    /** What a command writes of a folder with these, by the names of the files. */
    private Map<String, String> commanded(Map<String, byte[]> files, int code, String... more) throws IOException {
        Path in =
                Files.createDirectories(Files.createTempDirectory(folder, "run").resolve("in"));
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Files.write(in.resolve(each.getKey()), each.getValue());
        }
        Path out = in.resolveSibling("out");
        List<String> words = new ArrayList<>(List.of("report", in.toString(), "-o", out.toString()));
        words.addAll(List.of(more));
        Said said = Said.of(Engine::load, words.toArray(String[]::new));
        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(code);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                texts.put(
                        out.relativize(each).toString().replace('\\', '/'),
                        words(each.toString(), Files.readAllBytes(each)));
            }
        }
        return texts;
    }

    private static String words(String name, byte[] file) {
        return name.endsWith(".docx")
                ? String.join("\n", jixiao.writing.report.ReportText.lines(file))
                : new String(file, StandardCharsets.UTF_8);
    }

    private static Map<String, String> unpacked(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).as(() -> Visitor.text(answer)).isEqualTo(200);
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                texts.put(each.getName(), words(each.getName(), zip.readAllBytes()));
            }
        }
        return texts;
    }

    private static Map<String, byte[]> both() {
        return Map.of("部门.xlsx", department(), "培训.xlsx", project(""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"综述, wuhan, 2", "报告, wuhan, 4", "报告, sichuan, 4", "目标建议, wuhan, 2", "整改台账, wuhan, 2", "'', wuhan, 10"})
    @DisplayName("部门表和项目表一起选:文件名和每一句与命令写的一样;每份有 .docx 和 .txt")
    void same(String kind, String style, int files) throws IOException {
        Map<String, String> texts = unpacked(write(both(), Map.of("kind", kind, "style", style)));
        assertThat(texts).hasSize(files);
        assertThat(texts).isEqualTo(commanded(both(), 0, "--style", style, "--kind", kind.isEmpty() ? "全部" : kind));
    }

    @Test
    @DisplayName("综述写到两张表:部门 15+80=95 分,项目 16+40+30=86 分;两种文风不是同样的话")
    void told() throws IOException {
        String name = UNIT + "2025年度预算绩效情况说明.txt";
        String text = unpacked(write(both(), Map.of("kind", "综述"))).get(name);
        assertThat(text).contains("共涉及项目1个", "95分", "86分");
        assertThat(unpacked(write(both(), Map.of("kind", "综述", "style", "sichuan")))
                        .get(name))
                .isNotEqualTo(text);
    }

    @Test
    @DisplayName("放在一个压缩包里交来的,写的是同样的话;同名的两个文件都算")
    void packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : both().entrySet()) {
                zip.putNextEntry(new ZipEntry("材料/" + each.getKey()));
                zip.write(each.getValue());
            }
        }
        Map<String, String> expected = commanded(both(), 0, "--kind", "综述");
        assertThat(unpacked(write(Map.of("材料.zip", bytes.toByteArray()), Map.of("kind", "综述"))))
                .isEqualTo(expected);
        assertThat(unpacked(visitor.send(
                        "/reports",
                        Map.of("kind", "综述"),
                        List.of(
                                new Visitor.Sent("file", "表.xlsx", department()),
                                new Visitor.Sent("file", "表.xlsx", project(""))))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("另一个单位的表:与命令一样各写各的,每个单位一个文件夹,两家的话不混")
    void otherUnit() throws IOException {
        Map<String, byte[]> files = Map.of("甲.xlsx", department(), "乙.xlsx", DepartmentPagesTest.table("乙县图书馆"));
        Map<String, String> texts = unpacked(write(files, Map.of("kind", "综述")));
        assertThat(texts)
                .isEqualTo(commanded(files, 0, "--kind", "综述"))
                .containsOnlyKeys(
                        UNIT + "/" + UNIT + "2025年度预算绩效情况说明.docx",
                        UNIT + "/" + UNIT + "2025年度预算绩效情况说明.txt",
                        "乙县图书馆/乙县图书馆2025年度预算绩效情况说明.docx",
                        "乙县图书馆/乙县图书馆2025年度预算绩效情况说明.txt");
        assertThat(texts.get(UNIT + "/" + UNIT + "2025年度预算绩效情况说明.txt")).doesNotContain("乙县");
    }

    @Test
    @DisplayName("有错误的表:一份也不写,说出哪一格错;选草稿的写成草稿;选“先放下”的只写其余的;都与命令一样")
    void errors() throws IOException {
        Map<String, byte[]> files = Map.of("部门.xlsx", department(), "培训.xlsx", project("45"));
        HttpResponse<byte[]> refused = write(files, Map.of("kind", "报告", "style", "sichuan"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.text(refused))
                .contains("未写出:" + UNIT + "2025年度培训项目绩效自评报告,表中有 1 处错误", "G7", "45")
                .contains("<option value=\"报告\" selected", "<option value=\"sichuan\" selected")
                .doesNotContain("未写出:" + UNIT + "2025年度部门整体");
        Map<String, String> draft = unpacked(write(files, Map.of("kind", "报告", "draft", "1")));
        assertThat(draft).hasSize(4).isEqualTo(commanded(files, 3, "--kind", "报告", "--draft"));
        Map<String, String> rest = unpacked(write(files, Map.of("kind", "报告", "rest", "1")));
        assertThat(rest)
                .isEqualTo(commanded(files, 3, "--kind", "报告"))
                .containsOnlyKeys(UNIT + "2025年度部门整体绩效自评报告.docx", UNIT + "2025年度部门整体绩效自评报告.txt");
    }

    @Test
    @DisplayName("读不出的文件:一份也不写,说出命令说的那一句;选“先放下”的写其余的;没有一张表的说没有表")
    void unreadable() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(both());
        files.put("坏.xlsx", "不是表".getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> refused = write(files, Map.of("kind", "综述"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.text(refused))
                .contains("没有写", "「坏.xlsx」不是 Excel 工作簿")
                .doesNotContain(System.getProperty("java.io.tmpdir"));
        assertThat(unpacked(write(files, Map.of("kind", "综述", "rest", "1"))))
                .isEqualTo(commanded(files, 4, "--kind", "综述"));
        HttpResponse<byte[]> none = write(Map.of("坏.xlsx", files.get("坏.xlsx")), Map.of("rest", "1"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Visitor.text(none)).contains("没有可以写成文稿的自评表", "坏.xlsx");
    }

    @Test
    @DisplayName("不是从本网页发出的不写;没有选文件的回到这一页;太大的不收")
    void turnedAway() {
        assertThat(visitor.send("/reports", Map.of("mark", "x"), sent(both())).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.place(write(Map.of(), Map.of("kind", "综述")))).isEqualTo("/reports");
        // 20 MB together, and 1 MB for what a form adds.
        byte[] half = new byte[11 << 20];
        assertThat(write(Map.of("一.xlsx", half, "二.xlsx", half), Map.of()).statusCode())
                .isEqualTo(413);
    }
}
