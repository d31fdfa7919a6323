package jixiao.review.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.model.Form;

/**
 * 对应: which rows of a list stand for which table: those of its filing unit, else of its 实施单位, else of its 主管部门 together
 * with the project. A project's name is compared as written; where none is the same, without the words that hardly tell one
 * project from another, if that leaves a single one of the unit.
 */
final class Answers {
    private final List<Asked> rows;
    private final ListWords words;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, List<Integer>> byUnit = new HashMap<>();
    private final Map<Filed, List<Integer>> found = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Filed> shared = new HashSet<>();

    Answers(List<Asked> rows, List<Filed> tables, ListWords words) {
        this.rows = List.copyOf(rows);
        this.words = words;
        names(tables);
        index();
        for (boolean loose : new boolean[] {false, true}) {
            for (Way way : Way.values()) {
                tables.stream().filter(table -> !found.containsKey(table)).forEach(table -> place(table, way, loose));
                found.values().forEach(taken::addAll);
            }
        }
    }

    private enum Way {
        FILING,
        IMPLEMENTER,
        SUPERVISOR
    }

    /** The rows of a table, in their order; empty for none. */
    List<Integer> rows(Filed table) {
        return found.getOrDefault(table, List.of());
    }

    /** Whether several units each filed a part of what its rows say. */
    boolean isShared(Filed table) {
        return shared.contains(table);
    }

    /** Whether a row stands for some table. */
    boolean isTaken(int row) {
        return taken.contains(row);
    }

    /** All rows of a table's filing unit that may be about its year, whatever their project. */
    List<Integer> ofUnit(Filed table) {
        return byUnit.getOrDefault(key(table.unit()), List.of()).stream()
                .filter(each -> sameYear(rows.get(each), table))
                .toList();
    }

    /** The rows of each unit by any of its names, so that a long list is not gone through for every table. */
    private void index() {
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).units().stream()
                    .map(this::key)
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .forEach(key -> byUnit.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(row));
        }
    }

    /** Rows that may be a table's by one way: those of its unit, or all where its 主管部门 is asked for. */
    private List<Integer> near(Filed table, Way way) {
        return switch (way) {
            case FILING -> byUnit.getOrDefault(key(table.unit()), List.of());
            case IMPLEMENTER -> byUnit.getOrDefault(key(table.implementer()), List.of());
            case SUPERVISOR -> IntStream.range(0, rows.size()).boxed().toList();
        };
    }

    private void names(Collection<Filed> tables) {
        List<String> written = Stream.concat(
                        rows.stream().flatMap(row -> Stream.concat(row.units().stream(), Stream.of(row.supervisor()))),
                        tables.stream().flatMap(each -> Stream.of(each.unit(), each.implementer(), each.supervisor())))
                .toList();
        List<String> made = words.units().keys(written);
        for (int i = 0; i < written.size(); i++) {
            keys.put(written.get(i), made.get(i));
        }
    }

    private void place(Filed table, Way way, boolean loose) {
        List<Integer> fitting = new ArrayList<>();
        for (int i : near(table, way)) {
            Asked row = rows.get(i);
            boolean free = way == Way.FILING && !loose || !taken.contains(i);
            if (free && isOf(row, table, way) && fits(row, table, loose)) {
                fitting.add(i);
            }
        }
        boolean one =
                fitting.stream().map(each -> names(rows.get(each))).distinct().count() == 1;
        boolean same = !loose
                || fitting.stream()
                                .map(each -> words.project(rows.get(each).project()))
                                .distinct()
                                .count()
                        == 1;
        if (one && same) {
            if (way != Way.FILING || loose) {
                found.forEach((other, theirs) -> {
                    if (theirs.equals(fitting)) {
                        shared.add(other);
                        shared.add(table);
                    }
                });
            }
            found.put(table, fitting);
        }
    }

    /** What tells the unit of a row: two of one unit are one. */
    private String names(Asked row) {
        return row.units().isEmpty()
                ? "|" + key(row.supervisor())
                : key(row.units().get(0));
    }

    private boolean isOf(Asked row, Filed table, Way way) {
        return switch (way) {
            case FILING -> names(row, table.unit());
            case IMPLEMENTER -> names(row, table.implementer());
            case SUPERVISOR ->
                !row.project().isEmpty()
                        && (names(row, table.supervisor())
                                || !row.supervisor().isEmpty()
                                        && Stream.of(table.supervisor(), table.unit())
                                                .map(this::key)
                                                .anyMatch(key(row.supervisor())::equals));
        };
    }

    private boolean names(Asked row, String unit) {
        return !key(unit).isEmpty() && row.units().stream().map(this::key).anyMatch(key(unit)::equals);
    }

    private boolean fits(Asked row, Filed table, boolean loose) {
        boolean years = sameYear(row, table);
        if (!years || table.form() == Form.DEPARTMENT) {
            return years && row.project().isEmpty();
        }
        return !row.project().isEmpty()
                && (loose
                        ? words.loose(row.project()).equals(words.loose(table.project()))
                        : words.project(row.project()).equals(words.project(table.project())));
    }

    private static boolean sameYear(Asked row, Filed table) {
        return row.year().isEmpty() || table.year().isEmpty() || row.year().equals(table.year());
    }

    private String key(String name) {
        return keys.get(name);
    }
}
