package jixiao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** 意见书和轮次 on a connection; nothing here commits. */
final class LetterRows {
    private LetterRows() {}

    /** All rounds, the first first. */
    static List<LetterRound> rounds(Connection connection) throws SQLException {
        List<LetterRound> rounds = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT round, state, day FROM letter_round ORDER BY round")) {
            while (row.next()) {
                rounds.add(new LetterRound(
                        row.getInt(1), row.getString(2), row.getString(3), letters(connection, row.getInt(1))));
            }
        }
        return rounds;
    }

    private static List<KeptLetter> letters(Connection connection, int round) throws SQLException {
        List<KeptLetter> letters = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT no, unit, kind, number, day, due, path, digest FROM letter WHERE round = ? ORDER BY no")) {
            query.setInt(1, round);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    letters.add(new KeptLetter(
                            round,
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            items(connection, row.getInt(1))));
                }
            }
        }
        return letters;
    }

    private static List<KeptLetter.Item> items(Connection connection, int letter) throws SQLException {
        List<KeptLetter.Item> items = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT key, message FROM letter_item WHERE letter = ? ORDER BY position")) {
            query.setInt(1, letter);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    items.add(new KeptLetter.Item(row.getString(1), row.getString(2)));
                }
            }
        }
        return items;
    }

    /** Keeps a round in place of what was kept of it before. */
    static void save(Connection connection, LetterRound round, String at) throws SQLException {
        clear(connection, round.number());
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO letter_round VALUES (?, ?, ?, ?)")) {
            row.setInt(1, round.number());
            row.setString(2, round.state());
            row.setString(3, round.day());
            row.setString(4, at);
            row.executeUpdate();
        }
        for (KeptLetter letter : round.letters()) {
            save(connection, letter);
            number(connection, letter);
        }
    }

    private static void save(Connection connection, KeptLetter letter) throws SQLException {
        int no;
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO letter (round, unit, kind, number, day, due, path, digest) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            row.setInt(1, letter.round());
            List<String> texts = List.of(
                    letter.unit(),
                    letter.kind(),
                    letter.number(),
                    letter.day(),
                    letter.due(),
                    letter.path(),
                    letter.digest());
            for (int i = 0; i < texts.size(); i++) {
                row.setString(i + 2, texts.get(i));
            }
            row.executeUpdate();
            try (ResultSet key = row.getGeneratedKeys()) {
                key.next();
                no = key.getInt(1);
            }
        }
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO letter_item VALUES (?, ?, ?, ?)")) {
            int position = 0;
            for (KeptLetter.Item item : letter.items()) {
                row.setInt(1, no);
                row.setInt(2, position++);
                row.setString(3, item.key());
                row.setString(4, item.message());
                row.executeUpdate();
            }
        }
    }

    /** All 文号 that were ever given, in that order; those of letters that were taken back among them. */
    static List<KeptNumber> numbers(Connection connection) throws SQLException {
        List<KeptNumber> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT round, unit, number FROM letter_number ORDER BY no")) {
            while (row.next()) {
                numbers.add(new KeptNumber(row.getInt(1), row.getString(2), row.getString(3)));
            }
        }
        return numbers;
    }

    private static void number(Connection connection, KeptLetter letter) throws SQLException {
        if (!letter.number().isEmpty()) {
            try (PreparedStatement row = connection.prepareStatement(
                    "INSERT OR IGNORE INTO letter_number (round, unit, number) VALUES (?, ?, ?)")) {
                row.setInt(1, letter.round());
                row.setString(2, letter.unit());
                row.setString(3, letter.number());
                row.executeUpdate();
            }
        }
    }

    private static void clear(Connection connection, int round) throws SQLException {
        for (String each : List.of(
                "DELETE FROM letter_item WHERE letter IN (SELECT no FROM letter WHERE round = ?)",
                "DELETE FROM letter WHERE round = ?",
                "DELETE FROM letter_round WHERE round = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(each)) {
                delete.setInt(1, round);
                delete.executeUpdate();
            }
        }
    }
}
