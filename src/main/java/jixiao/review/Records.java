package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.Engine;
import jixiao.intake.Submission;
import jixiao.json.DocumentText;
import jixiao.json.TableDocument;
import jixiao.model.Judgement;

/**
 * 审核记录: judged tables on disk, one JSON document of one table a file and a line, so that memory does not grow with the
 * number of tables.
 */
final class Records {
    private final Path folder;

    Records(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The record of a table: the file's position in the order of names, the table's position in the file. */
    static String key(int file, int table) {
        return String.format("%06d-%03d", file, table);
    }

    void write(String key, String line) {
        try {
            Files.writeString(path(key), line, StandardCharsets.UTF_8);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The document on one line. */
    String line(String key) {
        try {
            return Files.readString(path(key), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The table with its scores and findings. */
    TableDocument table(String key) {
        return DocumentText.table(line(key));
    }

    /** The judgement that a document of one table is of. */
    Judgement judgement(Engine engine, Submission submission, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return engine.judge(
                engine.read(submission.name() + ".json", bytes).get(0).table());
    }

    private Path path(String key) {
        return folder.resolve(key + ".json");
    }
}
