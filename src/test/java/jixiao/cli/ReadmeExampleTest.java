package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.Engine;
import jixiao.json.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows has to be so. */
class ReadmeExampleTest {
    @Test
    @DisplayName("README 的最小 JSON:20×49÷50 + 50×98÷100 + 30 = 19.60+49.00+30.00 = 98.60")
    void smallestDocument(@TempDir Path folder) throws Exception {
        Matcher json =
                Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        assertThat(json.find()).isTrue();
        Path file = Files.writeString(folder.resolve("表.json"), json.group(1));
        Said said = Said.of(Engine::load, "score", file.toString());
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("总分      98.60", "预算执行  19.60");
        assertThat(Schema.faults(json.group(1))).isEmpty();
    }
}
