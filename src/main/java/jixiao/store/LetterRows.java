package jixiao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** 意见书和轮次 on a connection; nothing here commits. */
final class LetterRows {
    private LetterRows() {}

    /** All rounds, the first first. */
    static List<LetterRound> rounds(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT round, state, day FROM letter_round ORDER BY round",
                row -> new LetterRound(
                        row.getInt(1), row.getString(2), row.getString(3), letters(connection, row.getInt(1))));
    }

    private static List<KeptLetter> letters(Connection connection, int round) throws SQLException {
        return Sql.list(
                connection,
                "SELECT no, unit, kind, number, day, due, path, digest FROM letter WHERE round = ? ORDER BY no",
                row -> new KeptLetter(
                        round,
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        items(connection, row.getInt(1))),
                round);
    }

    private static List<KeptLetter.Item> items(Connection connection, int letter) throws SQLException {
        return Sql.list(
                connection,
                "SELECT key, message FROM letter_item WHERE letter = ? ORDER BY position",
                row -> new KeptLetter.Item(row.getString(1), row.getString(2)),
                letter);
    }

    /** Keeps a round in place of what was kept of it before. */
    static void save(Connection connection, LetterRound round, String at) throws SQLException {
        for (String each : List.of(
                "DELETE FROM letter_item WHERE letter IN (SELECT no FROM letter WHERE round = ?)",
                "DELETE FROM letter WHERE round = ?",
                "DELETE FROM letter_round WHERE round = ?")) {
            Sql.run(connection, each, round.number());
        }
        Sql.insert(connection, "letter_round", List.of(List.of(round.number(), round.state(), round.day(), at)));
        for (KeptLetter letter : round.letters()) {
            save(connection, letter);
        }
    }

    private static void save(Connection connection, KeptLetter letter) throws SQLException {
        long no = Sql.numbered(
                connection,
                "INSERT INTO letter (round, unit, kind, number, day, due, path, digest) VALUES (" + Sql.marks(8) + ")",
                letter.round(),
                letter.unit(),
                letter.kind(),
                letter.number(),
                letter.day(),
                letter.due(),
                letter.path(),
                letter.digest());
        List<List<?>> items = new ArrayList<>();
        letter.items().forEach(item -> items.add(List.of(no, items.size(), item.key(), item.message())));
        Sql.insert(connection, "letter_item", items);
        if (!letter.number().isEmpty()) {
            Sql.run(
                    connection,
                    "INSERT OR IGNORE INTO letter_number (round, unit, number) VALUES (?, ?, ?)",
                    letter.round(),
                    letter.unit(),
                    letter.number());
        }
    }

    /** All 文号 that were ever given, in that order; those of letters that were taken back among them. */
    static List<KeptNumber> numbers(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT round, unit, number FROM letter_number ORDER BY no",
                row -> new KeptNumber(row.getInt(1), row.getString(2), row.getString(3)));
    }
}
