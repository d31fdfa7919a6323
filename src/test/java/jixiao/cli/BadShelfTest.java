package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.bad.Shelf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 坏文件架: what the user is told of each file of {@link Shelf}, to the letter. */
class BadShelfTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    @TempDir
    private Path out;

    /**
     * 一个坏文件.
     *
     * @param name its name
     * @param code the exit code
     * @param lines the sentence of a refusal; of a scored file the line of its total, then its findings
     */
    record Bad(String name, int code, List<String> lines) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> shelf() throws IOException {
        Map<String, Bad> files = new TreeMap<>();
        for (String line : Files.readAllLines(Shelf.FOLDER.resolve("sentences.tsv"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t");
                files.computeIfAbsent(parts[0], name -> new Bad(name, Integer.parseInt(parts[1]), new ArrayList<>()))
                        .lines()
                        .add(parts[2]);
            }
        }
        return List.copyOf(files.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shelf")
    @DisplayName("每个坏文件:说的话、退出码一字不差,没有堆栈,拒收的什么也不写")
    void told(Bad bad) throws IOException {
        Said said = score(bad.name());
        assertThat(said.code()).isEqualTo(bad.code());
        assertThat(said.out() + said.err()).doesNotContain("\tat ", "Exception", "内部错误");
        if (bad.code() == 4) {
            assertThat(said.err()).isEqualToIgnoringNewLines(bad.lines().get(0) + "\n");
            assertThat(said.out()).isEmpty();
        } else {
            List<String> told = Stream.concat(said.out().lines(), said.err().lines())
                    .filter(line -> line.startsWith("  ") || line.startsWith("总分") || line.startsWith("「"))
                    .map(line -> line.strip().replaceAll(" +", " "))
                    .toList();
            assertThat(told).containsExactlyInAnyOrderElementsOf(bad.lines());
        }
        boolean written = bad.code() == 0 || bad.code() == 3;
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(written ? 1 : 0);
        }
    }

    @Test
    @DisplayName("架上的文件、句子和生成它们的程序相符")
    void complete() throws IOException {
        Map<String, byte[]> steady = Shelf.steady();
        for (Map.Entry<String, byte[]> file : steady.entrySet()) {
            assertThat(Files.readAllBytes(Shelf.FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        try (Stream<Path> files = Files.list(Shelf.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".tsv")))
                    .containsExactlyInAnyOrderElementsOf(
                            shelf().stream().map(Bad::name).toList())
                    .containsAll(steady.keySet())
                    .containsAll(Shelf.once().keySet())
                    .hasSize(steady.size() + Shelf.once().size());
        }
    }

    @Test
    @DisplayName("一次给出全部坏文件:每个读不了的各有一句,其余照常计分")
    void together() throws IOException {
        List<Bad> shelf = shelf();
        Said said = score(shelf.stream().map(Bad::name).toArray(String[]::new));
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err().lines()).hasSize((int)
                shelf.stream().filter(bad -> bad.code() == 4 || bad.code() == 2).count());
        assertThat(said.out().lines().filter(line -> line.startsWith("■ ")))
                .hasSize((int) shelf.stream().filter(bad -> bad.code() != 4).count());
    }

    private Said score(String... names) {
        List<String> words = new ArrayList<>(List.of("score", "-o", out.toString()));
        Stream.of(names).map(name -> Shelf.FOLDER.resolve(name).toString()).forEach(words::add);
        return Said.of(name -> ENGINE, words.toArray(String[]::new));
    }
}
