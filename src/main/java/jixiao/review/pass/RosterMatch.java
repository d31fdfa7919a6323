package jixiao.review.pass;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.intake.Units;
import jixiao.model.Form;
import jixiao.review.TableSummary;
import jixiao.review.known.Roster;
import jixiao.review.known.RosterRow;
import jixiao.review.pass.RosterNames.Way;
import jixiao.text.Normal;

/**
 * 名单核对: which tables answer which row of the roster: by the unit that files, else by the 实施单位, else by the 主管部门
 * together with the project (documents.md G). A table answers one row at most, and none that it answers is missing.
 */
public final class RosterMatch {
    private final Roster roster;
    private final List<TableSummary> tables;
    private final RosterNames names;
    private final Map<RosterRow, List<TableSummary>> filed = new LinkedHashMap<>();
    private final Map<TableSummary, RosterRow> rows = new LinkedHashMap<>();
    private final Map<TableSummary, Way> ways = new HashMap<>();
    private final List<TableSummary> unasked = new ArrayList<>();
    private final Set<String> superseded;
    private final Map<String, String> formats;

    /**
     * A comparison.
     *
     * @param roster what is due
     * @param tables all tables
     * @param superseded keys of those that a later version replaced
     * @param formats keys of those that are another format of a table that counts, and the key of that one
     * @param units gives the key of each name, equal for one unit
     */
    public RosterMatch(
            Roster roster,
            List<TableSummary> tables,
            Set<String> superseded,
            Map<String, String> formats,
            Units units) {
        this.roster = roster;
        this.tables = tables;
        this.superseded = superseded;
        this.formats = formats;
        this.names = new RosterNames(roster, tables, units);
        roster.rows().forEach(row -> filed.put(row, new ArrayList<>()));
        for (boolean anyYear : new boolean[] {false, true}) {
            for (Way way : Way.values()) {
                tables.stream()
                        .filter(table -> !rows.containsKey(table) && !formats.containsKey(table.key()))
                        .forEach(table -> place(table, way, anyYear));
            }
        }
        tables.stream().filter(table -> formats.containsKey(table.key())).forEach(this::besideItsOther);
        tables.stream().filter(table -> !rows.containsKey(table)).forEach(unasked::add);
    }

    private void place(TableSummary table, Way way, boolean anyYear) {
        row(table, way, anyYear).ifPresent(row -> {
            filed.get(row).add(table);
            rows.put(table, row);
            ways.put(table, way);
        });
    }

    /** Another format answers what the table answers, without being an answer of its own. */
    private void besideItsOther(TableSummary table) {
        tables.stream()
                .filter(each -> each.key().equals(formats.get(table.key())) && rows.containsKey(each))
                .findFirst()
                .ifPresent(each -> {
                    rows.put(table, rows.get(each));
                    ways.put(table, ways.get(each));
                });
    }

    private Optional<RosterRow> row(TableSummary table, Way way, boolean anyYear) {
        return roster.rows().stream()
                .filter(row -> names.isBy(row, table, way))
                .filter(row -> fits(row, table))
                .filter(row -> anyYear ? filed.get(row).isEmpty() : isOfYear(row, table))
                .filter(row -> way != Way.SUPERVISOR || isFree(row))
                .findFirst();
    }

    private static boolean isOfYear(RosterRow row, TableSummary table) {
        return row.year().isEmpty()
                || table.head().year().isEmpty()
                || row.year().equals(table.head().year());
    }

    /** A unit of its own that files is not answered by another of its 主管部门, too. */
    private boolean isFree(RosterRow row) {
        return filed.get(row).stream().allMatch(table -> ways.get(table) == Way.SUPERVISOR);
    }

    /** A row without project asks for the unit's own table; where the roster knows no projects, for any of the unit. */
    private boolean fits(RosterRow row, TableSummary table) {
        if (!roster.byProject()) {
            return true;
        }
        return row.project().isEmpty()
                ? table.head().form() == Form.DEPARTMENT
                : Normal.words(row.project()).equals(Normal.words(table.head().project()));
    }

    /** The row that a table answers; empty when nobody asked for it. */
    public Optional<RosterRow> row(TableSummary table) {
        return Optional.ofNullable(rows.get(table));
    }

    /** The rows that no table answers, in order. */
    public List<RosterRow> missing() {
        return filed.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many tables answer the row that a table answers, superseded ones among them; 0 when nobody asked for it. */
    public int copies(TableSummary table) {
        return row(table).map(each -> filed.get(each).size()).orElse(0);
    }

    /** By which of its units a table answers its row; empty when nobody asked for it. */
    public Optional<Way> way(TableSummary table) {
        return Optional.ofNullable(ways.get(table));
    }

    /** The table of another unit that names a missing row's as its 实施单位, but answers another row; empty for none. */
    public Optional<TableSummary> elsewhere(RosterRow missing) {
        return tables.stream()
                .filter(table -> rows.containsKey(table) && !superseded.contains(table.key()))
                .filter(table -> names.isOf(missing, table.head().implementer()) && fits(missing, table))
                .findFirst();
    }

    /** Whether the row that a table answers is answered more than once. */
    public boolean isRepeated(TableSummary table) {
        return row(table).map(each -> isRepeated(filed.get(each))).orElse(false);
    }

    /** Where units alone are listed, several projects of one are no repetition, nor the parts of several units. */
    private boolean isRepeated(List<TableSummary> answers) {
        if (!roster.byProject()) {
            return answers.stream().anyMatch(table -> superseded.contains(table.key()));
        }
        List<String> filers = answers.stream()
                .map(table -> ways.get(table) == Way.SUPERVISOR
                        ? "|" + names.key(table.head().unit())
                        : "")
                .toList();
        return filers.stream().distinct().count() < filers.size();
    }

    /** Whether units each file a part of what the row asks for: no part is held against the whole's budget. */
    private boolean isShared(RosterRow row) {
        return filed.get(row).stream().anyMatch(table -> ways.get(table) == Way.SUPERVISOR)
                && filed.get(row).stream()
                                .filter(table -> !superseded.contains(table.key()))
                                .map(table -> names.key(table.head().unit()))
                                .distinct()
                                .count()
                        > 1;
    }

    /**
     * 与批复预算的差: the table's budget less the approved one, in 万元; empty where either is missing or both agree within
     * half a unit of the last place that each is written with; empty too for what several units file in parts.
     */
    public Optional<BigDecimal> budgetDifference(TableSummary table) {
        Optional<BigDecimal> approved = row(table).filter(row -> !isShared(row)).flatMap(RosterRow::budget);
        if (approved.isEmpty() || table.money().budget().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal difference = table.money().budget().get().subtract(approved.get());
        BigDecimal tolerance =
                half(approved.get()).add(half(table.money().budget().get()));
        return difference.abs().compareTo(tolerance) <= 0 ? Optional.empty() : Optional.of(difference);
    }

    private static BigDecimal half(BigDecimal written) {
        return new BigDecimal("0.5").movePointLeft(Math.max(0, written.scale()));
    }

    /** The same in numbers. */
    public RosterResult result() {
        int differing = (int) rows.keySet().stream()
                .filter(table -> !superseded.contains(table.key()))
                .filter(table -> budgetDifference(table).isPresent())
                .count();
        int twice = (int) filed.values().stream().filter(this::isRepeated).count();
        int notAsked = (int) unasked.stream()
                .filter(table -> !superseded.contains(table.key()))
                .count();
        int secret = (int) rows.entrySet().stream()
                .filter(each -> each.getValue().secret()
                        && !superseded.contains(each.getKey().key()))
                .count();
        return new RosterResult(roster.rows().size(), missing().size(), twice, notAsked, differing, 0, secret);
    }
}
