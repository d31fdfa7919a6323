package jixiao.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.aggregation.AggregatedTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 逐级汇总: districts first, then the city, against the city at once. */
class TwiceTest {
    @TempDir
    private Path folder;

    /**
     * East: 甲 100, 乙 300; west: 丙 600, 丁 200 万元. 及时率 only in 甲 and 丁: (80%×100+95%×200)÷300 = 90%. 完成时间
     * late in 乙 alone, which gives it the middle of 50-80 %: (100%×100+65%×300+100%×600+100%×200)÷1200 = 91.25%.
     */
    @BeforeEach
    void units() {
        unit("east", "甲", "100", "10件", "10件", "90%", "100%", "质量指标:及时率|≥90%|80%|10");
        unit("east", "乙", "300", "20件", "10件", "95%", "80%");
        unit("west", "丙", "600", "30件", "20件", "80%", "60%");
        unit("west", "丁", "200", "40件", "40件", "100%", "90%", "质量指标:及时率|≥90%|95%|10");
    }

    private void unit(
            String district,
            String name,
            String funds,
            String aim,
            String done,
            String rate,
            String level,
            String... more) {
        List<String> lines = new java.util.ArrayList<>(List.of(
                "数量指标:件数|" + aim + "|" + done + "|30",
                "质量指标:合格率|≥90%|" + rate + "|20",
                "时效指标:完成时间|12月底前|" + (name.equals("乙") ? "2025年1月20日" : "2024年12月20日") + "|10",
                "社会效益指标:政策落实|有效保障|见总结|10|" + level));
        lines.addAll(List.of(more));
        Books.of(folder.resolve(district), name, "示范项目", funds + " " + funds, lines.toArray(String[]::new));
    }

    private Path district(String name) {
        return Rolled.one(folder.resolve("districts/" + name), name + "区", Optional.empty(), folder.resolve(name))
                .written()
                .orElseThrow();
    }

    private AggregatedTable atOnce() {
        return Rolled.one(folder.resolve("once"), folder.resolve("east"), folder.resolve("west"))
                .table();
    }

    @Test
    @DisplayName("先汇总成区,再汇总成市,与一次汇总相同;只有部分单位有的指标也按这些单位的资金加权")
    void sameAsAtOnce() {
        AggregatedTable once = atOnce();
        AggregatedTable twice = Rolled.one(folder.resolve("twice"), district("east"), district("west"))
                .table();
        // 件数 80 of 100: 24.00; 合格率 (90×100+95×300+80×600+100×200)÷1200 = 87.916667%: 20×0.87916667÷0.9 = 19.54;
        // 政策落实 (100×100+80×300+60×600+90×200)÷1200 = 73.333333%: 7.33; 完成时间 91.25%: 9.13; 及时率 90%: 10.00
        assertThat(Rolled.lines(once))
                .containsExactlyInAnyOrder(
                        "件数|100件|80件|30|24.00",
                        "合格率|≥90%|87.916667%|20|19.54",
                        "政策落实|有效保障|73.333333%|10|7.33",
                        "完成时间|12月底前|91.25%|10|9.13",
                        "及时率|≥90%|90%|10|10.00");
        assertThat(twice.judgement().scored().total())
                .isEqualByComparingTo(once.judgement().scored().total());
        assertThat(Rolled.lines(twice)).isEqualTo(Rolled.lines(once));
        assertThat(twice.judgement().table().breakdown().orElseThrow().units()).isEqualTo(4);
        assertThat(Rolled.remarks(twice)).isEmpty();
        assertThat(Rolled.remarks(once))
                .containsExactlyInAnyOrder("APPROXIMATE 乙 完成时间", "NO_PARTNER 丙 及时率", "NO_PARTNER 乙 及时率");
    }

    @Test
    @DisplayName("一个区的汇总与另外两个单位直接报来的合在一起,也与一次汇总相同")
    void districtBesideUnits() {
        AggregatedTable mixed = Rolled.one(folder.resolve("mixed"), district("east"), folder.resolve("west"))
                .table();
        assertThat(Rolled.lines(mixed)).isEqualTo(Rolled.lines(atOnce()));
        assertThat(Rolled.remarks(mixed)).containsExactly("NO_PARTNER 丙 及时率");
    }

    @Test
    @DisplayName("一处以文字填报数值指标:逐级与一次汇总都按得分率")
    void wordsForNumbers() {
        // 件数 in words: 达成. 10 of 20 pieces are 50 %, 20 of 30 66.6667 %, 40 of 40 100 %.
        unit("east", "甲", "100", "10件", "全部完成", "90%", "100%");
        AggregatedTable twice = Rolled.one(folder.resolve("twice"), district("east"), district("west"))
                .table();
        // West alone has pieces only; east achievements: what west adds up is 60 of 70, at once each unit counts by
        // itself.
        assertThat(Rolled.remarks(twice)).contains("TWICE west区 件数");
    }

    @Test
    @DisplayName("区的结果以 JSON 报上来,也一样")
    void fromJson() throws IOException {
        Path[] documents = new Path[2];
        for (int i = 0; i < 2; i++) {
            String name = i == 0 ? "east" : "west";
            AggregatedTable made =
                    Rolled.one(folder.resolve("x" + i), folder.resolve(name)).table();
            documents[i] = folder.resolve(name + ".json");
            Files.write(
                    documents[i],
                    Rolled.WUHAN.documents().aggregated(List.of(made)).getBytes(StandardCharsets.UTF_8));
        }
        AggregatedTable twice = Rolled.one(folder.resolve("twice"), documents).table();
        assertThat(Rolled.lines(twice)).isEqualTo(Rolled.lines(atOnce()));
    }

    @Test
    @DisplayName("各区分值不同:以资金最多的区为准,并说明与一次汇总可能不同")
    void weightsDiffer() {
        Books.of(folder.resolve("west"), "丙", "示范项目", "600 600", "数量指标:件数|30件|20件|40", "质量指标:合格率|≥90%|80%|20");
        AggregatedTable twice = Rolled.one(folder.resolve("twice"), district("east"), district("west"))
                .table();
        assertThat(Rolled.remarks(twice)).contains("TWICE west区 件数", "WEIGHT_DIFFERS east区 件数");
        assertThat(Rolled.remarks(atOnce())).noneMatch(remark -> remark.startsWith("TWICE"));
    }

    @Test
    @DisplayName("单位已在区的汇总里,又单独报来:指明会重复计算")
    void countedTwice() {
        AggregatedTable twice = Rolled.one(folder.resolve("twice"), district("east"), folder.resolve("east/甲.xlsx"))
                .table();
        assertThat(Rolled.remarks(twice)).contains("TWICE 甲 ");
    }

    @Test
    @DisplayName("汇总表去掉了《分单位明细》,又没有写单位名称:说明相对值按全部资金加权")
    void withoutDetails() throws IOException {
        Path east = Rolled.one(folder.resolve("districts"), folder.resolve("east"))
                .written()
                .orElseThrow();
        Path bare = folder.resolve("bare/东区.xlsx");
        Files.createDirectories(bare.getParent());
        try (InputStream in = Files.newInputStream(east);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(bare)) {
            book.removeSheetAt(book.getSheetIndex("分单位明细"));
            book.write(out);
        }
        AggregatedTable twice = Rolled.one(folder.resolve("twice"), bare, folder.resolve("west"))
                .table();
        assertThat(Rolled.remarks(twice)).contains("TWICE 东区 ");
    }
}
