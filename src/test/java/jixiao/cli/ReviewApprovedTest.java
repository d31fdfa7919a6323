package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 与批复的绩效目标比对: parsed values, reworded names, adjustments, lists and forms, and what has no counterpart. */
class ReviewApprovedTest {
    private static final List<String> CODES = List.of(
            "TARGET_DIFFERS_FROM_APPROVED", "TARGET_NOT_APPROVED", "TARGET_DROPPED", "WEIGHT_DIFFERS_FROM_APPROVED");
    private static final String HEAD = "单位名称,项目名称,一级指标,二级指标,三级指标,指标值,分值";
    private static final List<String> FUNDS = List.of("100.00|90.00");

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private Set<String> found(String... list) throws IOException {
        return bureau.found(CODES, "--approved", bureau.list("批复.xlsx", list));
    }

    private List<String> severities(String code) throws IOException {
        return new ReviewFolder(bureau.out())
                .named("审核发现").stream()
                        .filter(row -> row.get("代码").equals(code))
                        .map(row -> row.get("严重程度"))
                        .toList();
    }

    @ParameterizedTest(name = "表 {0},批复 {1}:{2}")
    @DisplayName("比读出的数,不比写法;差一点就是不同;空着的不比")
    @CsvSource({
        "≥95%, 95%以上, ''",
        "≥95%, 不低于95%, ''",
        "≥95%, 95%, ''",
        "10000件, 1万件, ''",
        "≥10000件, 不少于1万件, ''",
        "≥95%, ≥0.95, ''",
        "12月底前, 2024年12月31日前, ''",
        "有效提升, 有效提升。, ''",
        "≤20万元, ≤200000元, ''",
        "5-8次, 5～8次, ''",
        "≥95%, '', ''",
        // Just over, just under, the other way, another unit, other words.
        "≥94.9%, ≥95%, TARGET_DIFFERS_FROM_APPROVED",
        "≥95.1%, ≥95%, TARGET_DIFFERS_FROM_APPROVED",
        "≤95%, ≥95%, TARGET_DIFFERS_FROM_APPROVED",
        "≥100人, ≥100件, TARGET_DIFFERS_FROM_APPROVED",
        "5-8次, 5-9次, TARGET_DIFFERS_FROM_APPROVED",
        "有效提升, 显著提升, TARGET_DIFFERS_FROM_APPROVED",
        "有效提升, ≥95%, TARGET_DIFFERS_FROM_APPROVED",
        "12月底前, 2024年6月30日前, TARGET_DIFFERS_FROM_APPROVED",
    })
    void values(String own, String approved, String code) throws IOException {
        bureau.project("甲", "甲局", "灯光维护", FUNDS, "产出指标,质量指标,完好情况," + own + "," + own + ",80");
        assertThat(found("2024年度绩效目标批复表", HEAD, "甲局,灯光维护,产出指标,质量指标,完好情况," + approved + ",80"))
                .isEqualTo(code.isEmpty() ? Set.of() : Set.of("甲 " + code));
    }

    @ParameterizedTest(name = "分值 {0},批复 {1}")
    @DisplayName("分值不同;写法不同的同一个数不提;批复没有分值的不比")
    @CsvSource({"40, 40.0, false", "40, 40分, false", "40, '', false", "40, 39.9, true", "40, 40.1, true"})
    void weights(String own, String approved, boolean differs) throws IOException {
        bureau.project("甲", "甲局", "灯光维护", FUNDS, "产出指标,数量指标,维护盏数,≥100盏,100盏," + own, "产出指标,数量指标,巡查次数,≥12次,12次,40");
        assertThat(found(HEAD, "甲局,灯光维护,产出指标,数量指标,维护盏数,≥100盏," + approved, "甲局,灯光维护,产出指标,数量指标,巡查次数,≥12次,40"))
                .isEqualTo(differs ? Set.of("甲 WEIGHT_DIFFERS_FROM_APPROVED") : Set.of());
    }

    @Test
    @DisplayName("全部分值按同一比例换算的不提:批复按100分,表按80分;只要有一条不在比例上就逐条提")
    void scaled() throws IOException {
        String[] lines = {"产出指标,数量指标,维护盏数,≥100盏,100盏,40", "产出指标,质量指标,完好率,≥95%,95%,24", "效益指标,社会效益,投诉件数,≤5件,3件,16"};
        bureau.project("甲", "甲局", "灯光维护", FUNDS, lines);
        String[] list = {
            HEAD, "甲局,灯光维护,产出指标,数量指标,维护盏数,≥100盏,50", "甲局,灯光维护,产出指标,质量指标,完好率,≥95%,30", "甲局,灯光维护,效益指标,社会效益,投诉件数,≤5件,20"
        };
        assertThat(found(list)).isEmpty();
        list[3] = "甲局,灯光维护,效益指标,社会效益,投诉件数,≤5件,21";
        assertThat(found(list)).containsExactly("甲 WEIGHT_DIFFERS_FROM_APPROVED");
        assertThat(severities("WEIGHT_DIFFERS_FROM_APPROVED")).hasSize(3);
    }

    @Test
    @DisplayName("多的一条、少的一条各说一次;同级同值只是改名的为提示;预算执行率一行两边都不算")
    void lines() throws IOException {
        bureau.project(
                "甲",
                "甲局",
                "灯光维护",
                FUNDS,
                "产出指标,数量指标,1.维护盏数,≥100盏,100盏,40",
                "产出指标,质量指标,设施完好率,≥95%,95%,20",
                "产出指标,数量指标,宣传次数,≥4次,4次,20");
        assertThat(found(
                        HEAD,
                        "甲局,灯光维护,产出指标,数量指标,维护盏数,≥100盏,40",
                        "甲局,灯光维护,产出,质量,路灯完好比率,≥95%,20",
                        "甲局,灯光维护,产出指标,时效指标,抢修时限,≤24小时,20",
                        "甲局,灯光维护,产出指标,预算执行,预算执行率,100%,20"))
                .containsExactly("甲 TARGET_DIFFERS_FROM_APPROVED", "甲 TARGET_DROPPED", "甲 TARGET_NOT_APPROVED");
        assertThat(severities("TARGET_DIFFERS_FROM_APPROVED")).containsExactly("提示");
        assertThat(severities("TARGET_DROPPED")).containsExactly("警告");
        assertThat(severities("TARGET_NOT_APPROVED")).containsExactly("警告");
        assertThat(new ReviewFolder(bureau.out()).named("审核发现"))
                .anySatisfy(row -> assertThat(row.get("发现和处理建议")).contains("批复的指标“抢修时限”(目标“≤24小时”)", "不在表上"))
                .anySatisfy(row -> assertThat(row.get("发现和处理建议")).contains("指标“设施完好率”在批复中写作“路灯完好比率”,层级和目标值相同"))
                .anySatisfy(row -> assertThat(row.get("发现和处理建议")).startsWith("指标“宣传次数”不在批复的绩效目标里。"));
    }

    @Test
    @DisplayName("调整批复以后一次为准:一个文件夹里的表和清单;逐条的只换所写的,取消的不再要求,整张的全换")
    void adjustments() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", FUNDS, "产出指标,数量指标,维护盏数,≥80盏,80盏,60", "产出指标,质量指标,完好率,≥95%,95%,20");
        String[] first = {
            "2024年度绩效目标批复表",
            HEAD,
            "甲局,灯光维护,产出指标,数量指标,维护盏数,≥100盏,60",
            "甲局,灯光维护,产出指标,质量指标,完好率,≥95%,20",
            "甲局,灯光维护,产出指标,数量指标,宣传次数,≥4次,20"
        };
        bureau.list("批复/1.xlsx", first);
        assertThat(bureau.found(CODES, "--approved", bureau.at("批复")))
                .containsExactly("甲 TARGET_DIFFERS_FROM_APPROVED", "甲 TARGET_DROPPED");
        bureau.list(
                "批复/2.xlsx",
                "2024年度绩效目标调整批复(2024年9月10日)",
                HEAD,
                "甲局,灯光维护,产出指标,数量指标,维护盏数,≥80盏,",
                "甲局,灯光维护,产出指标,数量指标,宣传次数,取消,");
        assertThat(bureau.found(CODES, "--approved", bureau.at("批复"))).isEmpty();
        // An adjustment of an earlier day does not win, whatever its file is called.
        bureau.list("批复/3.xlsx", "2024年度绩效目标调整批复(2024年6月10日)", HEAD, "甲局,灯光维护,产出指标,数量指标,维护盏数,≥90盏,");
        assertThat(bureau.found(CODES, "--approved", bureau.at("批复"))).isEmpty();
        // A form holds all lines: what only the first approval has holds no longer.
        Bureau.write(
                bureau.at("批复/4.xlsx"),
                List.of(
                        List.of("2024年度项目绩效目标调整表"),
                        List.of("项目名称", "灯光维护", "", "主管部门", "甲局"),
                        List.of("填报单位", "甲局", "", "填报日期", "2024年11月1日"),
                        List.of("一级指标", "二级指标", "三级指标", "指标值", "分值"),
                        List.of("产出指标", "数量指标", "维护盏数", "≥70盏", "60"),
                        List.of("产出指标", "质量指标", "完好率", "≥95%", "20")));
        assertThat(bureau.found(CODES, "--approved", bureau.at("批复")))
                .containsExactly("甲 TARGET_DIFFERS_FROM_APPROVED");
        assertThat(bureau.review("--approved", bureau.at("批复")).out()).contains("与批复比对 1 张:不符 1");
    }

    @Test
    @DisplayName("一张清单里的调整:调整后目标值填了的为准,批复类型写着调整的行为准;单位一栏可叫“单位”,度量单位也可")
    void inOneList() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", FUNDS, "产出指标,数量指标,维护盏数,≥80盏,80盏,60", "产出指标,质量指标,完好率,≥95%,95%,20");
        assertThat(found("单位,项目,三级指标,年初目标值,调整后目标值,单位", "甲局,灯光维护,维护盏数,≥100,≥80,盏", "甲局,灯光维护,完好率,≥95,—,%"))
                .isEmpty();
        assertThat(found(
                        "单位,项目,三级指标,年初目标值,批复类型",
                        "甲局,灯光维护,维护盏数,≥80盏,年中调整",
                        "甲局,灯光维护,维护盏数,≥100盏,年初批复",
                        "甲局,灯光维护,完好率,≥96%,年初批复"))
                .containsExactly("甲 TARGET_DIFFERS_FROM_APPROVED");
    }

    @Test
    @DisplayName("没有对应的两边都列出;不是目标表的说一句话;文件夹里认不出的列出来")
    void counterparts() throws IOException {
        bureau.project("甲", "甲局", "灯光维护", FUNDS);
        bureau.project("乙", "乙局", "道路养护", FUNDS);
        bureau.list("批复/1.xlsx", HEAD, "甲局,灯光维护,产出指标,数量指标,办理件数,≥100件,80", "丙局,绿化,产出指标,数量指标,面积,≥1亩,80");
        bureau.list("批复/通讯录.xlsx", "序号,姓名", "1,某");
        assertThat(bureau.found(CODES, "--approved", bureau.at("批复"))).isEmpty();
        assertThat(new ReviewFolder(bureau.out()).named("比对情况"))
                .extracting(row -> row.get("情况") + row.get("单位") + row.get("项目"))
                .containsExactlyInAnyOrder("没有认出", "没有报表丙局绿化", "没有列入乙局道路养护");
        Said said = bureau.review("--approved", bureau.at("批复/通讯录.xlsx"));
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err())
                .contains("批复「通讯录.xlsx」的「自评表」里没有找到绩效目标", "三级指标、目标值")
                .hasLineCount(1);
    }

    @Test
    @DisplayName("二十张表,批复清单、调整、台账各有改动:改动的全部找到,没有改动的一条也没有")
    void twenty() throws IOException {
        Set<String> injected = new TreeSet<>();
        List<String> approved = new java.util.ArrayList<>(List.of("2024年度绩效目标批复表", HEAD));
        List<String> adjusted = new java.util.ArrayList<>(List.of("2024年度绩效目标调整批复(2024年8月1日)", HEAD));
        List<String> ledger = new java.util.ArrayList<>(List.of("2024年度台账(单位:元),截至2024年12月31日", "单位,项目,预算数,支出数"));
        for (int i = 1; i <= 20; i++) {
            String unit = "第" + i + "街道";
            String name = "表" + i;
            int kind = i % 10;
            String own = "产出指标,数量指标,巡查次数,≥" + (kind == 7 ? 20 : 12) + "次,20次,20";
            List<String> lines = new java.util.ArrayList<>(
                    List.of("产出指标,数量指标,维护盏数,≥" + (100 + i) + "盏,200盏,40", own, "产出指标,质量指标,完好率,≥95%,96%,20"));
            if (kind == 2) {
                lines.set(2, "产出指标,时效指标,抢修时限,≤24小时,20小时,20");
                injected.addAll(List.of(name + " TARGET_NOT_APPROVED", name + " TARGET_DROPPED"));
            }
            bureau.project(
                    name, unit, "灯光维护", List.of(100 + i + ".00|" + (90 + i) + ".00"), lines.toArray(String[]::new));
            String row = unit + ",灯光维护,产出指标,";
            approved.add(row + "数量指标,维护盏数,不少于" + (kind == 1 ? 90 : 100 + i) + "盏," + (kind == 3 ? "41" : "40"));
            approved.add(row + "数量指标,巡查次数,≥12次,20");
            approved.add(row + "质量指标,完好率,95%以上,20");
            if (kind == 1) {
                injected.add(name + " TARGET_DIFFERS_FROM_APPROVED");
            } else if (kind == 3) {
                injected.add(name + " WEIGHT_DIFFERS_FROM_APPROVED");
            } else if (kind == 7) {
                adjusted.add(row + "数量指标,巡查次数,≥20次,");
            } else if (kind == 8) {
                // Adjusted, but the table keeps the old target.
                adjusted.add(row + "数量指标,巡查次数,≥15次,");
                injected.add(name + " TARGET_DIFFERS_FROM_APPROVED");
            } else if (kind == 4) {
                injected.add(name + " BUDGET_DIFFERS");
            } else if (kind == 5) {
                injected.add(name + " SPENDING_DIFFERS");
            }
            // 49 元 below the printed 0.01 万元 are rounding, 51 元 are not.
            ledger.add(unit + ",灯光维护," + ((100 + i) * 10000 + (kind == 4 ? 51 : 49)) + ","
                    + ((90 + i) * 10000 - (kind == 5 ? 51 : 49)));
        }
        bureau.list("批复/1.xlsx", approved.toArray(String[]::new));
        bureau.list("批复/2.xlsx", adjusted.toArray(String[]::new));
        List<String> codes = new java.util.ArrayList<>(CODES);
        codes.addAll(List.of("BUDGET_DIFFERS", "SPENDING_DIFFERS", "AMOUNT_UNIT_DOUBTFUL"));
        assertThat(bureau.found(
                        codes,
                        "--approved",
                        bureau.at("批复"),
                        "--ledger",
                        bureau.list("台账.xlsx", ledger.toArray(String[]::new))))
                .isEqualTo(injected);
        assertThat(injected).hasSize(14);
    }
}
