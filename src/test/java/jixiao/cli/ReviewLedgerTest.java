package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 与预算执行台账比对: amounts at the edge of the printed places, honest neighbours, and what has no counterpart. */
class ReviewLedgerTest {
    private static final List<String> CODES = List.of("BUDGET_DIFFERS", "SPENDING_DIFFERS", "AMOUNT_UNIT_DOUBTFUL");
    private static final String HEAD = "单位名称,项目名称,预算数,支出数";
    private static final String TITLE = "2024年度预算执行台账,,单位:万元,截至2024年12月31日";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private Set<String> found(String... ledger) throws IOException {
        return bureau.found(CODES, "--ledger", bureau.list("台账.xlsx", ledger));
    }

    @ParameterizedTest(name = "表 {0}/{1},台账 {2}/{3}:{4}")
    @DisplayName("印到几位比到几位:差半个末位以内不提,刚超过就提;台账空着的不比")
    @CsvSource({
        // Printed to 0.01: half a unit is 0.005.
        "100.00, 90.00, 100.005, 90, ''",
        "100.00, 90.00, 100.0051, 90, BUDGET_DIFFERS",
        "100.00, 90.00, 99.995, 89.995, ''",
        "100.00, 90.00, 100, 90.0051, SPENDING_DIFFERS",
        // Printed without decimals: half a unit is 0.5.
        "100, 90, 100.5, 89.5, ''",
        "100, 90, 100.51, 90, BUDGET_DIFFERS",
        // The ledger is the coarser: 100.4 of a ledger in whole 万元 is 100.
        "100.4, 90.2, 100, 90, ''",
        "100.6, 90.2, 100, 90, BUDGET_DIFFERS",
        // Nothing, a dash: not compared. Zero is a number.
        "100.00, 90.00, '', -, ''",
        "100.00, 90.00, 100, 0, SPENDING_DIFFERS",
        "100.00, 90.00, 80, 70, BUDGET_DIFFERS SPENDING_DIFFERS",
        // Ten thousand times the ledger's: read in the wrong unit; said once.
        "1000000.00, 900000.00, 100, 90, AMOUNT_UNIT_DOUBTFUL",
    })
    void edges(String budget, String spending, String known, String spent, String codes) throws IOException {
        bureau.project("甲", "甲局", "灯光维护", List.of(budget + "|" + spending));
        Set<String> expected = new java.util.TreeSet<>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(" ")) {
            expected.add("甲 " + code);
        }
        assertThat(found(TITLE, HEAD, "甲局,灯光维护," + known + "," + spent)).isEqualTo(expected);
    }

    private List<String> changes() throws IOException {
        return new ReviewFolder(bureau.out())
                .named("变化").stream()
                        .map(row -> row.get("状态") + " " + row.get("审核规则"))
                        .toList();
    }

    @Test
    @DisplayName("没有给出台账,或台账改了而单位没有重报,都不是单位改正的;重报的才是")
    void notMended() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", List.of("100.00|90.00"));
        found(HEAD, "甲局,灯光维护,100,80");
        assertThat(bureau.review().out()).contains("已改正 0、");
        assertThat(changes()).containsExactly("未再比对 执行数与台账不符");
        found(HEAD, "甲局,灯光维护,100,80");
        found(HEAD, "甲局,灯光维护,100,90");
        assertThat(changes()).containsExactly("不再提出 执行数与台账不符");
        found(HEAD, "甲局,灯光维护,100,80");
        bureau.project("甲", "甲局", "灯光维护", List.of("100.00|80.00"));
        found(HEAD, "甲局,灯光维护,100,80");
        assertThat(changes()).containsExactly("已改正 执行数与台账不符");
    }

    @Test
    @DisplayName("一句话说出两个数、台账名、截至日期和所在单元格")
    void sentence() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", List.of("120.00|90.00"));
        found(TITLE, HEAD, "甲局,灯光维护,100.00,90.00");
        assertThat(new ReviewFolder(bureau.out()).rows("审核发现"))
                .anySatisfy(row -> assertThat(String.join(" ", row))
                        .contains(
                                "“年度财政资金总额”的预算数是120万元",
                                "台账「台账.xlsx」(截至2024年12月31日)是100万元",
                                "相差20万元",
                                "相差20万元;「自评表」A3。"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("元和万元:按表头、表上的附注、表下的附注")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年台账 | 单位名称,项目名称,预算数(元),支出数(元) | ",
                "2024年台账(单位:元) | 单位名称,项目名称,预算数,支出数 | ",
                "2024年台账 | 单位名称,项目名称,预算数,支出数 | 注:本表金额单位为元",
                // Nothing says so, but in 元 it fits and in 万元 it does not.
                "2024年台账 | 单位名称,项目名称,预算数,支出数 | ",
            })
    void yuan(String title, String head, String note) throws IOException {
        bureau.project("甲", "甲局", "灯光维护", List.of("100.00|90.00"));
        bureau.project("乙", "乙局", "灯光维护", List.of("50.00|40.00"));
        assertThat(found(
                        title,
                        head,
                        "甲局,灯光维护,1000000.00,900000.00",
                        "乙局,灯光维护,500000.00,410000.00",
                        note == null ? "" : note))
                .containsExactly("乙 SPENDING_DIFFERS");
    }

    @Test
    @DisplayName("与任何一行资金相符即可:台账只有财政拨款的,与其中的财政拨款相符")
    void anyLine() throws IOException {
        List<String> funds = List.of("100.00|90.00", "其中:财政拨款|80.00|75.00", "其他资金|20.00|15.00");
        bureau.project("甲", "甲局", "灯光维护", funds);
        assertThat(found(TITLE, HEAD, "甲局,灯光维护,80,75")).isEmpty();
        assertThat(found(TITLE, HEAD, "甲局,灯光维护,81,75")).containsExactly("甲 BUDGET_DIFFERS");
    }

    @Test
    @DisplayName("一个项目几行的相加;小计、合计行不算;项目编码不碍事;部门整体用空项目或小计的行,没有而有基本支出的用各行合计")
    void sums() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", List.of("100.00|90.00"));
        bureau.department("部", "甲局", "400.00", "380.00");
        bureau.department("乙部", "乙局", "70.00", "60.00");
        String[] rows = {
            TITLE,
            HEAD,
            "甲局,42010024T000001-灯光维护,60,50",
            "甲局,42010024T000001-灯光维护,40,40",
            "甲局,人员经费,300,290",
            "乙局,整体支出,70,60",
            "合计,,470,440"
        };
        assertThat(found(rows)).isEmpty();
        rows[4] = "甲局,人员经费,310,290";
        assertThat(found(rows)).containsExactly("部 BUDGET_DIFFERS");
        // Without basic expenditure nothing says that these are all rows of the unit.
        rows[4] = "甲局,道路养护,310,290";
        assertThat(found(rows)).isEmpty();
        assertThat(bureau.review("--ledger", bureau.at("台账.xlsx")).out())
                .contains("与台账比对 2 张:不符 0;有列而没有报表 1 行,有表而没有列入 1 张");
    }

    @Test
    @DisplayName("对应:填报单位,或主管部门加项目;项目名差“项目”“经费”的,一个单位只有一个时算同一个;年度不同的不比;没有对应的两边都列出")
    void counterparts() throws IOException {
        bureau.project("甲", "甲局", "灯光维护经费", List.of("100.00|90.00"));
        bureau.project("乙", "丙所", "乙局", "道路养护", List.of("50.00|40.00"));
        bureau.project("丁", "丁局", "河道清淤", List.of("50.00|40.00"));
        assertThat(found(
                        TITLE,
                        "主管部门,单位名称,项目名称,预算数,支出数,年度",
                        "甲局,甲局,灯光维护项目,101,90,2024",
                        "乙局,乙局,道路养护,50,41,2024",
                        "丁局,丁局,河道清淤,60,40,2023",
                        "戊局,戊局,绿化,60,40,2024"))
                .containsExactlyInAnyOrder("甲 BUDGET_DIFFERS", "乙 SPENDING_DIFFERS");
        assertThat(new ReviewFolder(bureau.out()).named("比对情况"))
                .extracting(row -> row.get("情况") + row.get("单位") + row.get("项目"))
                .containsExactlyInAnyOrder("没有报表丁局河道清淤", "没有报表戊局绿化", "没有列入丁局河道清淤");
    }

    @Test
    @DisplayName("几个单位各报一部分的,不与总数比;主管部门的行已由别的单位报送的,不再算到第三个单位头上")
    void parts() throws IOException {
        bureau.project("甲", "甲所", "乙局", "道路养护", List.of("30.00|30.00"));
        bureau.project("丙", "丙所", "乙局", "道路养护", List.of("20.00|20.00"));
        assertThat(found(TITLE, HEAD, "乙局,道路养护,50,50")).isEmpty();
        assertThat(new ReviewFolder(bureau.out()).named("比对情况"))
                .extracting(row -> row.get("情况"))
                .containsExactly("没有比对", "没有比对");
    }

    @Test
    @DisplayName("不是台账的表以一句话结束,说出文件、工作表和应有的表头;表头在哪一行、哪一列都认得")
    void unknownList() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", List.of("100.00|90.00"));
        Said said = bureau.review("--ledger", bureau.list("台账.xlsx", "序号,名称,电话", "1,甲局,123"));
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("台账「台账.xlsx」", "「自评表」", "单位、预算数、执行数").hasLineCount(1);
        assertThat(Files.exists(bureau.out().resolve("复核汇总.xlsx"))).isFalse();
        assertThat(bureau.review("--ledger", bureau.at("没有.xlsx")).err()).contains("没有.xlsx");
        assertThat(found("", "区财政局", TITLE, "", "序号,,归口,支付金额,预算单位,指标金额,项目", "1,,行财科,90,甲局,99,灯光维护"))
                .containsExactly("甲 BUDGET_DIFFERS");
    }

    @Test
    @Timeout(60)
    @DisplayName("全区的台账:两百个单位、六千行,十五张部门表和项目表,几秒钟比完")
    void wholeDistrict() throws IOException {
        List<String> rows = new java.util.ArrayList<>(List.of(TITLE, HEAD));
        for (int unit = 1; unit <= 200; unit++) {
            rows.add("第" + unit + "街道,人员经费,10.00,10.00");
            for (int project = 1; project < 30; project++) {
                rows.add("第" + unit + "街道,项目" + project + "号,10.00,10.00");
            }
        }
        for (int unit = 1; unit <= 15; unit++) {
            // Thirty rows of 10.00 make 300, give or take 30×0.005=0.15.
            bureau.department("部" + unit, "第" + unit + "街道", "300.00", unit == 7 ? "301.00" : "300.00");
            bureau.project("项" + unit, "第" + unit + "街道", "项目3号", List.of((unit == 9 ? "11.00" : "10.00") + "|10.00"));
        }
        assertThat(found(rows.toArray(String[]::new)))
                .containsExactlyInAnyOrder("部7 SPENDING_DIFFERS", "项9 BUDGET_DIFFERS");
    }

    @Test
    @DisplayName("台账放在报送文件夹里也不当作报送材料;台账改了,重新比对")
    void beside() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", List.of("100.00|90.00"));
        Path ledger = bureau.list("in/台账.xlsx", TITLE, HEAD, "甲局,灯光维护,100,90");
        assertThat(bureau.review("--ledger", ledger).out()).contains("文件 1 个");
        assertThat(bureau.review("--ledger", ledger).out()).contains("没有变化", "与台账比对 1 张:不符 0");
        bureau.list("in/台账.xlsx", TITLE, HEAD, "甲局,灯光维护,90,90");
        assertThat(bureau.review("--ledger", ledger).out()).contains("不符 1", "人工 1");
    }
}
