package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The files under {@code rules/} are those that the program finds inside itself. */
class ShippedFilesTest {
    private static final Path RULES = Path.of("rules");

    @Test
    @DisplayName("rules/index.txt 列出每个工作簿和规则文件")
    void index() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            List<String> there = files.map(RULES::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xlsx") || file.endsWith(".drl"))
                    .toList();
            assertThat(Files.readAllLines(RULES.resolve("index.txt"))).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    @DisplayName("规则文件里没有句子和小数")
    void noNumbersInRules() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                String rules =
                        Files.readString(file).replaceAll("//[^\\n]*", "").replaceAll("/\\*(?s).*?\\*/", "");
                assertThat(rules).as(file.toString()).doesNotContainPattern("\\d+\\.\\d|\\d+B\\b|[。;!?]\"");
            }
        }
    }
}
