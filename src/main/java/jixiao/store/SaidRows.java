package jixiao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 人说过的话 on a connection: a table of texts, a row for every time that something else was said of the same, with when it was
 * first read; none is ever taken away.
 *
 * @param table the SQL table
 * @param columns its columns of texts, in order
 * @param about so many of them, the first, say what it is about
 * @param values the texts of a row
 * @param row a row of its texts
 */
record SaidRows<T>(
        String table,
        List<String> columns,
        int about,
        Function<T, List<String>> values,
        Function<List<String>, T> row) {
    /** 人工定分. */
    static final SaidRows<KeptDecision> DECISIONS = new SaidRows<>(
            "decision",
            List.of(
                    "unit",
                    "project",
                    "year",
                    "goal",
                    "indicator",
                    "target",
                    "actual",
                    "claimed",
                    "points",
                    "conclusion",
                    "reason",
                    "officer"),
            8,
            KeptDecision::values,
            KeptDecision::of);

    /** 对发现的处理. */
    static final SaidRows<KeptTreatment> TREATMENTS = new SaidRows<>(
            "treatment",
            List.of("unit", "project", "year", "indicator", "code", "message", "treatment", "reason", "officer", "day"),
            6,
            KeptTreatment::values,
            KeptTreatment::of);

    /** A row as it stands in the table. */
    private record Stored(int batch, String at, List<String> texts) {}

    private String names() {
        return String.join(", ", columns);
    }

    private List<String> about(List<String> texts) {
        return texts.subList(0, about);
    }

    /**
     * Adds what is another than what was said last of the same.
     *
     * @return whether anything was added
     */
    boolean save(Connection connection, List<T> rows, String at) throws SQLException {
        List<Stored> stored = stored(connection);
        int batch = stored.stream().mapToInt(Stored::batch).max().orElse(0) + 1;
        Map<List<String>, List<List<String>>> last = last(stored);
        Map<List<String>, List<List<String>>> said = new LinkedHashMap<>();
        for (T each : rows) {
            List<String> texts = values.apply(each);
            List<List<String>> alike = said.computeIfAbsent(about(texts), absent -> new ArrayList<>());
            if (!alike.contains(texts)) {
                alike.add(texts);
            }
        }
        said.entrySet().removeIf(each -> each.getValue().equals(last.get(each.getKey())));
        for (List<List<String>> each : said.values()) {
            for (List<String> texts : each) {
                List<Object> row = new ArrayList<>(List.of(batch, at));
                row.addAll(texts);
                Sql.run(
                        connection,
                        "INSERT INTO " + table + " (batch, at, " + names() + ") VALUES (" + Sql.marks(row.size()) + ")",
                        row.toArray());
            }
        }
        return !said.isEmpty();
    }

    /** What was said last, by what it is about: the rows of one reading. */
    private Map<List<String>, List<List<String>>> last(List<Stored> stored) {
        Map<List<String>, Integer> batches = new LinkedHashMap<>();
        Map<List<String>, List<List<String>>> last = new LinkedHashMap<>();
        for (Stored each : stored) {
            List<String> about = about(each.texts());
            if (!Integer.valueOf(each.batch()).equals(batches.put(about, each.batch()))) {
                last.put(about, new ArrayList<>());
            }
            last.get(about).add(each.texts());
        }
        return last;
    }

    List<T> all(Connection connection) throws SQLException {
        return history(connection).stream().map(SaidAt::said).toList();
    }

    /** What was said last of everything, with when it was first read. */
    List<SaidAt<T>> current(Connection connection) throws SQLException {
        List<Stored> stored = stored(connection);
        Map<List<String>, Integer> batches = new LinkedHashMap<>();
        stored.forEach(each -> batches.put(about(each.texts()), each.batch()));
        return stored.stream()
                .filter(each -> batches.get(about(each.texts())) == each.batch())
                .map(each -> new SaidAt<>(each.at(), row.apply(each.texts())))
                .toList();
    }

    /** All rows with when they were first read, in that order. */
    List<SaidAt<T>> history(Connection connection) throws SQLException {
        return stored(connection).stream()
                .map(each -> new SaidAt<>(each.at(), row.apply(each.texts())))
                .toList();
    }

    private List<Stored> stored(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT batch, at, " + names() + " FROM " + table + " ORDER BY no", found -> {
            List<String> texts = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                texts.add(found.getString(i + 2));
            }
            return new Stored(found.getInt(1), found.getString(2), texts);
        });
    }
}
