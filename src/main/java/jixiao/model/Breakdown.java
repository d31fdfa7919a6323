package jixiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 分单位构成 of a table that is itself an aggregated one: what has to be known of it to aggregate it once more.
 *
 * @param units how many units it was made of, at least 1
 * @param names the units or tables that it was put together from, as it names them
 * @param funds for each line, in the order of the table, the funds in 万元 of the units that have the line and count in its
 *     average; positive, empty where there are none
 */
public record Breakdown(int units, List<String> names, List<Optional<BigDecimal>> funds) {
    public Breakdown {
        if (units < 1) {
            throw new IllegalArgumentException("an aggregated table of " + units + " units");
        }
        names = List.copyOf(names);
        funds = List.copyOf(funds);
    }
}
