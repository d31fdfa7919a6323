package jixiao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jixiao.writing.OutputProblem;
import org.sqlite.SQLiteConfig;

/**
 * 存档文件: one SQLite file held by one process. Write-ahead log, flushed to the disk at each commit, so that what was
 * committed survives a kill and a loss of power; held alone, so that no shared memory is asked of a network drive.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens the file, making it where it is missing.
     *
     * @throws DamagedStore when it is no SQLite file, or a damaged one
     * @throws OutputProblem when it cannot be opened; one Chinese sentence says why
     */
    static Database open(Path file) {
        Connection connection = null;
        try {
            unpackBeside(file);
            connection = config().createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA locking_mode = EXCLUSIVE");
                statement.execute("PRAGMA journal_mode = WAL");
                try (ResultSet check = statement.executeQuery("PRAGMA quick_check(1)")) {
                    if (!check.next() || !"ok".equals(check.getString(1))) {
                        throw new DamagedStore();
                    }
                }
            }
            connection.setAutoCommit(false);
            return new Database(file, connection);
        } catch (SQLException | DamagedStore refused) {
            quietly(connection);
            throw refused instanceof DamagedStore damaged ? damaged : Faults.of(file, (SQLException) refused);
        } catch (NoClassDefFoundError missing) {
            throw new OutputProblem("复核要用 SQLite 存档,程序里缺少 org.xerial:sqlite-jdbc,请把它加入依赖。", missing);
        } catch (UnsatisfiedLinkError missing) {
            throw Faults.withoutLibrary(missing);
        }
    }

    /** SQLite's machine code is unpacked before it is loaded: beside the store where the system has no place for that. */
    private static void unpackBeside(Path file) {
        Path usual = Path.of(System.getProperty("java.io.tmpdir", ""));
        if (!Files.isDirectory(usual) || !Files.isWritable(usual)) {
            System.setProperty(
                    "org.sqlite.tmpdir", file.toAbsolutePath().getParent().toString());
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(2_000);
        return config;
    }

    Path file() {
        return file;
    }

    /**
     * Does some work on the connection; nothing is committed by it unless it says so.
     *
     * @throws OutputProblem when the file cannot be read or written; what was not committed before is rolled back
     */
    synchronized <T> T with(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException failed) {
            rollback();
            throw Faults.of(file, failed);
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            // What is rolled back when the connection ends.
        }
    }

    /** Something done on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Ends; what was not committed is rolled back. */
    @Override
    public synchronized void close() {
        rollback();
        quietly(connection);
    }

    private static void quietly(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            // Nothing is open any more.
        }
    }

    /** Puts a damaged file and its log aside, under a name that is free: 「review_损坏1.db」. */
    static Path aside(Path file) throws IOException {
        int number = 1;
        Path kept = named(file, number);
        while (Files.exists(kept)) {
            number++;
            kept = named(file, number);
        }
        Files.move(file, kept);
        for (String log : new String[] {"-wal", "-shm", "-journal"}) {
            Path beside = file.resolveSibling(file.getFileName() + log);
            if (Files.exists(beside)) {
                Files.move(beside, kept.resolveSibling(kept.getFileName() + log));
            }
        }
        return kept;
    }

    private static Path named(Path file, int number) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.db$", "") + "_损坏" + number + ".db");
    }

    /** 存档损坏: told apart, since one can go on without it. */
    static final class DamagedStore extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
