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
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.intake.Submission;
import jixiao.json.DocumentText;
import jixiao.json.document.ExtractDocument;
import jixiao.json.document.SubmissionDocument;
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

    /** Where a record stands, its extract behind it, and whether a person has settled a line of it. */
    private record Stretch(long at, int length, int extract, boolean settled) {}

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
     * Writes the record of a table, in place of an earlier one of its key; {@code UncheckedIOException} where the disk takes no
     * more.
     *
     * @param document of one table
     */
    public void write(String key, SubmissionDocument document) {
        TableDocument table = document.tables().get(0);
        LineNames lines = LineNames.of(table);
        ExtractDocument extract = ExtractDocument.of(table, lines::at);
        write(
                key,
                Packed.of(DocumentText.bytes(document)),
                Packed.of(DocumentText.bytes(extract)).gzip(),
                extract.lines().anyMatch(line -> line.basis().rule().equals(Decision.RULE)));
    }

    /** The same of what a file says in words: the document on one line. */
    public void write(String key, String line) {
        write(key, Packed.of(line), new byte[0], false);
    }

    private void write(String key, Packed whole, byte[] extract, boolean settled) {
        int length = whole.gzip().length;
        ByteBuffer bytes = ByteBuffer.allocate(length + extract.length)
                .put(whole.gzip())
                .put(extract)
                .flip();
        long from = claimed(bytes.limit());
        try {
            for (long at = from; bytes.hasRemaining(); ) {
                at += file.write(bytes, at);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        stretches.put(key, new Stretch(from, length, extract.length, settled));
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
        return stretch(key).settled;
    }

    /** The document as the store keeps it. */
    public Packed packed(String key) {
        Stretch stretch = stretch(key);
        return read(key, stretch.at, stretch.length);
    }

    private Stretch stretch(String key) {
        return Objects.requireNonNull(stretches.get(key), key);
    }

    private Packed read(String key, long from, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            for (long at = from; bytes.hasRemaining(); ) {
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

    /** What is published of a table. */
    public ExtractDocument extract(String key) {
        Stretch stretch = stretch(key);
        return DocumentText.extract(
                read(key, stretch.at + stretch.length, stretch.extract).bytes());
    }

    /** A table with what is published of it. */
    public record Taken(TableSummary table, ExtractDocument extract) {}

    /** The tables in order with their extracts, of which other threads take the next ones apart while one is looked at. */
    public Stream<Taken> ahead(List<TableSummary> tables) {
        return Awaited.inOrder(
                readers,
                ahead,
                tables.size(),
                next -> new Taken(tables.get(next), extract(tables.get(next).key())));
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
