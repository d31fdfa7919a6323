package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 与上年的复核比对: targets below last year's results, and findings made again. */
class ReviewLastTest {
    @TempDir
    private Path folder;

    private Bureau then;
    private Bureau now;

    @BeforeEach
    void desks() {
        then = new Bureau(folder.resolve("2023"));
        now = new Bureau(folder.resolve("2024"));
    }

    private void lastYear(String project, String funds, String... lines) {
        then.project(project, "甲局", "", project, 2023, List.of(funds), lines);
    }

    private List<Map<String, String>> found(String code) throws IOException {
        Said said = now.review("--last", then.out());
        assertThat(said.err()).isEmpty();
        return new ReviewFolder(now.out())
                .named("审核发现").stream()
                        .filter(row -> row.get("代码").equals(code))
                        .toList();
    }

    @ParameterizedTest(name = "上年完成 {0}(预算 {1}),今年目标 {2}(预算 {3}):{4}")
    @DisplayName("低于上年结果:率和比例为警告;数量看资金是否同样减少,没有减少的为警告,减少的、不知道的为提示;越少越好、文字、单位不同的不比")
    @CsvSource({
        "96%, 100.00, ≥95%, 100.00, 警告",
        "96%, 100.00, ≥95%, 50.00, 警告",
        "96%, 100.00, ≥96%, 100.00, ''",
        "96%, 100.00, ≥96.1%, 100.00, ''",
        "96%, 100.00, ≥95.9%, 100.00, 警告",
        "0.96, 100.00, 96%, 100.00, ''",
        // Counts: 80 of 100 is 80 %; the money fell to 80 % or less, or not as much.
        "100件, 100.00, ≥80件, 80.00, 提示",
        "100件, 100.00, ≥80件, 79.99, 提示",
        "100件, 100.00, ≥80件, 80.01, 警告",
        "100件, 100.00, ≥80件, 100.00, 警告",
        "100件, 100.00, 80件, 100.00, 警告",
        "100件, 100.00, ≥100件, 50.00, ''",
        "100件, 100.00, ≥101件, 50.00, ''",
        "1万件, 100.00, ≥9999件, 100.00, 警告",
        // Nothing to compare.
        "100件, 100.00, ≤80件, 100.00, ''",
        "100件, 100.00, ≥80人, 100.00, ''",
        "100件, 100.00, 有效提升, 100.00, ''",
        "已完成, 100.00, ≥80件, 100.00, ''",
    })
    void below(String done, String before, String aim, String budget, String severity) throws IOException {
        String earlier = done.contains("%") || done.startsWith("0.") ? "≥90%" : "≥50件";
        lastYear("绿化", before + "|10.00", "产出指标,数量指标,完成情况," + earlier + "," + done + ",80");
        then.review();
        now.project(
                "甲",
                "甲局",
                "绿化",
                List.of(budget + "|10.00"),
                "产出指标,数量指标,完成情况," + aim + "," + aim.replaceAll("[≥≤]", "") + ",80");
        List<Map<String, String>> found = found("TARGET_BELOW_LAST_RESULT");
        assertThat(found)
                .extracting(row -> row.get("严重程度"))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
        assertThat(found)
                .allSatisfy(row -> assertThat(row.get("发现和处理建议"))
                        .contains("指标“完成情况”的目标是“" + aim + "”", "低于2023年度的完成值“" + done + "”"));
    }

    @Test
    @DisplayName("上年说过的今年又有:一张表一条,说出哪几条;换了指标的、上年已核实不采纳的、提示都不算")
    void repeated() throws IOException {
        String[] lines = {"产出指标,数量指标,办理件数,≥100件,已办理,40", "产出指标,质量指标,办结率,≥95%,95%,40"};
        lastYear("绿化", "100.00|90.00", lines);
        then.review();
        now.project("甲", "甲局", "绿化", List.of("100.00|90.00"), lines[0], "产出指标,质量指标,办结率,≥95%,95%,40");
        assertThat(found("FINDING_REPEATED"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.get("发现和处理建议")).contains("上年(2023年度)", "办理件数"));
        assertThat(found("FINDING_REPEATED").get(0).get("严重程度")).isEqualTo("提示");
        // Looked into and set aside last year: said no more.
        setAside();
        then.review();
        assertThat(found("FINDING_REPEATED")).isEmpty();
        // Another indicator has the fault now.
        now.project("甲", "甲局", "绿化", List.of("100.00|90.00"), "产出指标,数量指标,受理件数,≥100件,已受理,40", lines[1]);
        assertThat(found("FINDING_REPEATED")).isEmpty();
    }

    /** Writes 已核实不采纳 with a reason beside every finding of last year. */
    private void setAside() throws IOException {
        Path summary = then.out().resolve("复核汇总.xlsx");
        byte[] bytes = Files.readAllBytes(summary);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(summary)) {
            Sheet sheet = book.getSheet("审核发现");
            Map<String, Integer> columns = new HashMap<>();
            sheet.getRow(2).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            for (int row = 3; row <= sheet.getLastRowNum(); row++) {
                sheet.getRow(row).createCell(columns.get("处理")).setCellValue("已核实不采纳");
                sheet.getRow(row).createCell(columns.get("理由")).setCellValue("已看佐证");
            }
            book.write(out);
        }
    }

    @Test
    @DisplayName("上年的结果文件夹一个字节也不变;没有对应的列出;不是结果文件夹的、同一年度的说清楚")
    void counterparts() throws IOException {
        lastYear("绿化", "100.00|90.00");
        lastYear("道路", "100.00|90.00");
        then.review();
        now.project("甲", "甲局", "绿化", List.of("100.00|90.00"));
        now.project("乙", "乙局", "桥梁", List.of("100.00|90.00"));
        Map<Path, ?> before = new ReviewFolder(then.out()).times();
        assertThat(now.review("--last", then.out()).out()).contains("与上年比对 1 张:不符 0;有列而没有报表 1 行,有表而没有列入 1 张");
        assertThat(new ReviewFolder(then.out()).times()).isEqualTo(before);
        assertThat(new ReviewFolder(now.out()).named("比对情况"))
                .extracting(row -> row.get("情况") + row.get("单位") + row.get("项目"))
                .containsExactlyInAnyOrder("没有报表甲局道路", "没有列入乙局桥梁");
        Said wrong = now.review("--last", then.in());
        assertThat(wrong.code()).isEqualTo(4);
        assertThat(wrong.err()).contains("不是复核的结果文件夹").hasLineCount(1);
        assertThat(Files.exists(then.in().resolve(".jixiao"))).isFalse();
        Said itself = Said.of(
                name -> Bureau.WUHAN,
                "review",
                then.in().toString(),
                "-o",
                now.out().toString(),
                "--no-copies",
                "--last",
                then.out().toString());
        assertThat(itself.out()).contains("与上年比对 0 张");
        assertThat(new ReviewFolder(now.out()).rows("比对情况"))
                .allSatisfy(row -> assertThat(String.join("", row)).contains("也是2023年度"));
    }
}
