package jixiao.convention;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import jixiao.convention.book.BookText;

/**
 * 程序中的文件: read of the jar that the program is in, where it is in one. A class loader asks every module of Java for each
 * of them first, and what tells a file's bytes from others stands in the jar's list.
 */
final class ProgramFiles {
    private static final Optional<JarFile> JAR = jar();

    /** By path, of files that are in no jar. */
    private static final Map<String, Optional<String>> MARKS = new ConcurrentHashMap<>();

    private ProgramFiles() {}

    /**
     * The bytes of a file.
     *
     * @param path without a slash before it
     * @return empty where there is none
     * @throws IllegalStateException when it cannot be read
     */
    static Optional<byte[]> read(String path) {
        Optional<ZipEntry> entry = entry(path);
        try (InputStream in = entry.isPresent()
                ? JAR.get().getInputStream(entry.get())
                : ProgramFiles.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program cannot read " + path, unreadable);
        }
    }

    /**
     * What tells its bytes from others, as {@link BookText#mark}.
     *
     * @param path without a slash before it
     * @return empty where there is no such file
     */
    static Optional<String> mark(String path) {
        Optional<ZipEntry> entry = entry(path);
        return entry.isPresent()
                ? entry.map(each -> BookText.mark(each.getSize(), each.getCrc()))
                : MARKS.computeIfAbsent(path, each -> read(each).map(BookText::mark));
    }

    private static Optional<ZipEntry> entry(String path) {
        return JAR.map(jar -> jar.getEntry(path));
    }

    /** Where the class loader has it from another place than a jar, everything is asked of that. */
    private static Optional<JarFile> jar() {
        URL self = ProgramFiles.class.getResource(ProgramFiles.class.getSimpleName() + ".class");
        try {
            return self != null && self.openConnection() instanceof JarURLConnection inside
                    ? Optional.of(inside.getJarFile())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
