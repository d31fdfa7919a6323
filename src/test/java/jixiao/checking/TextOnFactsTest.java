package jixiao.checking;

import static jixiao.checking.FactLine.line;
import static jixiao.checking.Tables.at;
import static jixiao.checking.Tables.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.model.Form;
import jixiao.model.Place;
import jixiao.model.fact.text.AddedBudget;
import jixiao.model.fact.text.AllDoneSaid;
import jixiao.model.fact.text.AnnouncedAnnex;
import jixiao.model.fact.text.AnsweredTwice;
import jixiao.model.fact.text.AnsweredTwice.Answer;
import jixiao.model.fact.text.Carryover;
import jixiao.model.fact.text.CountInText;
import jixiao.model.fact.text.CountedThing;
import jixiao.model.fact.text.CountsOfSheet;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.FigureInText.Kind;
import jixiao.model.fact.text.FigureInText.Number;
import jixiao.model.fact.text.FigureInText.Other;
import jixiao.model.fact.text.FundsInText;
import jixiao.model.fact.text.GroupUnderLevel;
import jixiao.model.fact.text.LinesOfSheet;
import jixiao.model.fact.text.ProjectCounts;
import jixiao.model.fact.text.ProjectFunds;
import jixiao.model.fact.text.ProjectScores;
import jixiao.model.fact.text.ProjectSpent;
import jixiao.model.fact.text.ReportList;
import jixiao.model.fact.text.ScoreInText;
import jixiao.model.fact.text.ScoresOfText;
import jixiao.model.fact.text.SheetLine;
import jixiao.model.fact.text.TextMark;
import jixiao.model.fact.text.TextRemark;
import jixiao.model.fact.text.TextSheet;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.fact.text.TitledProject;
import jixiao.model.fact.text.ToldNumber;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Stated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 文与表的每条规则一个测试: bare facts, without a text or a table. */
class TextOnFactsTest {
    /** Rules over a report's own numbers and over what the reader noticed: TextRulesTest. */
    private static final List<String> OF_REPORTS = List.of(
            "EXECUTION_RATE_MISMATCH 报告里的执行率算错",
            "EXECUTION_SCORE_MISMATCH 报告里的预算执行得分算错",
            "GROUP_POINTS_MISMATCH 报告里下级的满分或得分合计不等于上级",
            "SCORE_ABOVE_WEIGHT 报告里的得分高于满分",
            "INDICATOR_COUNT 报告说的指标个数与列出的不符",
            "REPORT_TOTAL_MISMATCH 报告的总分不等于各部分之和",
            "DEDUCTION_UNEXPLAINED 报告扣了分而没有说明原因",
            "TEXT_TEXT_MISMATCH 同一事项前后数字不同",
            "TAIL_DIFFERENCE 同一事项前后相差尾数",
            "TEXT_SUM_MISMATCH 文中的分项加起来不等于合计",
            "TAIL_DIFFERENCE 文中的分项与合计相差尾数",
            "YEAR_MISMATCH 完成的年度写错",
            "LABEL_MISMATCH 指标的名称与所在的标题不符",
            "ANSWER_MISPLACED 答非所问",
            "SECTION_EMPTY 标题下没有内容",
            "PLACEHOLDER_LEFT 表样的填写说明没有删去",
            "PHRASE_CONFLICT 一个数两种说法都认");

    private static final List<String> LIGHTER = List.of(
            "ATTACHMENT_MISSING 单独一份报告说的附件不在其中",
            "REPORT_LIST_MISMATCH 所列的报告一份也没有附",
            "PROJECT_COUNT_MISMATCH 项目个数前后不同而资金相符",
            "TEXT_TABLE_MISMATCH 文中有问题和措施而表里写无");

    private static final Place PARAGRAPH = new Place("报告.docx", "", "第3段");

    private static RuleRow row(String rule, List<?> facts, Object... neighbours) {
        return new RuleRow(rule, facts, Arrays.asList(neighbours));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static TextSpot spot(int order) {
        return new TextSpot(PARAGRAPH, "原文", order);
    }

    /** A number told, with half a unit of its last place. */
    private static Number rounded(String digits) {
        return new Number(
                number(digits),
                BigDecimal.ONE.movePointLeft(number(digits).scale()).multiply(number("0.5")));
    }

    private static FigureInText figure(Kind kind, int no, String told, String... known) {
        return new FigureInText(
                kind,
                0,
                no,
                "执行数",
                "",
                rounded(told),
                Arrays.stream(known).map(each -> Number.exactly(number(each))).toList(),
                new Other("表", "", at("E6")),
                spot(no));
    }

    private static TextSheet sheet(Form form, String file, String spent, String... parts) {
        return new TextSheet(
                0,
                "表",
                file,
                "报告.docx",
                form,
                Optional.of(number(spent)),
                Arrays.stream(parts).map(BigDecimal::new).findFirst(),
                Arrays.stream(parts).skip(1).map(BigDecimal::new).findFirst(),
                Place.NOWHERE,
                9);
    }

    private static TextSheet sheet() {
        return sheet(Form.PROJECT, "报告.docx", "90");
    }

    private static SheetLine of(FactLine line, int no, TextMark... marks) {
        return new SheetLine(
                0,
                no,
                line.no(no).line(),
                Set.of("数量"),
                Set.of(),
                Set.of(marks),
                Set.of(),
                Optional.of(sentence()),
                Optional.empty(),
                Optional.empty());
    }

    private static PointLine sentence() {
        return new PointLine("培训5次", Optional.empty(), stated("10"), PARAGRAPH, "培训5次", 3);
    }

    private static SheetLine under(String level, Set<String> found, String... strange) {
        return new SheetLine(
                0,
                0,
                line().no(0).line(),
                Set.of(level),
                Set.of(strange),
                Set.of(),
                found,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The sheet has 5. */
    private static SheetLine told(String value, boolean about) {
        return new SheetLine(
                0,
                0,
                line().no(0).line(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(sentence()),
                Optional.of(new ToldNumber(number(value), BigDecimal.ONE, about, "约" + value + "次")),
                Optional.empty());
    }

    /** 10 of 10 points, and so many of so many in the other sheet. */
    private static SheetLine twin(FactLine there) {
        return new SheetLine(
                0,
                0,
                line().no(0).line(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(there.no(1).line().indicator()));
    }

    private static Stated stated(String digits) {
        return new Stated(
                number(digits), BigDecimal.ONE.movePointLeft(number(digits).scale()), "", false);
    }

    private static Fact fact(FactKind kind, String digits) {
        return new Fact(kind, Fact.WHOLE, Optional.of(2023), List.of(stated(digits)), "", PARAGRAPH, digits, 3);
    }

    private static AddedBudget added(String start, String year) {
        return new AddedBudget(fact(FactKind.START_BUDGET, start), fact(FactKind.BUDGET, year), "20.00", PARAGRAPH);
    }

    private static AnnouncedAnnex annex(boolean account, List<Form> sheets, String... files) {
        return new AnnouncedAnnex("项目绩效自评表", Optional.of(Form.PROJECT), account, sheets, List.of(files), spot(1));
    }

    private static ReportList list(List<String> absent, List<String> unnamed, String... attached) {
        return new ReportList(List.of("清淤"), absent, unnamed, List.of(attached), spot(1));
    }

    private static ScoreInText score(List<String> reports, List<String> sheets, BigDecimal... executions) {
        return new ScoreInText(0, "清淤", number("96"), reports, sheets, List.of(executions), Set.of(), spot(1));
    }

    private static ProjectScores scores(String evaluated, List<String> scored, List<String> sheets) {
        return new ProjectScores(Optional.of(number(evaluated)), scored, sheets, List.of("甲", "乙"), List.of(), spot(1));
    }

    private static ProjectScores without(String... projects) {
        return new ProjectScores(
                Optional.empty(), List.of("甲"), List.of("表"), List.of("甲", "乙"), List.of(projects), spot(1));
    }

    private static ProjectCounts counts(int sheets, String... told) {
        return new ProjectCounts(
                Arrays.stream(told)
                        .map(each -> fact(FactKind.PROJECT_COUNT, each))
                        .toList(),
                0,
                sheets);
    }

    private static FundsInText funds(String told) {
        return new FundsInText(fact(FactKind.PROJECT_FUNDS, told), 2, List.of());
    }

    private static ProjectSpent spent(int no, String amount) {
        return new ProjectSpent(no, number(amount));
    }

    private static CountInText counted(String told, String... counts) {
        return new CountInText(
                0,
                "",
                number(told),
                3,
                Set.copyOf(Arrays.stream(counts).map(BigDecimal::new).toList()),
                spot(1));
    }

    private static AnsweredTwice answered(Answer told, Answer box) {
        return new AnsweredTwice(0, 0, "改进措施", "表", told, box, entry("无", "B20"), spot(1));
    }

    private static TitledProject titled(String titled, String project) {
        return new TitledProject(titled, entry(project, "B2"), titled, project, titled, project, "表", spot(9));
    }

    private static GroupUnderLevel group(String name, String... levels) {
        return new GroupUnderLevel(name, Set.of(levels), 2, "表", spot(1));
    }

    private static CountedThing thing(int no, String first, String second) {
        return new CountedThing(no, "文件柜12", "文件柜", first, second, "文件柜12" + first, PARAGRAPH, spot(1));
    }

    static List<RuleRow> rows() {
        List<RuleRow> rows = new ArrayList<>();
        document(rows);
        projects(rows);
        figures(rows);
        lines(rows);
        return rows;
    }

    private static void document(List<RuleRow> rows) {
        List<Fact> some = List.of(fact(FactKind.CARRYOVER, "20"));
        List<Fact> none = List.of(fact(FactKind.NO_CARRYOVER, "0"));
        rows.add(row(
                "TEXT_TEXT_MISMATCH 有没有结余前后说法不同",
                List.of(new Carryover(some, none)),
                new Carryover(some, List.of()),
                new Carryover(List.of(), none)));
        rows.add(row(
                "CONVENTION_MISMATCH 报告印的分值不是本口径的",
                List.of(figure(Kind.POINTS, 0, "21", "20")),
                figure(Kind.POINTS, 0, "20", "20.0")));
        // 480.00 and 480 are one amount
        rows.add(row(
                "BUDGET_BASIS 年中追加的预算没有算进全年预算数",
                List.of(added("480.00", "480")),
                added("480.00", "500.00"),
                added("500.00", "480.00")));
        rows.add(row(
                "ATTACHMENT_MISSING 说有的附件没有",
                List.of(annex(true, List.of(Form.DEPARTMENT))),
                annex(false, List.of(Form.DEPARTMENT)),
                annex(true, List.of(Form.PROJECT)),
                // of several sheets any may be it; a file that bears its name is it
                annex(true, List.of(Form.DEPARTMENT, Form.DEPARTMENT)),
                annex(true, List.of(), "项目绩效自评表.jpg")));
        rows.add(row(
                "ATTACHMENT_MISSING 单独一份报告说的附件不在其中",
                List.of(annex(false, List.of())),
                annex(true, List.of()),
                annex(false, List.of(), "项目绩效自评表.jpg")));
        rows.add(row(
                "REPORT_LIST_MISMATCH 所列的报告不是所附的报告",
                List.of(list(List.of(), List.of("整治"), "清淤", "整治")),
                list(List.of(), List.of(), "清淤"),
                list(List.of("清淤"), List.of())));
        rows.add(row(
                "REPORT_LIST_MISMATCH 所列的报告一份也没有附",
                List.of(list(List.of("清淤"), List.of())),
                list(List.of("清淤"), List.of(), "整治")));
        rows.add(row(
                "SCORE_NOT_DERIVABLE 得分没有构成",
                List.of(score(List.of(), List.of())),
                score(List.of("报告"), List.of()),
                score(List.of(), List.of("表")),
                score(List.of(), List.of(), number("18"))));
        rows.add(row(
                "SCORES_MISSING 评价过的项目没有公布得分",
                List.of(scores("2", List.of("甲"), List.of())),
                scores("1", List.of("甲"), List.of()),
                scores("2", List.of(), List.of()),
                scores("2", List.of("甲"), List.of("表")),
                without(),
                without("甲", "乙")));
    }

    private static void projects(List<RuleRow> rows) {
        rows.add(row("PROJECT_COUNT_MISMATCH 项目个数前后不同,没有项目的表", List.of(counts(0, "3", "4")), counts(0, "3", "3.0")));
        rows.add(row("PROJECT_COUNT_MISMATCH 项目个数前后不同,没有写资金", List.of(counts(2, "3")), counts(3, "3")));
        // 80+70=150; each of three prints may be off by half a cent: 150.015
        rows.add(row(
                "PROJECT_COUNT_MISMATCH 项目个数前后不同,资金也不符",
                List.of(counts(2, "3"), funds("150.02"), spent(0, "80"), spent(1, "70")),
                counts(2, "3"),
                funds("150.01"),
                spent(0, "80"),
                spent(1, "70")));
        rows.add(row(
                "PROJECT_COUNT_MISMATCH 项目个数前后不同而资金相符",
                List.of(counts(2, "3"), funds("150.01"), spent(0, "80"), spent(1, "70")),
                counts(2, "3"),
                funds("150.02"),
                spent(0, "80"),
                spent(1, "70")));
        rows.add(row(
                "PROJECT_AMOUNT_MISMATCH 项目资金不等于各项目执行数之和",
                List.of(funds("150.02"), spent(0, "80"), spent(1, "70")),
                funds("150.01"),
                spent(0, "80"),
                spent(1, "70")));
    }

    private static void figures(List<RuleRow> rows) {
        rows.add(row(
                "TEXT_TABLE_MISMATCH 文中的数与表里的不同",
                List.of(figure(Kind.CELL, 0, "89.9", "90", "91")),
                // half of 0.1 may be lost in print
                figure(Kind.CELL, 0, "89.9", "89.95"),
                figure(Kind.CELL, 1, "89.9", "91", "89.90")));
        rows.add(row(
                "TEXT_TABLE_MISMATCH 文中的预算数、执行数与表里的不同;表里自己加不起来的不比",
                List.of(sheet(Form.DEPARTMENT, "报告.docx", "90", "60", "30"), figure(Kind.AMOUNT, 0, "80.00", "90")),
                // 60+31 is not 90: the sheet says so itself
                sheet(Form.DEPARTMENT, "报告.docx", "90", "60", "31"),
                figure(Kind.AMOUNT, 0, "80.00", "90")));
        rows.add(row(
                "BUDGET_NOT_YEAR_START 表里的年初预算数不是文中的年初预算数",
                List.of(figure(Kind.START, 0, "470.0", "480"), figure(Kind.START, 1, "475.0", "480")),
                figure(Kind.START, 0, "470.0", "480"),
                figure(Kind.START, 1, "480.0", "480.05")));
        rows.add(row(
                "INDICATOR_COUNT 文中的指标个数与表里的不符",
                List.of(sheet(), counted("5", "3", "4")),
                sheet(),
                counted("4", "3", "4")));
        rows.add(row(
                "TEXT_TABLE_MISMATCH 文中有问题和措施而表里写无",
                List.of(answered(Answer.SOMETHING, Answer.NONE)),
                answered(Answer.NONE, Answer.NONE),
                answered(Answer.SOMETHING, Answer.BLANK),
                answered(Answer.SOMETHING, Answer.SOMETHING)));
        // of four signs two are enough, one is not
        rows.add(row(
                "TITLE_PROJECT_MISMATCH 表的标题与项目名称不是一个项目",
                List.of(titled("河道清淤", "河堤加固")),
                titled("河道清淤", "河道加固"),
                titled("河道清淤", "清淤")));
        rows.add(row(
                "LABEL_MISMATCH 指标的名称与表里的二级指标不符",
                List.of(group("质量", "数量")),
                group("数量", "数量"),
                group("质量", "数量", "时效"),
                group("质量", "数量", ""),
                group("质量", "")));
        TextRemark twin = new TextRemark(new Remark(
                "LABEL_MISMATCH",
                java.util.Map.of("写作", "质量指标", "前处", PARAGRAPH.cell(), "前文", "质量指标"),
                PARAGRAPH,
                "原文",
                4));
        rows.add(row("LABEL_MISMATCH 并列的两组同名,而表里看不出哪组写错", List.of(twin, group("质量", "质量")), group("质量", "质量")));
        rows.add(row("UNIT_MISMATCH 同一件东西的量词前后不同", List.of(thing(0, "件", "台")), thing(0, "件", "件")));
    }

    private static void lines(List<RuleRow> rows) {
        AllDoneSaid all = new AllDoneSaid(0, spot(2));
        rows.add(row(
                "CLAIM_CONTRADICTED 说全部完成而表里有没完成的指标",
                List.of(sheet(), all, of(line().missed(), 0)),
                sheet(),
                all,
                of(line(), 0),
                of(line().missed().toReview(), 1)));
        rows.add(row(
                "ACTUAL_INEXACT 文中是约数而表里当作准确数",
                List.of(sheet(), told("5", true)),
                sheet(),
                told("5", false),
                told("6", true)));
        rows.add(row(
                "EVIDENCE_CONTRADICTS 完成与否文中与表里的数字相反",
                List.of(sheet(), of(line().missed(), 0, TextMark.SAID_MET)),
                sheet(),
                of(line(), 0, TextMark.SAID_MET),
                of(line().missed(), 1, TextMark.SAID_MISSED),
                of(line().missed().toReview(), 2, TextMark.SAID_MET)));
        rows.add(row(
                "LEVEL2_IMPLAUSIBLE 指标与所在的二级指标不符",
                List.of(sheet(), under("数量", Set.of("LEVEL2_UNFIT"), "数量", "时效")),
                sheet(),
                under("质量", Set.of(), "数量", "时效")));
        rows.add(row(
                "PATTERN_INCOMPLETE 表样的样式没有填",
                List.of(sheet(), of(line(), 0, TextMark.PATTERN)),
                sheet(),
                of(line(), 0)));
        // 10 of 10 and 8 of 8 are one share; 9.6 of 12 is not
        rows.add(row(
                "CROSS_TABLE_POINTS 两表同一指标的得分率不同",
                List.of(sheet(), twin(line().weighing("12").claims("9.6"))),
                sheet(),
                twin(line().weighing("8").claims("8.0")),
                twin(line().weighing("8").claims(""))));
        rows.add(row(
                "TARGET_IS_RESULT 目标值就是结果",
                List.of(
                        sheet(),
                        of(line().does("≥5次", "完成"), 0, TextMark.NUMBER_AIMED, TextMark.NUMBER_TOLD),
                        of(line().does("≥6次", "完成"), 1, TextMark.NUMBER_AIMED)),
                sheet(),
                of(line().does("≥5次", "完成"), 0, TextMark.NUMBER_AIMED, TextMark.NUMBER_TOLD),
                of(line().does("≥6次", "完成"), 1, TextMark.NUMBER_AIMED),
                of(line().does("≥7次", "完成"), 2, TextMark.NUMBER_AIMED)));
        rows.add(row(
                "TARGET_NOT_A_TARGET 目标值写的是结果或预测",
                List.of(sheet(), of(line(), 0, TextMark.OUTCOME)),
                // a sheet of another file says so itself
                sheet(Form.PROJECT, "自评表.xlsx", "90"),
                of(line(), 0, TextMark.OUTCOME)));
        rows.add(row(
                "TARGET_UNIT_IMPLAUSIBLE 支付的钱以比例为目标",
                List.of(sheet(), of(line(), 0, TextMark.SHARE, TextMark.PAYMENT)),
                sheet(),
                of(line(), 0, TextMark.SHARE),
                of(line(), 1, TextMark.PAYMENT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void raises(RuleRow row) {
        row.check("文稿", LIGHTER.contains(row.rule()) ? "-" : "");
    }

    @Test
    @DisplayName("text.drl 的每条规则都在这里,或在 TextRulesTest")
    void complete() {
        assertThat(Stream.concat(OF_REPORTS.stream(), rows().stream().map(RuleRow::rule)))
                .containsExactlyInAnyOrderElementsOf(RuleRow.named("text.drl"));
    }

    @Test
    @DisplayName("一张表的一个数,文中几处都与表不同,只说第一处;有一处与年初预算数相符就不说")
    void once() {
        assertThat(RuleRow.codes("文稿", List.of(figure(Kind.CELL, 1, "80", "90"), figure(Kind.CELL, 2, "70", "90"))))
                .containsExactly("TEXT_TABLE_MISMATCH");
        assertThat(RuleRow.codes(
                        "文稿", List.of(figure(Kind.START, 1, "480", "470"), figure(Kind.START, 2, "470", "470"))))
                .isEmpty();
    }

    @Test
    @DisplayName("另一个文件的表自己已经说了放错二级指标、留有填写提示的,文稿不再说")
    void toldBySheet() {
        TextSheet other = sheet(Form.PROJECT, "自评表.xlsx", "90");
        assertThat(RuleRow.codes("文稿", List.of(other, under("数量", Set.of(), "数量"))))
                .containsExactly("LEVEL2_IMPLAUSIBLE");
        assertThat(RuleRow.codes("文稿", List.of(other, under("数量", Set.of("LEVEL2_UNFIT"), "数量"))))
                .isEmpty();
        SheetLine pattern = of(line(), 0, TextMark.PATTERN);
        SheetLine told = new SheetLine(
                0,
                0,
                pattern.line(),
                Set.of(),
                Set.of(),
                pattern.marks(),
                Set.of("PLACEHOLDER_IN_TABLE"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(RuleRow.codes("文稿", List.of(other, pattern))).containsExactly("PATTERN_INCOMPLETE");
        assertThat(RuleRow.codes("文稿", List.of(other, told))).isEmpty();
    }

    @Test
    @DisplayName("目标有一条报了数字的,不说目标就是结果")
    void reported() {
        SheetLine told = of(line().does("≥5次", "完成"), 0, TextMark.NUMBER_AIMED, TextMark.NUMBER_TOLD);
        assertThat(RuleRow.codes("文稿", List.of(sheet(), told))).containsExactly("TARGET_IS_RESULT");
        assertThat(RuleRow.codes("文稿", List.of(sheet(), told, of(line(), 1, TextMark.NUMBER_AIMED))))
                .isEmpty();
    }

    @Test
    @DisplayName("句子里的各栏由事实的数和名称得出")
    void words() {
        assertThat(new ProjectFunds(funds("170.02"), List.of(spent(0, "80"), spent(1, "70")), number("150")).words())
                .containsEntry("分项", "80+70")
                .containsEntry("来源", "2张项目自评表的执行数")
                .containsEntry("差额", "20.02");
        assertThat(CountsOfSheet.of(sheet(), List.of(counted("10", "3"))).words())
                .containsEntry("个数名单", "指标3个(文中10个)");
        assertThat(ScoresOfText.of(List.of(score(List.of(), List.of()))).words())
                .containsEntry("得分名单", "清淤96分");
        List<SheetLine> four =
                List.of(of(line(), 3), of(line().named("甲"), 1), of(line().named("乙"), 2), of(line(), 0));
        assertThat(LinesOfSheet.of(LinesOfSheet.About.EVIDENCE, sheet(), four).words())
                .containsEntry("名单", "培训、甲、乙")
                .containsEntry("条数", "4");
    }

    @Test
    @DisplayName("同名的得分只列一次")
    void alike() {
        ScoreInText again =
                new ScoreInText(1, "清淤工程", number("95"), List.of(), List.of(), List.of(), Set.of(0), spot(2));
        assertThat(ScoresOfText.of(List.of(again, score(List.of(), List.of()))).words())
                .containsEntry("得分名单", "清淤96分");
    }
}
