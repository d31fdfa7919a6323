package jixiao.model;

import java.util.List;
import java.util.Optional;

/**
 * 卷宗: the scored tables of one unit and year, those that count and no superseded ones.
 *
 * @param unit the unit as its tables write it; blank when none does
 * @param year the year that the tables are about; empty when they do not say
 * @param tables its tables in the order of filing, at least one
 */
public record Dossier(String unit, Optional<Integer> year, List<ScoredEvaluation> tables) {
    public Dossier {
        Given.all(unit, year);
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a dossier without tables: " + unit);
        }
    }
}
