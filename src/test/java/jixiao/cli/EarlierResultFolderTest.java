package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jixiao.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A result folder that version 1.0.0 wrote: one department's table whose open line a person had given 5 points. Scores are
 * 19.00 for the execution, the settled lines, and that decision; 1.0.0 gave 4.55 without it and 94.52 in all, so the total
 * with it is 94.52 − 4.55 + 5.00 = 94.97.
 */
@DisplayName("1.0.0 版的结果文件夹")
class EarlierResultFolderTest {
    private static final Path FIXTURE = Path.of("src/test/resources/store/1.0.0");

    @TempDir
    private Path out;

    @BeforeEach
    void folder() throws IOException {
        copy(FIXTURE.resolve("out/jixiao"), out.resolve(".jixiao"));
        Files.copy(FIXTURE.resolve("out/summary.xlsx"), out.resolve("复核汇总.xlsx"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private Said review() {
        return Said.of(
                Engine::load,
                "review",
                FIXTURE.resolve("in").toString(),
                "-o",
                out.toString(),
                "--no-copies",
                "--json");
    }

    @Test
    @DisplayName("由新版接着复核:人工定分照用,知道上次有过什么,旧存档不留下")
    void takenOver() {
        Said said = review();
        JsonNode table = new JsonMapper()
                .readTree(said.out().lines().findFirst().orElseThrow())
                .at("/tables/0");
        assertThat(table.path("total").decimalValue()).isEqualByComparingTo("94.97");
        JsonNode summary =
                new JsonMapper().readTree(said.out().lines().skip(1).findFirst().orElseThrow());
        assertThat(summary.at("/summary/changes/changedFiles").intValue()).isZero();
        assertThat(summary.at("/summary/changes/newFiles").intValue()).isZero();
        assertThat(out.resolve(".jixiao/manifest.json")).doesNotExist();
        assertThat(out.resolve(".jixiao/files")).doesNotExist();
        assertThat(out.resolve(".jixiao/review.db")).exists();
        assertThat(review().out()).contains("\"unchanged\":true");
    }

    @Test
    @DisplayName("旧存档读不出来:当作没有,照样复核")
    void unreadable() throws IOException {
        Files.writeString(out.resolve(".jixiao/manifest.json"), "{");
        Said said = review();
        assertThat(said.out().lines().count()).isEqualTo(2);
        assertThat(said.out()).doesNotContain("changes");
        assertThat(out.resolve(".jixiao/manifest.json")).doesNotExist();
    }
}
