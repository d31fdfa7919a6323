package jixiao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** 处理 on a connection: each is kept once, with when it was first read; none is ever taken away. */
final class Treatments {
    private static final String COLUMNS =
            "unit, project, year, indicator, code, message, treatment, reason, officer, day";

    private Treatments() {}

    static void save(Connection connection, Iterable<KeptTreatment> treatments, String at) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT OR IGNORE INTO treatment (at, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (KeptTreatment each : treatments) {
                row.setString(1, at);
                List<String> values = each.values();
                for (int i = 0; i < values.size(); i++) {
                    row.setString(i + 2, values.get(i));
                }
                row.executeUpdate();
            }
        }
    }

    static List<KeptTreatment> all(Connection connection) throws SQLException {
        List<KeptTreatment> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + COLUMNS + " FROM treatment ORDER BY no")) {
            while (row.next()) {
                all.add(new KeptTreatment(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10)));
            }
        }
        return all;
    }
}
