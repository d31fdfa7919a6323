package jixiao.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jixiao.model.Version;
import jixiao.writing.OutputProblem;

/** 存档的版本: numbered SQL files, each run once; {@code schema_version} says which have been. */
final class Schema {
    /** The files, in order; the first makes version 1. A file that has been released is never changed. */
    private static final List<String> FILES = List.of(
            "001-review.sql",
            "002-treatment.sql",
            "003-letter.sql",
            "004-roster.sql",
            "005-history.sql",
            "006-text.sql",
            "007-page.sql");

    private Schema() {}

    /** The newest version that this program knows. */
    static int newest() {
        return FILES.size();
    }

    /**
     * Brings a file up to the newest version, in one transaction.
     *
     * @throws OutputProblem when a newer program has written it
     */
    static void bring(Database database, Clock clock) {
        database.with(connection -> {
            int version = version(connection);
            refuseNewer(database.file(), version);
            for (int next = version; next < FILES.size(); next++) {
                run(connection, next, clock);
            }
            connection.commit();
            return version;
        });
    }

    private static void refuseNewer(Path file, int version) {
        if (version > newest()) {
            throw new OutputProblem("复核存档「" + file + "」是更新的 jixiao 写的(第" + version + "版),本程序只认得到第" + newest()
                    + "版:请用新版程序,或用 -o 另选结果文件夹。");
        }
    }

    private static int version(Connection connection) throws SQLException {
        String known = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'";
        if (Sql.first(connection, known, row -> known).isEmpty()) {
            Sql.run(
                    connection,
                    "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, program TEXT NOT NULL, at TEXT NOT NULL)");
            return 0;
        }
        return Sql.first(connection, "SELECT coalesce(max(version), 0) FROM schema_version", row -> row.getInt(1))
                .orElseThrow();
    }

    private static void run(Connection connection, int index, Clock clock) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(text(FILES.get(index)));
        }
        Sql.insert(
                connection,
                "schema_version",
                List.of(List.of(
                        index + 1, Version.NAME, OffsetDateTime.now(clock).toString())));
    }

    private static String text(String file) {
        try (InputStream in = Schema.class.getResourceAsStream("/jixiao/store/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
    }
}
