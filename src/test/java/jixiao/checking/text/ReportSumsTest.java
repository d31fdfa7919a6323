package jixiao.checking.text;

import static jixiao.checking.text.Words.counting;
import static jixiao.checking.text.Words.fact;
import static jixiao.checking.text.Words.goal;
import static jixiao.checking.text.Words.group;
import static jixiao.checking.text.Words.line;
import static jixiao.checking.text.Words.of;
import static jixiao.checking.text.Words.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which printed points of a report stand against which: kind, name, what is printed, what it comes to, of what. */
class ReportSumsTest {
    private static List<String> sums(Report report) {
        return ReportSums.of(report, new BigDecimal("80")).stream()
                .map(sum -> sum.kind() + " " + sum.name() + " " + sum.expected() + " " + sum.actual()
                        + (sum.parts().isEmpty() ? "" : " " + sum.parts()))
                .toList();
    }

    private static List<String> sums(PointGroup... groups) {
        return sums(report(List.of(), groups));
    }

    @Test
    @DisplayName("一组只印了满分和得分:得分对满分;少印一样就没有可比的")
    void alone() {
        assertThat(sums(group("产出", "50", "48"))).containsExactly("ABOVE 产出指标 50 48");
        assertThat(sums(group("产出", "50", ""))).isEmpty();
        assertThat(sums(group("产出", "", "48"))).isEmpty();
    }

    @Test
    @DisplayName("一组和它的二级:先逐个二级,再是本组的满分合计、得分合计")
    void parts() {
        assertThat(sums(of("产出", "50", "48", group("数量", "30", "28"), group("质量", "20", "20"))))
                .containsExactly(
                        "ABOVE 数量指标 30 28",
                        "ABOVE 质量指标 20 20",
                        "ABOVE 产出指标 50 48",
                        "FULL 产出指标 50 50 数量30+质量20",
                        "SCORE 产出指标 48 48 数量28+质量20");
        assertThat(sums(of("产出", "50", "48", group("数量", "30", "28"), group("质量", "", "20"))))
                .as("一个二级没有印满分,满分不能加")
                .containsExactly("ABOVE 数量指标 30 28", "ABOVE 产出指标 50 48", "SCORE 产出指标 48 48 数量28+质量20");
        assertThat(sums(of("产出", "50", "48", group("数量", "30", "28"), group("质量", "20", ""))))
                .as("一个二级没有印得分,得分不能加")
                .containsExactly("ABOVE 数量指标 30 28", "ABOVE 产出指标 50 48", "FULL 产出指标 50 50 数量30+质量20");
    }

    @Test
    @DisplayName("得分已经超过满分的,只说超过,不再说合计;正好等于满分不算超过")
    void above() {
        assertThat(sums(of("产出", "50", "51", group("数量", "50", "50"))))
                .containsExactly("ABOVE 数量指标 50 50", "ABOVE 产出指标 50 51", "FULL 产出指标 50 50 数量50");
        assertThat(sums(of("产出", "50", "50", group("数量", "50", "51"))))
                .containsExactly("ABOVE 数量指标 50 51", "ABOVE 产出指标 50 50", "FULL 产出指标 50 50 数量50");
        assertThat(sums(of("产出", "50", "50", group("数量", "50", "50")))).contains("SCORE 产出指标 50 50 数量50");
    }

    @Test
    @DisplayName("一组和它的逐条:得分合计,逐条的得分对满分,满分合计")
    void lines() {
        assertThat(sums(of("数量", "30", "28", line("甲", "20", "18"), line("乙", "10", "10"))))
                .containsExactly(
                        "ABOVE 数量指标 30 28",
                        "SCORE 数量指标 28 28 18+10",
                        "ABOVE 甲 20 18",
                        "ABOVE 乙 10 10",
                        "FULL 数量指标 30 30 20+10");
        assertThat(sums(of("数量", "30", "28", line("甲", "", "18"), line("乙", "10", "10"))))
                .containsExactly("ABOVE 数量指标 30 28", "SCORE 数量指标 28 28 18+10", "ABOVE 乙 10 10");
    }

    @Test
    @DisplayName("没有印得分,逐条加起来多过满分才说;正好等于满分不说")
    void addedAbove() {
        assertThat(sums(of("数量", "30", "", line("甲", "", "18"), line("乙", "", "13"))))
                .containsExactly("ABOVE 数量指标 30 31");
        assertThat(sums(of("数量", "30", "", line("甲", "", "18"), line("乙", "", "12"))))
                .isEmpty();
        assertThat(sums(of("数量", "", "", line("甲", "", "18")))).isEmpty();
    }

    @Test
    @DisplayName("既有二级又有逐条的,两样都不能单独相加")
    void mixed() {
        PointGroup mixed = group("产出", "50", "50", List.of(group("数量", "30", "30")), List.of(line("乙", "20", "20")));
        assertThat(sums(mixed)).containsExactly("ABOVE 数量指标 30 30", "ABOVE 产出指标 50 50", "ABOVE 乙 20 20");
    }

    @Test
    @DisplayName("说有几条的,对着逐条的个数;没有逐条就没有可比的")
    void count() {
        assertThat(sums(counting(of("数量", "", "", line("甲", "", "18"), line("乙", "", "13")), 3)))
                .containsExactly("COUNT 数量指标 3 2");
        assertThat(sums(counting(group("数量", "", ""), 3))).isEmpty();
    }

    @Test
    @DisplayName("年度目标的分值对着各组满分之和;有一组没有满分不比,没有组、没有印分值也不比")
    void goalPoints() {
        assertThat(sums(report(List.of(), List.of(goal(1, "61", group("产出", "50", ""), group("效益", "10", ""))))))
                .containsExactly("FULL 年度目标1 61 60 产出50+效益10");
        assertThat(sums(report(List.of(), List.of(goal(1, "61", group("产出", "50", ""), group("效益", "", ""))))))
                .isEmpty();
        assertThat(sums(report(List.of(), List.of(goal(1, "61"))))).isEmpty();
        assertThat(sums(report(List.of(), List.of(goal(1, "", group("产出", "50", ""))))))
                .isEmpty();
    }

    @Test
    @DisplayName("一组的满分印错、按它的二级加起来目标正好对的,不再说目标;二级下另有逐条、或者有二级没有满分,就还要说")
    void goalExplained() {
        PointGroup right = group("效益", "10", "");
        PointGroup wrong = of("产出", "60", "", group("数量", "30", ""), group("质量", "20", ""));
        assertThat(sums(report(List.of(), List.of(goal(1, "60", wrong, right)))))
                .containsExactly("FULL 产出指标 60 50 数量30+质量20");
        PointGroup exact = of("产出", "50", "", group("数量", "30", ""), group("质量", "20", ""));
        assertThat(sums(report(List.of(), List.of(goal(1, "60", exact, right)))))
                .containsExactly("FULL 产出指标 50 50 数量30+质量20", "FULL 年度目标1 60 60 产出50+效益10");
        PointGroup open = of("产出", "60", "", group("数量", "30", ""), group("质量", "", ""));
        assertThat(sums(report(List.of(), List.of(goal(1, "40", open, right)))))
                .containsExactly("FULL 年度目标1 40 70 产出60+效益10");
        PointGroup withLine = group("产出", "60", "", List.of(group("数量", "50", "")), List.of(line("甲", "", "9")));
        assertThat(sums(report(List.of(), List.of(goal(1, "60", withLine, right)))))
                .containsExactly("FULL 年度目标1 60 70 产出60+效益10");
    }

    @Test
    @DisplayName("几个目标的分值合计对着全部指标分值80;只有一个目标、有目标没有分值、各组满分已经是80的不比")
    void allGoals() {
        assertThat(sums(report(List.of(), List.of(goal(1, "50"), goal(2, "29")))))
                .containsExactly("FULL 全部年度目标 80 79 50+29");
        assertThat(sums(report(List.of(), List.of(goal(1, "79"))))).isEmpty();
        assertThat(sums(report(List.of(), List.of(goal(1, "50"), goal(2, ""))))).isEmpty();
        assertThat(sums(report(
                        List.of(),
                        List.of(goal(1, "51", group("产出", "50", "")), goal(2, "30", group("效益", "30", ""))))))
                .containsExactly("FULL 年度目标1 51 50 产出50", "FULL 年度目标2 30 30 效益30");
        assertThat(sums(report(
                        List.of(),
                        List.of(goal(1, "50", group("产出", "50", "")), goal(2, "29", group("效益", "29", ""))))))
                .contains("FULL 全部年度目标 80 79 50+29");
        assertThat(sums(report(
                        List.of(), List.of(goal(1, "50", group("产出", "80", "")), goal(2, "29", group("效益", "", ""))))))
                .contains("FULL 全部年度目标 80 79 50+29");
    }

    @Test
    @DisplayName("全部指标的得分对着各组之和;差一分才有,对得上的没有;别的项目的得分不比")
    void whole() {
        PointGroup[] groups = {group("产出", "", "48"), group("效益", "", "30")};
        assertThat(sums(report(List.of(Words.whole(FactKind.INDICATOR_SCORE, "78")), groups)))
                .isEmpty();
        assertThat(sums(report(List.of(Words.whole(FactKind.INDICATOR_SCORE, "79")), groups)))
                .containsExactly("SCORE 全部指标 79 78 产出48+效益30");
        assertThat(sums(report(List.of(fact(FactKind.INDICATOR_SCORE, "河道清淤", "79")), groups)))
                .isEmpty();
        assertThat(sums(report(
                        List.of(Words.whole(FactKind.INDICATOR_SCORE, "79")),
                        group("产出", "", "48"),
                        group("效益", "", ""))))
                .as("一组得分不知道")
                .isEmpty();
        assertThat(sums(report(List.of(Words.whole(FactKind.INDICATOR_SCORE, "79")))))
                .as("一组也没有")
                .isEmpty();
        assertThat(sums(report(
                        List.of(Words.whole(FactKind.INDICATOR_SCORE, "79")),
                        group("产出", "40", "48"),
                        group("效益", "", "30"))))
                .as("有一组得分超过满分,已经说了")
                .containsExactly("ABOVE 产出指标 40 48");
    }

    @Test
    @DisplayName("一组的得分与它的逐条不同:全部得分与哪个合得上都不说错")
    void eitherScore() {
        PointGroup[] groups = {of("产出", "", "48", line("甲", "", "47")), group("效益", "", "30")};
        assertThat(sums(report(List.of(Words.whole(FactKind.INDICATOR_SCORE, "77")), groups)))
                .containsExactly("SCORE 产出指标 48 47 47");
        assertThat(sums(report(List.of(Words.whole(FactKind.INDICATOR_SCORE, "78.0")), groups)))
                .containsExactly("SCORE 产出指标 48 47 47", "SCORE 全部指标 78.0 78.0 产出48+效益30");
        assertThat(sums(report(List.of(Words.whole(FactKind.INDICATOR_SCORE, "76")), groups)))
                .containsExactly("SCORE 产出指标 48 47 47", "SCORE 全部指标 76 78 产出48+效益30");
    }

    @Test
    @DisplayName("一级指标的得分对着同名的一组;同名的有两组、有几个目标的不比")
    void level() {
        var told = fact(FactKind.LEVEL_SCORE, "整体", "47", "产 出指标得分47分", 3);
        assertThat(sums(report(List.of(told), group("产出", "", "48"), group("效益", "", "30"))))
                .containsExactly("SCORE 产出指标 47 48 48");
        assertThat(sums(report(List.of(told), group("产出", "", "47"), group("效益", "", "30"))))
                .isEmpty();
        assertThat(sums(report(List.of(told), group("效益", "", "30")))).isEmpty();
        assertThat(sums(report(List.of(told), group("", "", "19")))).isEmpty();
        assertThat(sums(report(List.of(told), group("产出", "", "48"), group("产出", "", "30"))))
                .isEmpty();
        assertThat(sums(report(
                        List.of(told),
                        List.of(goal(1, "", group("产出", "", "48")), goal(2, "", group("效益", "", "30"))))))
                .isEmpty();
        assertThat(sums(report(List.of(told), of("产出", "", "48", line("甲", "", "47")), group("效益", "", "30"))))
                .as("逐条加起来正是这个数")
                .containsExactly("SCORE 产出指标 48 47 47");
    }

    @Test
    @DisplayName("得到的多于能得到的:本组、二级、逐条哪一处多都算,正好相等不算")
    void exceeds() {
        assertThat(ReportSums.exceeds(group("产出", "50", "50"))).isFalse();
        assertThat(ReportSums.exceeds(group("产出", "50", "50.5"))).isTrue();
        assertThat(ReportSums.exceeds(group("产出", "", "50.5"))).isFalse();
        assertThat(ReportSums.exceeds(of("产出", "30", "", line("甲", "", "30")))).isFalse();
        assertThat(ReportSums.exceeds(of("产出", "30", "", line("甲", "", "31")))).isTrue();
        assertThat(ReportSums.exceeds(of("产出", "30", "", group("数量", "9", "10"))))
                .isTrue();
        assertThat(ReportSums.exceeds(of("产出", "30", "", group("数量", "10", "10"))))
                .isFalse();
        assertThat(ReportSums.exceeds(of("产出", "30", "", line("甲", "9", "10")))).isTrue();
        assertThat(ReportSums.exceeds(of("产出", "30", "", line("甲", "10", "10"))))
                .isFalse();
    }

    @Test
    @DisplayName("小数末尾的零不写进算式")
    void plain() {
        assertThat(ReportSums.plain(new BigDecimal("48.50"))).isEqualTo("48.5");
        assertThat(ReportSums.plain(new BigDecimal("50"))).isEqualTo("50");
    }
}
