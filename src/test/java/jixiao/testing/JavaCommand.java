package jixiao.testing;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.cli.Rehearsal;

/**
 * The program as a process of its own. Its classes come from a jar of what this build has compiled, with an archive of them as
 * the start script makes one: many tests start a process, and most of what a start takes is classes.
 */
public final class JavaCommand {
    /** What makes a short run short: no second compiler, and the simplest heap. */
    private static final List<String> SHORT =
            List.of("-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private static final String MAIN = "jixiao.cli.Main";
    private static final Path PLACE = Path.of("target/process").toAbsolutePath();
    private static final Path JAR = PLACE.resolve("jixiao.jar");
    private static final Path ARCHIVE = PLACE.resolve("jixiao.jsa");

    private static boolean made;

    private JavaCommand() {}

    /** The command line: Java of this build with options, then the program with words. */
    public static List<String> of(List<String> options, String... words) {
        return of(options, MAIN, List.of(words));
    }

    /** The same with another class to begin with, which may be one of the tests. */
    public static List<String> of(List<String> options, String main, List<String> words) {
        makeOnce();
        List<String> more = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + ARCHIVE));
        more.addAll(options);
        String path = classPath() + (main.equals(MAIN) ? "" : File.pathSeparator + place("test-classes"));
        return line(more, path, main, words);
    }

    private static List<String> line(List<String> options, String path, String main, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT);
        command.addAll(options);
        command.addAll(List.of("-classpath", path, main));
        command.addAll(words);
        return command;
    }

    /** An archive is of jars only. */
    private static String classPath() {
        return Stream.concat(
                        Stream.of(JAR.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(part -> part.endsWith(".jar")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(String name) {
        return Path.of("target", name).toAbsolutePath();
    }

    /** Several test processes may come here at the same time. */
    private static synchronized void makeOnce() {
        if (made) {
            return;
        }
        try {
            Files.createDirectories(PLACE);
            try (FileChannel lock =
                    FileChannel.open(PLACE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                make();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        made = true;
    }

    private static void make() throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place("classes"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        long newest = files.stream()
                .mapToLong(file -> file.toFile().lastModified())
                .max()
                .orElseThrow();
        if (Files.exists(ARCHIVE) && JAR.toFile().lastModified() > newest) {
            return;
        }
        Files.deleteIfExists(ARCHIVE);
        try (OutputStream bytes = Files.newOutputStream(JAR);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : files) {
                String name = place("classes").relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        Path archive = PLACE.resolve("new.jsa");
        Path out = Files.createTempDirectory(PLACE, "out");
        Process process = new ProcessBuilder(line(
                        List.of("-XX:ArchiveClassesAtExit=" + archive),
                        classPath(),
                        Rehearsal.class.getName(),
                        List.of("src/docs/example/department.xlsx", out.toString())))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        if (Files.exists(archive)) {
            Files.move(archive, ARCHIVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
