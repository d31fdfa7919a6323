package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.intake.Submission;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingsDocument;
import jixiao.json.document.TableDocument;
import jixiao.json.document.TextDocument;
import jixiao.model.Decision;
import jixiao.model.Judgement;
import jixiao.store.Packed;

/**
 * 审核记录: judged tables on disk, one JSON document of one table each, packed, so that memory does not grow with what they hold. All
 * stand in one file, behind one another; one that is written again stands at its end. Safe for several threads.
 */
public final class Records implements AutoCloseable {
    /** In place of a table's position: the record of what a file says in words. */
    public static final int TEXT = 999;

    private final FileChannel file;
    private final ExecutorService readers;
    private final int ahead;
    private final Map<String, Stretch> stretches = new ConcurrentHashMap<>();
    private long end;

    /** Where a record stands, and whether a person has settled a line of it. */
    private record Stretch(long at, int length, boolean settled) {}

    /** Records below a folder of their own, made here, which up to {@code jobs} threads take apart. */
    Records(Path folder, int jobs) throws IOException {
        Files.createDirectories(folder);
        this.readers = Executors.newFixedThreadPool(jobs);
        this.ahead = 2 * jobs + 1;
        this.file = FileChannel.open(
                folder.resolve("records"),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** The record of a table: the file's position in the order of names, the table's position in the file. */
    public static String key(int file, int table) {
        return String.format("%06d-%03d", file, table);
    }

    /**
     * Writes one record, in place of an earlier one of its key; {@code UncheckedIOException} where the disk takes no more.
     *
     * @param line the document on one line
     */
    public void write(String key, String line) {
        byte[] packed = Packed.of(line).gzip();
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        long from = claimed(packed.length);
        try {
            for (long at = from; bytes.hasRemaining(); ) {
                at += file.write(bytes, at);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        stretches.put(key, new Stretch(from, packed.length, line.contains(Decision.RULE)));
    }

    private synchronized long claimed(int length) {
        long at = end;
        end += length;
        return at;
    }

    /** The document on one line. */
    public String line(String key) {
        return packed(key).text();
    }

    /** Whether a person may have settled a line of the table: a record without that need not be taken apart. */
    public boolean isSettled(String key) {
        return Objects.requireNonNull(stretches.get(key), key).settled;
    }

    /** The document as the store keeps it. */
    public Packed packed(String key) {
        Stretch stretch = Objects.requireNonNull(stretches.get(key), key);
        ByteBuffer bytes = ByteBuffer.allocate(stretch.length);
        try {
            for (long at = stretch.at; bytes.hasRemaining(); ) {
                int read = file.read(bytes, at);
                if (read < 0) {
                    throw new IOException("cut off: " + key);
                }
                at += read;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return Packed.again(bytes.array());
    }

    private byte[] bytes(String key) {
        return packed(key).bytes();
    }

    /** The table with its scores and findings. */
    public TableDocument table(String key) {
        return DocumentText.table(bytes(key));
    }

    /** The findings of a table, with what tells which line each is about, and nothing else of it. */
    public FindingsDocument findings(String key) {
        return DocumentText.findings(bytes(key));
    }

    /** A table with its record. */
    public record Taken<D>(TableSummary table, D record) {}

    /**
     * The tables in order with their records, of which other threads take the next ones apart while one is looked at.
     *
     * @param read takes the record of a key apart, as {@link #table} or {@link #findings} does
     */
    public <D> Stream<Taken<D>> ahead(List<TableSummary> tables, Function<String, D> read) {
        return Awaited.inOrder(
                readers,
                ahead,
                tables.size(),
                next -> new Taken<>(
                        tables.get(next), read.apply(tables.get(next).key())));
    }

    /** What a report or an account says, with its findings. */
    public TextDocument text(String key) {
        return DocumentText.text(bytes(key));
    }

    /** The judgement that a document of one table is of. */
    public Judgement judgement(Engine engine, Submission submission, Packed document) {
        return engine.judge(engine.read(submission.name() + ".json", document.bytes())
                .get(0)
                .table());
    }

    @Override
    public void close() {
        readers.shutdownNow();
        try {
            file.close();
        } catch (IOException ended) {
            // Nothing in it is needed any more; the folder goes with the run.
        }
    }
}
