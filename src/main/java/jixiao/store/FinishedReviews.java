package jixiao.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** 做完的复核 on a connection: one at a time, the next takes its place; nothing here commits. */
final class FinishedReviews {
    private static final List<String> TABLES = List.of(
            "finished", "finished_file", "finished_copy", "finished_table", "finished_text", "finished_finding");

    private FinishedReviews() {}

    static Optional<FinishedReview> find(Connection connection) throws SQLException {
        return Sql.first(
                connection,
                "SELECT fingerprint, result FROM finished",
                row -> new FinishedReview(
                        row.getString(1),
                        files(connection),
                        Sql.list(connection, "SELECT path FROM finished_copy ORDER BY path", each -> each.getString(1)),
                        row.getString(2)));
    }

    /** When it was finished; empty where none was. */
    static Optional<String> at(Connection connection) throws SQLException {
        return Sql.first(connection, "SELECT at FROM finished", row -> row.getString(1));
    }

    private static Map<String, String> files(Connection connection) throws SQLException {
        Map<String, String> files = new TreeMap<>();
        Sql.each(
                connection,
                "SELECT name, digest FROM finished_file",
                row -> files.put(row.getString(1), row.getString(2)));
        return files;
    }

    /** Its errors and warnings of the tables and texts that count. */
    static List<KnownFinding> findings(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT unit, project, year, form, file, severity, code, title, cell, message,"
                        + " indicator, dropped FROM finished_finding ORDER BY position",
                row -> new KnownFinding(
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

    /**
     * The documents of its tables, then of its texts, in the order of the summary; superseded ones among them, those that are
     * 涉密 not.
     */
    static void documents(Connection connection, Consumer<String> lines) throws SQLException {
        for (String of : List.of("finished_table", "finished_text")) {
            Sql.each(
                    connection,
                    "SELECT document FROM " + of + " WHERE secret = 0 ORDER BY position",
                    row -> lines.accept(Packed.kept(row.getBytes(1)).text()));
        }
    }

    /** Its reports and accounts, in the order of the summary; superseded ones among them. */
    static void texts(Connection connection, Consumer<KeptText> texts) throws SQLException {
        Sql.each(
                connection,
                "SELECT file, kind, name, unit, project, year, verdict,"
                        + " superseded, secret, document FROM finished_text ORDER BY position",
                row -> texts.accept(new KeptText(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8) == 1,
                        row.getInt(9) == 1,
                        Packed.kept(row.getBytes(10)))));
    }

    /** Its tables, in the order of the summary; superseded ones among them. */
    static void tables(Connection connection, Consumer<KeptTable> tables) throws SQLException {
        Sql.each(
                connection,
                "SELECT file, sheet, unit, project, year, form, verdict, total, budget, spending, superseded,"
                        + " document, section, supervisor, secret FROM finished_table ORDER BY position",
                row -> tables.accept(new KeptTable(
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
                        Packed.kept(row.getBytes(12)),
                        new Charge(row.getString(13), row.getString(14), row.getInt(15) == 1))));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    static void clear(Connection connection) throws SQLException {
        for (String table : TABLES) {
            Sql.run(connection, "DELETE FROM " + table);
        }
    }

    static void save(
            Connection connection,
            FinishedReview review,
            Iterable<KeptTable> tables,
            Iterable<KnownFinding> findings,
            List<KeptText> texts,
            String at)
            throws SQLException {
        for (String name : files(connection).keySet()) {
            if (!review.files().containsKey(name)) {
                JudgedFiles.forget(connection, name);
            }
        }
        clear(connection);
        Sql.insert(connection, "finished", List.of(List.of(1, review.fingerprint(), review.result(), at)));
        Sql.insert(
                connection,
                "finished_file",
                () -> review.files().entrySet().stream()
                        .<List<?>>map(file -> List.of(file.getKey(), file.getValue()))
                        .iterator());
        Sql.insert(
                connection,
                "finished_copy",
                review.copies().stream().map(List::of).toList());
        Sql.insert(connection, "finished_table", numbered(tables, FinishedReviews::values));
        Sql.insert(connection, "finished_text", numbered(texts, FinishedReviews::values));
        Sql.insert(connection, "finished_finding", numbered(findings, FinishedReviews::values));
    }

    /** The values of a row. */
    private interface Row<T> {
        List<?> of(int position, T noun);
    }

    /** The rows of nouns, counted from 0, each made when it is asked for. */
    private static <T> Iterable<List<?>> numbered(Iterable<T> nouns, Row<T> row) {
        int[] position = {0};
        return () -> StreamSupport.stream(nouns.spliterator(), false)
                .<List<?>>map(each -> row.of(position[0]++, each))
                .iterator();
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
                table.document().gzip(),
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
                text.document().gzip());
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
}
