package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jixiao.Engine;
import jixiao.document.Digest;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 归档: what the zip of a review holds, read without the program. */
class ArchiveCommandTest {
    private static final String WRONG = "产出指标,数量指标,办理件数,≥100件,60件,80";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private Said archive(String... options) {
        return Said.of(
                Engine::load,
                Stream.concat(Stream.of("archive", bureau.out().toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Map<String, byte[]> opened(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(bureau.out().resolve(name)), StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> lines(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .toList();
    }

    /** Deals with the first finding of the summary. */
    private void treat(String... texts) throws IOException {
        Path summary = bureau.out().resolve("复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Row headings = book.getSheet("审核发现").getRow(2);
            int first = 0;
            while (!headings.getCell(first).getStringCellValue().equals("处理")) {
                first++;
            }
            for (int i = 0; i < texts.length; i++) {
                book.getSheet("审核发现").getRow(3).createCell(first + i).setCellValue(texts[i]);
            }
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    @Test
    @DisplayName("两张表一轮意见书一次处理:摘要、表、发现、处理(谁、何时)、意见书、口径全文、JSON、汇总都在,逐个摘要对得上;再归一次字节相同")
    void whole() throws IOException {
        Path first = bureau.project("甲", "甲局", "=绿化", List.of("100.00|120.00"), WRONG);
        bureau.project("乙", "乙局", "道路,二期", List.of("100.00|100.00"));
        bureau.review("--date", "2025-03-05");
        treat("采纳", "请说明,为什么", "王五", "2025-03-06");
        bureau.review("--date", "2025-03-07");
        Said letters = Said.of(
                name -> Bureau.WUHAN, "letters", bureau.out().toString(), "--date", "2025-03-08", "--all", "-q");
        assertThat(letters.err()).isEmpty();
        Said said = archive("--date", "2025-03-09");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("自评表 2 张").contains("2024年度复核档案.zip");
        Map<String, byte[]> files = opened("2024年度复核档案.zip");
        assertThat(files)
                .containsKeys(
                        "说明.txt",
                        "数据/输入文件.csv",
                        "数据/自评表.csv",
                        "数据/审核发现.csv",
                        "数据/人工定分.csv",
                        "数据/处理.csv",
                        "数据/意见书.csv",
                        "数据/意见书事项.csv",
                        "文档/000001.json",
                        "文档/000002.json",
                        "口径/wuhan.txt",
                        "复核汇总.xlsx",
                        "校验.csv");
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("意见书/第1轮/"))
                .hasSize(2);
        assertThat(lines(files, "数据/输入文件.csv")).contains("甲.xlsx," + Digest.of(Files.readAllBytes(first)));
        assertThat(lines(files, "数据/自评表.csv")).hasSize(3).anyMatch(line -> line.contains(",乙局,\"道路,二期\",2024,项目,"));
        // What begins with = is a text, and stays one.
        assertThat(lines(files, "数据/自评表.csv")).anyMatch(line -> line.contains(",甲局,'=绿化,2024,"));
        assertThat(lines(files, "数据/处理.csv"))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("2025-03-07T12:00")
                .endsWith(",采纳,\"请说明,为什么\",王五,2025-03-06");
        assertThat(lines(files, "数据/意见书.csv")).hasSize(3);
        assertThat(lines(files, "说明.txt")).contains("年度:2024", "没有涉密的表。");
        assertThat(new String(files.get("口径/wuhan.txt"), StandardCharsets.UTF_8))
                .contains("wuhan");
        // Every file but the list itself is listed, with the digest of its bytes.
        assertThat(lines(files, "校验.csv")).hasSize(files.size());
        files.forEach((name, bytes) -> {
            if (!name.equals("校验.csv")) {
                assertThat(lines(files, "校验.csv")).contains(name + "," + bytes.length + "," + Digest.of(bytes));
            }
        });
        byte[] zip = Files.readAllBytes(bureau.out().resolve("2024年度复核档案.zip"));
        archive("--date", "2025-04-01", "-q");
        assertThat(Files.readAllBytes(bureau.out().resolve("2024年度复核档案.zip"))).isEqualTo(zip);
    }

    @Test
    @DisplayName("几个年度的,文件名不写年度;有涉密的说明并提醒;没有复核存档的不写")
    void others() throws IOException {
        assertThat(archive().err()).contains("没有复核存档");
        bureau.project("甲", "甲局", "", "绿化", 2024, List.of("100.00|90.00"));
        bureau.project("乙", "乙局", "", "道路", 2023, List.of("100.00|90.00"));
        bureau.review("--roster", bureau.list("名单.xlsx", "单位,业务科室,涉密", "甲局,农业科,是", "乙局,农业科,"));
        assertThat(archive().err()).contains("涉密的表 1 张");
        Map<String, byte[]> files = opened("复核档案.zip");
        assertThat(lines(files, "说明.txt")).contains("年度:2023、2024", "其中涉密的 1 张,本档案请按涉密件保管。");
    }
}
