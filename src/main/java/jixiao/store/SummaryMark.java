package jixiao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** 刚写到位的汇总 on a connection: its digest, until its review is finished; nothing here commits. */
final class SummaryMark {
    private SummaryMark() {}

    static void save(Connection connection, String digest) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT OR REPLACE INTO publishing VALUES (1, ?)")) {
            row.setString(1, digest);
            row.executeUpdate();
        }
    }

    static boolean is(Connection connection, String digest) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM publishing WHERE digest = ?")) {
            query.setString(1, digest);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM publishing");
        }
    }
}
