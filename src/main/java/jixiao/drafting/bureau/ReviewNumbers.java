package jixiao.drafting.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.drafting.KnownNumbers;

/**
 * 复核里的数: what a bureau's text may say, out of the tables of the review: what stands in them, sums and averages, counts. A
 * row of a list that names a table may hold that table's own numbers only.
 */
final class ReviewNumbers {
    private final KnownNumbers all = new KnownNumbers();
    private final Map<String, KnownNumbers> rows = new HashMap<>();
    private final List<ReviewedTable> tables;

    /**
     * @param tables those that a text may tell of
     * @param most the highest count that a text may tell beside that of the tables: of findings, of things to be mended
     */
    ReviewNumbers(List<ReviewedTable> tables, int most) {
        this.tables = List.copyOf(tables);
        Set<String> units = new HashSet<>();
        for (ReviewedTable table : tables) {
            units.add(table.unit());
            own(all, table);
            KnownNumbers row = rows.computeIfAbsent(key(table), absent -> counting());
            own(row, table);
        }
        all.countTo(Math.max(most, Math.max(tables.size(), units.size())));
        for (List<ReviewedTable> part : List.of(
                tables,
                tables.stream().filter(ReviewedTable::whole).toList(),
                tables.stream().filter(table -> !table.whole()).toList())) {
            sum(part, ReviewedTable::budget);
            sum(part, ReviewedTable::spending);
            average(part);
        }
    }

    private KnownNumbers counting() {
        KnownNumbers row = new KnownNumbers();
        // 序 and 名次.
        row.countTo(tables.size());
        return row;
    }

    private static void own(KnownNumbers numbers, ReviewedTable table) {
        Stream.of(table.unit(), table.project(), table.year(), table.grade()).forEach(numbers::add);
        numbers.add(table.budget());
        numbers.add(table.spending());
        numbers.add(table.score());
        numbers.share(table.spending(), table.budget());
    }

    private void sum(List<ReviewedTable> part, Function<ReviewedTable, Optional<BigDecimal>> amount) {
        all.add(part.stream().flatMap(table -> amount.apply(table).stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void average(List<ReviewedTable> part) {
        List<BigDecimal> scores =
                part.stream().flatMap(table -> table.score().stream()).toList();
        if (!scores.isEmpty()) {
            all.add(scores.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP));
        }
    }

    /** Adds numbers of texts that are nobody's figures: of a template, a name, a date. */
    void add(Collection<String> texts) {
        texts.forEach(text -> {
            all.add(text);
            rows.values().forEach(row -> row.add(text));
        });
    }

    /**
     * Numbers of a line that nobody has.
     *
     * @param line a paragraph, or the cells of a row parted by tabs
     */
    List<String> unknown(String line) {
        return of(line).unknown(line);
    }

    private KnownNumbers of(String line) {
        List<String> cells = List.of(line.split("\t"));
        return tables.stream()
                .filter(table -> cells.contains(table.unit()) && cells.contains(table.called()))
                .findFirst()
                .map(table -> rows.get(key(table)))
                .orElse(all);
    }

    private static String key(ReviewedTable table) {
        return table.unit() + "\t" + table.called();
    }
}
