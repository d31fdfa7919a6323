package jixiao.model.fact.alike;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.dossier.OfDossier;

/**
 * 同类成本: a unit cost that a table reports beside those that other units report of the same indicator.
 *
 * @param place cell of the actual
 * @param name the indicator as written
 * @param actual as written
 * @param value in the smallest unit of its family, positive
 * @param all the values of all units that report one, this one's among them, ascending, each in the same unit
 * @param share how many of the units have to lie near the middle one, as a ratio
 * @param unit how the middle one is written: the unit's name, empty for none
 * @param factor how many of the smallest unit one of that unit is
 */
public record SiblingCost(
        Place place,
        String name,
        String actual,
        BigDecimal value,
        List<BigDecimal> all,
        BigDecimal share,
        String unit,
        BigDecimal factor)
        implements OfDossier {
    private static final int DECIMALS = 4;

    public SiblingCost {
        Given.all(place, name, actual, value, share, unit, factor);
        all = List.copyOf(all);
    }

    /** How many units report it, this one among them. */
    public BigDecimal getUnits() {
        return BigDecimal.valueOf(all.size());
    }

    /** How many times the middle one it is, or the middle one is it: 1 or more, four decimals. */
    public BigDecimal getTimes() {
        return times(value);
    }

    /** Within how many times the middle one the share of units lies, four decimals. */
    public BigDecimal getSpread() {
        int near = share.multiply(getUnits()).setScale(0, RoundingMode.CEILING).intValue();
        return all.stream().map(this::times).sorted().toList().get(Math.max(1, near) - 1);
    }

    /** Of an even number the lower of the two. */
    private BigDecimal middle() {
        return all.get((all.size() - 1) / 2);
    }

    private BigDecimal times(BigDecimal some) {
        BigDecimal more = some.max(middle());
        return more.divide(some.min(middle()), DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String key() {
        return "同类" + place.cell() + name;
    }

    @Override
    public Map<String, String> details() {
        BigDecimal middle = middle().divide(factor, MathContext.DECIMAL64).stripTrailingZeros();
        return Map.of(
                "指标",
                name,
                "实际",
                actual,
                "家数",
                String.valueOf(all.size() - 1),
                "中值",
                (middle.scale() > DECIMALS ? middle.setScale(DECIMALS, RoundingMode.HALF_UP) : middle).toPlainString()
                        + unit);
    }
}
