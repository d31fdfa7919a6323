package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.writing.OutputFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * 复核存档: what a review keeps in its output folder for the next one. Every file in it is written whole or not at all, so
 * that a review that was killed goes on from what it had judged; what cannot be read counts as not there. Safe for several
 * threads.
 */
final class Store {
    /** Folder below the output folder. */
    static final String FOLDER = ".jixiao";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path folder;
    private final String by;

    /**
     * A store.
     *
     * @param out the output folder
     * @param by what judges now; what something else has judged is of no use
     */
    Store(Path out, String by) {
        this.folder = out.resolve(FOLDER);
        this.by = by;
    }

    /** Makes the folder, out of sight where the system can do that. */
    void open() throws IOException {
        Files.createDirectories(files());
        DosFileAttributeView windows = Files.getFileAttributeView(folder, DosFileAttributeView.class);
        if (windows != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("dos")) {
            try {
                windows.setHidden(true);
            } catch (IOException notWindows) {
                // In sight, then.
            }
        }
    }

    /** A file judged earlier that is still the same. */
    Optional<Stored> find(String name, String sha256) {
        return read(file(name), Stored.class)
                .filter(each -> each.name().equals(name)
                        && !sha256.isEmpty()
                        && each.sha256().equals(sha256)
                        && each.by().equals(by));
    }

    /** Keeps a judged file; a full disk takes nothing but the time of judging it again. */
    void save(String name, String sha256, List<String> tables, String copy, String marked) {
        write(file(name), MAPPER.writeValueAsString(new Stored(name, sha256, by, tables, copy, marked)));
    }

    /** Keeps a judged file again, its copy showing other findings. */
    void save(Stored stored) {
        write(file(stored.name()), MAPPER.writeValueAsString(stored));
    }

    /** Forgets a file. */
    void forget(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** The review that was finished last. */
    Optional<Manifest> manifest() {
        return read(folder.resolve("manifest.json"), Manifest.class);
    }

    /** Keeps a finished review with the documents of its tables, in order. */
    void finish(Manifest manifest, Iterable<String> lines) {
        OutputFile.write(folder.resolve("tables.jsonl"), true, unfinished -> Files.write(unfinished, lines));
        write(folder.resolve("manifest.json"), MAPPER.writeValueAsString(manifest));
        delete(publishing());
    }

    /** Remembers the summary that is about to stand in its place, until the review is finished. */
    void publishing(String digest) {
        write(publishing(), MAPPER.writeValueAsString(digest));
    }

    /** Whether a summary was written by a review that was then killed, and nobody has touched it since. */
    boolean isUnfinished(String digest) {
        return read(publishing(), String.class).filter(digest::equals).isPresent();
    }

    private Path publishing() {
        return folder.resolve("publishing.json");
    }

    /** The documents of the tables of the review that was finished last, in order. */
    void lines(Consumer<String> lines) {
        try (Stream<String> all = Files.lines(folder.resolve("tables.jsonl"), StandardCharsets.UTF_8)) {
            all.forEach(lines);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Whether the documents are there. */
    boolean hasLines() {
        return Files.isRegularFile(folder.resolve("tables.jsonl"));
    }

    /** Everything that is kept. */
    Path folder() {
        return folder;
    }

    private Path files() {
        return folder.resolve("files");
    }

    private Path file(String name) {
        return files().resolve(Digests.of(List.of(name)).substring(0, 32) + ".json");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    private static <T> Optional<T> read(Path file, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), type));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException broken) {
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) {
        OutputFile.write(file, true, unfinished -> Files.writeString(unfinished, text, StandardCharsets.UTF_8));
    }
}
