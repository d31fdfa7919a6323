package jixiao.store;

import java.sql.Connection;
import java.sql.SQLException;

/** 刚写到位的汇总 on a connection: its digest, until its review is finished; nothing here commits. */
final class SummaryMark {
    private SummaryMark() {}

    static void save(Connection connection, String digest) throws SQLException {
        Sql.run(connection, "INSERT OR REPLACE INTO publishing VALUES (1, ?)", digest);
    }

    static boolean is(Connection connection, String digest) throws SQLException {
        return Sql.first(connection, "SELECT 1 FROM publishing WHERE digest = ?", row -> digest, digest)
                .isPresent();
    }

    static void clear(Connection connection) throws SQLException {
        Sql.run(connection, "DELETE FROM publishing");
    }
}
