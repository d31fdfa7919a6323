package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("作为库嵌入别的程序")
class EmbeddingTest {
    private static final Path BROUGHT = Path.of("target", "embedding");

    @Test
    @DisplayName("用 logback 的程序保留自己的日志,不带 slf4j-simple,得分照算")
    void keepsTheHostsLogging(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isDirectory(BROUGHT), "logback 由 Maven 备在 target/embedding");
        String classes = folder + File.pathSeparator + library() + File.pathSeparator + brought();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", classes, "-d", folder.toString(), "-encoding", "UTF-8", source());
        assertThat(compiled).as("嵌入的程序能编译").isZero();

        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classes,
                        "Embedding",
                        "src/test/resources/cases/caidian-2024-project-duban.xlsx")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(host.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(err)).doesNotContain("SLF4J");
        assertThat(Files.readString(out))
                .contains("INFO host -- host speaks")
                .contains("WARN host -- backend ch.qos.logback.classic.LoggerContext")
                .contains("total=100.00");
        assertThat(host.exitValue()).isZero();
    }

    private static String source() {
        return Path.of("src", "test", "resources", "embedding", "Embedding.java")
                .toString();
    }

    /** What a build that depends on the published jar gets: everything but what is optional. */
    private static String library() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("slf4j-simple") && !part.contains("log4j-to-slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String brought() throws IOException {
        try (Stream<Path> jars = Files.list(BROUGHT)) {
            List<String> found = jars.map(Path::toString).toList();
            assertThat(found).hasSize(2);
            return String.join(File.pathSeparator, found);
        }
    }
}
