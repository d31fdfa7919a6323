package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.convention.OwnFolder;
import jixiao.model.Finding;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 计算方式: what a convention computes, lets units change, or leaves to them, class by class. */
class ComputingModeTest {
    @TempDir
    private static Path folder;

    private static Checks own;

    @BeforeAll
    static void convention() {
        Convention convention = new OwnFolder(folder.resolve("某省"), "mof-2020")
                .row("计分方法", "规则", "方法", "计算方式")
                .row("计分方法", "上限指标", "", "不计算")
                .row("计分方法", "下限指标", "", "计算")
                .row("计分方法", "定性指标", "", "计算")
                .row("计分方法", "等值指标", "", "计算并锁定")
                .load();
        own = Checks.by(convention);
    }

    private static Tables table(String target, String actual, String claim) {
        return Tables.with("80")
                .funds("100", "100", "100%", "10")
                .line("受检情况", target, actual == null ? "" : actual, "10", claim == null ? "" : claim);
    }

    /** Two lines, each a target and an actual, with one claim for both. */
    private static Tables together(String first, String second, String claim) {
        String[] one = first.split(" ");
        String[] two = second.split(" ");
        return Tables.with("70")
                .funds("100", "100", "100%", "10")
                .line("受检情况", one[0], one[1], "10", claim)
                .line("整改情况", two[0], two[1], "10", claim)
                .merged();
    }

    private static LineScore scored(Tables table) {
        return own.scored(table).lines().get(1);
    }

    @ParameterizedTest(name = "{0}→{1},填报{2}:得{3};{4}")
    @DisplayName("不计算的取填报得分,最多满分;计算的照算,填得不同是警告;计算并锁定的填得不同是错误")
    @CsvSource(
            delimiter = '|',
            value = {
                // 上限指标,不计算:按规则是 10×10÷12 = 8.33
                "≤10次 | 12次 | 8 | 8.00 | ''",
                "≤10次 | 12次 | 8.33 | 8.33 | ''",
                "≤10次 | 12次 | 0 | 0.00 | ''",
                "≤10次 | 12次 | 10 | 10.00 | ''",
                "≤10次 | 12次 | 10.01 | 10.00 | 错误 SCORE_ABOVE_WEIGHT H11",
                "≤10次 | 9次 | 7 | 7.00 | ''",
                "≤10次 | 12次 | | 无 | 警告 SCORE_MISSING H11",
                "≤10次 | | 8 | 无 | 错误 ACTUAL_MISSING F11",
                // 下限指标,计算:10×8÷10 = 8.00
                "≥10次 | 8次 | 8 | 8.00 | ''",
                "≥10次 | 8次 | 8.01 | 8.00 | 警告 SCORE_MISMATCH H11",
                "≥10次 | 8次 | 10 | 8.00 | 警告 SCORE_MISMATCH H11",
                "≥10次 | 8次 | 10.01 | 8.00 | 错误 SCORE_ABOVE_WEIGHT H11",
                // 定性指标,计算:达成 8 至 10 分
                "有效提升 | 有效提升 | 8 | 8.00 | ''",
                "有效提升 | 有效提升 | 7.99 | 10.00 | 警告 SCORE_OUTSIDE_BAND H11",
                // 等值指标写明计算并锁定:10×8÷10 = 8.00
                "10次 | 8次 | 9 | 8.00 | 错误 SCORE_MISMATCH H11"
            })
    void modes(String target, String actual, String claim, String score, String found) {
        Tables table = table(target, actual, claim);
        assertThat(scored(table)
                        .score()
                        .map(points -> points.setScale(2).toString())
                        .orElse("无"))
                .isEqualTo(score);
        assertThat(own.of(table).stream()
                        .filter(each ->
                                each.contains("SCORE_") || each.contains("ACTUAL_MISSING") || each.contains("NEEDS_"))
                        .toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("不计算的不用人定,不算可核实,完成程度照说;没有完成的照样要说明原因")
    void leftToTheUnit() {
        Tables table = table("≤10次", "12次", "8").reason("");
        ScoredEvaluation scored = own.scored(table);
        LineScore line = scored.lines().get(1);
        assertThat(line.needsReview()).isFalse();
        assertThat(line.verified()).isFalse();
        assertThat(line.achievement().orElseThrow()).isEqualByComparingTo("0.833333");
        assertThat(scored.total()).isEqualByComparingTo("98"); // 10+80+8
        assertThat(scored.totalVerified()).isEqualByComparingTo("90"); // 10+80
        assertThat(scored.grade()).contains("优");
        assertThat(own.of(table)).contains("警告 DEDUCTION_UNEXPLAINED I11");
    }

    @ParameterizedTest(name = "{0}与{1}合填{2}:{3}")
    @DisplayName("几条合填一个得分:差得出的分在可以改动的那几条里是警告,改动它们也得不出的是错误")
    @CsvSource(
            delimiter = '|',
            value = {
                // 下限指标,计算:10×8÷10 = 8;等值指标,计算并锁定:10;合 18,改动第一条可得 10 至 20
                "≥10次 8次 | 10次 10次 | 18 | ''",
                "≥10次 8次 | 10次 10次 | 18.01 | ''",
                "≥10次 8次 | 10次 10次 | 18.02 | 警告 SCORE_MISMATCH H11",
                "≥10次 8次 | 10次 10次 | 16 | 警告 SCORE_MISMATCH H11",
                "≥10次 8次 | 10次 10次 | 10 | 警告 SCORE_MISMATCH H11",
                "≥10次 8次 | 10次 10次 | 9.99 | 错误 SCORE_MISMATCH H11",
                "≥10次 8次 | 10次 10次 | 20 | 警告 SCORE_MISMATCH H11",
                "≥10次 8次 | 10次 10次 | 20.02 | 错误 SCORE_ABOVE_WEIGHT H11",
                // 8 + 6,第二条锁定在 6:改动第一条可得 6 至 16
                "≥10次 8次 | 10次 6次 | 16 | 警告 SCORE_MISMATCH H11",
                "≥10次 8次 | 10次 6次 | 16.01 | 错误 SCORE_MISMATCH H11",
                // 8 + 9,都可以改动
                "≥10次 8次 | ≥10次 9次 | 0.5 | 警告 SCORE_MISMATCH H11",
                // 8 + 10,都锁定
                "10次 8次 | 10次 10次 | 16 | 错误 SCORE_MISMATCH H11"
            })
    void shared(String first, String second, String claim, String found) {
        Tables table = together(first, second, claim);
        assertThat(own.of(table).stream()
                        .filter(each -> each.contains("SCORE_"))
                        .toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        if (found.contains("SCORE_MISMATCH")) {
            assertThat(sentence(table).contains("口径规定单位可以改动")).isEqualTo(found.startsWith("警告"));
        }
    }

    @ParameterizedTest(name = "{0}与{1}合填{2}:{3}")
    @DisplayName("有一条不计算的:余下的分给它;它得满分也不够、得0分也太多的是错误;它的缘由不说没有填报")
    @CsvSource(
            delimiter = '|',
            value = {
                // 上限指标,不计算:0 至 10;等值指标锁定在 10:合 10 至 20
                "≤10次 12次 | 10次 10次 | 18 | ''",
                "≤10次 12次 | 10次 10次 | 10 | ''",
                "≤10次 12次 | 10次 10次 | 20 | ''",
                "≤10次 12次 | 10次 10次 | 9 | 错误 SCORE_MISMATCH H11",
                "≤10次 12次 | 10次 10次 | 21 | 错误 SCORE_ABOVE_WEIGHT H11",
                // 锁定在 10×6÷10=6:合 6 至 16
                "≤10次 12次 | 10次 6次 | 16 | ''",
                "≤10次 12次 | 10次 6次 | 17 | 错误 SCORE_MISMATCH H11",
                // 下限指标,计算,单位可以改动:合 0 至 20
                "≤10次 12次 | ≥10次 8次 | 19 | ''"
            })
    void partlyUncomputed(String first, String second, String claim, String found) {
        Tables table = together(first, second, claim);
        List<String> codes = own.of(table);
        assertThat(codes.stream().filter(each -> each.contains("SCORE_")).toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        if (codes.stream().anyMatch(each -> each.contains("NEEDS_REVIEW"))) {
            assertThat(own.one(table, "NEEDS_REVIEW").details()).containsEntry("缘由", "UNCOMPUTED_SHARED");
        }
    }

    @Test
    @DisplayName("可以改动的一句话说明为什么不作错误;锁定的没有这半句")
    void said() {
        assertThat(sentence(table("≥10次", "8次", "9"))).contains("应得8.00分,填报9.00分,口径规定单位可以改动平台算得的分");
        assertThat(sentence(table("10次", "8次", "9"))).contains("应得8.00分").doesNotContain("改动");
    }

    private static String sentence(Tables table) {
        Finding finding = own.one(table, "SCORE_MISMATCH");
        return new Wording(own.convention()).sentence(finding);
    }
}
