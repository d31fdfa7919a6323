package jixiao.bad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * 坏文件架: the files of {@code src/test/resources/bad}, made anew by {@code mvn -q test-compile exec:java
 * -Dexec.mainClass=jixiao.bad.Shelf -Dexec.classpathScope=test}. What the user is told of each stands beside them in
 * sentences.tsv.
 */
public final class Shelf {
    /** Where the files stand. */
    public static final Path FOLDER = Path.of("src/test/resources/bad");

    private Shelf() {}

    /** Writes those that are missing or differ; what is random or depends on a library's version is only written once. */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, byte[]> file : steady().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<String, byte[]> file : once().entrySet()) {
            if (Files.notExists(FOLDER.resolve(file.getKey()))) {
                Files.write(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** Files whose bytes are always the same. */
    public static Map<String, byte[]> steady() {
        Map<String, byte[]> files = new TreeMap<>();
        Foreign.add(files);
        Damaged.add(files);
        Structures.add(files);
        Contents.add(files);
        OldDocs.add(files);
        Pages.add(files);
        return files;
    }

    /** Files that come out differently each time or elsewhere: encrypted, deflated, written by a library. */
    public static Map<String, byte[]> once() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Packed.add(files);
        Drawn.add(files);
        return files;
    }
}
