package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.testing.JavaCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static final List<String> COMMANDS = List.of(
            "score EXAMPLE -o OUT",
            "score EXAMPLE --form -o OUT",
            "review UNITS -o OUT",
            "aggregate UNITS -o OUT",
            "form wuhan -o OUT/form.xlsx",
            "rules new OUT/own --from wuhan");

    @TempDir
    private static Path folder;

    /** One command where the disk is full, where it is not, and where it is full once more. */
    private record Attempts(
            String refused,
            Map<String, Integer> left,
            Said written,
            Map<String, Integer> before,
            String again,
            Map<String, Integer> after) {}

    private static final Map<String, Attempts> ATTEMPTS = new HashMap<>();

    @BeforeAll
    static void attempt() throws Exception {
        List<String> refused = allOnFull();
        List<Map<String, Integer>> left = files();
        List<Said> written = new ArrayList<>();
        for (String command : COMMANDS) {
            // Where there is room the same words are written here as well as in a process of their own.
            written.add(Said.of(Engine::load, words(command, out(command))));
        }
        List<Map<String, Integer>> before = files();
        List<String> again = allOnFull();
        List<Map<String, Integer>> after = files();
        for (int i = 0; i < COMMANDS.size(); i++) {
            ATTEMPTS.put(
                    COMMANDS.get(i),
                    new Attempts(
                            refused.get(i), left.get(i), written.get(i), before.get(i), again.get(i), after.get(i)));
        }
    }

    static List<String> commands() {
        return COMMANDS;
    }

    private static Path out(String command) {
        return folder.resolve("out" + COMMANDS.indexOf(command));
    }

    /** All commands one after the other in a process that can write no file of more than 4 KiB; what comes of each. */
    private static List<String> allOnFull() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String command : COMMANDS) {
            Files.createDirectories(out(command));
            lines.add(String.join(" ", words(command, out(command))));
        }
        Process process = new ProcessBuilder(onFull(JavaCommand.of(
                        List.of("-XX:-UsePerfData", "-Dfile.encoding=UTF-8"), OneAfterTheOther.class.getName(), lines)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }

    private static List<Map<String, Integer>> files() throws IOException {
        List<Map<String, Integer>> all = new ArrayList<>();
        for (String command : COMMANDS) {
            all.add(files(out(command)));
        }
        return all;
    }

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
        Path result = folder.resolve("result.json");
        Process process = new ProcessBuilder(
                        onFull(JavaCommand.of(List.of("-XX:-UsePerfData"), words(command, folder.resolve("out")))))
                .redirectOutput(result.toFile())
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("写").doesNotContain("\tat ", "Exception");
        assertThat(said.lines()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("写到一半磁盘满了:一句话,退出码2,没有半个文件,原来的文件还在")
    void full(String command) {
        Attempts made = ATTEMPTS.get(command);
        assertThat(made.refused())
                .startsWith("2 ")
                .contains("没有写成:磁盘可能已满或已断开,请检查后重试。")
                .doesNotContain("\tat ", "Exception");
        assertThat(made.left()).isEmpty();
        assertThat(made.written().code()).as(made.written().err()).isIn(0, 3);
        assertThat(made.before()).isNotEmpty();
        assertThat(made.again()).matches("[023] .*");
        assertThat(made.after()).isEqualTo(made.before());
    }

    private static List<String> onFull(List<String> command) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
        line.addAll(command);
        return line;
    }

    private static String[] words(String command, Path out) {
        return Stream.of(command.split(" "))
                .map(word -> word.replace("EXAMPLE", EXAMPLE.toString())
                        .replace("UNITS", UNITS.toString())
                        .replace("OUT", out.toString()))
                .toArray(String[]::new);
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
