package jixiao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 已审文件 on a connection; nothing here commits. */
final class JudgedFiles {
    private JudgedFiles() {}

    static Optional<JudgedFile> find(Connection connection, String name, String digest, String judgedBy)
            throws SQLException {
        return Sql.first(
                connection,
                "SELECT copy, shown FROM submission WHERE name = ? AND digest = ? AND judged_by = ?",
                row -> new JudgedFile(
                        name,
                        digest,
                        judgedBy,
                        documents(connection, "judged_table", name),
                        documents(connection, "judged_text", name),
                        row.getString(1),
                        row.getString(2)),
                name,
                digest,
                judgedBy);
    }

    private static List<Packed> documents(Connection connection, String table, String name) throws SQLException {
        return Sql.list(
                connection,
                "SELECT document FROM " + table + " WHERE submission = ? ORDER BY position",
                row -> Packed.kept(row.getBytes(1)),
                name);
    }

    static void save(Connection connection, JudgedFile file) throws SQLException {
        forget(connection, file.name());
        Sql.insert(
                connection,
                "submission",
                List.of(List.of(file.name(), file.digest(), file.judgedBy(), file.copy(), file.shown())));
        insert(connection, "judged_table", file.name(), file.tables());
        insert(connection, "judged_text", file.name(), file.texts());
    }

    private static void insert(Connection connection, String table, String name, List<Packed> documents)
            throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        documents.forEach(each -> rows.add(List.of(name, rows.size(), each.gzip())));
        Sql.insert(connection, table, rows);
    }

    static void show(Connection connection, String name, String findings) throws SQLException {
        Sql.run(connection, "UPDATE submission SET shown = ? WHERE name = ?", findings, name);
    }

    static void forget(Connection connection, String name) throws SQLException {
        Sql.run(connection, "DELETE FROM submission WHERE name = ?", name);
    }
}
