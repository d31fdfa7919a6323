package jixiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 分单位构成 of a table that is itself an aggregated one: what has to be known of it to aggregate it once more.
 *
 * @param units how many units it was made of, at least 1
 * @param names the units or tables that it was put together from, as it names them
 * @param funds for each line, in the order of the table, the funds in 万元 of the units that have the line and count in its
 *     average; positive, empty where there are none
 * @param origin where the points of the units' lines come from: COLUMN where they are printed, CLAIMED where claims stand for
 *     them, DEFAULT where they are the convention's
 * @param convention name of the convention that all its units were scored by; empty where it is not known
 */
public record Breakdown(
        int units, List<String> names, List<Optional<BigDecimal>> funds, WeightSource origin, String convention) {
    public Breakdown {
        if (units < 1) {
            throw new IllegalArgumentException("an aggregated table of " + units + " units");
        }
        if (origin != WeightSource.COLUMN && origin != WeightSource.CLAIMED && origin != WeightSource.DEFAULT) {
            throw new IllegalArgumentException("points of an aggregated table from " + origin);
        }
        Objects.requireNonNull(convention);
        names = List.copyOf(names);
        funds = List.copyOf(funds);
    }
}
