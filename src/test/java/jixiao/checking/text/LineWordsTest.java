package jixiao.checking.text;

import static jixiao.checking.text.Words.line;
import static jixiao.checking.text.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.convention.Convention;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.fact.text.AllDoneSaid;
import jixiao.model.fact.text.AnsweredTwice;
import jixiao.model.fact.text.AnsweredTwice.Answer;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.TextMark;
import jixiao.model.fact.text.TextSheet;
import jixiao.model.fact.text.TitledProject;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PointLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a line say by their words, which sentence tells of which line, and the boxes of a sheet. */
class LineWordsTest {
    private static final Convention WUHAN = Checks.wuhan().convention();

    private static Indicator indicator(String name, String target, String actual, String level2) {
        return Tables.table()
                .line(name, target, actual, "10", "10")
                .label("产出指标", "A10", level2, "B10")
                .made()
                .indicators()
                .get(0);
    }

    private static Set<TextMark> marks(String name, String target, String actual, String... told) {
        List<PointLine> lines = Stream.of(told).map(one -> line(one, "", "10")).toList();
        return new LineMarks(WUHAN)
                .of(
                        indicator(name, target, actual, "数量指标"),
                        lines.stream().findFirst(),
                        lines.stream().map(PointLine::text).toList());
    }

    @Test
    @DisplayName("三格里哪一格还是表样的样式都算;支付的钱看名称的末尾,还要说支付")
    void cells() {
        assertThat(marks("单价(≤**元)", "完成", "完成")).containsExactly(TextMark.PATTERN);
        assertThat(marks("单价", "≤**元", "完成")).contains(TextMark.PATTERN);
        assertThat(marks("单价", "完成", "××")).containsExactly(TextMark.PATTERN);
        assertThat(marks("单价", "完成", "完成")).isEmpty();
        assertThat(marks("支付劳务费", "完成", "完成")).containsExactly(TextMark.PAYMENT);
        assertThat(marks("劳务费", "完成", "完成")).isEmpty();
        assertThat(marks("支付人数", "完成", "完成")).isEmpty();
        assertThat(marks("单价", "有望达到", "完成")).containsExactly(TextMark.OUTCOME);
    }

    @Test
    @DisplayName("目标只是一个比例的;目标里有数的,书名里的数不算;文中说到这个数的,不能是别的数的一部分")
    void numbers() {
        assertThat(marks("比例", "≥90%", "95%")).containsExactlyInAnyOrder(TextMark.SHARE, TextMark.NUMBER_AIMED);
        assertThat(marks("比例", "90%以上的村", "95%")).containsExactly(TextMark.NUMBER_AIMED);
        assertThat(marks("方案", "编制《十四五2030规划》", "完成")).isEmpty();
        assertThat(marks("长度", "≥50次", "52次", "走访50次"))
                .containsExactlyInAnyOrder(TextMark.NUMBER_AIMED, TextMark.NUMBER_TOLD);
        assertThat(marks("长度", "≥50次", "52次", "走访150次")).containsExactly(TextMark.NUMBER_AIMED);
        assertThat(marks("长度", "≥50次", "52次", "走访50.5次")).containsExactly(TextMark.NUMBER_AIMED);
        assertThat(marks("长度", "≥50次", "52次", "走访52次", "又走访50次"))
                .containsExactlyInAnyOrder(TextMark.NUMBER_AIMED, TextMark.NUMBER_TOLD);
        assertThat(marks("长度", "完成", "完成", "走访50次")).isEmpty();
    }

    @ParameterizedTest(name = "{0}:完成{1}、未完成{2}")
    @DisplayName("说这一条完成了、没有完成:两样都说的是没有完成")
    @CsvSource({
        "走访已达到预期目标, true, false",
        "走访已完成, true, false",
        "走访未达到预期目标, false, true",
        "走访没有完成, false, true",
        "走访未完成，质量达到预期目标, false, true",
        "走访多次, false, false"
    })
    void said(String sentence, boolean met, boolean missed) {
        Set<TextMark> expected = EnumSet.noneOf(TextMark.class);
        if (met) {
            expected.add(TextMark.SAID_MET);
        }
        if (missed) {
            expected.add(TextMark.SAID_MISSED);
        }
        assertThat(marks("走访", "完成", "完成", sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}在{1}:{2}")
    @DisplayName("名称的末尾与二级指标不合的;事故、投诉这些例外")
    @CsvSource({"培训次数, 质量指标, 质量", "培训次数, 数量指标, ''", "培训合格率, 数量指标, 数量", "合格率测算, 数量指标, ''", "投诉次数, 质量指标, ''"})
    void strange(String name, String level2, String level) {
        Indicator line = indicator(name, "≥1次", "1次", level2);
        assertThat(String.join("", new LineMarks(WUHAN).strange(line, OutputLevels.in(line))))
                .isEqualTo(level);
        assertThat(OutputLevels.first(line)).isEqualTo(level2.substring(0, 2));
        assertThat(OutputLevels.in(indicator(name, "≥1次", "1次", "社会效益指标"))).isEmpty();
    }

    private static List<String> pairs(List<String> sentences, String... names) {
        Tables table = Tables.table();
        for (String name : names) {
            table.line(name, "≥1次", "1次", "10", "10");
        }
        List<LineScore> lines = Checks.wuhan().scored(table).lines();
        List<PointLine> told =
                sentences.stream().map(one -> line(one, "", "10")).toList();
        Map<LineScore, PointLine> pairs = LinePairs.of(told, PointLine::text, lines);
        return lines.stream()
                .filter(pairs::containsKey)
                .map(one -> one.indicator().name() + "=" + pairs.get(one).text())
                .toList();
    }

    @Test
    @DisplayName("句子里有指标名称的才对上;名称不到四个字的、两句都有的、一句里有两条的不对;名称长的优先,末尾的次数不计")
    void pairs() {
        assertThat(pairs(List.of("清淤长度52公里"), "清淤长度", "受益村数")).containsExactly("清淤长度=清淤长度52公里");
        assertThat(pairs(List.of("召开专题会议38次"), "召开专题会议次数")).containsExactly("召开专题会议次数=召开专题会议38次");
        assertThat(pairs(List.of("走访户5户"), "走访户")).isEmpty();
        assertThat(pairs(List.of("清淤长度52公里", "清淤长度另8公里"), "清淤长度")).isEmpty();
        assertThat(pairs(List.of("清淤长度52公里、保洁面积8亩"), "清淤长度", "保洁面积")).isEmpty();
        assertThat(pairs(List.of("河道清淤长度52公里"), "清淤长度", "河道清淤长度")).containsExactly("河道清淤长度=河道清淤长度52公里");
        assertThat(pairs(List.of("清淤长度52公里"), "清淤长度", "清淤长度")).isEmpty();
    }

    private static <T> List<T> sheet(Class<T> of, Tables table, Fact... facts) {
        return new SheetWords(WUHAN, text(List.of(), List.of(facts), "一段", "二段"), List.of(table.made()))
                .facts().stream().filter(of::isInstance).map(of::cast).toList();
    }

    @Test
    @DisplayName("一张表:名称、种类、支出、目标的表头")
    void sheets() {
        TextSheet sheet =
                sheet(TextSheet.class, Tables.table().department("300", "150")).get(0);
        assertThat(sheet.form()).isEqualTo(Form.DEPARTMENT);
        assertThat(sheet.spent().orElseThrow()).isEqualByComparingTo("100");
        assertThat(sheet.basic().orElseThrow()).isEqualByComparingTo("300");
        assertThat(sheet.projects().orElseThrow()).isEqualByComparingTo("150");
        assertThat(sheet.targets().cell()).isEqualTo("E9");
    }

    @Test
    @DisplayName("文中说的问题和表下的原因:都写了、写无;别的项目的不比,表上没有原因栏的不比")
    void boxes() {
        Tables table = Tables.table().department("300", "150");
        Fact problems = Words.said(FactKind.PROBLEMS, Fact.WHOLE, "工期偏紧");
        AnsweredTwice twice =
                sheet(AnsweredTwice.class, table.box("无"), problems).get(0);
        assertThat(twice.toString()).contains("SOMETHING", "NONE");
        assertThat(sheet(AnsweredTwice.class, table.box("雨水偏多"), problems)
                        .get(0)
                        .toString())
                .contains("told=SOMETHING", "box=SOMETHING");
        assertThat(sheet(AnsweredTwice.class, table.withoutBox(), problems)).isEmpty();
        assertThat(sheet(AnsweredTwice.class, table.box("无"), Words.said(FactKind.PROBLEMS, "河道清淤", "无")))
                .isEmpty();
        assertThat(sheet(AnsweredTwice.class, table.box("无"), Words.said(FactKind.MEASURES, Fact.WHOLE, "加快")))
                .as("表上没有改进措施栏")
                .isEmpty();
    }

    @Test
    @DisplayName("没有写字的栏不是写了什么,也不是写无;文中只有标题没有话的也是这样")
    void blankBoxes() {
        Tables table = Tables.table().department("300", "150").measures(" ");
        Fact problems = Words.said(FactKind.PROBLEMS, Fact.WHOLE, "工期偏紧");
        AnsweredTwice box = sheet(AnsweredTwice.class, table.box(""), problems).get(0);
        assertThat(box.told()).isEqualTo(Answer.SOMETHING);
        assertThat(box.box()).isEqualTo(Answer.BLANK);
        AnsweredTwice measures = sheet(
                        AnsweredTwice.class, table.box("无"), Words.said(FactKind.MEASURES, Fact.WHOLE, ""))
                .get(0);
        assertThat(measures.about()).isEqualTo("改进措施");
        assertThat(measures.told()).isEqualTo(Answer.BLANK);
        assertThat(measures.box()).isEqualTo(Answer.BLANK);
        AnsweredTwice silent = sheet(AnsweredTwice.class, table.box("无"), Words.said(FactKind.PROBLEMS, Fact.WHOLE, ""))
                .get(0);
        assertThat(silent.told()).as("文中没有话,不是说了问题").isEqualTo(Answer.BLANK);
        assertThat(silent.box()).isEqualTo(Answer.NONE);
    }

    @Test
    @DisplayName("标题里的项目:项目表的标题说出项目而表上有项目名称的才比;部门的表、没有项目名称、标题没有说的不比")
    void titles() {
        Tables table = Tables.table().title("2024年度某某局河道清淤绩效自评表").project("道路保洁");
        List<TitledProject> titled = sheet(TitledProject.class, table);
        assertThat(titled).hasSize(1);
        assertThat(titled.get(0).titledSigns()).isEqualTo("河道清淤");
        assertThat(titled.get(0).project().text()).isEqualTo("道路保洁");
        assertThat(sheet(TitledProject.class, table.project(" "))).isEmpty();
        assertThat(sheet(
                        TitledProject.class,
                        Tables.table().title("2024年度某某局河道清淤绩效自评表").department("300", "150")))
                .isEmpty();
        assertThat(sheet(TitledProject.class, Tables.table())).as("标题没有说项目").isEmpty();
    }

    @Test
    @DisplayName("年初预算数:文中说的480对表上的500;别的年度、别的项目的,表上写的不是一个数的,不比")
    void yearStart() {
        Tables table = Tables.table().department("300", "150").detail("年初预算数", "500万元", "C5");
        Fact told = Words.whole(FactKind.START_BUDGET, "480");
        List<FigureInText> figures = sheet(FigureInText.class, table, told);
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).kind()).isEqualTo(FigureInText.Kind.START);
        assertThat(figures.get(0).told().value()).isEqualByComparingTo("480");
        assertThat(figures.get(0).known()).hasSize(1);
        assertThat(figures.get(0).known().get(0).value()).isEqualByComparingTo("500");
        assertThat(figures.get(0).other().place().cell()).isEqualTo("C5");
        assertThat(sheet(FigureInText.class, table, Words.fact(FactKind.START_BUDGET, "河道清淤", "480")))
                .isEmpty();
        assertThat(sheet(FigureInText.class, table.year(2023), told)).isEmpty();
        assertThat(sheet(FigureInText.class, table.year(2024).detail("年初预算数", "300+200", "C5"), told))
                .isEmpty();
    }

    @Test
    @DisplayName("文中说没有未完成的:取第一处,说了有的、别的项目的不算")
    void done() {
        Tables table = Tables.table().department("300", "150");
        assertThat(sheet(AllDoneSaid.class, table, Words.said(FactKind.UNFINISHED, Fact.WHOLE, "无")))
                .hasSize(1);
        assertThat(sheet(AllDoneSaid.class, table, Words.said(FactKind.UNFINISHED, Fact.WHOLE, "监测少两次")))
                .isEmpty();
        assertThat(sheet(AllDoneSaid.class, table, Words.said(FactKind.UNFINISHED, "河道清淤", "无")))
                .isEmpty();
        assertThat(sheet(FigureInText.class, table, Words.whole(FactKind.START_BUDGET, "480")))
                .as("表上没有年初预算数")
                .isEmpty();
    }
}
