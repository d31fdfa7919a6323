package jixiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another program that opens what was written. Where it is not installed, a test says that it was skipped. */
public final class LibreOffice {
    private static final long MINUTES = 4;

    /** What the program keeps of its user: made at its first start, which takes twice as long, and kept for later ones. */
    private static Optional<Path> profile = Optional.empty();

    private LibreOffice() {}

    /** The program, where it is installed. */
    public static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(System.getProperty("path.separator")))
                .flatMap(folder ->
                        java.util.stream.Stream.of("soffice", "soffice.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Converts workbooks, all in one start of the program.
     *
     * @param format pdf, xlsx, …
     * @param out folder for the results, which bear the names of the workbooks
     */
    public static synchronized void convert(String format, Path out, List<Path> workbooks)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                find().orElseThrow().toString(),
                "--headless",
                "-env:UserInstallation=" + profile().toUri(),
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            profile = Optional.empty();
            throw new AssertionError("LibreOffice did not finish");
        }
    }

    private static Path profile() throws IOException {
        if (profile.isEmpty()) {
            Path made = Files.createTempDirectory("office");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
            profile = Optional.of(made);
        }
        return profile.get();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
