package jixiao.checking.text;

import static jixiao.checking.text.Words.goal;
import static jixiao.checking.text.Words.group;
import static jixiao.checking.text.Words.line;
import static jixiao.checking.text.Words.report;
import static jixiao.checking.text.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.convention.Convention;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.GroupUnderLevel;
import jixiao.model.fact.text.SheetLine;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines of sheets beside the sentences, groups and findings that are about them. */
class SheetLinesTest {
    private static final Convention WUHAN = Checks.wuhan().convention();

    /** The department's sheet: 52 米 and 6 个, claimed in full. */
    private static Tables department() {
        return Tables.table()
                .department("300", "150")
                .line("清淤长度", "≥50米", "52米", "50", "50")
                .label("产出指标", "A10", "数量指标", "B10")
                .line("受益村数", "≥6个", "6个", "30", "30")
                .label("效益指标", "A11", "社会效益指标", "B11");
    }

    private static Judgement judged(Tables table, Finding... findings) {
        return new Judgement(Checks.wuhan().scored(table), List.of(findings));
    }

    private static Narrative telling(PointLine... lines) {
        return text(List.of(report(List.of(), group("产出指标", "", "50", List.of(), List.of(lines)))), List.of(), "一段");
    }

    private static List<Object> facts(Narrative document, Judgement... sheets) {
        return new SheetLines(WUHAN, document, List.of(sheets)).facts();
    }

    private static <T> List<T> only(Class<T> of, List<Object> facts) {
        return facts.stream().filter(of::isInstance).map(of::cast).toList();
    }

    @Test
    @DisplayName("文中逐条的句子对上表里的一行:完成值51米对52,得分48对50;没有说到的一行只有它自己")
    void figures() {
        List<Object> facts = facts(telling(line("清淤长度51米,得48分", "", "48")), judged(department()));
        List<SheetLine> lines = only(SheetLine.class, facts);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).told().orElseThrow().text()).isEqualTo("清淤长度51米,得48分");
        assertThat(lines.get(0).number().orElseThrow().value()).isEqualByComparingTo("51");
        assertThat(lines.get(1).told()).isEmpty();
        assertThat(lines.get(1).number()).isEmpty();
        List<FigureInText> figures = only(FigureInText.class, facts);
        assertThat(figures).hasSize(2);
        FigureInText score = figures.get(0);
        assertThat(score.about()).isEqualTo("得分");
        assertThat(score.indicator()).isEqualTo("清淤长度");
        assertThat(score.told().value()).isEqualByComparingTo("48");
        assertThat(score.known()).hasSize(1);
        assertThat(score.known().get(0).value()).isEqualByComparingTo("50");
        assertThat(score.other().place().cell()).isEqualTo("H10");
        FigureInText done = figures.get(1);
        assertThat(done.about()).isEqualTo("完成值51米");
        assertThat(done.told().value()).isEqualByComparingTo("51");
        assertThat(done.known().get(0).value()).isEqualByComparingTo("52");
        assertThat(done.other().place().cell()).isEqualTo("F10");
    }

    @Test
    @DisplayName("没有填报得分的不比得分;句子里没有数的不比完成值;别的年度、项目的报告不是这张表的")
    void unlike() {
        PointLine told = line("清淤长度51米", "", "48");
        Tables unclaimed = Tables.table().department("300", "150").line("清淤长度", "≥50米", "52米", "50", "");
        assertThat(only(FigureInText.class, facts(telling(told), judged(unclaimed))))
                .extracting(FigureInText::about)
                .containsExactly("完成值51米");
        assertThat(only(FigureInText.class, facts(telling(line("清淤长度已完成", "", "48")), judged(department()))))
                .extracting(FigureInText::about)
                .containsExactly("得分");
        assertThat(only(
                        FigureInText.class,
                        facts(telling(told), judged(department().year(2023)))))
                .isEmpty();
        Tables project = Tables.table().line("清淤长度", "≥50米", "52米", "50", "50");
        assertThat(only(FigureInText.class, facts(telling(told), judged(project))))
                .isEmpty();
        assertThat(facts(telling(told))).isEmpty();
    }

    @Test
    @DisplayName("每张表各是各的:第二张表的行是第1号")
    void sheets() {
        List<SheetLine> lines =
                only(SheetLine.class, facts(telling(), judged(department()), judged(Tables.with("80"))));
        assertThat(lines).extracting(SheetLine::sheet).containsExactly(0, 0, 1);
        assertThat(lines).extracting(SheetLine::no).containsExactly(0, 1, 0);
    }

    private static Finding about(String code, String cells) {
        return new Finding(
                code,
                Severity.WARNING,
                jixiao.model.Place.NOWHERE.at("D10"),
                Map.of("各格", cells),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @DisplayName("一行记着说到它的各条发现:各格里有它的单元格的")
    void found() {
        List<SheetLine> lines =
                only(SheetLine.class, facts(telling(), judged(department(), about("甲", "D10、D11"), about("乙", "D11"))));
        assertThat(lines.get(0).found()).containsExactly("甲");
        assertThat(lines.get(1).found()).containsExactlyInAnyOrder("甲", "乙");
    }

    private static Optional<String> twin(Tables project, Judgement... others) {
        Judgement[] all =
                Stream.concat(Stream.of(judged(project)), Stream.of(others)).toArray(Judgement[]::new);
        return only(SheetLine.class, facts(telling(), all))
                .get(0)
                .twin()
                .map(line -> line.place().cell());
    }

    private static Tables same(String name, String target, String actual) {
        return Tables.table().line(name, target, actual, "80", "80");
    }

    @Test
    @DisplayName("项目表的一行在同年的部门表里只有一行名称、目标、完成都相同:同一件事;有一处不同、有两行、别的年度、部门表自己的不是")
    void twins() {
        Tables own = same("受益村数", "≥6个", "6个");
        assertThat(twin(own, judged(department()))).contains("D11");
        assertThat(twin(own)).isEmpty();
        assertThat(twin(same("受益户数", "≥6个", "6个"), judged(department()))).isEmpty();
        assertThat(twin(same("受益村数", "≥5个", "6个"), judged(department()))).isEmpty();
        assertThat(twin(same("受益村数", "≥6个", "7个"), judged(department()))).isEmpty();
        assertThat(twin(own, judged(department().year(2023)))).isEmpty();
        assertThat(twin(own, judged(department()), judged(department()))).isEmpty();
        assertThat(twin(own, judged(same("受益村数", "≥6个", "6个")))).isEmpty();
        assertThat(twin(department(), judged(department()))).isEmpty();
    }

    private static List<GroupUnderLevel> groups(Tables table, PointGroup... groups) {
        Report report = report(List.of(), List.of(goal(0, "", groups)));
        return new SheetLabels(
                        text(List.of(report), List.of(), "一段"),
                        List.of(Checks.wuhan().scored(table)))
                .groups();
    }

    private static PointGroup holding(String name, PointLine... lines) {
        return group(name, "", "50", List.of(), List.of(lines));
    }

    @Test
    @DisplayName("文中四种二级名称的一组,旁边是各条在表里的二级指标;套在产出里的也算,别的名称的不算,别的表的不算")
    void labels() {
        PointLine told = line("清淤长度52米", "", "50");
        List<GroupUnderLevel> found = groups(department(), holding("质量", told));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).name()).isEqualTo("质量");
        assertThat(found.get(0).levels()).containsExactly("数量");
        assertThat(found.get(0).lines()).isEqualTo(1);
        assertThat(groups(department(), holding("数量", told, line("别的事", "", "1")))
                        .get(0)
                        .levels())
                .containsExactlyInAnyOrder("数量", "");
        assertThat(groups(department(), group("产出", "", "50", List.of(holding("数量", told)), List.of())))
                .extracting(GroupUnderLevel::name)
                .containsExactly("数量");
        assertThat(groups(department(), holding("社会效益", told))).isEmpty();
        assertThat(groups(department().year(2023), holding("数量", told))).isEmpty();
    }
}
