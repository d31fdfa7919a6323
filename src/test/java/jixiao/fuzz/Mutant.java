package jixiao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * 变异工作簿: one workbook that a seed made of a shipped case; the same seed makes the same one.
 *
 * @param seed what it was made with
 * @param name the name of the case
 * @param bytes the mutated file
 */
record Mutant(long seed, String name, byte[] bytes) {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<Path> ORIGINALS = originals();

    static Mutant of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Path original = ORIGINALS.get(random.nextInt(ORIGINALS.size()));
        String name = original.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(original);
            int way = random.nextInt(10);
            if (way < 2) {
                bytes = Cells.mutated(bytes, random);
            } else if (name.endsWith(".xls") || way < 4) {
                bytes = Bytes.mutated(bytes, random);
            } else {
                bytes = Packages.mutated(bytes, random);
            }
            return new Mutant(seed, name, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The convention that the case was made for. */
    String convention() {
        return name.startsWith("sichuan") ? "sichuan" : seed % 7 == 0 ? "mof-2020" : "wuhan";
    }

    @Override
    public String toString() {
        return "seed " + seed + " of " + name;
    }

    private static List<Path> originals() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return Stream.concat(
                            files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                                    .sorted(),
                            Stream.of(Path.of("src/docs/example/department.xlsx")))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
