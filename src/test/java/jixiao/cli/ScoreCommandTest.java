package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.json.Schema;
import jixiao.model.Indicator;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {
    /** Rules are compiled once for each convention and not for each test. */
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    private static final String FINE = "caidian-2024-project-duban.xlsx";
    private static final String OPEN = "qingshan-2023-department.xlsx";

    @TempDir
    private Path folder;

    private Path fine;
    private Path open;

    @BeforeEach
    void copyCases() throws IOException {
        fine = copy(FINE);
        open = copy(OPEN);
    }

    private Path copy(String name) throws IOException {
        return Files.copy(Path.of("src/test/resources/cases", name), folder.resolve(name));
    }

    private static Said score(Object... words) {
        String[] args = Stream.concat(Stream.of("score"), Stream.of(words).map(Object::toString))
                .toArray(String[]::new);
        return Said.of(name -> ENGINES.computeIfAbsent(name, Engine::load), args);
    }

    @Test
    @DisplayName("--json --trace:每条指标写出没有采用的方法和理由;不写 --trace 就没有;不写 --json 不行")
    void trace() {
        String traced = score(fine, "--json", "--trace").out();
        assertThat(traced).contains("\"notChosen\"", "\"because\" : \"目标类型要求时限,本行是");
        assertThat(traced).containsPattern("\"rule\" : \"时限指标\",\\s+\"number\" : \"\\d+\"");
        assertThat(score(fine, "--json").out()).doesNotContain("notChosen", "\"number\"");
        Said alone = score(fine, "--trace");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("--trace 要与 --json 一起写");
    }

    @Test
    @DisplayName("没有错误、没有待定:写出计分工作簿,以 0 结束")
    void fine() {
        Said said = score(fine);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(folder.resolve("caidian-2024-project-duban_计分.xlsx")).isNotEmptyFile();
        assertThat(said.out())
                .contains("总分      100.00   填报 100", "等级      优", "下一步    没有需要处理的事项。")
                .contains("预算执行  20.00 / 20", "caidian-2024-project-duban_计分.xlsx")
                .doesNotContain("错误", "警告");
    }

    @Test
    @DisplayName("有待定的指标:以 3 结束,先说发现,再说得分和下一步")
    void needsReview() {
        Said said = score(open, "-o", folder.resolve("结果"));
        assertThat(said.code()).isEqualTo(3);
        assertThat(folder.resolve("结果/qingshan-2023-department_计分.xlsx")).isNotEmptyFile();
        assertThat(said.out()).contains("警告", "总分      97.00   填报 97", "等级      优(总分在 93.00–97.00 之间)", "人工判断 1 项指标");
        assertThat(said.out().indexOf("警告")).isLessThan(said.out().indexOf("总分"));
    }

    @Test
    @DisplayName("已有结果不加 --force 不覆盖,以 2 结束,其余照办")
    void existingResult() throws IOException {
        Path target = Files.writeString(folder.resolve("caidian-2024-project-duban_计分.xlsx"), "旧");
        Said said = score(fine, open);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("已存在", "--force");
        assertThat(target)
                .usingCharset(StandardCharsets.UTF_8)
                .hasBinaryContent("旧".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(folder.resolve("qingshan-2023-department_计分.xlsx")).isNotEmptyFile();
        assertThat(score(fine, "--force").code()).isZero();
        assertThat(Files.size(target)).isGreaterThan(1000);
    }

    @Test
    @DisplayName("两个输入同名:后一个不写,以 2 结束;同一个输入写两次只计一次")
    void sameNames() throws IOException {
        Path other = Files.createDirectory(folder.resolve("另"));
        Path twin = Files.copy(fine, other.resolve(FINE));
        Said said = score(fine, fine, twin, "-o", folder.resolve("结果"), "-q");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("另");
        assertThat(said.out().lines()).hasSize(2);
    }

    @Test
    @DisplayName("文件夹不是输入:指向 review,以 2 结束")
    void directory() {
        Said said = score(folder);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("是文件夹", "jixiao review");
    }

    @Test
    @DisplayName("读不了的文件各有一句,以 4 结束,不妨碍其余文件")
    void unreadable() throws IOException {
        byte[] whole = Files.readAllBytes(fine);
        Path truncated = Files.write(folder.resolve("截断.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path empty = Files.createFile(folder.resolve("空.xlsx"));
        Path text = Files.writeString(folder.resolve("文字.xlsx"), "这不是工作簿");
        Path json = Files.writeString(folder.resolve("坏.json"), "{\"version\":1,");
        Path missing = folder.resolve("没有.xlsx");
        List<Path> bad = List.of(truncated, empty, text, json, missing, encrypted(whole));
        for (Path file : bad) {
            Said said = score(file);
            assertThat(said.code()).as(file.toString()).isEqualTo(4);
            assertThat(said.err().lines())
                    .singleElement()
                    .asString()
                    .contains(file.getFileName().toString())
                    .endsWith("。");
            assertThat(said.out()).isEmpty();
        }
        Said all = score(missing, open, fine, "-q");
        assertThat(all.code()).isEqualTo(4);
        assertThat(all.out().lines()).hasSize(2);
    }

    private Path encrypted(byte[] whole) throws IOException {
        Path file = folder.resolve("加密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(whole);
            } catch (java.security.GeneralSecurityException absent) {
                throw new IOException(absent);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    @Test
    @DisplayName("--json:标准输出只有一份合乎模式的 JSON,不写工作簿;问题在标准错误")
    void jsonOnly() throws IOException {
        Said said = score(fine, open, folder.resolve("没有.xlsx"), "--json");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(Schema.strictFaults(said.out())).isEmpty();
        JsonNode document = new JsonMapper().readTree(said.out());
        assertThat(document.at("/tables").size()).isEqualTo(2);
        assertThat(document.at("/tables/1/total").decimalValue()).isEqualByComparingTo("97.00");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @DisplayName("--json 和 -o 同写:也写工作簿,标准输出仍只有 JSON")
    void jsonAndWorkbook() {
        Said said = score(fine, "--json", "-o", folder.resolve("结果"));
        assertThat(new JsonMapper().readTree(said.out()).at("/version").intValue())
                .isEqualTo(1);
        assertThat(folder.resolve("结果/caidian-2024-project-duban_计分.xlsx")).isNotEmptyFile();
    }

    @Test
    @DisplayName("JSON 输出再作输入:得分和审核发现一样")
    void jsonAgain() throws IOException {
        Said first = score(open, "--json");
        Path json = Files.writeString(folder.resolve("再.json"), first.out(), StandardCharsets.UTF_8);
        Said second = score(json, "--json");
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    @DisplayName("--accept:填报得分与计分结果不同的,改为计分结果;不写则填报得分不动")
    void accept() throws IOException {
        Path sichuan = copy("sichuan-2023-project.xlsx");
        assertThat(score(sichuan, "--rules", "sichuan", "-q").code()).isEqualTo(3);
        assertThat(claimOfSecondLine("sichuan-2023-project_计分.xlsx")).isEqualByComparingTo("10");
        assertThat(score(sichuan, "--rules", "sichuan", "-q", "--accept", "--force")
                        .code())
                .isEqualTo(3);
        assertThat(claimOfSecondLine("sichuan-2023-project_计分.xlsx")).isEqualByComparingTo("8.33");
    }

    private BigDecimal claimOfSecondLine(String file) {
        List<Indicator> lines =
                ENGINES.get("sichuan").read(folder.resolve(file)).get(0).table().indicators();
        return lines.get(1).claimed().value().orElseThrow();
    }

    @Test
    @DisplayName("提交内容里的控制符不会进终端")
    void controlSigns() throws IOException {
        Path json = Files.writeString(folder.resolve("控.json"), """
            {"version":1,"tables":[{"form":"PROJECT","title":"标\\u001B[2J题\\n二","unit":"单\\u0007位","execution":{"budget":1,"actual":1}}]}
            """, StandardCharsets.UTF_8);
        assertThat(score(json).out()).contains("标 [2J题 二", "单 位").doesNotContain("\u001B", "\u0007");
    }

    @Test
    @DisplayName("-q:每张表一行,有总分、填报、等级和件数")
    void quiet() {
        Said said = score(fine, "-q", "-o", folder.resolve("结果"));
        assertThat(said.out().lines())
                .singleElement()
                .asString()
                .contains("总分 100.00", "填报 100", "等级 优", "错误 0", "警告 0");
    }
}
