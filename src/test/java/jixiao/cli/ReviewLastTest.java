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

    private static String[] counted(String... aims) {
        String[] lines = new String[aims.length];
        for (int i = 0; i < aims.length; i++) {
            String[] both = aims[i].split("→");
            lines[i] = "产出指标,数量指标,任务" + "甲乙丙丁戊己".charAt(i) + "," + both[0] + "," + both[1] + ",16";
        }
        return lines;
    }

    @Test
    @DisplayName("目标就是上年的结果:可比5条里3条照填上年完成的数提示;2条不说;6条里3条刚好一半;当时的目标就是这个数的、100%的不算")
    void again() throws IOException {
        lastYear("绿化", "100.00|100.00", counted("≥100件→137件", "≥200件→244件", "≥90%→93.7%", "≥50件→61件", "≥30件→30件"));
        then.review();
        String[] now3 = counted("≥137件→140件", "≥244件→250件", "≥93.7%→94%", "≥65件→66件", "≥30件→30件");
        now.project("甲", "甲局", "绿化", List.of("100.00|100.00"), now3);
        assertThat(found("TARGET_IS_LAST_RESULT"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("严重程度", "提示")
                        .hasEntrySatisfying(
                                "发现和处理建议",
                                said -> assertThat(said).contains("有3条的目标值就是2023年度完成的数", "可比的5条", "“任务甲”≥137件")));
        now.project(
                "甲",
                "甲局",
                "绿化",
                List.of("100.00|100.00"),
                counted("≥137件→140件", "≥244件→250件", "≥94%→95%", "≥65件→66件", "≥30件→30件"));
        assertThat(found("TARGET_IS_LAST_RESULT")).isEmpty();
    }

    @Test
    @DisplayName("上年的档案压缩包与结果文件夹一样:同样的比对,不采纳的同样不算;不是档案的说一句话")
    void archive() throws IOException {
        lastYear("绿化", "100.00|10.00", "产出指标,数量指标,完成情况,≥90%,96%,40", "产出指标,数量指标,办理件数,≥100件,完成,40");
        then.review();
        new Sheets(then.out().resolve("复核汇总.xlsx"))
                .fill(
                        "审核发现",
                        row -> row.get("代码").equals("NEEDS_REVIEW")
                                ? Map.of()
                                : Map.of("处理", "已核实不采纳", "理由", "=核对过,\"无误\""));
        then.review();
        Said.of(name -> Bureau.WUHAN, "archive", then.out().toString());
        Path archive = then.out().resolve("2023年度复核档案.zip");
        now.project(
                "甲", "甲局", "绿化", List.of("100.00|10.00"), "产出指标,数量指标,完成情况,≥95%,95%,40", "产出指标,数量指标,办理件数,≥100件,完成,40");
        assertThat(found("TARGET_BELOW_LAST_RESULT")).hasSize(1);
        var repeated = found("FINDING_REPEATED");
        Said said = now.review("--last", archive);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("与上年比对 1 张:不符 1");
        List<Map<String, String>> rows = new Sheets(now.out().resolve("复核汇总.xlsx")).rows("审核发现");
        assertThat(rows)
                .filteredOn(row -> row.containsValue("TARGET_BELOW_LAST_RESULT"))
                .hasSize(1);
        assertThat(rows)
                .filteredOn(row -> row.containsValue("FINDING_REPEATED"))
                .hasSameSizeAs(repeated);
        Path other = Files.write(
                folder.resolve("别的.zip"),
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(now.review("--last", other).err()).contains("不是复核档案").hasLineCount(1);
        assertThat(now.review("--last", Files.writeString(folder.resolve("坏.zip"), "坏"))
                        .err())
                .contains("不是完整的复核档案")
                .hasLineCount(1);
    }

    @Test
    @DisplayName("上年的台账里没有了结的结转到今年:没有出意见书也写,填过的跟着走,今年又有的说出来;已改正的不结转")
    void carriedOver() throws IOException {
        lastYear("绿化", "100.00|10.00", "产出指标,数量指标,办理件数,≥100件,100件,80", "产出指标,数量指标,巡查次数,≥5次,,20");
        then.project("乙", "乙局", "", "绿化", 2023, List.of("100.00|10.00"), "产出指标,数量指标,巡查次数,≥5次,,80");
        then.review("--date", "2024-03-01");
        Said.of(name -> Bureau.WUHAN, "letters", then.out().toString(), "--date", "2024-03-05", "--no", "财函1号");
        then.project("乙", "乙局", "", "绿化", 2023, List.of("100.00|10.00"), "产出指标,数量指标,巡查次数,≥5次,5次,80");
        then.review("--date", "2024-04-01");
        Sheets last = new Sheets(then.out().resolve("整改台账.xlsx"));
        assertThat(last.rows("整改台账"))
                .extracting(row -> row.get("单位") + row.get("指标") + row.get("状态"))
                .contains("甲局巡查次数通知", "乙局巡查次数已改正");
        last.fill(
                "整改台账",
                row -> row.get("指标").equals("巡查次数") && row.get("单位").equals("甲局") ? Map.of("原因", "漏填") : Map.of());
        then.review("--date", "2024-04-02", "--restart");

        now.project("甲", "甲局", "绿化", List.of("100.00|10.00"), "产出指标,数量指标,办理件数,≥100件,100件,60", "产出指标,数量指标,巡查次数,≥5次,,20");
        now.review("--last", then.out(), "--date", "2025-03-01");
        Sheets log = new Sheets(now.out().resolve("整改台账.xlsx"));
        assertThat(log.rows("整改台账"))
                .filteredOn(row -> row.get("指标").equals("巡查次数"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("单位", "甲局")
                        .containsEntry("首次通知", "上年 第1轮 2024-03-05")
                        .containsEntry("文号", "财函1号")
                        .containsEntry("原因", "漏填")
                        .containsEntry("状态", "已回复")
                        .containsEntry("状态说明", "上年结转,今年的表又有"));
        log.fill("整改台账", row -> Map.of("措施", "补填"));
        // Without last year's folder, and with letters of this year: what was carried over stays, with what was filled
        // in.
        now.project("甲", "甲局", "绿化", List.of("100.00|10.00"), "产出指标,数量指标,办理件数,≥100件,,80");
        now.review("--date", "2025-03-02");
        Said.of(name -> Bureau.WUHAN, "letters", now.out().toString(), "--date", "2025-03-05");
        assertThat(log.rows("整改台账"))
                .extracting(row -> row.get("指标") + row.get("措施") + row.get("状态说明"))
                .contains("巡查次数补填上年结转,今年的表没有再出现", "办理件数");
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
