package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 名单的主管部门、科室、年度、涉密、应附报告: what they change, and what they must not. */
class ReviewRosterColumnsTest {
    private static final List<String> FUNDS = List.of("100.00|90.00");
    private static final String HEAD = "单位,主管部门,归口科室,项目名称,年度,是否涉密,应附报告";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private Said review(String... rows) {
        return bureau.review("--roster", bureau.list("名单.xlsx", rows));
    }

    private List<Map<String, String>> named(String sheet) throws IOException {
        return new ReviewFolder(bureau.out()).named(sheet);
    }

    private List<List<String>> rows(String sheet) throws IOException {
        return new ReviewFolder(bureau.out()).rows(sheet);
    }

    @Test
    @DisplayName("主管部门一栏加项目:单位名对不上的表也答得上这一行,既不算未报送,也不算不在名单")
    void supervisorColumn() throws IOException {
        bureau.project("甲", "甲县实验小学(新区)", "甲县教育局", "校舍维修", FUNDS);
        assertThat(review(HEAD, "甲县第一小学,甲县教育局,教科文科,校舍维修,,,").out()).contains("名单应报 1 张:未报送 0,重复报送 0,不在名单 0");
        // The department itself files the table of a unit below it.
        bureau.project("甲", "甲县教育局", "校舍维修", FUNDS);
        assertThat(review(HEAD, "甲县第一小学,甲县教育局,教科文科,校舍维修,,,").out()).contains("未报送 0,重复报送 0,不在名单 0");
        // Another project is another table.
        assertThat(review(HEAD, "甲县第一小学,甲县教育局,教科文科,操场改造,,,").out()).contains("未报送 1,重复报送 0,不在名单 1");
    }

    @Test
    @DisplayName("自己报了的单位,不再被同一主管部门的另一张表答:那一张不在名单")
    void ownFirst() {
        bureau.project("甲", "甲县第一小学", "甲县教育局", "校舍维修", FUNDS);
        bureau.project("乙", "甲县第二小学", "甲县教育局", "校舍维修", FUNDS);
        assertThat(review(HEAD, "甲县第一小学,甲县教育局,教科文科,校舍维修,,,").out()).contains("名单应报 1 张:未报送 0,重复报送 0,不在名单 1");
        // Each its own row: the order of the files does not matter.
        assertThat(review(HEAD, "甲县第二小学,甲县教育局,教科文科,校舍维修,,,", "甲县第一小学,甲县教育局,教科文科,校舍维修,,,", "甲县第三小学,甲县教育局,教科文科,校舍维修,,,")
                        .out())
                .contains("名单应报 3 张:未报送 1,重复报送 0,不在名单 0");
    }

    @Test
    @DisplayName("没有单位栏、只有主管部门和项目的名单也读得;科室在《汇总》和《报送情况》各有一栏")
    void sections() throws IOException {
        bureau.project("甲", "甲县第一小学", "甲县教育局", "校舍维修", FUNDS);
        bureau.project("丙", "丙局", "绿化", FUNDS);
        assertThat(review("主管部门,业务科室,项目", "甲县教育局,教科文科,校舍维修", "丙局,农业科,绿化").out()).contains("未报送 0,重复报送 0,不在名单 0");
        assertThat(named("汇总")).extracting(row -> row.get("科室")).containsExactly("农业科", "教科文科");
        assertThat(named("汇总")).extracting(row -> row.get("主管部门")).containsExactly("丙局", "甲县教育局");
        for (String sheet : List.of("汇总续", "报送情况")) {
            assertThat(named(sheet)).extracting(row -> row.get("科室")).containsExactlyInAnyOrder("教科文科", "农业科");
        }
    }

    @Test
    @DisplayName("年度:同一项目两年各一行,各归各行;只报了另一年的,说明年度不同,不又算未报送、不在名单")
    void years() throws IOException {
        bureau.project("甲", "甲局", "绿化", FUNDS);
        assertThat(review(HEAD, "甲局,,,绿化,2023,,", "甲局,,,绿化,2024年度,,").out()).contains("应报 2 张:未报送 1,重复报送 0,不在名单 0");
        assertThat(rows("报送情况").get(0)).contains("未报送");
        assertThat(review(HEAD, "甲局,,,绿化,2023,,").out()).contains("应报 1 张:未报送 0,重复报送 0,不在名单 0");
        assertThat(String.join("", rows("报送情况").get(0))).contains("名单要的是2023年度,表是2024年度。");
        assertThat(review(HEAD, "甲局,,,绿化,2024,,").out()).contains("未报送 0");
        assertThat(String.join("", rows("报送情况").get(0))).doesNotContain("名单要的是");
    }

    @Test
    @DisplayName("涉密的不在 JSON 里(再次复核也一样)、不在复核底稿里,小结只说有几张;名单后来才写涉密的,底稿里填过的也不再出现")
    void toldNowhere() throws IOException {
        bureau.project("甲", "甲局", "绿化", FUNDS, "产出指标,数量指标,办理件数,≥100件,完成,80");
        bureau.project("乙", "乙局", "绿化", FUNDS, "产出指标,数量指标,办理件数,≥100件,完成,80");
        Object roster = bureau.list("名单.xlsx", HEAD, "甲局,,,绿化,,,", "乙局,,,绿化,,,");
        bureau.review("--roster", roster, "--papers");
        Path papers = bureau.out().resolve("复核底稿.xlsx");
        new Sheets(papers)
                .fill(
                        new Sheets(papers).names().get(1),
                        row -> row.get("三级指标").equals("办理件数") ? java.util.Map.of("复核得分", "70") : java.util.Map.of());
        bureau.review("--roster", roster, "--papers");
        bureau.list("名单.xlsx", HEAD, "甲局,,,绿化,,是,", "乙局,,,绿化,,是,");
        for (int i = 0; i < 2; i++) {
            Said said = bureau.review("--roster", roster, "--papers", "--json");
            assertThat(said.out())
                    .doesNotContain("甲局", "乙局")
                    .contains("\"secret\":2")
                    .hasLineCount(1);
        }
        assertThat(new Sheets(papers).rows("汇总")).isEmpty();
        assertThat(new Sheets(papers).rows("已失效")).isEmpty();
        assertThat(bureau.review("--roster", roster).out()).contains(",涉密 2,");
    }

    @Test
    @DisplayName("涉密:照审照列,不出标注副本、统计、意见书;名单后来才写涉密的,已有的副本撤走")
    void secret() throws IOException {
        bureau.project("甲", "甲局", "绿化", FUNDS, "产出指标,数量指标,办理件数,≥100件,完成,80");
        bureau.project("乙", "乙局", "绿化", FUNDS, "产出指标,数量指标,办理件数,≥100件,完成,80");
        copies("甲局,,,绿化,,,", "乙局,,,绿化,,否,");
        assertThat(new ReviewFolder(bureau.out()).copies()).hasSize(2);
        copies("甲局,,,绿化,,是,", "乙局,,,绿化,,否,");
        assertThat(new ReviewFolder(bureau.out()).copies().keySet()).containsExactly("标注副本/乙_计分.xlsx");
        assertThat(named("汇总")).hasSize(2).extracting(row -> row.get("涉密")).containsExactly("", "是");
        assertThat(rows("审核发现")).anySatisfy(row -> assertThat(row).contains("甲局"));
        assertThat(String.join("", new ReviewFolder(bureau.out()).cells().get("统计")))
                .contains("共 1 张自评表");
        Said letters = Said.of(name -> Bureau.WUHAN, "letters", bureau.out().toString());
        assertThat(letters.code()).isZero();
        try (var files = Files.walk(bureau.out())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".docx")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name).contains("乙局"));
        }
        // From the beginning: no copy is ever written.
        try (var files = Files.walk(bureau.out().resolve("标注副本"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    private void copies(String... rows) {
        List<String> all = new java.util.ArrayList<>(List.of(HEAD));
        all.addAll(List.of(rows));
        Path roster = bureau.list("名单.xlsx", all.toArray(String[]::new));
        Said said = Said.of(
                name -> Bureau.WUHAN,
                "review",
                bureau.in().toString(),
                "-o",
                bureau.out().toString(),
                "--roster",
                roster.toString());
        assertThat(said.err()).isEmpty();
    }

    @Test
    @DisplayName("应附报告:同一文件夹里有附件、或附件的名字写着单位或项目的不提;没有的在《报送情况》说明并计数;不要求的不提")
    void reports() throws IOException {
        bureau.project("甲/表", "甲局", "绿化", FUNDS);
        bureau.project("乙/表", "乙局", "道路", FUNDS);
        bureau.project("丙/表", "丙局", "桥梁", FUNDS);
        bureau.project("丁/表", "丁局", "清淤", FUNDS);
        report("甲/说明.docx");
        report("道路养护自评报告.docx");
        String[] roster = {HEAD, "甲局,,,绿化,,,是", "乙局,,,道路,,,自评报告", "丙局,,,桥梁,,,是", "丁局,,,清淤,,,否"};
        assertThat(review(roster).out()).contains("应附报告未见 1");
        assertThat(named("报送情况"))
                .filteredOn(row -> row.get("说明").contains("应附报告未见"))
                .extracting(row -> row.get("单位"))
                .containsExactly("丙局");
    }

    private void report(String name) throws IOException {
        Path file = bureau.in().resolve(name);
        Files.createDirectories(file.getParent());
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("绩效自评报告:各项工作已经完成。");
            document.write(out);
        }
    }
}
