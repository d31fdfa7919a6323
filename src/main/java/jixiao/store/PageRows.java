package jixiao.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 网页要看的 on a connection; nothing here commits. */
final class PageRows {
    private PageRows() {}

    /** In place of what an earlier review kept; what was said in the page till now is counted by it. */
    static void save(Connection connection, Shown shown) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM finished_row");
            statement.executeUpdate("DELETE FROM finished_said");
            statement.executeUpdate("UPDATE saying SET counted = 1 WHERE counted = 0");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO finished_row VALUES ("
                + String.join(", ", java.util.Collections.nCopies(32, "?")) + ")")) {
            for (KeptRow row : shown.rows()) {
                set(insert, values(row));
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO finished_said VALUES (?, ?, ?)")) {
            int position = 0;
            for (Said each : shown.said()) {
                set(insert, List.of(position++, each.kind(), Texts.of(each.texts())));
            }
        }
    }

    private static void set(PreparedStatement insert, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Optional<?> maybe) {
                insert.setString(
                        i + 1,
                        maybe.map(each -> ((BigDecimal) each).toPlainString()).orElse(null));
            } else {
                insert.setObject(i + 1, value);
            }
        }
        insert.executeUpdate();
    }

    private static List<Object> values(KeptRow row) {
        return Arrays.asList(
                row.position(),
                row.file(),
                row.sheet(),
                row.unit(),
                row.unitKey(),
                row.project(),
                row.year(),
                row.form(),
                row.section(),
                row.supervisor(),
                row.secret() ? 1 : 0,
                row.superseded() ? 1 : 0,
                row.instead(),
                row.verdict(),
                row.total(),
                row.low(),
                row.high(),
                row.verified(),
                row.claimed(),
                row.budget(),
                row.spending(),
                row.stake().toPlainString(),
                row.grade(),
                row.errors(),
                row.warnings(),
                row.infos(),
                row.open(),
                row.reason(),
                Texts.of(row.codes()),
                row.convention(),
                row.copy(),
                row.dossier());
    }

    static List<KeptRow> rows(Connection connection) throws SQLException {
        List<KeptRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM finished_row ORDER BY position")) {
            while (row.next()) {
                rows.add(new KeptRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getInt(11) == 1,
                        row.getInt(12) == 1,
                        row.getString(13),
                        row.getString(14),
                        number(row.getString(15)),
                        number(row.getString(16)),
                        number(row.getString(17)),
                        number(row.getString(18)),
                        number(row.getString(19)),
                        number(row.getString(20)),
                        number(row.getString(21)),
                        new BigDecimal(row.getString(22)),
                        row.getString(23),
                        row.getInt(24),
                        row.getInt(25),
                        row.getInt(26),
                        row.getInt(27),
                        row.getString(28),
                        Texts.counts(row.getString(29)),
                        row.getString(30),
                        row.getString(31),
                        row.getInt(32)));
            }
        }
        return rows;
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    static List<Said> said(Connection connection) throws SQLException {
        List<Said> said = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT kind, texts FROM finished_said ORDER BY position")) {
            while (row.next()) {
                said.add(new Said(row.getString(1), Texts.list(row.getString(2))));
            }
        }
        return said;
    }
}
