package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.convention.AggregationRow;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Target;
import jixiao.model.Unit;

/**
 * 待汇总指标: a unit's line before it is matched.
 *
 * @param goal the merged goal that its own belongs to, counted from 0
 * @param rows the rows of 《汇总方式》 that fit it
 * @param funds what it weighs in an average, in 万元; empty for nothing
 */
record Candidate(UnitTable unit, LineScore line, int goal, List<AggregationRow> rows, Optional<BigDecimal> funds) {
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3}(\\.[0-9]+)?%");

    Indicator indicator() {
        return line.indicator();
    }

    Optional<Target> target() {
        return indicator().target();
    }

    /** Whether it is an average of achievements already; one of those fits any line of its name, whose achievement counts. */
    boolean isAchievement() {
        return unit.table().breakdown().isPresent()
                && !indicator().level().isBlank()
                && target().filter(Target.Qualitative.class::isInstance).isPresent();
    }

    /** How far it was achieved, within [0, 1]; of an average the average itself, not the rounded points that it gave. */
    Optional<BigDecimal> achievement() {
        String level = indicator().level().text();
        return isAchievement() && PERCENTAGE.matcher(level).matches()
                ? Optional.of(new BigDecimal(level.substring(0, level.length() - 1)).movePointLeft(2))
                : line.achievement();
    }

    Unit measure() {
        return target().flatMap(Target::quantity)
                .map(quantity -> quantity.unit())
                .orElse(Unit.NONE);
    }
}
