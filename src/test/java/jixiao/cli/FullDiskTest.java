package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jixiao.Engine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A place that is full while it is written to. The shell lets the program write no file beyond a few KiB, less than any
 * workbook has: the system then refuses in the midst of a file, as a full disk does.
 */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
    private static final Path EXAMPLE =
            Path.of("src/docs/example/department.xlsx").toAbsolutePath();
    private static final Path UNITS = Path.of("src/docs/example/units").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Outcome(int exit, String said) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score EXAMPLE --json",
                "review UNITS -o OUT --json",
                "aggregate UNITS --json",
                "rules show wuhan"
            })
    @DisplayName("标准输出写不下:说出来,退出码2")
    void fullOutput(String command) throws Exception {
        Path out = folder.resolve("out");
        Path result = folder.resolve("result.json");
        Process process = new ProcessBuilder(line(command, out, 4))
                .redirectOutput(result.toFile())
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("写").doesNotContain("\tat ", "Exception");
        assertThat(said.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score EXAMPLE -o OUT",
                "score EXAMPLE --form -o OUT",
                "review UNITS -o OUT",
                "aggregate UNITS -o OUT",
                "form wuhan -o OUT/form.xlsx",
                "rules new OUT/own --from wuhan"
            })
    @DisplayName("写到一半磁盘满了:一句话,退出码2,没有半个文件,原来的文件还在")
    void full(String command) throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Outcome refused = run(command, out, 4);
        assertThat(refused.said()).contains("没有写成:磁盘可能已满或已断开,请检查后重试。").doesNotContain("\tat ", "Exception");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(files(out)).isEmpty();

        // Where there is room the same words are written here as well as in a process of their own.
        Said written = Said.of(Engine::load, words(command, out));
        assertThat(written.code()).as(written.err()).isIn(0, 3);
        Map<String, Integer> before = files(out);
        assertThat(before).isNotEmpty();

        assertThat(run(command, out, 4).exit()).isIn(0, 2, 3);
        assertThat(files(out)).isEqualTo(before);
    }

    private static List<String> line(String command, Path out, int kibibytes) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + kibibytes * 2 + "; exec \"$@\"", "sh"));
        line.addAll(JavaCommand.of(List.of("-XX:-UsePerfData"), words(command, out)));
        return line;
    }

    private static String[] words(String command, Path out) {
        return Stream.of(command.split(" "))
                .map(word -> word.replace("EXAMPLE", EXAMPLE.toString())
                        .replace("UNITS", UNITS.toString())
                        .replace("OUT", out.toString()))
                .toArray(String[]::new);
    }

    private static Outcome run(String command, Path out, int kibibytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line(command, out, kibibytes))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    /** What a person finds there, by name with a hash of the content; the program's own records are not for people. */
    private static Map<String, Integer> files(Path out) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = out.relativize(file).toString();
                if (!name.startsWith(".jixiao")) {
                    found.put(name, java.util.Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }
}
