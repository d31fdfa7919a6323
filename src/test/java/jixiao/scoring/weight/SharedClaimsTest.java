package jixiao.scoring.weight;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.scoring.Ground;
import jixiao.scoring.Sample;
import jixiao.scoring.Scorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What of one claim falls to each of its lines (spec 2, one number for several lines). */
class SharedClaimsTest {
    private static List<String> scores(Sample... lines) {
        return new Scorer(Ground.WUHAN)
                .score(Sample.table(lines)).lines().stream()
                        .map(line -> line.score().map(Object::toString).orElse("-"))
                        .toList();
    }

    /** 8 of 10 times, of 10 points: 8.00. */
    private static Sample eight(String claim) {
        return line("甲").atLeast("10", TIMES).did("8", TIMES).weighs("10").claims(claim, "H5");
    }

    /** Words that meet their target: [8, 10] of 10 points. */
    private static Sample full(String weight, String claim) {
        return line("乙").wanting("完成").did("完成").weighs(weight).claims(claim, "H5");
    }

    /** Words that miss it: [0, 5] of 10 points. */
    private static Sample missed(String claim) {
        return line("丙").wanting("完成").did("未完成").weighs("10").claims(claim, "H5");
    }

    @Test
    @DisplayName("数字的行先得它的,余下的归文字的行,在档内才归:17−8=9,16−8=8刚好,15.9−8=7.9档外取满分")
    void left() {
        assertThat(scores(eight("17"), full("10", "17"))).containsExactly("8.00", "9.00");
        assertThat(scores(eight("16"), full("10", "16"))).containsExactly("8.00", "8.00");
        assertThat(scores(eight("15.9"), full("10", "15.9"))).containsExactly("8.00", "10.00");
        assertThat(scores(eight("18.1"), full("10", "18.1"))).containsExactly("8.00", "10.00");
    }

    @Test
    @DisplayName("余下的正好是零也归文字的行;不够数字的行,不归")
    void nothingLeft() {
        assertThat(scores(eight("8"), missed("8"))).containsExactly("8.00", "0.00");
        assertThat(scores(eight("7.99"), missed("7.99"))).containsExactly("8.00", "2.50");
        assertThat(scores(missed("0"), missed("0"))).containsExactly("0.00", "0.00");
    }

    @Test
    @DisplayName("几行文字按分值分:9分按6比4是5.4和3.6;有一行的档装不下,都不归")
    void byWeight() {
        assertThat(scores(full("6", "9"), full("4", "9"))).containsExactly("5.40", "3.60");
        assertThat(scores(full("10", "13"), missed("13"))).containsExactly("10.00", "2.50");
    }

    @Test
    @DisplayName("有一行没有填完成值:不知道各行多少,不归")
    void unscored() {
        Sample open = line("丁").atLeast("10", TIMES).weighs("10").claims("17", "H5");
        assertThat(scores(open, full("10", "17"))).containsExactly("-", "10.00");
    }

    @Test
    @DisplayName("没有印分值,共用的得分就是分值:平均分,9分是4.5和4.5")
    void claimed() {
        Sample first = line("甲").wanting("完成").did("完成").claims("9", "H5");
        Sample second = line("乙").wanting("完成").did("完成").claims("9", "H5");
        assertThat(scores(first, second)).containsExactly("4.50", "4.50");
    }
}
