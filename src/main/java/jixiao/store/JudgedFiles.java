package jixiao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 已审文件 on a connection; nothing here commits. */
final class JudgedFiles {
    private JudgedFiles() {}

    static Optional<JudgedFile> find(Connection connection, String name, String digest, String judgedBy)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT copy, shown FROM submission WHERE name = ? AND digest = ? AND judged_by = ?")) {
            query.setString(1, name);
            query.setString(2, digest);
            query.setString(3, judgedBy);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new JudgedFile(
                        name,
                        digest,
                        judgedBy,
                        documents(connection, "judged_table", name),
                        documents(connection, "judged_text", name),
                        row.getString(1),
                        row.getString(2)));
            }
        }
    }

    private static List<String> documents(Connection connection, String table, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT document FROM " + table + " WHERE submission = ? ORDER BY position")) {
            query.setString(1, name);
            List<String> documents = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    documents.add(Packed.text(rows.getBytes(1)));
                }
            }
            return documents;
        }
    }

    static void save(Connection connection, JudgedFile file) throws SQLException {
        forget(connection, file.name());
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO submission VALUES (?, ?, ?, ?, ?)")) {
            row.setString(1, file.name());
            row.setString(2, file.digest());
            row.setString(3, file.judgedBy());
            row.setString(4, file.copy());
            row.setString(5, file.shown());
            row.executeUpdate();
        }
        insert(connection, "judged_table", file.name(), file.tables());
        insert(connection, "judged_text", file.name(), file.texts());
    }

    private static void insert(Connection connection, String table, String name, List<String> documents)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?)")) {
            for (int i = 0; i < documents.size(); i++) {
                row.setString(1, name);
                row.setInt(2, i);
                row.setBytes(3, Packed.of(documents.get(i)));
                row.executeUpdate();
            }
        }
    }

    static void show(Connection connection, String name, String findings) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("UPDATE submission SET shown = ? WHERE name = ?")) {
            row.setString(1, findings);
            row.setString(2, name);
            row.executeUpdate();
        }
    }

    static void forget(Connection connection, String name) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("DELETE FROM submission WHERE name = ?")) {
            row.setString(1, name);
            row.executeUpdate();
        }
    }
}
