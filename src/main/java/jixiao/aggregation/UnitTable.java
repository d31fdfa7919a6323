package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;

/**
 * 单位自评表: one of the tables that become one.
 *
 * @param scored the table, scored by itself
 * @param funds 汇总权数 in 万元, positive; empty when it is missing, unreadable or not above zero
 */
public record UnitTable(ScoredEvaluation scored, Optional<BigDecimal> funds) {
    /** The largest funds first; among equals by name, so that the order of the input never matters. */
    static final Comparator<UnitTable> LARGEST_FIRST = Comparator.comparing(
                    (UnitTable unit) -> unit.funds().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(UnitTable::name)
            .thenComparing(unit -> unit.table().source().file())
            .thenComparing(unit -> unit.table().source().sheet())
            .thenComparing(unit -> unit.table().title().place().cell())
            .thenComparing(unit -> unit.table().toString());

    public UnitTable {
        Objects.requireNonNull(scored);
        Objects.requireNonNull(funds);
    }

    /** The table as submitted. */
    public SelfEvaluation table() {
        return scored.table();
    }

    /** 单位名称, else the file and sheet; never empty. */
    public String name() {
        if (!table().unit().isBlank()) {
            return table().unit().text();
        }
        String place = table().source().place("").toString();
        return place.isEmpty() ? "未填单位" : place;
    }
}
