package jixiao.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The store of a result folder, changed behind the program's back. */
record StoreFile(Path file) {
    static StoreFile of(Path out) {
        return new StoreFile(out.resolve(".jixiao/review.db"));
    }

    /** Runs one statement; how many rows it changed. */
    int change(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
