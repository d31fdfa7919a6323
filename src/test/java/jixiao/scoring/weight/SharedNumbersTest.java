package jixiao.scoring.weight;

import static jixiao.scoring.Sample.goal;
import static jixiao.scoring.Sample.line;
import static jixiao.scoring.Sample.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.scoring.Ground;
import jixiao.scoring.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 几行共一个数, by the default convention: 80 points for the indicators. */
class SharedNumbersTest {
    private static SelfEvaluation settled(SelfEvaluation table) {
        return SharedNumbers.settled(table, Ground.WUHAN.parameters(), new BonusLines(Ground.WUHAN));
    }

    private static List<String> weights(SelfEvaluation table) {
        return settled(table).indicators().stream()
                .map(line -> told(line.weight()))
                .toList();
    }

    /** What claims for each line, * where it is shared. */
    private static List<String> claims(SelfEvaluation table) {
        return settled(table).indicators().stream()
                .map(line -> told(line.counted()) + (isShared(line) ? "*" : ""))
                .toList();
    }

    private static boolean isShared(Indicator line) {
        return line.claimShared().isPresent();
    }

    private static String told(Figure figure) {
        return figure.value().map(points -> points.toPlainString()).orElse("-");
    }

    private static Sample blank(String name) {
        return line(name);
    }

    @Test
    @DisplayName("分值:50+空+30=80,空的一行与上一行共50;合计79或81的不共")
    void weightsUsedUp() {
        SelfEvaluation used =
                table(line("甲").weighs("50", "G5"), blank("乙"), line("丙").weighs("30", "G7"));
        assertThat(weights(used)).containsExactly("50", "50", "30");
        assertThat(SharedNumbers.runs(settled(used))).containsExactly(List.of(0, 1));
        SelfEvaluation less =
                table(line("甲").weighs("50", "G5"), blank("乙"), line("丙").weighs("29", "G7"));
        assertThat(weights(less)).containsExactly("50", "-", "29");
        assertThat(SharedNumbers.runs(settled(less))).isEmpty();
        SelfEvaluation more =
                table(line("甲").weighs("50", "G5"), blank("乙"), line("丙").weighs("31", "G7"));
        assertThat(weights(more)).containsExactly("50", "-", "31");
    }

    @Test
    @DisplayName("分值:连着空的几行都与第一行共;第一行就空的没有可共的;分值是0的不共")
    void weightsRun() {
        SelfEvaluation two = table(line("甲").weighs("80", "G5"), blank("乙"), blank("丙"));
        assertThat(weights(two)).containsExactly("80", "80", "80");
        assertThat(SharedNumbers.runs(settled(two))).containsExactly(List.of(0, 1, 2));
        assertThat(weights(table(blank("甲"), line("乙").weighs("80", "G6")))).containsExactly("-", "80");
        assertThat(weights(table(line("甲").weighs("80", "G5"), line("乙").weighs("0", "G6"), blank("丙"))))
                .containsExactly("80", "0", "-");
        assertThat(weights(table(line("甲").weighs("80"), blank("乙")))).containsExactly("80", "-");
    }

    @Test
    @DisplayName("分值:指标名称里写明分值的一行不是空的,它的分也算进合计:30+20+30=80")
    void weightsInNames() {
        assertThat(weights(table(
                        line("甲").weighs("30", "G5"),
                        line("乙").printing("20"),
                        line("丙").weighs("30", "G7"),
                        blank("丁"))))
                .containsExactly("30", "-", "30", "30");
    }

    @Test
    @DisplayName("分值:跨目标的不共")
    void weightsOfGoals() {
        assertThat(weights(table(
                        goal("", line("甲").weighs("50", "G5")),
                        goal("", blank("乙"), line("丙").weighs("30", "G7")))))
                .containsExactly("50", "-", "30");
    }

    @Test
    @DisplayName("分值:印着分的二级组用完了才共,上一行在别的组的不共;总分没有用完也一样")
    void weightsOfGroups() {
        SelfEvaluation within = table(
                line("甲").level2("数量", "30", "C5").weighs("30", "G5"),
                blank("乙").level2("数量", "30", "C5"),
                line("丙").level2("质量", "20", "C7").weighs("15", "G7"),
                blank("丁").level2("质量", "20", "C7"));
        assertThat(weights(within)).containsExactly("30", "30", "15", "-");
        SelfEvaluation across = table(
                line("甲").level2("数量", "30", "C5").weighs("30", "G5"),
                blank("乙").level2("质量", "50", "C6"),
                line("丙").level2("质量", "50", "C6").weighs("50", "G7"));
        assertThat(weights(across)).containsExactly("30", "-", "50");
    }

    @Test
    @DisplayName("得分:合并的一格是这几行共的一个数")
    void claimsMerged() {
        SelfEvaluation merged = table(
                line("甲").weighs("30", "G5").claims("48", "H5"),
                line("乙").weighs("20", "G6").claims("48", "H5"),
                line("丙").weighs("30", "G7").claims("30", "H7"));
        assertThat(claims(merged)).containsExactly("48*", "48*", "30");
        assertThat(SharedNumbers.ofClaims(settled(merged))).containsExactly(List.of(0, 1));
        assertThat(settled(settled(merged))).isEqualTo(settled(merged));
    }

    @Test
    @DisplayName("得分:50+空+30=80,空的一行与上一行共;合计79的是没有填,不共;得分是0的不共")
    void claimsUsedUp() {
        assertThat(claims(table(
                        line("甲").weighs("30", "G5").claims("50", "H5"),
                        blank("乙").weighs("20", "G6"),
                        line("丙").weighs("30", "G7").claims("30", "H7"))))
                .containsExactly("50*", "50*", "30");
        assertThat(claims(table(
                        line("甲").weighs("30", "G5").claims("49", "H5"),
                        blank("乙").weighs("20", "G6"),
                        line("丙").weighs("30", "G7").claims("30", "H7"))))
                .containsExactly("49", "-", "30");
        assertThat(claims(table(
                        line("甲").weighs("60", "G5").claims("80", "H5"),
                        line("乙").weighs("10", "G6").claims("0", "H6"),
                        blank("丙").weighs("10", "G7"))))
                .containsExactly("80", "0", "-");
    }

    @Test
    @DisplayName("得分:两行共一个分值的,下一行空着就共上一行的得分,不论合计")
    void claimsOfOneWeight() {
        assertThat(claims(table(
                        line("甲").weighs("50", "G5").claims("45", "H5"),
                        blank("乙").weighs("50", "G5"),
                        line("丙").weighs("30", "G7").claims("20", "H7"),
                        blank("丁").weighs("0", "G8"))))
                .containsExactly("45*", "45*", "20", "-");
    }
}
