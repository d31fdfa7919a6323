package jixiao.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** 做完的复核 on a connection: one at a time, the next takes its place; nothing here commits. */
final class FinishedReviews {
    private static final List<String> TABLES = List.of(
            "finished", "finished_file", "finished_copy", "finished_table", "finished_text", "finished_finding");

    private FinishedReviews() {}

    static Optional<FinishedReview> find(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT fingerprint, result FROM finished")) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new FinishedReview(
                    row.getString(1), files(connection), copies(connection), findings(connection), row.getString(2)));
        }
    }

    /** When it was finished; empty where none was. */
    static Optional<String> at(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT at FROM finished")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static Map<String, String> files(Connection connection) throws SQLException {
        Map<String, String> files = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, digest FROM finished_file")) {
            while (rows.next()) {
                files.put(rows.getString(1), rows.getString(2));
            }
        }
        return files;
    }

    private static List<String> copies(Connection connection) throws SQLException {
        List<String> copies = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT path FROM finished_copy ORDER BY path")) {
            while (rows.next()) {
                copies.add(rows.getString(1));
            }
        }
        return copies;
    }

    private static List<KnownFinding> findings(Connection connection) throws SQLException {
        List<KnownFinding> findings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT unit, project, year, form, file, severity, code, title, cell, message,"
                                + " indicator, dropped FROM finished_finding ORDER BY position")) {
            while (row.next()) {
                findings.add(new KnownFinding(
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
                        row.getInt(12) == 1));
            }
        }
        return findings;
    }

    /**
     * The documents of its tables, then of its texts, in the order of the summary; superseded ones among them, those that are
     * 涉密 not.
     */
    static void documents(Connection connection, Consumer<String> lines) throws SQLException {
        for (String of : List.of("finished_table", "finished_text")) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT document FROM " + of + " WHERE secret = 0 ORDER BY position")) {
                while (rows.next()) {
                    lines.accept(Packed.text(rows.getBytes(1)));
                }
            }
        }
    }

    /** Its reports and accounts, in the order of the summary; superseded ones among them. */
    static void texts(Connection connection, Consumer<KeptText> texts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT file, kind, name, unit, project, year, verdict,"
                        + " superseded, secret, document FROM finished_text ORDER BY position")) {
            while (row.next()) {
                texts.accept(new KeptText(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8) == 1,
                        row.getInt(9) == 1,
                        Packed.text(row.getBytes(10))));
            }
        }
    }

    /** Its tables, in the order of the summary; superseded ones among them. */
    static void tables(Connection connection, Consumer<KeptTable> tables) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT file, sheet, unit, project, year, form, verdict, total, budget, spending, superseded,"
                                + " document, section, supervisor, secret FROM finished_table ORDER BY position")) {
            while (row.next()) {
                tables.accept(new KeptTable(
                        new TableName(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(1),
                                row.getString(2)),
                        row.getString(6),
                        row.getString(7),
                        number(row.getString(8)),
                        number(row.getString(9)),
                        number(row.getString(10)),
                        row.getInt(11) == 1,
                        Packed.text(row.getBytes(12)),
                        new Charge(row.getString(13), row.getString(14), row.getInt(15) == 1)));
            }
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }

    static void save(
            Connection connection, FinishedReview review, Iterable<KeptTable> tables, List<KeptText> texts, String at)
            throws SQLException {
        clear(connection);
        insert(connection, "finished", List.of(1, review.fingerprint(), review.result(), at));
        for (Map.Entry<String, String> file : review.files().entrySet()) {
            insert(connection, "finished_file", List.of(file.getKey(), file.getValue()));
        }
        for (String copy : review.copies()) {
            insert(connection, "finished_copy", List.of(copy));
        }
        int position = 0;
        for (KeptTable table : tables) {
            insert(connection, "finished_table", values(position++, table));
        }
        position = 0;
        for (KeptText text : texts) {
            insert(connection, "finished_text", values(position++, text));
        }
        position = 0;
        for (KnownFinding each : review.findings()) {
            insert(connection, "finished_finding", values(position++, each));
        }
    }

    private static List<?> values(int position, KeptTable table) {
        return List.of(
                position,
                table.name().file(),
                table.name().sheet(),
                table.name().unit(),
                table.name().project(),
                table.name().year(),
                table.form(),
                table.verdict(),
                table.total().map(BigDecimal::toPlainString),
                table.budget().map(BigDecimal::toPlainString),
                table.spending().map(BigDecimal::toPlainString),
                table.superseded() ? 1 : 0,
                Packed.of(table.document()),
                table.charge().section(),
                table.charge().supervisor(),
                table.charge().secret() ? 1 : 0);
    }

    private static List<?> values(int position, KeptText text) {
        return List.of(
                position,
                text.file(),
                text.kind(),
                text.name(),
                text.unit(),
                text.project(),
                text.year(),
                text.verdict(),
                text.superseded() ? 1 : 0,
                text.secret() ? 1 : 0,
                Packed.of(text.document()));
    }

    private static List<?> values(int position, KnownFinding each) {
        return List.of(
                position,
                each.unit(),
                each.project(),
                each.year(),
                each.form(),
                each.file(),
                each.severity(),
                each.code(),
                each.title(),
                each.cell(),
                each.message(),
                each.indicator(),
                each.dropped() ? 1 : 0);
    }

    private static void insert(Connection connection, String table, List<?> values) throws SQLException {
        String marks = String.join(", ", values.stream().map(each -> "?").toList());
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < values.size(); i++) {
                row.setObject(i + 1, values.get(i) instanceof Optional<?> maybe ? maybe.orElse(null) : values.get(i));
            }
            row.executeUpdate();
        }
    }
}
