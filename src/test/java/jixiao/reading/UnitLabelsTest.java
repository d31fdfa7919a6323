package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 三个单位、栏目内容的尽头、表式: who files a table, who carries the project out, the authority, and whose table it is. */
class UnitLabelsTest {
    private static final Object[] HEAD = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"};
    private static final Object[] LINE = {"产出指标", "数量指标", "一", "5次", "5次", 1};

    private static SelfEvaluation under(Object[]... rows) {
        return new Draft().rows(rows).row(HEAD).row(LINE).table();
    }

    private static Object[] row(Object... values) {
        return values;
    }

    @Nested
    class ThreeUnits {
        @Test
        @DisplayName("单位名称、实施单位、主管部门各是各的,报送的是单位名称")
        void keptApart() {
            SelfEvaluation table = under(
                    row("项目支出绩效自评表"),
                    row("单位名称:甲县供销社", null, null, "填报日期:2024年4月15日"),
                    row("项目名称", "农资储备"),
                    row("主管部门", "乙市丙局", null, "实施单位", "丁合作社"));
            assertThat(table.unit().text()).isEqualTo("甲县供销社");
            assertThat(table.implementer().text()).isEqualTo("丁合作社");
            assertThat(table.implementer().place().cell()).isEqualTo("E4");
            assertThat(table.supervisor().text()).isEqualTo("乙市丙局");
        }

        @ParameterizedTest
        @ValueSource(strings = {"单位名称(盖章)", "填报单位", "部门(单位)名称", "项目单位", "预算单位", "评价部门名称", "评价单位名称"})
        @DisplayName("填报单位的各种写法,同格和旁格,都先于实施单位和主管部门")
        void filers(String label) {
            SelfEvaluation beside = under(row("主管部门", "乙局", "实施单位", "丁公司"), row(label, "甲中心"));
            assertThat(beside.unit().text()).isEqualTo("甲中心");
            SelfEvaluation inside = under(row("主管部门", "乙局", "实施单位", "丁公司"), row(label + ":甲中心"));
            assertThat(inside.unit().text()).isEqualTo("甲中心");
            assertThat(inside.unit().place().cell()).isEqualTo("A2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"项目实施单位", "实施(主管)单位", "实施单位", "项目承担单位"})
        @DisplayName("没有填报单位时是实施单位,它也空着时是主管部门")
        void implementerThenSupervisor(String label) {
            assertThat(under(row("主管部门", "乙局", label, "丁公司")).unit().text()).isEqualTo("丁公司");
            SelfEvaluation empty = under(row("主管部门", "乙局", label, null));
            assertThat(empty.unit().text()).isEqualTo("乙局");
            assertThat(empty.implementer().isBlank()).isTrue();
            assertThat(empty.supervisor().text()).isEqualTo("乙局");
            SelfEvaluation dash = under(row("单位名称", "—"), row("主管部门", "乙局", label, "/"));
            assertThat(dash.unit().text()).isEqualTo("乙局");
        }

        @Test
        @DisplayName("整体表也一样;单位名称与项目单位不同时取单位名称,另一个不丢")
        void moreThanOneFiler() {
            SelfEvaluation table = under(row("项目单位", "丁合作社"), row("单位名称:甲局"));
            assertThat(table.unit().text()).isEqualTo("甲局");
            assertThat(table.details().get("项目单位").text()).isEqualTo("丁合作社");
        }

        @ParameterizedTest
        @CsvSource({
            "农财股,乙局",
            "社会事务科,乙局",
            "办公室,乙局",
            "甲局办公室,乙局",
            "甲局规划科,乙局",
            "财务室(盖章),乙局",
            "甲县人民政府办公室,甲县人民政府办公室",
            "甲区委办公室,甲区委办公室",
            "甲县扶贫开发领导小组办公室,甲县扶贫开发领导小组办公室",
            "甲市委党史研究室,甲市委党史研究室",
            "甲局(农财股),甲局(农财股)",
            "甲县科学技术局,甲县科学技术局"
        })
        @DisplayName("股、科、室不是单位;名称以办公室、研究室结尾的单位是单位")
        void sections(String written, String unit) {
            SelfEvaluation table = under(row("单位名称", written), row("主管部门", "乙局"));
            assertThat(table.unit().text()).isEqualTo(unit);
            SelfEvaluation implementer = under(row("实施单位", written), row("主管部门", "乙局"));
            assertThat(implementer.unit().text()).isEqualTo(unit);
            assertThat(implementer.implementer().text()).isEqualTo(written.replace("(盖章)", ""));
        }

        @Test
        @DisplayName("只写着一个股的,没有单位,写的字仍在")
        void onlyASection() {
            SelfEvaluation table = under(row("单位名称", "农财股"));
            assertThat(table.unit().isBlank()).isTrue();
            assertThat(table.unit().place().cell()).isEqualTo("B1");
            assertThat(table.details().get("单位名称").text()).isEqualTo("农财股");
        }
    }

    @Nested
    class WhereAValueEnds {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "项目单位(盖章):甲市第三中学                 主要领导签字:",
                    "项目单位(盖章):甲市第三中学 主要领导签字:张某",
                    "单位名称(盖章):甲市第三中学    单位负责人(签字):",
                    "单位名称:甲市第三中学  经办股室 (盖章):",
                    "填报单位:甲市第三中学    联系人:某某    联系电话:",
                    "填报单位:甲市第三中学\u3000\u3000手\u3000机\uFF1A123",
                    "填报单位:甲市第三中学\n填表时间:2024年3月1日",
                    "填报单位:甲市第三中学   2024年3月1日",
                    "填报单位:甲市第三中学(公章)负责人:张某"
                })
        @DisplayName("空格后十四个字以内带冒号的是下一个栏目,认不认得都一样")
        void nextLabel(String text) {
            assertThat(under(row(text)).unit().text()).isEqualTo("甲市第三中学");
            // The same where the label has a cell of its own.
            assertThat(under(row("单位名称", text.substring(text.indexOf(':') + 1)))
                            .unit()
                            .text())
                    .isEqualTo("甲市第三中学");
        }

        @Test
        @DisplayName("认不得的栏目的内容留作其他栏目")
        void nothingIsLost() {
            SelfEvaluation table = under(row("项目单位:甲市第三中学 主要领导签字:张某  手机:123"));
            assertThat(table.details().get("主要领导签字").text()).isEqualTo("张某");
            assertThat(table.details().get("手机").text()).isEqualTo("123");
        }

        @Test
        @DisplayName("名称里的空格、超过十四个字的、时刻都不是下一个栏目")
        void honestNeighbours() {
            assertThat(under(row("单位名称:甲市 第三中学")).unit().text()).isEqualTo("甲市 第三中学");
            // 15 signs before the colon: no label.
            String fifteen = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰";
            assertThat(under(row("项目名称:改造 " + fifteen + ":一期")).project().text())
                    .isEqualTo("改造 " + fifteen + ":一期");
            assertThat(under(row("项目名称:改造 " + fifteen.substring(1) + ":一期"))
                            .project()
                            .text())
                    .isEqualTo("改造");
            assertThat(under(row("单位名称:甲局", "填报日期:2024年4月28日 10:30"))
                            .dateEntry()
                            .text())
                    .isEqualTo("2024年4月28日 10:30");
            assertThat(under(row("项目名称", "2023年中央补助:教师培训")).project().text()).isEqualTo("2023年中央补助:教师培训");
        }

        @Test
        @DisplayName("旁边一格是别的栏目时没有内容,认不认得都一样")
        void besideIsALabel() {
            assertThat(under(row("单位名称", "主要领导签字:", "张某")).unit().isBlank()).isTrue();
            assertThat(under(row("单位名称", "单位负责人", "张某")).unit().isBlank()).isTrue();
            SelfEvaluation table = under(row("单位名称", "甲局   填报日期:2024年3月1日"));
            assertThat(table.unit().text()).isEqualTo("甲局");
            assertThat(table.date().map(Object::toString)).contains("2024-03-01");
        }
    }

    @Nested
    class DatesAlone {
        @Test
        @DisplayName("单独一格的完整日期是填报日期,表头、同行、表尾都算")
        void alone() {
            for (SelfEvaluation table : new SelfEvaluation[] {
                under(row("项目支出绩效自评表"), row("2024年3月1日")),
                under(row("单位名称:甲局", null, "2024-3-1")),
                under(row("单位名称:甲局", "(2024.3.1)")),
                under(row("单位名称:甲局     2024年3月1日")),
                new Draft()
                        .row(HEAD)
                        .row(LINE)
                        .row("总分", null, null, null, null, 1)
                        .row(null, null, null, "2024年3月1日")
                        .table()
            }) {
                assertThat(table.date().map(Object::toString)).contains("2024-03-01");
            }
        }

        @Test
        @DisplayName("别的栏目的日期、只有年月的、句子里的、指标的日期不是填报日期")
        void others() {
            assertThat(under(row("项目起止时间", "2024年3月1日")).date()).isEmpty();
            assertThat(under(row("开工时间", "2024年3月1日")).date()).isEmpty();
            assertThat(under(row("绩效自评表"), row("2024年3月")).date()).isEmpty();
            assertThat(under(row("绩效自评表"), row("截至2024年3月1日的数据")).date()).isEmpty();
            SelfEvaluation target = new Draft()
                    .row(HEAD)
                    .row(LINE)
                    .row(null, "时效指标", "完工时间", "2024年3月1日", "2024年2月1日", 1)
                    .table();
            assertThat(target.date()).isEmpty();
            SelfEvaluation labelled = under(row("2023年1月1日"), row("单位名称:甲局", "填报日期:2024年3月1日"));
            assertThat(labelled.date().map(Object::toString)).contains("2024-03-01");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "甲市某学校部门整体绩效自评表,DEPARTMENT",
        "2023年度部门整体支出绩效自评表,DEPARTMENT",
        "单位整体支出绩效自评表,DEPARTMENT",
        "整体绩效自评表,DEPARTMENT",
        "部门绩效自评表,DEPARTMENT",
        "部门预算项目支出绩效自评表,PROJECT",
        "整体搬迁项目自评表,PROJECT",
        "2023年度专项资金绩效自评表,PROJECT",
        "项目整体支出绩效自评表,PROJECT"
    })
    @DisplayName("标题说是谁的表就是谁的,不论后面有什么栏目")
    void formByTitle(String title, Form form) {
        assertThat(under(row(title)).form()).isEqualTo(form);
        assertThat(under(row(title), row("项目名称", "某项目", "实施单位", "某公司")).form()).isEqualTo(form);
        assertThat(under(row(title), row("基本支出总额", 10, "项目支出总额", 5)).form()).isEqualTo(form);
    }

    @Test
    @DisplayName("标题不说的看栏目:基本支出总额是部门表,项目名称是项目表")
    void formByLabels() {
        assertThat(under(row("绩效自评表"), row("基本支出总额", 10)).form()).isEqualTo(Form.DEPARTMENT);
        assertThat(under(row("绩效自评表"), row("项目名称", "某项目")).form()).isEqualTo(Form.PROJECT);
        assertThat(under(row("绩效自评表")).form()).isEqualTo(Form.PROJECT);
    }

    @Test
    @DisplayName("专项资金名称是项目名称,预算执行进度是执行率")
    void synonyms() {
        SelfEvaluation table = under(
                row("专项资金名称", "甲专项"),
                row("资金来源", "预算数", "执行数", "预算执行进度", "分值", "得分"),
                row("年度资金总额", 100, 90, "90%", 20, 18));
        assertThat(table.project().text()).isEqualTo("甲专项");
        assertThat(table.execution().rate().value().orElseThrow()).isEqualByComparingTo("0.9");
    }
}
