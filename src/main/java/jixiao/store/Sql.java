package jixiao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * SQL 语句 on a connection, each with the values of its question marks in order; an empty {@link Optional} is NULL. Nothing
 * here commits.
 */
final class Sql {
    private Sql() {}

    /** What a row of an answer is read as. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with each row of an answer. */
    interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    /** Runs a statement that answers nothing. */
    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, List.of(values));
            statement.executeUpdate();
        }
    }

    /** Runs a statement that puts in a row with a number of its own, and gives that number. */
    static long numbered(Connection connection, String sql, Object... values) throws SQLException {
        run(connection, sql, values);
        return first(connection, "SELECT last_insert_rowid()", row -> row.getLong(1))
                .orElseThrow();
    }

    /** Puts rows into a table, each with a value for every one of its columns. */
    static void insert(Connection connection, String table, Iterable<? extends List<?>> rows) throws SQLException {
        PreparedStatement statement = null;
        try {
            for (List<?> row : rows) {
                if (statement == null) {
                    statement =
                            connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks(row.size()) + ")");
                }
                set(statement, row);
                statement.executeUpdate();
            }
        } finally {
            if (statement != null) {
                statement.close();
            }
        }
    }

    /** So many question marks. */
    static String marks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }

    private static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i) instanceof Optional<?> maybe ? maybe.orElse(null) : values.get(i));
        }
    }

    /** Takes the rows of an answer one after the other. */
    static void each(Connection connection, String sql, Taking taking, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, List.of(values));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    taking.take(row);
                }
            }
        }
    }

    /** All rows of an answer, in its order. */
    static <T> List<T> list(Connection connection, String sql, Reading<T> reading, Object... values)
            throws SQLException {
        List<T> all = new ArrayList<>();
        each(connection, sql, row -> all.add(reading.of(row)), values);
        return all;
    }

    /** The first row of an answer; empty where there is none. */
    static <T> Optional<T> first(Connection connection, String sql, Reading<T> reading, Object... values)
            throws SQLException {
        return list(connection, sql, reading, values).stream().findFirst();
    }
}
