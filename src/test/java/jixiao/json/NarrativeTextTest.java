package jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jixiao.Engine;
import jixiao.generated.WrittenAccount;
import jixiao.generated.WrittenReport;
import jixiao.model.narrative.Narrative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NarrativeTextTest {
    private static final Engine ENGINE = Engine.choosing();

    @Test
    @DisplayName("存档的文字读回来每一处都一样:事实、分组、段落、疏漏、数的位数")
    void same() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (long seed = 1; seed <= 30; seed++) {
            files.add(new WrittenReport(seed).text().getBytes(StandardCharsets.UTF_8));
        }
        List<Narrative> read = new ArrayList<>();
        files.forEach(each -> read.add(text("报告.txt", each)));
        read.add(text("决算.docx", WrittenAccount.word(WrittenAccount.TEXT, List.of(WrittenAccount.DREDGING))));
        for (Narrative each : read) {
            String line = NarrativeText.of(each);
            assertThat(line).doesNotContain("\n");
            assertThat(NarrativeText.read(line)).isEqualTo(each);
        }
        // 末位决定核对的精度:20.0 与 20 不是一样的数
        assertThat(read.get(0).all()).isNotEmpty();
    }

    private static Narrative text(String name, byte[] bytes) {
        return ENGINE.open(name, bytes).orThrow().text().orElseThrow().text();
    }
}
