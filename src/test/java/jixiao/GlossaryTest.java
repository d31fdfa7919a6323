package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** glossary.md calls things as the code does. */
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `(\\w+)` \\|");

    @Test
    @DisplayName("词汇表的每一行:类型在那一间,它的说明以这个中文词开头")
    void rowsAreTrue() throws IOException {
        List<String> wrong = new ArrayList<>();
        Path room = Path.of("src/main/java/jixiao");
        int rows = 0;
        for (String line : Files.readAllLines(Path.of("src/docs/glossary.md"))) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("### ")) {
                room = Path.of("src/main/java/jixiao", line.substring(4).split("\\."));
            } else if (row.matches()) {
                rows++;
                Path file = room.resolve(row.group(2) + ".java");
                boolean named = Files.exists(file)
                        && Pattern.compile("/\\*\\*\\s*(\\*\\s*)?" + Pattern.quote(row.group(1)) + "\\s*[:,.]")
                                .matcher(Files.readString(file))
                                .find();
                if (!named) {
                    wrong.add(line);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThan(150);
    }
}
