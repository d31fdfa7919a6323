package jixiao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * 人说过的话 on a connection: a table of texts, each row kept once with when it was first read; none is ever taken away.
 *
 * @param table the SQL table
 * @param columns its columns of texts, in order
 * @param values the texts of a row
 * @param row a row of its texts
 */
record SaidRows<T>(
        String table, List<String> columns, Function<T, List<String>> values, Function<List<String>, T> row) {
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
            KeptDecision::values,
            KeptDecision::of);

    /** 对发现的处理. */
    static final SaidRows<KeptTreatment> TREATMENTS = new SaidRows<>(
            "treatment",
            List.of("unit", "project", "year", "indicator", "code", "message", "treatment", "reason", "officer", "day"),
            KeptTreatment::values,
            KeptTreatment::of);

    private String names() {
        return String.join(", ", columns);
    }

    void save(Connection connection, Iterable<T> rows, String at) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO " + table + " (at, " + names() + ") VALUES (" + places + ")")) {
            for (T each : rows) {
                insert.setString(1, at);
                List<String> texts = values.apply(each);
                for (int i = 0; i < texts.size(); i++) {
                    insert.setString(i + 2, texts.get(i));
                }
                insert.executeUpdate();
            }
        }
    }

    List<T> all(Connection connection) throws SQLException {
        return history(connection).stream().map(SaidAt::said).toList();
    }

    /** All rows with when they were first read, in that order. */
    List<SaidAt<T>> history(Connection connection) throws SQLException {
        List<SaidAt<T>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT at, " + names() + " FROM " + table + " ORDER BY no")) {
            while (found.next()) {
                List<String> texts = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    texts.add(found.getString(i + 1));
                }
                all.add(new SaidAt<>(found.getString(1), row.apply(texts)));
            }
        }
        return all;
    }
}
