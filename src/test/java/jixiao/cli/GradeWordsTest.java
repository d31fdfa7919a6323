package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jixiao.Engine;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bureau that says 优、良、合格、不合格: its words are those of every result, and what it does not compute stays the unit's. */
class GradeWordsTest {
    @TempDir
    private Path folder;

    private Bureau bureau;
    private Engine engine;

    @BeforeEach
    void convention() {
        bureau = new Bureau(folder);
        Path own = folder.resolve("某市");
        Said.withoutEngine("rules", "new", own.toString(), "--from", "wuhan");
        new OwnBook(own)
                .row("等级", 4, "等级", "优", "下限", 90, "上限", 100)
                .row("等级", 5, "等级", "良", "下限", 80, "上限", 90)
                .row("等级", 6, "等级", "合格", "下限", 60, "上限", 80)
                .row("等级", 7, "等级", "不合格", "下限", 0, "上限", 60)
                .row("词表", 4, "词表", "结果应用建议", "方式", "增加", "词", "合格=整改、不合格=取消")
                .row("计分方法", 4, "规则", "上限指标", "计算方式", "不计算");
        engine = Engine.load(own.toString());
        // 20 + 80; 20 + 80×50÷100 = 60; 20 + 80×30÷100 = 44
        bureau.project("甲", "甲局", "道路养护", List.of("100.00|100.00"));
        bureau.project("乙", "乙局", "河道清淤", List.of("100.00|100.00"), "产出指标,数量指标,清淤长度,≥100米,50米,80");
        bureau.project("丙", "丙局", "路灯维修", List.of("100.00|100.00"), "产出指标,数量指标,维修数量,≥100盏,30盏,80");
    }

    private Said run(Object... words) {
        return Said.of(name -> engine, Stream.of(words).map(Object::toString).toArray(String[]::new));
    }

    @Test
    @DisplayName("《汇总》《分组统计》《统计》、意见书、统计段、结果应用清单用这些词,由好到差排")
    void throughout() throws IOException {
        run("review", bureau.in(), "-o", bureau.out(), "-q");
        ReviewFolder results = new ReviewFolder(bureau.out());
        assertThat(results.named("汇总")).extracting(row -> row.get("等级")).containsExactlyInAnyOrder("优", "合格", "不合格");
        assertThat(results.named("分组统计").get(0))
                .containsEntry("优", "1")
                .containsEntry("良", "0")
                .containsEntry("合格", "1")
                .containsEntry("不合格", "1")
                .containsEntry("等级不能确定", "0")
                .doesNotContainKeys("中", "差");
        assertThat(results.rows("分组统计").stream()
                        .filter(row -> row.get(0).equals("等级"))
                        .map(row -> row.get(1)))
                .containsExactly("优", "合格", "不合格");
        List<List<String>> counted = results.rows("统计");
        int grades = counted.stream().map(row -> row.get(0)).toList().indexOf("等级");
        assertThat(counted.subList(grades + 1, grades + 7))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("优 1", "良 0", "合格 1", "不合格 1", "不能确定 0", "填报−复核(分) 表数");
        run("letters", bureau.out(), "--out", folder.resolve("意见书"));
        Path texts = folder.resolve("文稿");
        run("report", bureau.out(), "-o", texts, "--kind", "统计段、结果应用");
        assertThat(Files.readString(texts.resolve("绩效统计段.txt"))).contains("评为“优”的1张、评为“合格”的1张、评为“不合格”的1张");
        assertThat(Files.readString(texts.resolve("结果应用清单.txt")))
                .contains("\t合格\t整改\t")
                .contains("\t不合格\t取消\t");
    }

    @Test
    @DisplayName("不计算的一类:副本写明取填报得分,JSON 写 computing,平台导入文件写填报的分")
    void uncomputed() throws IOException {
        Path file = Bureau.write(
                folder.resolve("自评表.xlsx"),
                List.of(
                        List.of("2024年度图书购置项目绩效自评表"),
                        List.of("单位名称", "某某馆", "填报日期", "2025-03-01"),
                        List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                        List.of("(20分)", "100", "100", "100%", "20"),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因"),
                        List.of("产出指标", "数量指标", "购置数量", "≥50套", "50套", "60", "60", ""),
                        List.of("成本指标", "经济成本指标", "购置经费", "≤10万元", "12万元", "20", "15", "调价")));
        Path out = folder.resolve("结果");
        // 20 + 60 + 15;按规则本应 20×10÷12 = 16.67
        Said said = run("score", file, "-o", out, "--json");
        JsonNode line = new JsonMapper().readTree(said.out()).at("/tables/0/goals/0/indicators/1");
        assertThat(line.at("/basis/computing").asString()).isEqualTo("NONE");
        assertThat(line.at("/basis/formula").asString()).isEqualTo("口径规定不计算,按填报得分计15.00");
        assertThat(line.at("/score").decimalValue()).isEqualByComparingTo("15");
        assertThat(new JsonMapper().readTree(said.out()).at("/tables/0/total").decimalValue())
                .isEqualByComparingTo("95");
        run("platform", file, "-o", out);
        assertThat(Files.exists(out.resolve("自评表_平台导入.xls"))).isTrue();
        try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(out.resolve("自评表_平台导入.xls")))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(9).getNumericCellValue())
                    .isEqualTo(15);
        }
        assertThat(new Sheets(out.resolve("自评表_计分.xlsx")).texts("计分说明").toString())
                .contains("口径规定不计算,按填报得分计15.00");
    }
}
