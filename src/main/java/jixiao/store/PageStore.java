package jixiao.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * 存档里网页用的一面: rows of tables, and what is said in the page. A saying is on the disk before {@link #say} returns; none is
 * ever changed or taken away. Safe for several threads.
 */
public final class PageStore {
    private final Database database;
    private final Clock clock;

    PageStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Equal as long as no other review was finished; empty where none was. */
    public String stamp() {
        return database.with(connection -> Sql.first(
                        connection, "SELECT at || ' ' || fingerprint FROM finished", row -> row.getString(1))
                .orElse(""));
    }

    /** A row for each table of the review that was finished last, in the order of its summary. */
    public List<KeptRow> rows() {
        return database.with(PageRows::rows);
    }

    /** All that people had said when it was finished. */
    public List<Said> said() {
        return database.with(PageRows::said);
    }

    /** The document of one of its tables, on one line; empty where there is no such table. */
    public Optional<String> document(int position) {
        return database.with(connection -> Sql.first(
                connection,
                "SELECT document FROM finished_table WHERE position = ?",
                row -> Packed.kept(row.getBytes(1)).text(),
                position));
    }

    /** All that was ever said in the page, in order. */
    public List<Saying> sayings() {
        return database.with(connection -> Sql.list(
                connection,
                "SELECT no, at, kind, texts, seen, undoes, counted FROM saying ORDER BY no",
                row -> new Saying(
                        row.getLong(1),
                        row.getString(2),
                        new Said(row.getString(3), Texts.list(row.getString(4))),
                        Texts.list(row.getString(5)),
                        row.getLong(6),
                        row.getInt(7) == 1)));
    }

    /** What was said in the page and no review has counted yet, in order. */
    public List<Saying> uncounted() {
        return sayings().stream().filter(each -> !each.counted()).toList();
    }

    /**
     * Keeps what was said in the page.
     *
     * @param seen what stood there before
     * @param undoes the saying that it takes back; 0 for none
     */
    public Saying say(Said said, List<String> seen, long undoes) {
        String at = OffsetDateTime.now(clock).toString();
        return database.with(connection -> {
            long no = Sql.numbered(
                    connection,
                    "INSERT INTO saying (at, kind, texts, seen, undoes, counted) VALUES (?, ?, ?, ?, ?, 0)",
                    at,
                    said.kind(),
                    Texts.of(said.texts()),
                    Texts.of(seen),
                    undoes);
            connection.commit();
            return new Saying(no, at, said, seen, undoes, false);
        });
    }
}
