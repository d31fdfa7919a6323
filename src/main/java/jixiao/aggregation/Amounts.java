package jixiao.aggregation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import jixiao.model.Certainty;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** 合数: sums and averages of quantities, and their text. */
final class Amounts {
    /** Places of an average as printed in a percentage; the value itself is not rounded. */
    private static final int PRINTED = 6;

    private Amounts() {}

    /** A number that goes in with a weight (funds in 万元, positive). */
    record Weighed(BigDecimal value, BigDecimal weight) {}

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Σ value×weight ÷ Σ weight, multiplied before dividing; empty when there are none. */
    static Optional<BigDecimal> mean(List<Weighed> values) {
        BigDecimal weights = sum(values.stream().map(Weighed::weight).toList());
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(sum(values.stream()
                                .map(each -> each.value().multiply(each.weight()))
                                .toList())
                        .divide(weights, MathContext.DECIMAL128));
    }

    /** A number in another unit of its family; a bare one beside percentages is read nearer to {@code like} by ratio. */
    static Quantity in(Unit unit, Quantity number, BigDecimal like) {
        if (number.unit().kind() == UnitKind.NONE || unit.kind() == UnitKind.NONE) {
            boolean bareRatio = unit.kind() == UnitKind.RATIO && number.unit().kind() == UnitKind.NONE;
            return bareRatio ? nearer(number, like) : number.as(unit);
        }
        BigDecimal value = number.unit().factor().compareTo(unit.factor()) == 0
                ? number.value()
                : number.inBase().divide(unit.factor(), MathContext.DECIMAL128);
        return new Quantity(value, unit, number.certainty());
    }

    private static Quantity nearer(Quantity number, BigDecimal like) {
        BigDecimal hundredth = number.value().movePointLeft(2);
        // v is nearer than v/100 by ratio exactly where v×v/100 ≤ like².
        boolean asIs = number.value().multiply(hundredth).compareTo(like.multiply(like)) <= 0;
        return new Quantity(asIs ? number.value() : hundredth, Unit.PERCENT, number.certainty());
    }

    /** A number as a cell has it: 100件, 85.5%, 约45件, ≥45件. */
    static String text(Quantity number) {
        boolean ratio = number.unit().kind() == UnitKind.RATIO;
        String digits = plain(ratio ? number.value().movePointRight(2) : number.value());
        String mark = number.certainty() == Certainty.BOUND ? "≥" : number.certainty() == Certainty.EXACT ? "" : "约";
        return mark + digits + (ratio ? "%" : number.unit().name());
    }

    /** Plain digits with at most six decimals. */
    static String plain(BigDecimal value) {
        BigDecimal printed = value.scale() > PRINTED ? value.setScale(PRINTED, java.math.RoundingMode.HALF_UP) : value;
        return printed.signum() == 0 ? "0" : printed.stripTrailingZeros().toPlainString();
    }
}
