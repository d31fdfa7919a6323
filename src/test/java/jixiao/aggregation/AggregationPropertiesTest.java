package jixiao.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jixiao.Engine;
import jixiao.model.Indicator;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AggregationPropertiesTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    /** 一个单位, its numbers whole: funds in 万元, aims and counts in 件, rates and achievements in percent. */
    record Unit(int funds, int aim, int count, int rate, int level) {
        SelfEvaluation table(String name) {
            return table(name, 1, 1);
        }

        /** A share of the unit, all of whose numbers divide: the same ratios of less money and fewer pieces. */
        SelfEvaluation table(String name, int share, int of) {
            return Units.table(
                    name,
                    part(funds, share, of),
                    Units.line(
                            "办理件数",
                            Units.atLeast(part(aim, share, of), Units.PIECES),
                            Units.did(part(count, share, of), Units.PIECES)),
                    Units.line(
                            "群众满意度", Units.atLeast("0.9", Units.PERCENT), Units.did(hundredths(rate), Units.PERCENT)),
                    Units.words("政策落实", level + "%"));
        }

        private static String part(int whole, int share, int of) {
            return BigDecimal.valueOf((long) whole * share / of).toPlainString();
        }

        private static String hundredths(int percent) {
            return BigDecimal.valueOf(percent, 2).toPlainString();
        }
    }

    @Provide
    Arbitrary<Unit> unit() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5000),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100))
                .as(Unit::new);
    }

    @Provide
    Arbitrary<List<Unit>> units() {
        return unit().list().ofMinSize(2).ofMaxSize(7);
    }

    private static List<SelfEvaluation> tables(List<Unit> units) {
        List<SelfEvaluation> tables = new ArrayList<>();
        for (Unit unit : units) {
            tables.add(unit.table("单位" + tables.size()));
        }
        return tables;
    }

    @Property(tries = 200)
    @Label("单位的先后不影响结果")
    void orderDoesNotMatter(@ForAll("units") List<Unit> units, @ForAll Random order) {
        List<SelfEvaluation> tables = tables(units);
        List<SelfEvaluation> mixed = new ArrayList<>(tables);
        Collections.shuffle(mixed, order);
        assertThat(ENGINE.aggregate(mixed)).isEqualTo(ENGINE.aggregate(tables));
    }

    @Property(tries = 100)
    @Label("只有一个单位:就是它自己的表,得分也是它自己的")
    void oneAlone(@ForAll("unit") Unit unit) {
        SelfEvaluation own = unit.table("甲");
        AggregatedTable made = ENGINE.aggregate(List.of(own));
        assertThat(made.judgement().table()).isEqualTo(own);
        assertThat(made.judgement().scored()).isEqualTo(ENGINE.score(own));
        assertThat(made.aggregation().remarks()).isEmpty();
    }

    @Property(tries = 200)
    @Label("把一个单位按同样的比率拆成两个,各项数和得分都不变")
    void splitting(
            @ForAll("units") List<Unit> units,
            @ForAll @IntRange(min = 2, max = 9) int of,
            @ForAll @IntRange(min = 1) int any) {
        int share = 1 + any % (of - 1);
        // Every number of the first unit is a multiple of the parts, so that they are whole.
        Unit first = units.get(0);
        Unit whole = new Unit(first.funds() * of, first.aim() * of, first.count() * of, first.rate(), first.level());
        List<SelfEvaluation> one = tables(units);
        one.set(0, whole.table("单位0"));
        List<SelfEvaluation> two = new ArrayList<>(one);
        two.set(0, whole.table("单位0甲", share, of));
        two.add(whole.table("单位0乙", of - share, of));
        AggregatedTable before = ENGINE.aggregate(one);
        AggregatedTable after = ENGINE.aggregate(two);
        for (int line = 0; line < 3; line++) {
            Indicator expected = before.judgement().table().indicators().get(line);
            Indicator made = after.judgement().table().indicators().get(line);
            assertThat(made.targetEntry().text())
                    .isEqualTo(expected.targetEntry().text());
            assertThat(made.actual().entry().text())
                    .isEqualTo(expected.actual().entry().text());
            assertThat(made.level().text()).isEqualTo(expected.level().text());
        }
        assertThat(points(after)).isEqualTo(points(before));
    }

    @Property(tries = 200)
    @Label("合计等于各单位之和,平均在各单位最低与最高之间,资金加权的误差小于百万分之一")
    void sumsAndMeans(@ForAll("units") List<Unit> units) {
        AggregatedTable made = ENGINE.aggregate(tables(units));
        List<Indicator> lines = made.judgement().table().indicators();
        int count = units.stream().mapToInt(Unit::count).sum();
        int aim = units.stream().mapToInt(Unit::aim).sum();
        assertThat(lines.get(0).actual().quantity().orElseThrow().value()).isEqualByComparingTo(String.valueOf(count));
        assertThat(lines.get(0)
                        .target()
                        .flatMap(target -> target.quantity())
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo(String.valueOf(aim));
        long funds = units.stream().mapToLong(Unit::funds).sum();
        long weighed = units.stream()
                .mapToLong(unit -> (long) unit.funds() * unit.rate())
                .sum();
        BigDecimal mean = lines.get(1).actual().quantity().orElseThrow().value();
        // 100×mean×funds = Σ rate×funds, up to the rounding of mean.
        assertThat(mean.movePointRight(2)
                        .multiply(BigDecimal.valueOf(funds))
                        .subtract(BigDecimal.valueOf(weighed))
                        .abs())
                .isLessThan(new BigDecimal("0.000001"));
        int low = units.stream().mapToInt(Unit::rate).min().orElseThrow();
        int high = units.stream().mapToInt(Unit::rate).max().orElseThrow();
        assertThat(mean.movePointRight(2)).isBetween(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static List<Optional<BigDecimal>> points(AggregatedTable table) {
        ScoredEvaluation scored = table.judgement().scored();
        return scored.lines().stream().map(line -> line.score()).toList();
    }
}
