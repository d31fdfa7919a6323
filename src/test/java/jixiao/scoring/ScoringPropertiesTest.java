package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.WeightSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoringPropertiesTest {
    private static final Scorer SCORER = new Scorer(Ground.WUHAN);

    /** 1 is 10,000 of these; held unlike money, so that the conversion is scoring's own. */
    private static final Unit SMALL = new Unit("亩", UnitKind.MEASURE, "area", BigDecimal.ONE);

    private static final Unit LARGE = new Unit("万亩", UnitKind.MEASURE, "area", new BigDecimal("10000"));

    /** Target sign, target, actual, weight, claim (negative: none). */
    record Numbers(char sign, BigDecimal a, BigDecimal b, BigDecimal weight, BigDecimal claim) {
        Sample sample() {
            return sample(b, TIMES, TIMES).weighs(weight.toPlainString());
        }

        Sample sample(BigDecimal actual, Unit unitA, Unit unitB) {
            Sample named = line("甲");
            String aim = a.toPlainString();
            Sample aimed = switch (sign) {
                case '≥' -> named.atLeast(aim, unitA);
                case '≤' -> named.atMost(aim, unitA);
                case '=' -> named.exactly(aim, unitA);
                default ->
                    named.between(aim, a.abs().add(a.abs()).add(BigDecimal.ONE).toPlainString(), unitA);
            };
            Sample done = aimed.did(actual.toPlainString(), unitB);
            return claim.signum() < 0 ? done : done.claims(claim.toPlainString());
        }
    }

    @Provide
    Arbitrary<Numbers> numbers() {
        Arbitrary<BigDecimal> value = Arbitraries.bigDecimals()
                .between(new BigDecimal("-50"), new BigDecimal("500"))
                .ofScale(2)
                .edgeCases(edges -> edges.add(BigDecimal.ZERO));
        Arbitrary<BigDecimal> points = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("30"))
                .ofScale(2)
                .withoutEdgeCases();
        Arbitrary<BigDecimal> claim = Arbitraries.bigDecimals()
                .between(new BigDecimal("-10"), new BigDecimal("30"))
                .ofScale(2)
                .withoutEdgeCases();
        return Combinators.combine(Arbitraries.of('≥', '≤', '=', '~'), value, value, points, claim)
                .as(Numbers::new);
    }

    private static LineScore score(Sample sample) {
        return SCORER.score(Sample.table(sample)).lines().get(0);
    }

    private static BigDecimal points(Sample sample) {
        return score(sample).score().orElseThrow();
    }

    @Property
    @Label("0 ≤ 得分 ≤ 权重,区间也在其中")
    void withinTheWeight(@ForAll("numbers") Numbers numbers) {
        for (Sample sample : List.of(numbers.sample(), numbers.sample(numbers.b(), TIMES, TIMES))) {
            LineScore line = score(sample);
            assertThat(line.score().orElseThrow()).isBetween(BigDecimal.ZERO, line.weight());
            assertThat(line.range().low()).isNotNegative();
            assertThat(line.range().high()).isLessThanOrEqualTo(line.weight());
            assertThat(line.range().contains(line.score().orElseThrow())).isTrue();
            assertThat(line.achievement().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    @Property
    @Label("完成得更好,得分不会更低:正向单调不减,反向单调不增,区间内最高")
    void monotone(@ForAll("numbers") Numbers numbers, @ForAll("step") BigDecimal more) {
        String weight = numbers.weight().toPlainString();
        BigDecimal less = points(numbers.sample());
        BigDecimal grown =
                points(numbers.sample(numbers.b().add(more), TIMES, TIMES).weighs(weight));
        switch (numbers.sign()) {
            case '≤' -> assertThat(grown).isLessThanOrEqualTo(less);
            case '≥' -> assertThat(grown).isGreaterThanOrEqualTo(less);
            case '=' -> {
                if (numbers.a().signum() != 0) {
                    assertThat(grown).isGreaterThanOrEqualTo(less);
                }
            }
            default -> {
                if (numbers.b().add(more).compareTo(numbers.a()) <= 0) {
                    assertThat(grown).isGreaterThanOrEqualTo(less);
                } else if (numbers.b().compareTo(numbers.a()) >= 0) {
                    assertThat(grown).isLessThanOrEqualTo(less);
                }
            }
        }
    }

    @Provide
    Arbitrary<BigDecimal> step() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(2);
    }

    @Property
    @Label("达到目标即满分,没有达到就标为未完成且不会比满分多")
    void metIsFull(@ForAll("numbers") Numbers numbers) {
        BigDecimal a = numbers.a();
        BigDecimal b = numbers.b();
        boolean met = switch (numbers.sign()) {
            case '≥' -> b.compareTo(a) >= 0;
            case '≤' -> b.compareTo(a) <= 0;
            case '=' -> a.signum() == 0 ? b.signum() <= 0 : b.compareTo(a) >= 0;
            default -> b.compareTo(a) >= 0 && b.compareTo(a.abs().add(a.abs()).add(BigDecimal.ONE)) <= 0;
        };
        LineScore line = score(numbers.sample());
        assertThat(line.missed()).isEqualTo(!met);
        if (met) {
            assertThat(line.score().orElseThrow()).isEqualByComparingTo(numbers.weight());
        }
    }

    @Property
    @Label("用哪个单位写都一样:亩与万亩,两边各自换")
    void unitsDoNotMatter(@ForAll("numbers") Numbers numbers) {
        String weight = numbers.weight().toPlainString();
        BigDecimal small = points(numbers.sample(numbers.b(), SMALL, SMALL).weighs(weight));
        BigDecimal inLarge = numbers.b().movePointLeft(4);
        assertThat(points(numbers.sample(inLarge, SMALL, LARGE).weighs(weight))).isEqualByComparingTo(small);
        Numbers large = new Numbers(
                numbers.sign(), numbers.a(), numbers.b().movePointRight(4), numbers.weight(), numbers.claim());
        if (numbers.sign() != '~') {
            assertThat(points(large.sample(large.b(), LARGE, SMALL).weighs(weight)))
                    .isEqualByComparingTo(small);
        }
    }

    @Property(tries = 200)
    @Label("有分值栏时,行的先后不影响各行得分和总分")
    void orderDoesNotMatter(@ForAll("tables") List<Numbers> rows, @ForAll long seed) {
        List<Sample> samples =
                new ArrayList<>(rows.stream().map(Numbers::sample).toList());
        ScoredEvaluation before = SCORER.score(Sample.table(samples.toArray(Sample[]::new)));
        List<Integer> order = new ArrayList<>(
                java.util.stream.IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Sample[] shuffled = order.stream().map(samples::get).toArray(Sample[]::new);
        ScoredEvaluation after = SCORER.score(Sample.table(shuffled));
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.totalRange()).isEqualTo(before.totalRange());
        for (int i = 0; i < shuffled.length; i++) {
            assertThat(after.lines().get(i).score())
                    .isEqualTo(before.lines().get(order.get(i)).score());
        }
    }

    @Property(tries = 200)
    @Label("总分正是印出来的各得分之和")
    void totalAddsUp(@ForAll("tables") List<Numbers> rows) {
        Sample[] samples =
                rows.stream().map(row -> row.sample(row.b(), TIMES, TIMES)).toArray(Sample[]::new);
        ScoredEvaluation scored = SCORER.score(Sample.table(samples));
        BigDecimal sum = scored.lines().stream()
                .map(line -> line.score().orElseThrow())
                .reduce(scored.execution().score().orElseThrow(), BigDecimal::add);
        assertThat(scored.total()).isEqualByComparingTo(sum);
        assertThat(scored.totalRange().contains(scored.total())).isTrue();
        assertThat(scored.totalVerified()).isLessThanOrEqualTo(scored.total());
    }

    @Property(tries = 200)
    @Label("诚实扣分:只填得分、不印权重,各行得分和总分与印了权重时一样")
    void honestShortfall(@ForAll("tables") List<Numbers> rows) {
        // Printed weights that make 100 but for rounding (12 lines by half a hundredth) leave no points to the
        // execution; claims have no such allowance.
        BigDecimal sum = rows.stream().map(Numbers::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(sum.subtract(new BigDecimal("100")).abs().compareTo(new BigDecimal("0.06")) > 0);
        ScoredEvaluation printed =
                SCORER.score(Sample.table(rows.stream().map(Numbers::sample).toArray(Sample[]::new)));
        List<Sample> claiming = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Numbers numbers = rows.get(row);
            BigDecimal score = printed.lines().get(row).score().orElseThrow();
            claiming.add(new Numbers(numbers.sign(), numbers.a(), numbers.b(), numbers.weight(), score)
                    .sample(numbers.b(), TIMES, TIMES));
        }
        ScoredEvaluation claimed = SCORER.score(Sample.table(claiming.toArray(Sample[]::new)));
        assertThat(claimed.total()).isEqualByComparingTo(printed.total());
        for (int row = 0; row < rows.size(); row++) {
            LineScore before = printed.lines().get(row);
            LineScore after = claimed.lines().get(row);
            assertThat(after.weightSource()).isEqualTo(WeightSource.CLAIMED);
            assertThat(after.score().orElseThrow())
                    .isEqualByComparingTo(before.score().orElseThrow());
            assertThat(after.missed()).isEqualTo(before.missed());
            assertThat(after.needsReview()).isEqualTo(before.missed());
        }
    }

    @Provide
    Arbitrary<List<Numbers>> tables() {
        return numbers().list().ofMinSize(1).ofMaxSize(12);
    }
}
