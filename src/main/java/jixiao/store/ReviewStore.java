package jixiao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jixiao.writing.OutputProblem;

/**
 * 复核存档: what a review keeps in its result folder for the next one, in {@code .jixiao/review.db}. What a person decided is
 * on the disk before {@link #decided} returns; judged files are committed some at a time, so that a review that was killed
 * goes on from nearly all that it had judged. A damaged file is put aside, never overwritten. Safe for several threads.
 */
public final class ReviewStore implements AutoCloseable {
    /** Folder below the result folder. */
    public static final String FOLDER = ".jixiao";

    /** Name of the file in it. */
    public static final String FILE = "review.db";

    /** Judged files that a kill may cost: they are judged again. */
    private static final int AT_ONCE = 32;

    private final Database database;
    private final Clock clock;
    private final Optional<String> notice;
    private int waiting;

    private ReviewStore(Database database, Clock clock, Optional<String> notice) {
        this.database = database;
        this.clock = clock;
        this.notice = notice;
    }

    /**
     * Opens the store of a result folder, making it where it is missing; one of version 1.0.0 is taken over.
     *
     * @param out the result folder, which exists
     * @param clock tells when something was kept
     * @throws OutputProblem when it cannot be used, or a newer program has written it; one Chinese sentence says why
     */
    public static ReviewStore open(Path out, Clock clock) {
        StoreOpening opened = StoreOpening.of(StoreFolder.make(out).resolve(FILE), clock);
        return new ReviewStore(opened.database(), clock, opened.notice());
    }

    /** What the person should be told about the store itself, one sentence; empty when there is nothing. */
    public Optional<String> notice() {
        return notice;
    }

    /** A file judged earlier whose content is the same and that the same convention and program judged. */
    public Optional<JudgedFile> find(String name, String digest, String judgedBy) {
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        try {
            return database.with(connection -> JudgedFiles.find(connection, name, digest, judgedBy));
        } catch (Database.DamagedStore unreadable) {
            return Optional.empty(); // judged again, and kept anew
        }
    }

    /** Keeps a judged file in place of what was kept of it before. */
    public void save(JudgedFile file) {
        database.with(connection -> {
            JudgedFiles.save(connection, file);
            waiting++;
            if (waiting >= AT_ONCE) {
                connection.commit();
                waiting = 0;
            }
            return file;
        });
    }

    /** Remembers which findings across tables the copy of a file shows. */
    public void show(String name, String findings) {
        database.with(connection -> {
            JudgedFiles.show(connection, name, findings);
            return name;
        });
    }

    /** Forgets all that was judged and finished; what people decided stays. */
    public void restart() {
        database.with(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM submission");
            }
            FinishedReviews.clear(connection);
            connection.commit();
            return waiting = 0;
        });
    }

    /** The review that was finished last. */
    public Optional<FinishedReview> finished() {
        return database.with(FinishedReviews::find);
    }

    /** The errors and warnings of the tables and texts that counted in it; none where none was finished. */
    public List<KnownFinding> findings() {
        return database.with(FinishedReviews::findings);
    }

    /**
     * The documents of the tables, then of the texts, of the review that was finished last, in the order of its summary.
     *
     * @return false where one of them is not what was written, and then none was given
     */
    public boolean documents(Consumer<String> lines) {
        try {
            database.with(connection -> {
                FinishedReviews.documents(connection, unread -> {});
                FinishedReviews.documents(connection, lines);
                return lines;
            });
            return true;
        } catch (Database.DamagedStore changed) {
            return false;
        }
    }

    /**
     * The tables of the review that was finished last, in the order of its summary, superseded ones among them; one after the
     * other, so that memory does not grow with what they hold.
     *
     * @throws OutputProblem when one of them is not what was written
     */
    public void tables(Consumer<KeptTable> each) {
        read(connection -> {
            FinishedReviews.tables(connection, each);
            return each;
        });
    }

    /**
     * The reports and accounts of the review that was finished last, in the order of its summary, superseded ones among them.
     *
     * @throws OutputProblem when one of them is not what was written
     */
    public void texts(Consumer<KeptText> each) {
        read(connection -> {
            FinishedReviews.texts(connection, each);
            return each;
        });
    }

    private <T> void read(Database.Work<T> reading) {
        try {
            database.with(reading);
        } catch (Database.DamagedStore changed) {
            throw new OutputProblem("复核存档「" + database.file() + "」已损坏,请再次复核后重试。", changed);
        }
    }

    /** Whether a folder has a store, which {@link #open} would otherwise make. */
    public static boolean isIn(Path out) {
        return Files.isRegularFile(out.resolve(FOLDER).resolve(FILE));
    }

    /**
     * Keeps a finished review with its tables in place of the last, and forgets files that it no longer has; all or nothing.
     *
     * @param tables in the order of the summary; gone through once
     * @param findings the errors and warnings of the tables and texts that count; gone through once
     * @param texts reports and accounts, likewise
     * @param shown what the page needs of it
     */
    public void finish(
            FinishedReview review,
            Iterable<KeptTable> tables,
            Iterable<KnownFinding> findings,
            List<KeptText> texts,
            Shown shown) {
        database.with(connection -> {
            FinishedReviews.save(connection, review, tables, findings, texts, now());
            PageRows.save(connection, shown);
            SummaryMark.clear(connection);
            connection.commit();
            return waiting = 0;
        });
    }

    /** Remembers the summary that is about to stand in its place, until the review is finished. */
    public void publishing(String digest) {
        database.with(connection -> {
            SummaryMark.save(connection, digest);
            connection.commit();
            return waiting = 0;
        });
    }

    /** Whether a summary was written by a review that was then killed, and nobody has touched it since. */
    public boolean isUnfinished(String digest) {
        return database.with(connection -> SummaryMark.is(connection, digest));
    }

    /** Keeps what people decided; on the disk when this returns. What was said last of the same is not kept twice. */
    public void decided(List<KeptDecision> decisions) {
        keep(SaidRows.DECISIONS, decisions);
    }

    /** Keeps how people dealt with findings; on the disk when this returns. What was said last of the same is not kept twice. */
    public void treated(List<KeptTreatment> treatments) {
        keep(SaidRows.TREATMENTS, treatments);
    }

    private <T> void keep(SaidRows<T> rows, List<T> said) {
        database.with(connection -> {
            if (rows.save(connection, said, now())) {
                connection.commit();
                waiting = 0;
            }
            return waiting;
        });
    }

    /** How people ever dealt with findings, in the order in which it was first read. */
    public List<KeptTreatment> treatments() {
        return database.with(SaidRows.TREATMENTS::all);
    }

    /** All that people ever decided, in the order in which it was first read. */
    public List<KeptDecision> decisions() {
        return database.with(SaidRows.DECISIONS::all);
    }

    /** What people decided last of each line, with when it was first read. */
    public List<SaidAt<KeptDecision>> lastDecisions() {
        return database.with(SaidRows.DECISIONS::current);
    }

    /** How people dealt last with each finding, with when it was first read. */
    public List<SaidAt<KeptTreatment>> lastTreatments() {
        return database.with(SaidRows.TREATMENTS::current);
    }

    /** All that people ever decided, with when it was first read, in that order. */
    public List<SaidAt<KeptDecision>> decisionHistory() {
        return database.with(SaidRows.DECISIONS::history);
    }

    /** How people ever dealt with findings, with when it was first read, in that order. */
    public List<SaidAt<KeptTreatment>> treatmentHistory() {
        return database.with(SaidRows.TREATMENTS::history);
    }

    /** When the last review was finished, ISO 8601 with zone; empty where none was. */
    public Optional<String> finishedAt() {
        return database.with(FinishedReviews::at);
    }

    /** Keeps a round of letters in place of what was kept of it before; all or nothing. */
    public void told(LetterRound round) {
        database.with(connection -> {
            LetterRows.save(connection, round, now());
            connection.commit();
            return waiting = 0;
        });
    }

    /** All rounds of letters, the first first. */
    public List<LetterRound> rounds() {
        return database.with(LetterRows::rounds);
    }

    /** All 文号 that letters ever had, in the order in which they were given. */
    public List<KeptNumber> numbers() {
        return database.with(LetterRows::numbers);
    }

    /** What the page in the browser keeps here. */
    public PageStore page() {
        return new PageStore(database, clock);
    }

    private String now() {
        return OffsetDateTime.now(clock).toString();
    }

    /** Commits what is waiting, and ends. */
    @Override
    public void close() {
        try (database) {
            database.with(connection -> {
                connection.commit();
                return waiting = 0;
            });
        }
    }
}
