package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.bad.Shelf;
import jixiao.convention.Conventions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of each file of {@link Shelf} what is right stands beside them, the same as the command is held to. */
@DisplayName("网页:坏文件")
class BadShelfUploadedTest {
    /** The exit code of the command where a file is refused. */
    private static final String REFUSED = "4";

    /** Names of the files that are refused. */
    private static Set<String> refusals() throws IOException {
        return Files.readAllLines(Shelf.FOLDER.resolve("sentences.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length > 1 && parts[1].equals(REFUSED))
                .map(parts -> parts[0])
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("坏文件一个个传上去:命令拒收的是422,读得了的打得开,从不出内部错误")
    void uploaded() throws IOException {
        Set<String> refusals = refusals();
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        try (Server server = Server.start(0, Engine::load, Conventions.shipped());
                Stream<Path> files = Files.list(Shelf.FOLDER)) {
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
                boolean expected = refusals.contains(name);
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
