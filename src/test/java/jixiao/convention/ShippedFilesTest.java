package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.convention.book.ConventionText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "rules/{0}/convention.txt 是口径现在的全文")
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan", "yitihua"})
    void text(String name) throws IOException {
        String now = ConventionText.of(Conventions.load(name), Optional.empty());
        Path written = Path.of("target", "rules", name, "convention.txt");
        Files.createDirectories(written.getParent());
        Files.writeString(written, now);
        assertThat(RULES.resolve(name).resolve("convention.txt"))
                .as("口径改了,请用 target/rules/%s/convention.txt 替换", name)
                .content(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo(now);
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
