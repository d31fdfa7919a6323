package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.Engine;
import jixiao.rollup.Books;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 年度不符: against the year that is asked for, and against most of a folder, at the edge of 80 % of ten tables. */
class YearDiffersTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final String LINE = "数量指标:办理件数|10件|10件|80";

    @TempDir
    private Path folder;

    private Path table(String name, String year) {
        return Books.file(folder.resolve("in/" + name + ".xlsx"), name + "局", name + "项目", year, "100 100", LINE);
    }

    private void tables(int count, String name, String year) {
        for (int number = 1; number <= count; number++) {
            table(name + number, year);
        }
    }

    /** Without its date of filing, so that nothing at all tells of a year. */
    private static void undated(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            book.getSheetAt(0).getRow(1).removeCell(book.getSheetAt(0).getRow(1).getCell(4));
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    @Test
    @DisplayName("年度只能从填报日期看出的:算作那一年度的表;8+2=10张同年,占11张的90.9%,另一年度的提示,自己不提示")
    void byDate() throws IOException {
        tables(8, "同", "2024");
        tables(1, "异", "2023");
        // Filed on 2025-03-01 without a year in the title.
        tables(2, "无", "");
        assertThat(told()).containsExactly("异1.xlsx");
    }

    /** Files of the tables that are told, by 《审核发现》. */
    private List<String> told(String... more) throws IOException {
        Path out = folder.resolve("out");
        List<String> words = new java.util.ArrayList<>(
                List.of("review", folder.resolve("in").toString(), "-o", out.toString(), "--no-copies"));
        words.addAll(List.of(more));
        Said said = Said.of(name -> WUHAN, words.toArray(String[]::new));
        assertThat(said.err()).isEmpty();
        return new ReviewFolder(out)
                .named("审核发现").stream()
                        .filter(row -> row.get("代码").equals("YEAR_DIFFERS"))
                        .map(row -> row.get("文件"))
                        .toList();
    }

    @ParameterizedTest(name = "{0}张2024、{1}张2023、{2}张没有年度:{3}张被提示")
    @DisplayName("文件夹里十张以上、八成以上同一年度,另一年度的才提示;没有年度的算在总数里,自己不提示")
    @CsvSource({
        // 9 of 10 are 90 %; 8 of 10 are just 80 %; 7 of 10 are 70 %.
        "9, 1, 0, 1",
        "8, 2, 0, 2",
        "7, 3, 0, 0",
        // 8 of 11 are 72.7 %, 9 of 11 are 81.8 %.
        "8, 3, 0, 0",
        "9, 2, 0, 2",
        // Nine tables are no folder of ten, whatever their share.
        "8, 1, 0, 0",
        // All alike.
        "10, 0, 0, 0",
        // Without a year: 8 of 10 are 80 %, 8 of 11 (not of 9) are 72.7 %; they make up the ten.
        "8, 1, 1, 1",
        "8, 1, 2, 0",
        "9, 0, 1, 0"
    })
    void majority(int same, int other, int without, int told) throws IOException {
        tables(same, "同", "2024");
        tables(other, "异", "2023");
        for (int number = 1; number <= without; number++) {
            undated(table("无" + number, ""));
        }
        assertThat(told()).hasSize(told).allSatisfy(file -> assertThat(file).startsWith("异"));
    }

    @Test
    @DisplayName("同一张表报了两次,被替代的不计数:9张里8张同年,不足十张,不提示")
    void superseded() throws IOException {
        tables(8, "同", "2024");
        table("异1", "2023");
        Files.copy(folder.resolve("in/异1.xlsx"), folder.resolve("in/异1(2).xlsx"));
        assertThat(told()).isEmpty();
    }

    @Test
    @DisplayName("review --year 2025:一张也提示,没有年度的不提示;多数是2024也以指明的为准")
    void asked() throws IOException {
        tables(9, "同", "2024");
        table("今", "2025");
        table("无", "");
        assertThat(told("--year", "2025"))
                .hasSize(9)
                .allSatisfy(file -> assertThat(file).startsWith("同"));
    }

    @Test
    @DisplayName("score --year 2025:2024年度的表提示一次,2025的和没有年度的不提示,不给 --year 时都不提示")
    void score() {
        Path old = table("旧", "2024");
        Path now = table("今", "2025");
        Path none = table("无", "");
        assertThat(scored(old, "--year", "2025")).containsOnlyOnce("YEAR_DIFFERS");
        assertThat(scored(now, "--year", "2025")).doesNotContain("YEAR_DIFFERS");
        assertThat(scored(none, "--year", "2025")).doesNotContain("YEAR_DIFFERS");
        assertThat(scored(old)).doesNotContain("YEAR_DIFFERS");
    }

    private String scored(Path file, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("score", file.toString(), "--json"));
        words.addAll(List.of(more));
        return Said.of(name -> WUHAN, words.toArray(String[]::new)).out();
    }
}
