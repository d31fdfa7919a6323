package jixiao.checking.text;

import static jixiao.checking.text.Words.fact;
import static jixiao.checking.text.Words.group;
import static jixiao.checking.text.Words.project;
import static jixiao.checking.text.Words.report;
import static jixiao.checking.text.Words.said;
import static jixiao.checking.text.Words.text;
import static jixiao.checking.text.Words.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.model.fact.text.AddedBudget;
import jixiao.model.fact.text.AnnouncedAnnex;
import jixiao.model.fact.text.Carryover;
import jixiao.model.fact.text.ProjectScores;
import jixiao.model.fact.text.ReportList;
import jixiao.model.fact.text.ScoreInText;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account announces and claims, ready for the rules. */
class AccountChecksTest {
    private static final Checks CHECKS = Checks.wuhan();

    private static <T> List<T> facts(Class<T> of, Narrative text, TextDossier dossier) {
        return new AccountChecks(text, dossier)
                .facts().stream().filter(of::isInstance).map(of::cast).toList();
    }

    private static <T> List<T> facts(Class<T> of, Narrative text, Tables... tables) {
        return facts(of, text, dossier(List.of(), List.of(), tables));
    }

    private static TextDossier dossier(List<Report> reports, List<String> files, Tables... tables) {
        return new TextDossier(
                Stream.of(tables)
                        .map(table -> new Judgement(CHECKS.scored(table), List.of()))
                        .toList(),
                reports,
                files);
    }

    private static Tables department() {
        return Tables.table().department("300", "150");
    }

    private static Tables of(String project) {
        return Tables.table().project(project);
    }

    private static Narrative told(Fact... facts) {
        return text(List.of(), List.of(facts));
    }

    /** A text whose report has its paragraphs 1 to 8, a sentence in one of them. */
    private static Narrative added(int at, String sentence, Fact... facts) {
        Report own = report(List.of(whole(FactKind.BUDGET, "500")));
        String[] passages = IntStream.rangeClosed(0, at)
                .mapToObj(no -> no == at ? sentence : "")
                .toArray(String[]::new);
        return text(List.of(own), List.of(facts), passages);
    }

    @ParameterizedTest(name = "第{0}段:{1}")
    @DisplayName("年中追加:报告的第一段到最后一段里说的算,前一段、后一段的不算")
    @CsvSource({"0, false", "1, true", "8, true", "9, false"})
    void addition(int at, boolean found) {
        List<AddedBudget> added =
                facts(AddedBudget.class, added(at, "年中追加巡河经费20.00万元。", whole(FactKind.START_BUDGET, "480")));
        assertThat(added).hasSize(found ? 1 : 0);
        if (found) {
            assertThat(added.get(0).added()).isEqualTo("20.00");
            assertThat(added.get(0).addedAt().cell()).isEqualTo("第" + at + "段");
            assertThat(added.get(0).start().value().orElseThrow().value()).isEqualByComparingTo("480");
            assertThat(added.get(0).year().value().orElseThrow().value()).isEqualByComparingTo("500");
        }
    }

    @Test
    @DisplayName("年中追加:没有整体的年初预算、不是本年的、没有部门报告的、没有说追加的,都没有")
    void noAddition() {
        String sentence = "年中追加巡河经费20.00万元。";
        assertThat(facts(AddedBudget.class, added(1, sentence))).isEmpty();
        assertThat(facts(AddedBudget.class, added(1, sentence, fact(FactKind.START_BUDGET, "河道清淤", "480"))))
                .isEmpty();
        Fact before = new Fact(
                FactKind.START_BUDGET,
                Fact.WHOLE,
                Optional.of(2023),
                List.of(Words.number("480")),
                "",
                Words.at(1),
                "",
                1);
        assertThat(facts(AddedBudget.class, added(1, sentence, before))).isEmpty();
        assertThat(facts(AddedBudget.class, added(1, "工期偏紧。", whole(FactKind.START_BUDGET, "480"))))
                .isEmpty();
        assertThat(facts(
                        AddedBudget.class,
                        text(
                                List.of(project("河道清淤", fact(FactKind.BUDGET, "河道清淤", "500"))),
                                List.of(whole(FactKind.START_BUDGET, "480")),
                                "年初预算为0万元,支出决算为12.35万元")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0},项目支出{1}万元:{2}")
    @DisplayName("年初为零而决算有数,正是一个项目的支出:是年中追加;决算为零、不是项目支出的不是")
    @CsvSource({
        "'年初预算为0万元,支出决算为12.35万元', 12.35, 12.35",
        "'年初预算为0.00万元,支出决算为1,012.35万元', 1012.35, 1012.35",
        "'年初预算为0万元,支出决算为12.35万元', 12.36, ''",
        "'年初预算为0万元,支出决算为0万元', 0, ''",
        "'年初预算为0万元,支出决算为9万元。年初预算为0万元,支出决算为12.35万元', 12.35, 12.35"
    })
    void fromNothing(String sentence, String spent, String added) {
        Narrative text =
                added(0, sentence, whole(FactKind.START_BUDGET, "480"), fact(FactKind.SPENDING, "河道清淤", spent));
        assertThat(facts(AddedBudget.class, text).stream()
                        .map(AddedBudget::added)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(added);
        Narrative whole = added(0, sentence, whole(FactKind.START_BUDGET, "480"), whole(FactKind.SPENDING, spent));
        assertThat(facts(AddedBudget.class, whole)).as("整体的支出不是项目的").isEmpty();
        Narrative nobody = added(0, sentence, whole(FactKind.START_BUDGET, "480"), fact(FactKind.SPENDING, "", spent));
        assertThat(facts(AddedBudget.class, nobody)).as("不知道是谁的").isEmpty();
    }

    @Test
    @DisplayName("公布的附件:名称里有“项目”的是项目表;旁边同名的文件(至少四个字)找得到")
    void annexes() {
        Narrative text = told(
                said(FactKind.ATTACHMENT, "", "项目自评表"),
                said(FactKind.ATTACHMENT, "", "自评表"),
                said(FactKind.ATTACHMENT, "", "整体评价"),
                whole(FactKind.TOTAL, "98"));
        List<AnnouncedAnnex> annexes = facts(
                AnnouncedAnnex.class,
                text,
                dossier(List.of(), List.of("附件2 项目自评表.pdf", "自评表.pdf", "整体评价.pdf"), department(), of("清淤")));
        assertThat(annexes).extracting(AnnouncedAnnex::name).containsExactly("项目自评表", "自评表", "整体评价");
        assertThat(annexes)
                .extracting(AnnouncedAnnex::form)
                .containsExactly(Optional.of(Form.PROJECT), Optional.empty(), Optional.empty());
        assertThat(annexes)
                .extracting(AnnouncedAnnex::files)
                .containsExactly(List.of("附件2 项目自评表.pdf"), List.of(), List.of("整体评价.pdf"));
        assertThat(annexes.get(0).sheets()).containsExactly(Form.DEPARTMENT, Form.PROJECT);
        assertThat(annexes.get(0).account()).isTrue();
    }

    @Test
    @DisplayName("说形成的几份报告:说了没有的,有了没说的;旁边别的文件里的报告也算有")
    void reportList() {
        List<Report> reports = List.of(report(List.of()), project("河道清淤"));
        Narrative text = text(
                reports,
                List.of(
                        said(FactKind.REPORT_NAMED, Fact.WHOLE, ""),
                        said(FactKind.REPORT_NAMED, "水质监测", ""),
                        said(FactKind.REPORT_NAMED, "渠道整治", "")));
        List<ReportList> lists = facts(ReportList.class, text, dossier(List.of(project("水质监测项目")), List.of()));
        assertThat(lists).hasSize(1);
        assertThat(lists.get(0).named()).containsExactly(Fact.WHOLE, "水质监测", "渠道整治");
        assertThat(lists.get(0).absent()).containsExactly("渠道整治");
        assertThat(lists.get(0).unnamed()).containsExactly("河道清淤");
        assertThat(lists.get(0).attached()).containsExactly("部门整体", "河道清淤", "水质监测项目");
        List<ReportList> other =
                facts(ReportList.class, text(reports, List.of(said(FactKind.REPORT_NAMED, "河道清淤", ""))));
        assertThat(other.get(0).unnamed()).containsExactly("部门整体");
        assertThat(other.get(0).absent()).isEmpty();
        assertThat(facts(ReportList.class, text(reports, List.of()))).isEmpty();
        assertThat(facts(
                                ReportList.class,
                                text(
                                        List.of(project(Fact.WHOLE)),
                                        List.of(said(FactKind.REPORT_NAMED, Fact.WHOLE, ""))))
                        .get(0)
                        .absent())
                .as("项目叫“整体”的不是部门整体的报告")
                .containsExactly(Fact.WHOLE);
    }

    @Test
    @DisplayName("公布的每个得分:由哪份报告、哪张表、哪个执行得分得来,前面说过没有")
    void scores() {
        Report parts = project("河道清淤", fact(FactKind.EXECUTION_SCORE, "河道清淤", "16", "16分", 12));
        Report bare = project("水质监测");
        Narrative text = text(
                List.of(parts, bare),
                List.of(
                        whole(FactKind.TOTAL, "98"),
                        fact(FactKind.TOTAL, "河道清淤", "96", "96分", 5),
                        fact(FactKind.EXECUTION_SCORE, "河道清淤", "16", "16分", 5),
                        fact(FactKind.INDICATOR_SCORE, "河道清淤", "80", "80分", 5),
                        fact(FactKind.TOTAL, "河道清淤项目", "95", "95分", 6),
                        fact(FactKind.TOTAL, "水质监测", "100", "100分", 7)));
        List<ScoreInText> scores = facts(ScoreInText.class, text, department(), of("河道清淤"));
        assertThat(scores).extracting(ScoreInText::name).containsExactly("部门整体", "河道清淤", "河道清淤项目", "水质监测");
        assertThat(scores)
                .extracting(ScoreInText::points)
                .containsExactly(
                        new BigDecimal("98"), new BigDecimal("96"), new BigDecimal("95"), new BigDecimal("100"));
        assertThat(scores)
                .extracting(one -> one.reports().size())
                .as("水质监测的报告没有分项")
                .containsExactly(0, 1, 1, 0);
        assertThat(scores).extracting(one -> one.sheets().size()).containsExactly(1, 1, 1, 0);
        assertThat(scores)
                .extracting(ScoreInText::executions)
                .containsExactly(List.of(), List.of(new BigDecimal("16")), List.of(), List.of());
        assertThat(scores.get(2).alike()).containsExactly(1);
        assertThat(scores.get(1).alike()).isEmpty();
    }

    @Test
    @DisplayName("报告里有一组得分、指标得分、一级指标得分,都是分项")
    void partsOfReports() {
        List<Report> with = List.of(
                report(List.of(whole(FactKind.TOTAL, "98")), group("产出", "", "50")),
                report(List.of(whole(FactKind.TOTAL, "98"), whole(FactKind.INDICATOR_SCORE, "80"))),
                report(List.of(whole(FactKind.TOTAL, "98"), whole(FactKind.LEVEL_SCORE, "50"))),
                report(List.of(whole(FactKind.TOTAL, "98"), whole(FactKind.EXECUTION_SCORE, "18"))));
        for (Report one : with) {
            assertThat(facts(ScoreInText.class, text(List.of(one), List.of()))
                            .get(0)
                            .reports())
                    .containsExactly("部门整体自评报告");
        }
        Report without = report(List.of(whole(FactKind.TOTAL, "98")), group("产出", "50", ""));
        assertThat(facts(ScoreInText.class, text(List.of(without), List.of()))
                        .get(0)
                        .reports())
                .isEmpty();
    }

    @Test
    @DisplayName("开展评价的个数和公布了得分的项目;既没有公布得分也没有表的报告指得出")
    void projectScores() {
        Fact evaluated = fact(FactKind.EVALUATED_COUNT, "", "3");
        Narrative text = text(
                List.of(report(List.of()), project("河道清淤"), project("水质监测"), project("渠道整治")),
                List.of(
                        evaluated,
                        whole(FactKind.TOTAL, "98"),
                        fact(FactKind.TOTAL, "河道清淤", "96"),
                        fact(FactKind.TOTAL, "河道清淤", "96")));
        List<ProjectScores> scores = facts(ProjectScores.class, text, of("水质监测"));
        assertThat(scores).hasSize(1);
        assertThat(scores.get(0).evaluated()).contains(new BigDecimal("3"));
        assertThat(scores.get(0).scored()).containsExactly("河道清淤");
        assertThat(scores.get(0).without()).containsExactly("渠道整治");
        assertThat(scores.get(0).sheets()).hasSize(1);
        assertThat(scores.get(0).reports()).hasSize(4);
        assertThat(scores.get(0).spot().quote()).isEqualTo("3");
        List<ProjectScores> uncounted = facts(ProjectScores.class, text(List.of(project("渠道整治")), List.of()));
        assertThat(uncounted.get(0).spot().quote()).isEqualTo("渠道整治自评报告");
        assertThat(uncounted.get(0).evaluated()).isEmpty();
        assertThat(facts(ProjectScores.class, text(List.of(report(List.of())), List.of())))
                .isEmpty();
    }

    @Test
    @DisplayName("有没有结余:整体说没有的都算,项目说没有的只在它也说有时算")
    void carryover() {
        Fact some = said(FactKind.CARRYOVER, "河道清淤", "结余");
        Fact none = said(FactKind.NO_CARRYOVER, Fact.WHOLE, "无结余");
        Fact same = said(FactKind.NO_CARRYOVER, "河道清淤", "无结余");
        Fact other = said(FactKind.NO_CARRYOVER, "水质监测", "无结余");
        Carryover all = facts(Carryover.class, told(some, none, same, other)).get(0);
        assertThat(all.some()).containsExactly(some);
        assertThat(all.none()).containsExactly(none, same);
        assertThat(facts(Carryover.class, told(none)).get(0).some()).isEmpty();
        assertThat(facts(Carryover.class, told(some)).get(0).none()).isEmpty();
        assertThat(facts(Carryover.class, told(other))).isEmpty();
    }
}
