package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 来历: where the numbers of every file for tests come from, a line for each kind in {@code README.md} beside them. */
class ProvenanceTest {
    private static final Path FILES = Path.of("src/test/resources");
    private static final Path LIST = FILES.resolve("README.md");
    private static final Pattern LINE = Pattern.compile("\\| (\\S+) \\| (\\S+) \\| (.+) \\|");
    private static final Set<String> ORIGINS = Set.of("公开", "手工", "办公软件", "以前的版本", "第三方");

    /** A kind of files. */
    private record Kind(String files, String origin, String note) {
        boolean holds(Path file) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
            return matcher.matches(file);
        }
    }

    private static List<Kind> kinds() throws IOException {
        List<Kind> kinds = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && !matcher.group(1).equals("文件")) {
                kinds.add(new Kind(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return kinds;
    }

    @Test
    @DisplayName("每个文件恰好有一行说出来历,每一行都有文件")
    void everyFile() throws IOException {
        List<Kind> kinds = kinds();
        assertThat(kinds).hasSizeGreaterThan(9).allSatisfy(kind -> {
            assertThat(ORIGINS).contains(kind.origin());
            assertThat(kind.note()).isNotBlank();
        });
        try (Stream<Path> walked = Files.walk(FILES)) {
            List<Path> files = walked.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(LIST))
                    .map(FILES::relativize)
                    .toList();
            assertThat(files)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(kinds.stream().filter(kind -> kind.holds(file)))
                            .as(file.toString())
                            .hasSize(1));
            assertThat(kinds)
                    .allSatisfy(kind -> assertThat(files).as(kind.files()).anyMatch(kind::holds));
        }
    }
}
