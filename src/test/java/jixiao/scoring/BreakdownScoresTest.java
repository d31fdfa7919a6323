package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.AnnualGoal;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 分项 that stand for a line of 40 points: every one met, the line is met; else a person decides. */
class BreakdownScoresTest {
    private static LineScore score(Sample whole, Sample... parts) {
        Indicator line = whole.weighs("40")
                .made()
                .detailedBy(Stream.of(parts).map(Sample::made).toList());
        Indicator other =
                line("受益户数").atLeast("64", TIMES).did("64", TIMES).weighs("40").made();
        AnnualGoal goal = new AnnualGoal("", "", Optional.empty(), Place.NOWHERE, List.of(line, other));
        return new Scorer(Ground.WUHAN).score(Sample.table(goal)).lines().get(0);
    }

    private static void full(LineScore score) {
        assertThat(score.score())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("40"));
    }

    private static void open(LineScore score) {
        assertThat(score.score()).isEmpty();
        assertThat(score.range().low()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(score.range().high()).isEqualByComparingTo("40");
    }

    private static Sample whole() {
        return line("种植面积");
    }

    private static Sample part(String target, String actual) {
        return line("梨树").atLeast(target, TIMES).did(actual, TIMES);
    }

    private static Sample share(String target, String actual) {
        return line("成活率").atLeast(target, Unit.PERCENT).did(actual, Unit.PERCENT);
    }

    @Test
    @DisplayName("各分项都达成,得满分;一项差一点,待人定;一项没有填,没有可判断的")
    void parts() {
        full(score(whole(), part("6", "6"), part("1", "2")));
        open(score(whole(), part("6", "6"), part("2", "1")));
        open(score(whole(), part("6", "6"), line("桃树").atLeast("1", TIMES)));
    }

    @Test
    @DisplayName("文字的分项:都达成得满分,一项没有达成的待人定")
    void words() {
        full(score(whole(), line("制度").wanting("健全").did("健全"), part("1", "1")));
        open(score(whole(), line("制度").wanting("健全").did("未建立"), part("1", "1")));
    }

    @Test
    @DisplayName("整行写了目标而没有完成值的:分项目标6+1=7,写7的相符,写10的还有别的,待人定")
    void sums() {
        full(score(whole().atLeast("7", TIMES), part("6", "6"), part("1", "1")));
        open(score(whole().atLeast("10", TIMES), part("6", "6"), part("1", "1")));
        open(score(whole().atLeast("6", TIMES), part("6", "6"), part("1", "1")));
    }

    @Test
    @DisplayName("整行写了完成值而没有目标的:分项完成6+2=8,写8的相符,写7的待人定")
    void actuals() {
        full(score(whole().did("8", TIMES), part("6", "6"), part("1", "2")));
        open(score(whole().did("7", TIMES), part("6", "6"), part("1", "2")));
    }

    @Test
    @DisplayName("比率不相加:各分项的目标都是0.95的相符,有一项不同的待人定")
    void rates() {
        full(score(whole().atLeast("0.95", Unit.PERCENT), share("0.95", "0.96"), share("0.95", "0.95")));
        open(score(whole().atLeast("0.95", Unit.PERCENT), share("0.95", "0.96"), share("0.9", "0.95")));
    }

    @Test
    @DisplayName("单位不同的不能相加,只看各分项")
    void units() {
        full(score(whole().atLeast("7", TIMES), part("6", "6"), share("0.95", "0.96")));
        open(score(whole().atLeast("7", TIMES), part("6", "5"), share("0.95", "0.96")));
    }
}
