package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import jixiao.model.Breakdown;
import jixiao.model.Given;
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

    /** How the unit of an aggregated table begins that was given no name. */
    static final String AGGREGATED = "汇总(";

    public UnitTable {
        Given.all(scored, funds);
    }

    /** Of how many units it is: more than one when it is an aggregated table itself. */
    public int units() {
        return table().breakdown().map(Breakdown::units).orElse(1);
    }

    /** What a line of it weighs in an average, in 万元: the funds of those of its units that have the line. */
    Optional<BigDecimal> funds(int line) {
        return table().breakdown().map(parts -> parts.funds().get(line)).orElse(funds);
    }

    /** Whether it says of itself that it was aggregated, but not how. */
    boolean isUnexplained() {
        return table().breakdown().isEmpty() && table().unit().text().startsWith(AGGREGATED);
    }

    /** The table as submitted. */
    public SelfEvaluation table() {
        return scored.table();
    }

    /** 单位名称, of an aggregated table without a name of its own the file's; else the file and sheet; never empty. */
    public String name() {
        String own = table().unit().text();
        String file = table().source().file();
        if (own.startsWith(AGGREGATED) && !file.isEmpty()) {
            return file.replaceFirst("\\.[A-Za-z]+$", "");
        }
        if (!own.isBlank()) {
            return own;
        }
        String place = table().source().place("").toString();
        return place.isEmpty() ? "未填单位" : place;
    }
}
