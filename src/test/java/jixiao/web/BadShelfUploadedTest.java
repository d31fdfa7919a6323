package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.Refused;
import jixiao.convention.Conventions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("网页:坏文件")
class BadShelfUploadedTest {
    @Test
    @DisplayName("坏文件一个个传上去:读不了的是引擎的那一句话和422,读得了的打得开,从不出内部错误")
    void uploaded() throws IOException {
        Engine engine = Engine.choosing();
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        try (Server server = Server.start(0, Engine::load, Conventions.shipped());
                Stream<Path> files = Files.list(Path.of("src/test/resources/bad"))) {
            Visitor visitor = new Visitor(server);
            String mark = visitor.mark();
            for (Path file : files.filter(each -> !each.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length == 0) {
                    continue;
                }
                String name = file.getFileName().toString();
                boolean expected = engine.open(name, bytes) instanceof Refused;
                int status = visitor.upload(name, bytes, mark).statusCode();
                refused += expected ? 1 : 0;
                if (status != (expected ? 422 : 303)) {
                    wrong.add(name + " " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(60);
    }
}
