package jixiao.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.reading.ReadTable;
import jixiao.review.Progress;
import jixiao.review.Review;
import jixiao.review.ReviewOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 生成的报送材料: tables of every layout, honest but for one error of a known kind, which is found at its cell, and nothing
 * else is. Other seeds and more tables: {@code -Dgenerated.seed=2 -Dgenerated.count=2000}.
 */
class GeneratedReviewTest {
    private static final long SEED = Long.getLong("generated.seed", 20241231);
    private static final int COUNT = Integer.getInteger("generated.count", 400);
    private static final int MIXED = 90;
    private static final Map<String, Engine> ENGINES = new HashMap<>();

    @TempDir
    private Path folder;

    private static Set<String> found(Engine engine, Path file) {
        Set<String> found = new TreeSet<>();
        for (ReadTable read : engine.read(file)) {
            for (Finding finding : engine.judge(read.table()).findings()) {
                if (finding.severity() != Severity.INFO) {
                    found.add(finding.code() + "@" + finding.place().cell());
                }
            }
        }
        return found;
    }

    @Test
    @DisplayName("每种版式、每种错误:注入的错误按代码和单元格找到,其余没有一条错误或警告")
    void everyErrorAndNoOther() throws IOException {
        Map<String, Integer> injected = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            Random random = new Random(SEED * 1_000_003 + number);
            Table table = new Table(number, random);
            Errors.Expected expected = Errors.inject(table, number, random);
            // Every fifth workbook has an honest table of the same convention, below or on a second sheet.
            List<Table> more = number % 5 == 0 ? List.of(new Table(number + 4 * COUNT, new Random(number))) : List.of();
            table.write(folder, more, number % 2 == 0);
            Engine engine = ENGINES.computeIfAbsent(table.layout.convention(), Engine::load);
            Set<String> codes = new TreeSet<>(expected.at(table));
            Set<String> found = found(engine, folder.resolve(table.fileName()));
            Files.delete(folder.resolve(table.fileName()));
            if (!found.equals(codes)) {
                wrong.add(number + " " + table.layout + "\n    expected " + codes + "\n    found    " + found);
            }
            injected.merge(expected.code(), 1, Integer::sum);
        }
        assertThat(wrong)
                .as(wrong.size() + " of " + COUNT + " tables; the first of them")
                .isEmpty();
        if (COUNT >= 400) {
            assertThat(injected.keySet()).containsAll(Errors.codes());
        }
    }

    @Test
    @DisplayName("一个文件夹混有各口径的表,不指明口径地复核:各表认出自己的口径,注入的错误各按代码和单元格找到,其余没有")
    void mixedFolder() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, String> conventions = new TreeMap<>();
        for (int number = 0; number < MIXED; number++) {
            Random random = new Random(SEED * 7_000_003 + number);
            Table table = new Table(number, random);
            Errors.Expected error = Errors.inject(table, number, random);
            // Without a mark a table of 10+90 points is the ministry's, and one that prints no points says nothing.
            // Points of another convention are an error only where a convention is named.
            if (error.code().equals("CONVENTION_MISMATCH")
                    || table.layout.weights() == Layout.Weights.NONE
                    || table.layout.convention().equals("sichuan")) {
                continue;
            }
            table.write(in, List.of(), false);
            expected.put(table.fileName(), error.at(table));
            conventions.put(table.fileName(), table.layout.convention());
        }
        List<String> lines = new ArrayList<>();
        Engine free = Engine.choosing();
        ReviewOptions options = new ReviewOptions(
                List.of(in),
                folder.resolve("out"),
                Optional.empty(),
                ReviewOptions.UnitBy.NAME,
                2,
                false,
                false,
                Optional.empty(),
                Clock.systemUTC());
        new Review(free, options, Progress.SILENT).run(lines::add);
        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, String> chosen = new TreeMap<>();
        for (String line : lines) {
            JsonNode table = new JsonMapper().readTree(line).path("tables").path(0);
            String file = table.path("source").path("file").asString();
            chosen.put(file, table.path("convention").path("name").asString());
            Set<String> codes = found.computeIfAbsent(file, absent -> new TreeSet<>());
            for (JsonNode finding : table.path("findings")) {
                if (!finding.path("severity").asString().equals("INFO")) {
                    codes.add(finding.path("code").asString() + "@"
                            + finding.path("cell").asString());
                }
            }
        }
        assertThat(new TreeSet<>(conventions.values())).containsExactly("mof-2020", "wuhan");
        assertThat(chosen).isEqualTo(conventions);
        assertThat(found).isEqualTo(expected);
    }
}
