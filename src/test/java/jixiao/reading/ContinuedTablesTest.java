package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Synonyms;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 续表: a table that goes on under a further header is one table; what only looks like it stays two. */
class ContinuedTablesTest {
    private static final String TITLE = "2024年度项目支出绩效自评表";
    private static final Object[] HEAD = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"};
    private static final Object[] TOTAL = {"总分", null, null, null, null, null, 96.8};
    private static final List<Object[]> FIRST = List.of(
            row("产出指标", "数量指标", "培训场次", "≥10场", "10场", 15, 15),
            row(null, null, "发放资料", "≥200份", "180份", 10, 9),
            row(null, "质量指标", "合格率", "≥95%", "95%", 15, 15));
    private static final List<Object[]> SECOND = List.of(
            row(null, null, "归档率", "100%", "98%", 10, 9.8),
            row("效益指标", "社会效益指标", "知晓率", "≥90%", "90%", 20, 20),
            row("满意度指标", "服务对象满意度", "满意度", "≥90%", "81%", 10, 9));

    private static Object[] row(Object... values) {
        return values;
    }

    private static Draft front(Draft draft, String title, String project) {
        return draft.rows(
                row(title),
                row("项目名称", project, null, "主管部门", "某局"),
                row("项目实施单位", "某学院", null, "填报日期", "2025年3月1日"),
                row("预算执行情况(万元)(20分)", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"),
                row(null, 100, 95, "95%", 19),
                row("年度目标(80分)", "办好培训"));
    }

    private static Draft first() {
        Draft draft = front(new Draft(), TITLE, "社区培训").row(HEAD);
        FIRST.forEach(draft::row);
        return draft.merge("A8:A10", "B8:B9");
    }

    private static Draft second(Draft draft) {
        draft.row(HEAD);
        SECOND.forEach(draft::row);
        return draft.row(TOTAL);
    }

    private static List<ReadTable> with(Object[]... between) {
        return second(first().rows(between)).tables();
    }

    private static List<String> levels(SelfEvaluation table) {
        return table.indicators().stream()
                .map(line -> line.level1().name() + "/" + line.level2().name())
                .toList();
    }

    private static void assertOne(List<ReadTable> tables) {
        assertThat(tables).hasSize(1);
        SelfEvaluation table = tables.get(0).table();
        assertThat(table.title().text()).isEqualTo(TITLE);
        assertThat(table.project().text()).isEqualTo("社区培训");
        assertThat(table.indicators())
                .extracting(Indicator::name)
                .containsExactly("培训场次", "发放资料", "合格率", "归档率", "知晓率", "满意度");
        assertThat(levels(table))
                .containsExactly("产出指标/数量指标", "产出指标/数量指标", "产出指标/质量指标", "产出指标/质量指标", "效益指标/社会效益指标", "满意度指标/服务对象满意度");
        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).text()).isEqualTo("办好培训");
        assertThat(table.claimedTotal().value().get()).isEqualByComparingTo("96.8");
    }

    @Nested
    class Continued {
        @ParameterizedTest
        @DisplayName("标题带“续”、单独一行“续表”等字样,是同一张表")
        @ValueSource(
                strings = {
                    TITLE + "(续)",
                    TITLE + "\uFF08续表\uFF09",
                    TITLE + "(续1)",
                    TITLE + "(续表二)",
                    TITLE + "续",
                    "绩效自评表(续)",
                    "(续)" + TITLE,
                    "续表:" + TITLE,
                    "续表1 " + TITLE,
                    "续表",
                    "续 表",
                    "(续表)",
                    "续上表",
                    "接上页",
                    "续",
                    "附件1(续)",
                    "表2-1(续)"
                })
        void marked(String mark) {
            assertOne(with(row(mark)));
        }

        @Test
        @DisplayName("只重复表头,一行不隔,或者隔着空行、页码、本页小计")
        void onlyTheHeader() {
            assertOne(with());
            assertOne(with(row(), row("第1页 共2页"), row("第 2 页")));
            assertOne(with(
                    row("本页小计", null, null, null, null, 40, 39),
                    row("过次页"),
                    row("承前页", null, null, null, null, 40, 39)));
        }

        @Test
        @DisplayName("表头写法略有不同:换行、空格、带(分)")
        void otherHeader() {
            Draft draft = first().row(TITLE + "(续)")
                    .row("一级\n指标", "二级\n指标", "三级指标 ", "年初目标值(A)", "实际完成值\n(B)", "分值(分)", "得 分");
            SECOND.forEach(draft::row);
            assertOne(draft.row(TOTAL).tables());
        }

        @Test
        @DisplayName("续表上重复了项目名称、单位、年度、年度目标的,内容相同就是同一张表")
        void titleBlockAgain() {
            assertOne(with(
                    row(TITLE + "(续)"),
                    row("(2024年度)"),
                    row("项目名称", "社区培训", null, "单位名称", "某学院"),
                    row("年度目标(80分)", "办好培训")));
        }

        @ParameterizedTest
        @DisplayName("续表标题下面的“单位:万元”是金额单位,不是另一个单位")
        @ValueSource(strings = {"单位:万元", "(单位:万元)", "单位:元", "金额单位:万元", "单位:人民币万元"})
        void moneyUnit(String unit) {
            assertOne(with(row(TITLE + "(续)"), row(unit)));
            assertOne(with(row(TITLE + "(续)"), row("填报日期:2025年3月1日", null, null, null, unit)));
            assertOne(second(first().sheet("Sheet2").rows(row("附件1(续)"), row(TITLE), row(unit)))
                    .tables());
        }

        @Test
        @DisplayName("只写“续表”、上一页末尾有签字或原因的,接着上面的行")
        void signedPage() {
            for (Object[] foot : List.of(row("填报人:张三", null, "审核人:李四"), row("偏差大或目标未完成原因分析", "个别学员退出"))) {
                Draft draft = first().row(foot).row("续表");
                SECOND.forEach(draft::row);
                assertOne(draft.row(TOTAL).tables());
            }
        }

        @Test
        @DisplayName("没有“续”字,同一标题又打印一次、上面没有总分、下面有的,是换页")
        void samePageTitle() {
            assertOne(with(row(TITLE)));
            assertOne(with(row(TITLE), row("项目名称", "社区培训", null, "主管部门", "某局")));
        }

        @Test
        @DisplayName("换页处的“合计”是本页的,表末唯一的合计是总分")
        void pageSums() {
            Draft draft = first().rows(row("合计", null, null, null, null, 40, 39), row("续表"));
            draft.row(HEAD);
            SECOND.forEach(draft::row);
            SelfEvaluation one =
                    draft.row("合计", null, null, null, null, 80, 96.8).table();
            assertThat(one.indicators()).hasSize(6);
            assertThat(one.claimedTotal().value().get()).isEqualByComparingTo("96.8");
            assertThat(one.claimedTotal().place().cell()).isEqualTo("G17");
            draft = first().rows(row("合计", null, null, null, null, 40, 39), row("续表"))
                    .row(HEAD);
            SECOND.forEach(draft::row);
            SelfEvaluation two = draft.rows(
                            row("合计", null, null, null, null, 40, 38.8), row("总计", null, null, null, null, 80, 96.8))
                    .table();
            assertThat(two.claimedTotal().place().cell()).isEqualTo("G18");
        }

        @Test
        @DisplayName("级次写着“(续)”或又写一遍的,是上面那一级")
        void levelsAgain() {
            Draft draft = first().row("续表").row(HEAD);
            draft.row("产出指标(续)", "质量指标\n(续)", "归档率", "100%", "98%", 10, 9.8)
                    .row(null, "时效指标", "及时率", "100%", "100%", 5, 5)
                    .row("效益指标(续)", "社会效益指标", "知晓率", "≥90%", "90%", 25, 25);
            SelfEvaluation table = draft.table();
            assertThat(levels(table).subList(3, 6)).containsExactly("产出指标/质量指标", "产出指标/时效指标", "效益指标/社会效益指标");
            assertThat(table.indicators().get(4).level1())
                    .isEqualTo(table.indicators().get(0).level1());
            assertThat(table.indicators().get(3).level2().place().cell()).isEqualTo("B10");
        }

        @Test
        @DisplayName("续表只换了一级、没有写二级的,二级不沿用上面的")
        void anotherLevel() {
            Draft draft = first().row("续表").row(HEAD).row("效益指标", null, "知晓率", "≥90%", "90%", 40, 40);
            assertThat(levels(draft.table()).get(3)).isEqualTo("效益指标/");
        }

        @Test
        @DisplayName("只写“续表”、没有再写表头的,接着上面的行,“续表”不是级次")
        void withoutHeader() {
            Draft draft = first().row("续表");
            SECOND.forEach(draft::row);
            assertOne(draft.row(TOTAL).tables());
        }

        @Test
        @DisplayName("三页的表;各页得分写回的行、总分只有一处")
        void threePages() {
            Draft draft =
                    first().row(TITLE + "(续)").row(HEAD).row(SECOND.get(0)).row(TITLE + "(续)");
            draft.row(HEAD).row(SECOND.get(1)).row(SECOND.get(2)).row(TOTAL);
            List<ReadTable> tables = draft.tables();
            assertOne(tables);
            FormMap map = tables.get(0).map().orElseThrow();
            assertThat(map.lineRows()).containsExactly(7, 8, 9, 12, 15, 16);
            assertThat(map.headerRows()).containsExactly(6, 11, 14);
            assertThat(map.lineScoreColumns()).containsOnly(6);
            assertThat(map.totalCell()).contains(new FormMap.Position(17, 6));
        }

        @Test
        @DisplayName("续表部分各栏的次序不同,各按自己的表头")
        void otherColumns() {
            Draft draft = first().row("续表").row("一级指标", "二级指标", "三级指标", "分值", "年初目标值", "实际完成值", "得分");
            draft.row(null, null, "归档率", 10, "100%", "98%", 9.8);
            Indicator line = draft.table().indicators().get(3);
            assertThat(line.weight().value().get()).isEqualByComparingTo("10");
            assertThat(line.actual().entry().text()).isEqualTo("98%");
            assertThat(line.level1().name()).isEqualTo("产出指标");
        }
    }

    @Nested
    class Different {
        private void assertTwo(Object[]... between) {
            assertThat(with(between)).hasSize(2);
        }

        @Test
        @DisplayName("另一个项目、另一个单位、另一年度的,不论标题带不带“续”,是两张表")
        void another() {
            for (String title : List.of(TITLE, TITLE + "(续)")) {
                assertTwo(row(title), row("项目名称", "另一项目"));
                assertTwo(row(title), row("项目实施单位", "另一学院"));
            }
            assertTwo(row("2023年度项目支出绩效自评表(续)"));
            assertTwo(row("绩效自评表(续)"), row("(2023年度)"), row("项目名称", "社区培训"));
            assertTwo(row("部门整体支出绩效自评表(续)"));
        }

        @Test
        @DisplayName("自己有预算执行的,是两张表")
        void ownFunds() {
            assertTwo(
                    row(TITLE + "(续)"),
                    row("预算执行情况(万元)(20分)", "预算数(A)", "执行数(B)", "执行率(B/A)"),
                    row(null, 50, 50, "100%"));
            Draft draft = second(front(second(first()), TITLE, "另一项目"));
            assertThat(draft.tables()).hasSize(2);
            Draft same = second(front(second(first()), TITLE, "社区培训"));
            assertThat(same.tables()).hasSize(2);
        }

        @Test
        @DisplayName("标题不带“续”,上面已有总分、下面没有总分、表头不同、标题不同的,照旧是两张表")
        void unmarked() {
            assertThat(second(first().row(TOTAL).row(TITLE)).tables()).hasSize(2);
            Draft withoutTotal = first().row(TITLE).row(HEAD).row(SECOND.get(0));
            assertThat(withoutTotal.tables()).hasSize(2);
            Draft fewer = first().row(TITLE).row("三级指标", "年初目标值", "实际完成值");
            assertThat(fewer.row("归档率", "100%", "98%").row(TOTAL).tables()).hasSize(2);
            assertTwo(row("2024年度部门整体支出绩效自评表"));
        }

        @Test
        @DisplayName("名称里有“续”字的不是续表")
        void namesWithTheSign() {
            assertTwo(row("续建项目支出绩效自评表"));
            Draft lines = new Draft().row(HEAD);
            lines.row("产出指标", "数量指标", "道路续建(续)", "1条", "1条", 10, 10).row(null, null, "手续", "1份", "1份", 10, 10);
            assertThat(lines.table().indicators()).extracting(Indicator::name).containsExactly("道路续建(续)", "手续");
        }

        @Test
        @DisplayName("第二个目标在又一个表头下面,级次不沿用第一个目标的")
        void anotherGoal() {
            Draft draft = first().row("年度目标2(10分)", "办好考试");
            draft.row(HEAD).row(null, null, "考试场次", "1场", "1场", 10, 10);
            SelfEvaluation table = draft.table();
            assertThat(table.goals()).hasSize(2);
            assertThat(levels(table).get(3)).isEqualTo("/");
            Draft again = first().row("续表").row("年度目标2(10分)", "办好考试");
            again.row(HEAD).row(null, null, "考试场次", "1场", "1场", 10, 10);
            assertThat(again.table().goals()).hasSize(2);
            assertThat(levels(again.table()).get(3)).isEqualTo("/");
        }
    }

    @Nested
    class OnTwoSheets {
        private Draft next(String name) {
            return first().sheet(name);
        }

        @ParameterizedTest
        @DisplayName("第二张工作表叫“(续)”“续表”的,接着第一张")
        @ValueSource(strings = {"自评表(续)", "自评表\uFF08续\uFF09", "自评表续", "续表", "自评表(续表)", "自评表(续1)"})
        void named(String name) {
            assertOne(second(next(name)).tables());
            assertOne(second(next(name).row(TITLE)).tables());
            assertOne(second(next(name).rows(row(TITLE + "(续)"), row("项目名称", "社区培训")))
                    .tables());
        }

        @Test
        @DisplayName("工作表的名称不说,标题写着“(续)”的也是;第一张末尾有本页小计、签字的也是")
        void marked() {
            assertOne(second(next("Sheet2").row(TITLE + "(续)")).tables());
            Draft draft = first().rows(row("本页小计", null, null, null, null, 40, 39), row("填报人:张三"));
            assertOne(second(draft.sheet("2").row("附件1(续)").row(TITLE)).tables());
        }

        @Test
        @DisplayName("每格说得出在哪张工作表;行号接着数")
        void places() {
            ReadTable read = second(next("自评表(续)").row(TITLE)).tables().get(0);
            List<Indicator> lines = read.table().indicators();
            assertThat(lines.get(2).place().cell()).isEqualTo("C10");
            assertThat(lines.get(3).place().cell()).isEqualTo("自评表(续)!C3");
            assertThat(lines.get(3).place().ownSheet()).isEqualTo("自评表(续)");
            assertThat(lines.get(3).place().ownCell()).isEqualTo("C3");
            assertThat(lines.get(3).place()).hasToString("测试.xlsx「自评表(续)」C3");
            assertThat(lines.get(3).level1().place().cell()).isEqualTo("A8");
            assertThat(read.table().claimedTotal().place().cell()).isEqualTo("自评表(续)!G6");
            assertThat(read.map().orElseThrow().lineRows()).containsExactly(7, 8, 9, 13, 14, 15);
        }

        @Test
        @DisplayName("编号相接的工作表,第二张只有表头和指标、总分在第二张的,是一张表")
        void numbered() {
            Draft draft = front(new Draft(), TITLE, "社区培训");
            assertThat(draft.row(HEAD).tables()).hasSize(1);
            assertOne(second(renamed("自评表1-1").sheet("自评表1-2")).tables());
            assertThat(second(renamed("自评表1-1").sheet("指标库")).tables()).hasSize(2);
            assertThat(second(renamed("自评表1").row(TOTAL).sheet("自评表2")).tables())
                    .hasSize(2);
            assertThat(second(renamed("自评表1").sheet("自评表2").row(TITLE)).tables())
                    .hasSize(2);
        }

        @Test
        @DisplayName("编号相接的两张,名称有相同的指标的,是两张表")
        void numberedWithTheSameNames() {
            Draft draft = renamed("自评表1").sheet("自评表2").row(HEAD);
            FIRST.forEach(draft::row);
            assertThat(draft.row(TOTAL).tables()).hasSize(2);
        }

        @ParameterizedTest
        @DisplayName("工作表不叫“…表”的,后面加“续”的一张接着前面一张")
        @CsvSource({"培训,培训续", "培训,培训-续", "培训,培训续1", "培训,培训(续)", "自评表A,自评表A续", "项目一,项目一续表", "A续1,A续2"})
        void namedAlike(String name, String next) {
            assertOne(second(renamed(name).sheet(next)).tables());
            assertThat(second(renamed(name).sheet("B" + next)).tables()).hasSize(2);
        }

        @ParameterizedTest
        @DisplayName("名称里有“续”字的工作表不是续表")
        @ValueSource(strings = {"手续", "手续费", "后续管护", "继续教育", "连续性项目", "陆续", "续建", "可持续", "承接业务", "培训后续"})
        void notNamed(String name) {
            assertThat(second(renamed("培训").sheet(name)).tables()).hasSize(2);
            assertThat(second(front(renamed("手").row(TOTAL).sheet(name), TITLE, name))
                            .tables())
                    .hasSize(2);
        }

        @Test
        @DisplayName("第二张叫“续”或标题写着“(续)”、没有再写表头的,接着第一张")
        void withoutHeader() {
            List<Draft> drafts =
                    List.of(next("自评表(续)"), next("续表"), next("自评表(续)").row(TITLE + "(续)"));
            for (Draft draft : drafts) {
                SECOND.forEach(draft::row);
                assertOne(draft.row(TOTAL).tables());
            }
            Draft titled = next("Sheet2").row(TITLE + "(续)");
            SECOND.forEach(titled::row);
            ReadTable read = titled.row(TOTAL).tables().get(0);
            assertOne(List.of(read));
            assertThat(read.table().indicators().get(3).place().cell()).isEqualTo("Sheet2!C2");
            assertThat(read.table().claimedTotal().place().cell()).isEqualTo("Sheet2!G5");
        }

        @Test
        @DisplayName("第二张只有总分和原因的也接着;另一个项目的、另有内容的不接")
        void totalAlone() {
            Draft draft = first();
            SECOND.forEach(draft::row);
            ReadTable read = draft.sheet("续表")
                    .row(TOTAL)
                    .row("偏差大或目标未完成原因分析", "学员退出")
                    .tables()
                    .get(0);
            assertOne(List.of(read));
            assertThat(read.table().claimedTotal().place().cell()).isEqualTo("续表!G1");
            Draft other = first().sheet("自评表(续)").row("项目名称", "另一项目");
            SECOND.forEach(other::row);
            assertThat(other.row(TOTAL).table().indicators()).hasSize(3);
            Draft contracts = first().sheet("续表").rows(row("序号", "合同", "金额"), row(1, "甲", 100));
            assertThat(contracts.row("合计", null, 100).table().indicators()).hasSize(3);
            Draft list = first().sheet("自评表(续)").rows(row("分项目明细"), row("子项目", "预算", "执行"), row("A", 50, 45));
            SelfEvaluation alone = list.row("合计", 100, 95).table();
            assertThat(alone.indicators()).hasSize(3);
            assertThat(alone.claimedTotal().value()).isEmpty();
            Draft notes = first().sheet("填报说明");
            SECOND.forEach(notes::row);
            assertThat(notes.row(TOTAL).table().indicators()).hasSize(3);
        }

        @Test
        @DisplayName("原因在第一张空着、写在第二张的,取写了的;两张都有总分、指标相同的是两张表")
        void boxesAndTotals() {
            Draft draft = first();
            SECOND.forEach(draft::row);
            draft.row(TOTAL).row("偏差大或目标未完成原因分析").sheet("自评表(续)");
            SelfEvaluation table = draft.row("偏差大或目标未完成原因分析", "学员退出").table();
            assertThat(table.reasonBox().text()).isEqualTo("学员退出");
            Draft twice = first();
            SECOND.forEach(twice::row);
            twice.row(TOTAL).sheet("自评表(续)").row(HEAD);
            FIRST.forEach(twice::row);
            SECOND.forEach(twice::row);
            assertThat(twice.row(TOTAL).tables()).hasSize(2);
        }

        @Test
        @DisplayName("第二张上隐藏的行,写第二张上的行号")
        void hiddenRows() {
            Draft draft = second(next("自评表(续)").row(TITLE)).hideRow(2).hideRow(3);
            assertThat(draft.table().notices())
                    .filteredOn(notice -> notice.code().equals("ROW_HIDDEN"))
                    .singleElement()
                    .satisfies(notice -> {
                        assertThat(notice.details()).containsEntry("行", "3、4").containsEntry("条数", "2");
                        assertThat(notice.place().cell()).isEqualTo("自评表(续)!C3");
                    });
        }

        private Draft renamed(String name) {
            Draft draft = front(new Draft().sheet(name), TITLE, "社区培训").row(HEAD);
            FIRST.forEach(draft::row);
            return draft.merge("A8:A10", "B8:B9");
        }

        @Test
        @DisplayName("三张工作表接着的,是一张表;后面另一张表照旧")
        void three() {
            Draft draft = next("自评表(续1)")
                    .row(HEAD)
                    .row(SECOND.get(0))
                    .sheet("自评表(续2)")
                    .row(HEAD);
            draft.row(SECOND.get(1)).row(SECOND.get(2)).row(TOTAL);
            assertOne(draft.tables());
            List<ReadTable> tables =
                    second(front(draft.sheet("项目二"), TITLE, "另一项目")).tables();
            assertThat(tables).hasSize(2);
            assertOne(tables.subList(0, 1));
            assertThat(tables.get(0).table().indicators().get(4).place().cell()).isEqualTo("自评表(续2)!C2");
        }

        @Test
        @DisplayName("另一个项目、自己有预算执行、隐藏的、中间隔着别的表的,照旧")
        void different() {
            assertThat(second(next("自评表(续)").rows(row(TITLE), row("项目名称", "另一项目")))
                            .tables())
                    .hasSize(2);
            assertThat(second(front(next("自评表(续)"), TITLE, "社区培训")).tables()).hasSize(2);
            assertThat(second(next("部门表(续)").row("部门整体支出绩效自评表(续)")).tables()).hasSize(2);
            List<ReadTable> hidden =
                    second(next("自评表(续)").row(TITLE)).hideSheet().tables();
            assertThat(hidden).hasSize(1);
            assertThat(hidden.get(0).table().indicators()).hasSize(3);
            Draft apart = second(front(next("项目二"), TITLE, "另一项目")).sheet("自评表(续)");
            assertThat(second(apart.rows(row(TITLE), row("项目名称", "社区培训"))).tables())
                    .hasSize(3);
        }
    }

    @Test
    @DisplayName("认“续”的字样")
    void words() {
        ContinuedWords words = new ContinuedWords(new Wordings(Draft.WUHAN.synonyms()));
        assertThat(words.without("自评表(续)")).contains("自评表");
        assertThat(words.without("续表")).contains("");
        assertThat(words.name("产出指标(续)")).contains("产出指标");
        List<Optional<String>> none = new ArrayList<>();
        for (String text : Arrays.asList("", "手续", "后续", "续建项目绩效自评表", "接待人次", "承接项目", "持续影响指标", "可持续", "续签合同(份)")) {
            none.add(words.without(text));
        }
        assertThat(none).containsOnly(Optional.empty());
    }

    @Test
    @DisplayName("自备口径在《同义词》“续表”里加的字样同样认,不论用什么字")
    void ownWords() {
        Synonyms synonyms = new Synonyms(Map.of("续表", List.of("续表", "转下张")));
        ContinuedWords words = new ContinuedWords(new Wordings(synonyms));
        assertThat(words.without("转下张")).contains("");
        assertThat(words.without("自评表(转下张2)")).contains("自评表");
        assertThat(words.without("转下张:自评表")).contains("自评表");
        assertThat(words.without("自评表(续)")).contains("自评表");
        assertThat(words.without("自评表")).isEmpty();
    }
}
