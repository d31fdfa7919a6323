package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.Engine;
import jixiao.intake.Submission;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingsDocument;
import jixiao.json.document.TableDocument;
import jixiao.json.document.TextDocument;
import jixiao.model.Judgement;

/**
 * 审核记录: judged tables on disk, one JSON document of one table each, so that memory does not grow with what they hold. All
 * stand in one file, behind one another; one that is written again stands at its end. Safe for several threads.
 */
public final class Records implements AutoCloseable {
    /** In place of a table's position: the record of what a file says in words. */
    public static final int TEXT = 999;

    private final FileChannel file;
    private final Map<String, Stretch> stretches = new ConcurrentHashMap<>();
    private long end;

    private record Stretch(long at, int length) {}

    Records(Path folder) throws IOException {
        Files.createDirectories(folder);
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

    /** Writes one record, in place of an earlier one of its key; {@code UncheckedIOException} where the disk takes no more. */
    public void write(String key, String line) {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        Stretch stretch = claimed(bytes.remaining());
        try {
            for (long at = stretch.at; bytes.hasRemaining(); ) {
                at += file.write(bytes, at);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        stretches.put(key, stretch);
    }

    private synchronized Stretch claimed(int length) {
        long at = end;
        end += length;
        return new Stretch(at, length);
    }

    /** The document on one line. */
    public String line(String key) {
        return new String(bytes(key), StandardCharsets.UTF_8);
    }

    /** Whether some words stand anywhere in the record: one without those that are sought need not be taken apart. */
    public boolean says(String key, String words) {
        return line(key).contains(words);
    }

    private byte[] bytes(String key) {
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
        return bytes.array();
    }

    /** The table with its scores and findings. */
    public TableDocument table(String key) {
        return DocumentText.table(bytes(key));
    }

    /** The findings of a table, with what tells which line each is about, and nothing else of it. */
    public FindingsDocument findings(String key) {
        return DocumentText.findings(bytes(key));
    }

    /** What a report or an account says, with its findings. */
    public TextDocument text(String key) {
        return DocumentText.text(bytes(key));
    }

    /** The judgement that a document of one table is of. */
    public Judgement judgement(Engine engine, Submission submission, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return engine.judge(
                engine.read(submission.name() + ".json", bytes).get(0).table());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException ended) {
            // Nothing in it is needed any more; the folder goes with the run.
        }
    }
}
