package jixiao.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
        TableName name = row.name();
        KeptRow.Declared declared = row.declared();
        KeptRow.Judged judged = row.judged();
        KeptRow.Counts counts = row.counts();
        return List.of(
                row.position(),
                name.file(),
                name.sheet(),
                name.unit(),
                row.unitKey(),
                name.project(),
                name.year(),
                row.form(),
                row.charge().section(),
                row.charge().supervisor(),
                row.charge().secret() ? 1 : 0,
                row.superseded() ? 1 : 0,
                row.instead(),
                judged.verdict(),
                judged.total(),
                judged.low(),
                judged.high(),
                judged.verified(),
                declared.claimed(),
                declared.budget(),
                declared.spending(),
                judged.stake().toPlainString(),
                judged.grade(),
                counts.errors(),
                counts.warnings(),
                counts.infos(),
                counts.open(),
                judged.reason(),
                Texts.of(counts.codes()),
                row.convention(),
                row.copy(),
                row.dossier());
    }

    static List<KeptRow> rows(Connection connection) throws SQLException {
        List<KeptRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM finished_row ORDER BY position")) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static KeptRow row(ResultSet row) throws SQLException {
        return new KeptRow(
                row.getInt("position"),
                new TableName(
                        row.getString("unit"),
                        row.getString("project"),
                        row.getString("year"),
                        row.getString("file"),
                        row.getString("sheet")),
                row.getString("form"),
                row.getString("unit_key"),
                new Charge(row.getString("section"), row.getString("supervisor"), row.getInt("secret") == 1),
                row.getString("instead"),
                new KeptRow.Declared(number(row, "claimed"), number(row, "budget"), number(row, "spending")),
                new KeptRow.Judged(
                        row.getString("verdict"),
                        row.getString("reason"),
                        number(row, "total"),
                        number(row, "low"),
                        number(row, "high"),
                        number(row, "verified"),
                        new BigDecimal(row.getString("stake")),
                        row.getString("grade")),
                new KeptRow.Counts(
                        row.getInt("errors"),
                        row.getInt("warnings"),
                        row.getInt("infos"),
                        row.getInt("open"),
                        Texts.counts(row.getString("codes"))),
                row.getString("convention"),
                row.getString("copy"),
                row.getInt("dossier"));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
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
