package jixiao.checking.text;

import static jixiao.checking.text.Words.fact;
import static jixiao.checking.text.Words.group;
import static jixiao.checking.text.Words.line;
import static jixiao.checking.text.Words.of;
import static jixiao.checking.text.Words.project;
import static jixiao.checking.text.Words.report;
import static jixiao.checking.text.Words.said;
import static jixiao.checking.text.Words.text;
import static jixiao.checking.text.Words.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.checking.Tables;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.CountInText;
import jixiao.model.fact.text.FundsInText;
import jixiao.model.fact.text.LostPoints;
import jixiao.model.fact.text.ProjectCounts;
import jixiao.model.fact.text.ProjectSpent;
import jixiao.model.fact.text.ReportExecution;
import jixiao.model.fact.text.StatedOften;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.Stated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several places of a text have to do with each other, ready for the rules. */
class TextFactsTest {
    private static final Convention WUHAN = Conventions.load("wuhan").in(Optional.of(2024));

    private static Narrative told(Fact... facts) {
        return text(List.of(), List.of(facts));
    }

    private static Fact in(int year, FactKind kind, String subject, String digits) {
        return new Fact(kind, subject, Optional.of(year), List.of(Words.number(digits)), "", Words.at(3), digits, 3);
    }

    private static List<String> values(List<Fact> facts) {
        return facts.stream()
                .map(one -> one.value().orElseThrow().value().toPlainString())
                .toList();
    }

    @ParameterizedTest(name = "「{0}」与「{1}」:{2}")
    @DisplayName("项目的两个名称:一个含另一个,不看“项目”“经费”这些字;一个字不算,一模一样的算")
    @CsvSource({
        "河道清淤, 河道清淤项目, true",
        "河道清淤经费, 清淤, true",
        "清淤, 河道清淤经费, true",
        "河道清淤, 水质监测, false",
        "工作经费, 河道清淤, false",
        "路项目, 道路, false",
        "工作经费, 工作经费, true"
    })
    void named(String one, String other, boolean same) {
        assertThat(SubjectPairs.isNamed(one, other)).isEqualTo(same);
    }

    @Test
    @DisplayName("预算数和执行数都相同的是一个项目,用先见到的名称;只有一样相同、整体的不是")
    void pairs() {
        SubjectPairs pairs = new SubjectPairs(told(
                fact(FactKind.BUDGET, "整治一期", "100"),
                fact(FactKind.SPENDING, "整治一期", "80"),
                fact(FactKind.BUDGET, "沟渠修缮", "100.0"),
                fact(FactKind.SPENDING, "沟渠修缮", "80"),
                fact(FactKind.BUDGET, "水质监测", "100"),
                fact(FactKind.SPENDING, "水质监测", "81"),
                fact(FactKind.BUDGET, "宣传", "100"),
                fact(FactKind.TOTAL, "宣传项目", "96"),
                whole(FactKind.BUDGET, "100"),
                whole(FactKind.SPENDING, "80"),
                fact(FactKind.TOTAL, "", "9"),
                said(FactKind.SPENDING, "绿化", "多")));
        assertThat(pairs.of("沟渠修缮")).isEqualTo("整治一期");
        assertThat(pairs.of("水质监测")).isEqualTo("水质监测");
        assertThat(pairs.of("宣传项目")).isEqualTo("宣传");
        assertThat(pairs.of(Fact.WHOLE)).isEqualTo(Fact.WHOLE);
        assertThat(pairs.of("绿化")).isEqualTo("绿化");
        assertThat(pairs.of("没有说过的")).isEqualTo("没有说过的");
    }

    private static List<List<String>> repeats(Fact... facts) {
        Narrative text = told(facts);
        return Repeats.of(text, new SubjectPairs(text), List.of("其他支出")).stream()
                .map(StatedOften::facts)
                .map(TextFactsTest::values)
                .toList();
    }

    @Test
    @DisplayName("同一件事说了两个数才有;数相同、主体不同、年度不同、不知道是谁的没有")
    void repeated() {
        assertThat(repeats(whole(FactKind.TOTAL, "98"), whole(FactKind.TOTAL, "97"), whole(FactKind.TOTAL, "98.0")))
                .containsExactly(List.of("98", "97"));
        assertThat(repeats(whole(FactKind.TOTAL, "98"), whole(FactKind.TOTAL, "98.0")))
                .isEmpty();
        assertThat(repeats(whole(FactKind.TOTAL, "98"), fact(FactKind.TOTAL, "河道清淤", "97")))
                .isEmpty();
        assertThat(repeats(whole(FactKind.TOTAL, "98"), in(2023, FactKind.TOTAL, Fact.WHOLE, "97")))
                .isEmpty();
        assertThat(repeats(fact(FactKind.TOTAL, "", "98"), fact(FactKind.TOTAL, "", "97")))
                .isEmpty();
        assertThat(repeats(whole(FactKind.RATE, "98"), whole(FactKind.RATE, "97")))
                .isEmpty();
        assertThat(repeats(whole(FactKind.SPENDING, "98"), whole(FactKind.BUDGET, "97")))
                .isEmpty();
        assertThat(repeats(said(FactKind.TOTAL, Fact.WHOLE, "好"), said(FactKind.TOTAL, Fact.WHOLE, "优")))
                .isEmpty();
        assertThat(repeats(
                        fact(FactKind.SPENDING, Fact.WHOLE, "9", "其他支出9万元", 3),
                        fact(FactKind.SPENDING, Fact.WHOLE, "8", "其他支出8万元", 4)))
                .isEmpty();
    }

    @Test
    @DisplayName("没有说是全年还是调整的预算数,只与同样的比")
    void budgets() {
        Fact plain = fact(FactKind.BUDGET, Fact.WHOLE, "480", "预算数480万元", 3);
        Fact adjusted = fact(FactKind.BUDGET, Fact.WHOLE, "500", "调整预算数500万元", 3);
        assertThat(repeats(plain, adjusted)).isEmpty();
        assertThat(repeats(plain, adjusted, fact(FactKind.BUDGET, Fact.WHOLE, "501", "全年预算数501万元", 4)))
                .containsExactly(List.of("500", "501"));
        assertThat(repeats(plain, fact(FactKind.BUDGET, Fact.WHOLE, "481", "预算数481万元", 4)))
                .containsExactly(List.of("480", "481"));
        Narrative text = told(whole(FactKind.TOTAL, "98"), whole(FactKind.TOTAL, "97"));
        assertThat(Repeats.of(text, new SubjectPairs(text), List.of()).get(0).subject())
                .isEqualTo("部门整体");
    }

    private static List<List<String>> tails(Narrative text, Tables... tables) {
        return SpendingTails.of(text, Stream.of(tables).map(Tables::made).toList()).stream()
                .map(StatedOften::facts)
                .map(TextFactsTest::values)
                .toList();
    }

    @Test
    @DisplayName("基本支出、项目支出差一分的:文与文、文与表;差两分、相等、位数不到分的、别的年度的不算")
    void tails() {
        assertThat(tails(told(whole(FactKind.BASIC_SPENDING, "300.01"), whole(FactKind.BASIC_SPENDING, "300.02"))))
                .containsExactly(List.of("300.01", "300.02"));
        assertThat(tails(told(whole(FactKind.BASIC_SPENDING, "300.01"), whole(FactKind.BASIC_SPENDING, "300.03"))))
                .isEmpty();
        assertThat(tails(told(whole(FactKind.BASIC_SPENDING, "300.01"), whole(FactKind.BASIC_SPENDING, "300.01"))))
                .isEmpty();
        assertThat(tails(
                        told(whole(FactKind.PROJECT_SPENDING, "150.01")),
                        Tables.table().department("300", "150.00")))
                .containsExactly(List.of("150.01", "150.00"));
        assertThat(tails(
                        told(whole(FactKind.BASIC_SPENDING, "150.01")),
                        Tables.table().department("300", "150.00")))
                .isEmpty();
        assertThat(tails(
                        told(whole(FactKind.BASIC_SPENDING, "300.01")),
                        Tables.table().department("300.00", "150")))
                .containsExactly(List.of("300.01", "300.00"));
        assertThat(tails(
                        told(whole(FactKind.BASIC_SPENDING, "300.001")),
                        Tables.table().department("300.011", "150")))
                .isEmpty();
        assertThat(tails(
                        told(whole(FactKind.BASIC_SPENDING, "300.01")),
                        Tables.table().department("300.00", "150").year(2023)))
                .isEmpty();
        assertThat(tails(told(
                        fact(FactKind.BASIC_SPENDING, "河道清淤", "300.01"), whole(FactKind.BASIC_SPENDING, "300.02"))))
                .isEmpty();
        assertThat(tails(told(
                        whole(FactKind.BASIC_SPENDING, "300.02"),
                        whole(FactKind.BASIC_SPENDING, "300.01"),
                        whole(FactKind.BASIC_SPENDING, "300.03"))))
                .containsExactly(List.of("300.02", "300.01", "300.03"));
    }

    private static Stated percent(String digits) {
        Stated plain = Words.number(digits);
        return new Stated(plain.value().movePointLeft(2), plain.step().movePointLeft(2), "%", false);
    }

    private static Fact rate(String subject, int order) {
        return new Fact(
                FactKind.RATE, subject, Optional.of(2024), List.of(percent("90")), "", Words.at(order), "90%", order);
    }

    private static List<String> rates(Narrative text) {
        return StatedRates.of(text).stream()
                .map(ReportExecution.class::cast)
                .map(one -> one.report() + " " + one.spending().value() + "/"
                        + one.budget().value())
                .toList();
    }

    private static Fact amount(FactKind kind, String subject, String digits, int order) {
        return fact(kind, subject, digits, digits, order);
    }

    @Test
    @DisplayName("执行率对着同一段里它前面最近的预算数和执行数;另一段的、后面的、别的主体的不算")
    void ratesInAParagraph() {
        assertThat(rates(told(
                        amount(FactKind.BUDGET, "河道清淤", "500", 3),
                        amount(FactKind.SPENDING, "河道清淤", "440", 3),
                        amount(FactKind.SPENDING, "河道清淤", "450", 3),
                        rate("河道清淤", 3))))
                .containsExactly("“河道清淤” 450/500");
        assertThat(rates(told(
                        amount(FactKind.BUDGET, "河道清淤", "500", 2),
                        amount(FactKind.SPENDING, "河道清淤", "450", 3),
                        rate("河道清淤", 3))))
                .isEmpty();
        assertThat(rates(told(
                        amount(FactKind.BUDGET, "河道清淤", "500", 3),
                        rate("河道清淤", 3),
                        amount(FactKind.SPENDING, "河道清淤", "450", 3))))
                .isEmpty();
        assertThat(rates(told(
                        amount(FactKind.BUDGET, "水质监测", "500", 3),
                        amount(FactKind.SPENDING, "河道清淤", "450", 3),
                        rate("河道清淤", 3))))
                .isEmpty();
        assertThat(rates(told(
                        amount(FactKind.BUDGET, "河道清淤", "0", 3),
                        amount(FactKind.SPENDING, "河道清淤", "450", 3),
                        rate("河道清淤", 3))))
                .isEmpty();
        assertThat(rates(told(
                        amount(FactKind.BUDGET, "", "500", 3), amount(FactKind.SPENDING, "", "450", 3), rate("", 3))))
                .isEmpty();
        assertThat(rates(told(
                        in(2023, FactKind.BUDGET, "河道清淤", "500"),
                        amount(FactKind.SPENDING, "河道清淤", "450", 3),
                        rate("河道清淤", 3))))
                .isEmpty();
    }

    @Test
    @DisplayName("报告里的执行率,本段没有的用报告的预算数和执行数;别的主体的执行率不用")
    void ratesInAReport() {
        Report own = report(List.of(
                amount(FactKind.BUDGET, Fact.WHOLE, "500", 2),
                amount(FactKind.SPENDING, Fact.WHOLE, "450", 2),
                rate(Fact.WHOLE, 3),
                rate("河道清淤", 3)));
        assertThat(rates(text(List.of(own), List.of()))).containsExactly("部门整体自评报告 450/500");
    }

    private static Optional<LostPoints> lost(Report report) {
        return new Deductions(WUHAN, report).lost();
    }

    @Test
    @DisplayName("丢了分的组:得到的少于能得的;正好得满、不知道的不算")
    void lost() {
        LostPoints lost = lost(report(
                        List.of(), group("产出", "50", "48.5"), group("效益", "30", "30"), group("满意度", "10", "9")))
                .orElseThrow();
        assertThat(lost.groups()).isEqualTo("产出48.5/50、满意度9/10");
        assertThat(lost.denied()).isFalse();
        assertThat(lost.explained()).isFalse();
        assertThat(lost.answer()).isEmpty();
        assertThat(lost(report(List.of(), group("效益", "30", "30"), group("产出", "50", ""), group("满意度", "", "9"))))
                .isEmpty();
    }

    @Test
    @DisplayName("丢了分却说没有未完成的、没有问题:说的是“无”;先看未完成,再看问题")
    void denied() {
        PointGroup lost = group("产出", "50", "48");
        assertThat(lost(report(List.of(said(FactKind.UNFINISHED, Fact.WHOLE, "无")), lost))
                        .orElseThrow()
                        .denied())
                .isTrue();
        assertThat(lost(report(List.of(said(FactKind.PROBLEMS, Fact.WHOLE, "无")), lost))
                        .orElseThrow()
                        .denied())
                .isTrue();
        LostPoints both = lost(report(
                        List.of(
                                said(FactKind.UNFINISHED, Fact.WHOLE, "监测少两次"),
                                said(FactKind.PROBLEMS, Fact.WHOLE, "无")),
                        lost))
                .orElseThrow();
        assertThat(both.denied()).isFalse();
        assertThat(both.answer()).isEqualTo("监测少两次");
        assertThat(lost(report(List.of(said(FactKind.PROBLEMS, Fact.WHOLE, "工期偏紧")), lost))
                        .orElseThrow()
                        .answer())
                .isEqualTo("工期偏紧");
    }

    @Test
    @DisplayName("丢分的原因:写在问题里,或者丢了分的每一组的话里、逐条里、二级里都有")
    void explained() {
        String cause = WUHAN.phrases("扣分原因").get(0);
        assertThat(lost(report(List.of(said(FactKind.PROBLEMS, Fact.WHOLE, cause + "工期")), group("产出", "50", "48")))
                        .orElseThrow()
                        .explained())
                .isTrue();
        assertThat(lost(report(List.of(), of("产出", "50", "48", line(cause + "工期", "", "48"))))
                        .orElseThrow()
                        .explained())
                .isTrue();
        assertThat(lost(report(List.of(), of("产出", "50", "48", of("数量", "50", "48", line(cause + "工期", "", "48")))))
                        .orElseThrow()
                        .explained())
                .isTrue();
        assertThat(lost(report(List.of(), of("产出", "50", "48", line(cause + "工期", "", "48")), group("效益", "30", "29")))
                        .orElseThrow()
                        .explained())
                .isFalse();
    }

    private static <T> List<T> projects(Class<T> of, Narrative text, Tables... tables) {
        return new ProjectsInText(text, Stream.of(tables).map(Tables::made).toList())
                .facts().stream().filter(of::isInstance).map(of::cast).toList();
    }

    @Test
    @DisplayName("项目个数:文中说的,几段综述,几张项目表;没有说个数的没有")
    void projectCounts() {
        Narrative text = told(
                fact(FactKind.PROJECT_COUNT, Fact.WHOLE, "3"),
                fact(FactKind.LISTED_COUNT, Fact.WHOLE, "2"),
                said(FactKind.SUMMARY, "河道清淤", ""),
                said(FactKind.SUMMARY, "水质监测", ""));
        ProjectCounts counts = projects(
                        ProjectCounts.class,
                        text,
                        Tables.table(),
                        Tables.table().department("1", "2"))
                .get(0);
        assertThat(values(counts.told())).containsExactly("3", "2");
        assertThat(counts.summaries()).isEqualTo(2);
        assertThat(counts.sheets()).isEqualTo(1);
        assertThat(projects(ProjectCounts.class, told(whole(FactKind.TOTAL, "98"))))
                .isEmpty();
    }

    private static List<String> spent(Narrative text, Tables... tables) {
        return projects(ProjectSpent.class, text, tables).stream()
                .map(one -> one.no() + " " + one.amount())
                .toList();
    }

    @Test
    @DisplayName("各项目的支出:有项目表的按表,有一张没填的不算;没有表的按综述同一段的,有一段没说的不算")
    void projectSpending() {
        Narrative text = told(
                fact(FactKind.SUMMARY, "河道清淤", "1", "综述", 3),
                amount(FactKind.SPENDING, "河道清淤", "80", 3),
                amount(FactKind.SPENDING, "河道清淤", "81", 3),
                fact(FactKind.SUMMARY, "水质监测", "1", "综述", 4),
                amount(FactKind.SPENDING, "水质监测", "70", 4));
        assertThat(spent(text)).containsExactly("0 80", "1 70");
        assertThat(spent(
                        text,
                        Tables.table().funds("9", "8", "", ""),
                        Tables.table().funds("9", "7", "", "")))
                .containsExactly("0 8", "1 7");
        assertThat(spent(
                        text,
                        Tables.table().funds("9", "8", "", ""),
                        Tables.table().funds("9", "", "", "")))
                .isEmpty();
        assertThat(spent(told(
                        fact(FactKind.SUMMARY, "河道清淤", "1", "综述", 3),
                        amount(FactKind.SPENDING, "河道清淤", "80", 3),
                        fact(FactKind.SUMMARY, "水质监测", "1", "综述", 4))))
                .isEmpty();
    }

    @Test
    @DisplayName("项目资金:文中说的,和文中印出的每个有小数的金额")
    void projectFunds() {
        Narrative text = text(
                List.of(),
                List.of(fact(FactKind.PROJECT_FUNDS, Fact.WHOLE, "150.00")),
                "共150.00万元,其中1,080.5万元和70万元。",
                "70.00万元");
        FundsInText funds = projects(FundsInText.class, text, Tables.table()).get(0);
        assertThat(funds.sheets()).isEqualTo(1);
        assertThat(funds.printed())
                .extracting(one -> one.text() + "=" + one.value())
                .containsExactly("150.00=150.00", "1,080.5=1080.5", "70.00=70.00");
        assertThat(projects(FundsInText.class, told(said(FactKind.PROJECT_FUNDS, Fact.WHOLE, "若干"))))
                .isEmpty();
    }

    private static SelfEvaluation department(int year) {
        return Tables.table().department("1", "2").year(year).made();
    }

    @Test
    @DisplayName("文与表说的是不是一回事:年度有一边没写也算;整体对部门表,项目对名称相合的项目表")
    void sameTable() {
        SelfEvaluation mud = Tables.table().project("河道清淤项目").made();
        assertThat(SameTable.isOf(whole(FactKind.TOTAL, "98"), department(2024)))
                .isTrue();
        assertThat(SameTable.isOf(whole(FactKind.TOTAL, "98"), department(2023)))
                .isFalse();
        assertThat(SameTable.isOf(whole(FactKind.TOTAL, "98"), department(0))).isTrue();
        assertThat(SameTable.isOf(whole(FactKind.TOTAL, "98"), mud)).isFalse();
        assertThat(SameTable.isOf(fact(FactKind.TOTAL, "河道清淤", "98"), mud)).isTrue();
        assertThat(SameTable.isOf(fact(FactKind.TOTAL, "水质监测", "98"), mud)).isFalse();
        assertThat(SameTable.isOf(fact(FactKind.TOTAL, "河道清淤", "98"), department(2024)))
                .isFalse();
        assertThat(SameTable.isOf(Fact.WHOLE, Tables.table().project(Fact.WHOLE).made()))
                .isFalse();
        assertThat(SameTable.isOf(report(List.of()), department(2024))).isTrue();
        assertThat(SameTable.isOf(report(List.of()), department(2023))).isFalse();
        assertThat(SameTable.isOf(report(List.of()), department(0))).isTrue();
        assertThat(SameTable.isOf(report(List.of()), mud)).isFalse();
        assertThat(SameTable.isOf(project("河道清淤"), mud)).isTrue();
        assertThat(SameTable.isOf(project("水质监测"), mud)).isFalse();
        assertThat(SameTable.name(told(), mud)).isEqualTo("2024年度项目支出绩效自评表(样表.xlsx)");
    }

    private static String counted(Fact fact, Tables table) {
        List<CountInText> counts = new SheetCounts(told(fact), List.of(table.made())).counts();
        return counts.isEmpty()
                ? ""
                : counts.get(0).level() + counts.get(0).told() + " "
                        + counts.get(0).listed() + " "
                        + counts.get(0).counts().stream()
                                .map(BigDecimal::intValueExact)
                                .sorted()
                                .toList();
    }

    @Test
    @DisplayName("指标个数:产出2条、效益1条,连执行率一起数、不算其中一个一级的都可以;一级的个数只数它的")
    void counts() {
        Tables table = Tables.table()
                .department("1", "2")
                .line("甲", "≥1次", "1次", "30", "30")
                .label("产出指标", "A10", "", "B10")
                .line("乙", "≥1次", "1次", "20", "20")
                .label("产出指标", "A10", "", "B10")
                .line("丙", "≥1次", "1次", "30", "30")
                .label("效益指标", "A12", "", "B12");
        assertThat(counted(whole(FactKind.INDICATOR_COUNT, "3"), table)).isEqualTo("3 3 [1, 2, 3, 4]");
        assertThat(counted(fact(FactKind.LEVEL_COUNT, Fact.WHOLE, "2", "产出指标2个", 3), table))
                .isEqualTo("产出2 2 [2]");
        assertThat(counted(fact(FactKind.LEVEL_COUNT, Fact.WHOLE, "2", "效益指标2个", 3), table))
                .isEqualTo("效益2 1 [1]");
        assertThat(counted(fact(FactKind.INDICATOR_COUNT, "河道清淤", "3"), table)).isEmpty();
        assertThat(counted(said(FactKind.INDICATOR_COUNT, Fact.WHOLE, "几个"), table))
                .isEmpty();
        assertThat(counted(whole(FactKind.TOTAL, "3"), table)).isEmpty();
        assertThat(counted(whole(FactKind.INDICATOR_COUNT, "3"), Tables.table().department("1", "2")))
                .isEmpty();
    }

    @ParameterizedTest(name = "「{0}」「{1}」:{2}")
    @DisplayName("同一样东西数了两次:数相同、前面三个字以上相同;1件、动词、数不同、只有两个字相同的不算")
    @CsvSource({
        "配备文件柜共12件, 购置文件柜12台, 文件柜12",
        "配备文件柜12件, 购置文件柜12件, 文件柜12",
        "'文件柜1,200件', 文件柜1200件, 文件柜1200",
        "文件柜1件, 文件柜1台, ''",
        "文件柜12件, 文件柜13台, ''",
        "木衣柜12件, 铁衣柜12台, ''",
        "文件柜12个, 文件柜12台, ''"
    })
    void things(String first, String second, String found) {
        assertThat(new ThingCounts(WUHAN, text(List.of(), List.of(), first, second))
                        .things().stream().map(one -> one.thing()).findFirst().orElse(""))
                .isEqualTo(found);
    }
}
