package jixiao.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.reading.ReadTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 生成的报送材料: tables of every layout, honest but for one error of a known kind, which is found at its cell, and nothing
 * else is. Other seeds and more tables: {@code -Dgenerated.seed=2 -Dgenerated.count=2000}.
 */
class GeneratedReviewTest {
    private static final long SEED = Long.getLong("generated.seed", 20241231);
    private static final int COUNT = Integer.getInteger("generated.count", 400);
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
}
