package jixiao.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.intake.Units;
import jixiao.model.Form;
import jixiao.sheet.Normal;

/** 名单核对: which tables answer which row of the roster. */
final class RosterMatch {
    private final Roster roster;
    private final Map<RosterRow, List<TableSummary>> filed = new LinkedHashMap<>();
    private final Map<TableSummary, RosterRow> rows = new LinkedHashMap<>();
    private final List<TableSummary> unasked = new ArrayList<>();
    private final Set<String> superseded;

    /**
     * A comparison.
     *
     * @param roster what is due
     * @param tables all tables
     * @param superseded keys of those that a later version replaced
     * @param units gives the key of each name, equal for one unit
     */
    RosterMatch(Roster roster, List<TableSummary> tables, Set<String> superseded, Units units) {
        this.roster = roster;
        this.superseded = superseded;
        List<String> written =
                new ArrayList<>(tables.stream().map(TableSummary::unit).toList());
        for (RosterRow row : roster.rows()) {
            written.add(row.unit());
            written.addAll(row.aliases());
        }
        List<String> keys = units.keys(written);
        int at = tables.size();
        Map<RosterRow, Set<String>> names = new LinkedHashMap<>();
        for (RosterRow row : roster.rows()) {
            int count = 1 + row.aliases().size();
            names.put(row, new HashSet<>(keys.subList(at, at + count)));
            filed.put(row, new ArrayList<>());
            at += count;
        }
        for (int i = 0; i < tables.size(); i++) {
            place(tables.get(i), keys.get(i), names);
        }
    }

    private void place(TableSummary table, String unit, Map<RosterRow, Set<String>> names) {
        Optional<RosterRow> row = roster.rows().stream()
                .filter(each -> !unit.isEmpty() && names.get(each).contains(unit))
                .filter(each -> fits(each, table))
                .findFirst();
        row.ifPresentOrElse(
                each -> {
                    filed.get(each).add(table);
                    rows.put(table, each);
                },
                () -> unasked.add(table));
    }

    /** A row without project asks for the unit's own table; where the roster knows no projects, for any of the unit. */
    private boolean fits(RosterRow row, TableSummary table) {
        if (!roster.byProject()) {
            return true;
        }
        return row.project().isEmpty()
                ? table.form() == Form.DEPARTMENT
                : Normal.words(row.project()).equals(Normal.words(table.project()));
    }

    /** The row that a table answers; empty when nobody asked for it. */
    Optional<RosterRow> row(TableSummary table) {
        return Optional.ofNullable(rows.get(table));
    }

    /** The rows that no table answers, in order. */
    List<RosterRow> missing() {
        return filed.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many tables answer the row that a table answers, superseded ones among them; 0 when nobody asked for it. */
    int copies(TableSummary table) {
        return row(table).map(each -> filed.get(each).size()).orElse(0);
    }

    /** Whether the row that a table answers is answered more than once. */
    boolean isRepeated(TableSummary table) {
        return row(table).map(each -> isRepeated(filed.get(each))).orElse(false);
    }

    /** Where units alone are listed, several projects of one are no repetition. */
    private boolean isRepeated(List<TableSummary> tables) {
        return roster.byProject()
                ? tables.size() > 1
                : tables.stream().anyMatch(table -> superseded.contains(table.key()));
    }

    /**
     * 与批复预算的差: the table's budget less the approved one, in 万元; empty where either is missing or both agree within
     * half a unit of the last place that each is written with.
     */
    Optional<BigDecimal> budgetDifference(TableSummary table) {
        Optional<BigDecimal> approved = row(table).flatMap(RosterRow::budget);
        if (approved.isEmpty() || table.budget().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal difference = table.budget().get().subtract(approved.get());
        BigDecimal tolerance = half(approved.get()).add(half(table.budget().get()));
        return difference.abs().compareTo(tolerance) <= 0 ? Optional.empty() : Optional.of(difference);
    }

    private static BigDecimal half(BigDecimal written) {
        return new BigDecimal("0.5").movePointLeft(Math.max(0, written.scale()));
    }

    /** The same in numbers. */
    RosterResult result() {
        int differing = (int) rows.keySet().stream()
                .filter(table -> !superseded.contains(table.key()))
                .filter(table -> budgetDifference(table).isPresent())
                .count();
        int twice = (int) filed.values().stream().filter(this::isRepeated).count();
        int notAsked = (int) unasked.stream()
                .filter(table -> !superseded.contains(table.key()))
                .count();
        return new RosterResult(roster.rows().size(), missing().size(), twice, notAsked, differing);
    }
}
