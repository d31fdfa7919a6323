package jixiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link KeptFile}: what is sent under one name. */
class KeptFileTest {
    @TempDir
    Path folder;

    private KeptFile sent(String name, String content) throws IOException {
        return KeptFile.in(
                folder.resolve("收"), name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("同名而内容不同的编号,内容相同的不再存一份;编过号的那一份也认得")
    void numbered() throws IOException {
        assertThat(sent("自评表.xlsx", "一")).isEqualTo(new KeptFile("自评表.xlsx", true));
        assertThat(sent("自评表.xlsx", "二")).isEqualTo(new KeptFile("自评表(2).xlsx", true));
        assertThat(sent("自评表.xlsx", "一")).isEqualTo(new KeptFile("自评表.xlsx", false));
        assertThat(sent("自评表.xlsx", "二")).isEqualTo(new KeptFile("自评表(2).xlsx", false));
        assertThat(sent("甲局.表/自评", "一")).isEqualTo(new KeptFile("甲局.表/自评", true));
        assertThat(sent("甲局.表/自评", "三")).isEqualTo(new KeptFile("甲局.表/自评(2)", true));
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("自评表.xlsx", "自评表(2).xlsx", "自评", "自评(2)");
        }
    }
}
