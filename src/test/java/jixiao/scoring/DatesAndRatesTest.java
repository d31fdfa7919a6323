package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.Unit;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesAndRatesTest {
    private static LineScore score(Sample sample) {
        return ProportionsTest.score(Ground.WUHAN, sample.weighs("10"));
    }

    @ParameterizedTest(name = "6月30日前,{0}完成:{1}到{2},得{3}")
    @DisplayName("时限:当天和之前满分,晚一天部分达成")
    @CsvSource({
        "2024-06-29, 10.00, 10.00, 10.00, false",
        "2024-06-30, 10.00, 10.00, 10.00, false",
        "2024-07-01, 5.00, 8.00, 6.50, true",
        "2025-01-01, 5.00, 8.00, 6.50, true"
    })
    void deadline(String day, String low, String high, String score, boolean late) {
        LineScore line = score(line("方案印发时间").until("2024-06-30").on(day, day));
        assertThat(line.range()).isEqualTo(new Range(new BigDecimal(low), new BigDecimal(high)));
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.missed()).isEqualTo(late);
        assertThat(line.needsReview()).isEqualTo(late);
        assertThat(line.verified()).isEqualTo(!late);
        if (late) {
            assertThat(((Formula.Banded) line.basis().formula()).reason()).isEqualTo(BandReason.LATE);
        }
    }

    @Test
    @DisplayName("晚于时限,填报7分在部分达成一档内:取7分,不需复核")
    void lateWithAClaim() {
        LineScore line = score(
                line("甲").until("2024-06-30").on("2024-07-15", "2024-07-15").claims("7"));
        assertThat(line.score()).contains(new BigDecimal("7.00"));
        assertThat(line.needsReview()).isFalse();
    }

    @Test
    @DisplayName("日期只写到月:整月在时限内满分,整月在时限后为晚,跨过时限的要复核")
    void roughDates() {
        assertThat(score(line("甲").until("2024-06-30").on("2024-06-01", "2024-06-30"))
                        .score())
                .contains(new BigDecimal("10.00"));
        assertThat(score(line("甲").until("2024-06-30").on("2024-07-01", "2024-07-31"))
                        .score())
                .contains(new BigDecimal("6.50"));
        LineScore open = score(line("甲").until("2024-06-15").on("2024-06-01", "2024-06-30"));
        assertThat(open.score()).isEmpty();
        assertThat(open.needsReview()).isTrue();
        assertThat(open.range()).isEqualTo(new Range(BigDecimal.ZERO, new BigDecimal("10")));
    }

    @Test
    @DisplayName("时限报文字:按定性,在规定时间内完成即达成")
    void wordsForADate() {
        LineScore line = score(line("甲").until("2024-06-30").did("在规定时间内完成"));
        assertThat(line.score()).contains(new BigDecimal("10.00"));
        assertThat(line.basis().method()).contains(Method.BAND);
    }

    @ParameterizedTest(name = "37个→{0}:得{1}")
    @DisplayName("计数目标报百分比:百分比就是完成率")
    @CsvSource({"0.9, 9.00, true", "1, 10.00, false", "0.9999, 10.00, true", "1.2, 10.00, false", "0, 0.00, true"})
    void completion(String rate, String score, boolean missed) {
        LineScore line = score(line("示范点").exactly("37", TIMES).did(rate, Unit.PERCENT));
        assertThat(line.basis().method()).contains(Method.COMPLETION);
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.missed()).isEqualTo(missed);
        assertThat(line.ratio()).hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo(rate));
        assertThat(line.basis().formula())
                .isEqualTo(new Formula.Completion(new BigDecimal("10"), new BigDecimal(rate)));
    }

    @Test
    @DisplayName("目标是没有单位的37,报90%:完成率;目标是0.95,报93%:直接比")
    void completionOfABareNumber() {
        assertThat(score(line("示范点").exactly("37", Unit.NONE).did("0.9", Unit.PERCENT))
                        .score())
                .contains(new BigDecimal("9.00"));
        assertThat(score(line("示范点").exactly("0.95", Unit.NONE).did("0.93", Unit.PERCENT))
                        .score())
                .contains(new BigDecimal("9.79"));
    }

    @Test
    @DisplayName("上限目标报百分比,是用去上限的份额:90%满分,125%按反向10×100÷125=8.00")
    void noCompletionOfAnUpperLimit() {
        assertThat(score(line("会议").atMost("10", TIMES).did("0.9", Unit.PERCENT).weighs("10"))
                        .score())
                .contains(new BigDecimal("10.00"));
        assertThat(score(line("会议")
                                .atMost("10", TIMES)
                                .did("1.25", Unit.PERCENT)
                                .weighs("10"))
                        .score())
                .contains(new BigDecimal("8.00"));
    }
}
