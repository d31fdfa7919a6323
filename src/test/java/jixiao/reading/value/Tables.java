package jixiao.reading.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lines of the hand-worked tables under {@code values/}: cells between tabs, # begins a remark. */
final class Tables {
    private Tables() {}

    static Stream<List<String>> lines(String name, int cells) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Tables.class.getResourceAsStream("/values/" + name), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            return lines.stream().map(line -> cells(line, cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line, int cells) {
        List<String> found = Arrays.asList(line.split("\t", -1));
        if (found.size() != cells) {
            throw new IllegalArgumentException(found.size() + " cells where there should be " + cells + ": " + line);
        }
        return found;
    }
}
