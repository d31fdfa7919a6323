package jixiao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** 决定 on a connection: each is kept once, with when it was first read; none is ever taken away. */
final class Decisions {
    private static final String COLUMNS =
            "unit, project, year, goal, indicator, target, actual, claimed, points, conclusion, reason, officer";

    private Decisions() {}

    static void save(Connection connection, Iterable<KeptDecision> decisions, String at) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT OR IGNORE INTO decision (at, " + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (KeptDecision each : decisions) {
                row.setString(1, at);
                List<String> values = each.values();
                for (int i = 0; i < values.size(); i++) {
                    row.setString(i + 2, values.get(i));
                }
                row.executeUpdate();
            }
        }
    }

    static List<KeptDecision> all(Connection connection) throws SQLException {
        List<KeptDecision> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + COLUMNS + " FROM decision ORDER BY no")) {
            while (row.next()) {
                all.add(new KeptDecision(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12)));
            }
        }
        return all;
    }
}
