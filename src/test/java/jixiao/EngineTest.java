package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.json.Schema;
import jixiao.model.Finding;
import jixiao.model.Indicator;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.reading.ReadTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();
    private static final Path CASES = Path.of("src/test/resources/cases");

    private static Engine engine(String convention) {
        return ENGINES.computeIfAbsent(convention, Engine::load);
    }

    private static List<Judgement> judge(Engine engine, List<ReadTable> tables) {
        return tables.stream().map(table -> engine.judge(table.table())).toList();
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("输出的 JSON 合乎模式;再读进来,得分和审核发现一字不差,哪种口径都一样")
    void jsonReadAgainGivesTheSame(Path file) {
        for (String convention : List.of("wuhan", "mof-2020", "sichuan")) {
            Engine engine = engine(convention);
            String first = engine.documents().text(judge(engine, engine.read(file)));
            assertThat(Schema.strictFaults(first)).isEmpty();
            List<ReadTable> again = engine.read("再.json", first.getBytes(StandardCharsets.UTF_8));
            assertThat(engine.documents().text(judge(engine, again))).isEqualTo(first);
        }
    }

    @Test
    @DisplayName("JSON 只有填报内容:按正文读值、计分、审核")
    void scoresInputOnly() {
        Engine engine = engine("wuhan");
        ReadTable read =
                engine.read("表.json", """
                    {"version":1,"tables":[{"form":"PROJECT","year":2024,"execution":{"budget":100,"actual":90,"weight":20},
                    "goals":[{"indicators":[
                    {"level3":"培训次数","target":{"text":"≥5次"},"actual":{"text":"4次"},"weight":40,"claimedScore":32},
                    {"level3":"办件量","target":{"kind":"AT_LEAST","value":14,"unit":"万件"},"actual":{"value":126000,"unit":"件"},"weight":20},
                    {"level3":"补助金额","target":{"text":"≤5000元"},"actual":{"value":0.8,"unit":"万元"},"weight":20}]}]}]}
                    """.getBytes(StandardCharsets.UTF_8)).get(0);
        Judgement judgement = engine.judge(read.table());
        // 20×90÷100; 40×4÷5; 20×126000÷140000; 20×5000÷8000
        assertThat(judgement.scored().execution().score().orElseThrow()).isEqualByComparingTo("18.00");
        assertThat(judgement.scored().lines().stream()
                        .map(line -> line.score().orElseThrow().toPlainString()))
                .containsExactly("32.00", "18.00", "12.50");
        assertThat(judgement.scored().total()).isEqualByComparingTo("80.50");
        assertThat(read.map()).isEmpty();
    }

    @Test
    @DisplayName("同一引擎多线程并用,结果与单线程一样")
    void threadSafe() {
        Engine engine = Engine.load("wuhan");
        Path file = CASES.resolve("qingshan-2023-department.xlsx");
        String alone = engine.documents().text(judge(engine, engine.read(file)));
        Engine fresh = Engine.with(Conventions.load("wuhan", each -> each));
        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(run -> fresh.documents().text(judge(fresh, fresh.read(file))))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    @DisplayName("分开计分和审核,与一次做完一样")
    void inStepsOrAtOnce() {
        Engine engine = engine("wuhan");
        var table = engine.read(CASES.resolve("jianghan-2024-department.xlsx"))
                .get(0)
                .table();
        Judgement atOnce = engine.judge(table);
        assertThat(engine.score(table)).isEqualTo(atOnce.scored());
        assertThat(engine.check(atOnce.scored())).isEqualTo(atOnce.findings());
        assertThat(atOnce.scored().convention()).isEqualTo(engine.stamp());
        assertThat(table.indicators()).extracting(Indicator::name).hasSize(62);
        assertThat(atOnce.findings()).extracting(Finding::code).contains("UNIT_MISMATCH");
    }

    @Test
    @DisplayName("没有的口径、读不了的文件,各有自己的一句")
    void problems() {
        assertThatExceptionOfType(ConventionProblem.class)
                .isThrownBy(() -> Engine.load("beijing"))
                .withMessageContaining("beijing");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> engine("wuhan").read(Path.of("没有.xlsx")))
                .withMessageContaining("没有.xlsx");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> engine("wuhan").read("空.json", new byte[0]))
                .withMessageContaining("空.json");
    }
}
