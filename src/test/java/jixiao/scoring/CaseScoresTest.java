package jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.document.WorkbookReader;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.reading.ReadTable;
import jixiao.reading.TableReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scores of the case workbooks, worked out by hand from the tables. */
class CaseScoresTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private static ScoredEvaluation score(String workbook, String name) {
        Convention convention = Conventions.load(name).in(Optional.of(2024));
        List<ReadTable> tables = new TableReader(convention).read(new WorkbookReader().read(CASES.resolve(workbook)));
        assertThat(tables).hasSize(1);
        SelfEvaluation table = tables.get(0).table();
        return new Scorer(convention).score(table);
    }

    private static LineScore line(ScoredEvaluation scored, String name) {
        return scored.lines().stream()
                .filter(line -> line.indicator().name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static void points(BigDecimal actual, String expected) {
        assertThat(actual).isEqualByComparingTo(expected);
    }

    private static void range(Range actual, String low, String high) {
        points(actual.low(), low);
        points(actual.high(), high);
    }

    private static void sources(ScoredEvaluation scored, WeightSource source) {
        assertThat(scored.lines()).extracting(LineScore::weightSource).containsOnly(source);
    }

    private static BigDecimal weights(List<LineScore> lines) {
        return lines.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> toReview(ScoredEvaluation scored) {
        return scored.lines().stream()
                .filter(LineScore::needsReview)
                .map(line -> line.indicator().name())
                .toList();
    }

    /** Lines beyond 130 %. */
    private static List<String> over(ScoredEvaluation scored) {
        return scored.lines().stream()
                .filter(line -> line.ratio()
                        .filter(ratio -> ratio.compareTo(new BigDecimal("1.3")) > 0)
                        .isPresent())
                .map(line -> line.indicator().targetEntry().text() + "→"
                        + line.indicator().actual().entry().text())
                .toList();
    }

    @Test
    @DisplayName("青山区部门表:权重取填报,97.00,争先进位未定档")
    void qingshan() {
        ScoredEvaluation scored = score("qingshan-2023-department.xlsx", "wuhan");
        points(scored.execution().score().orElseThrow(), "20.00");
        sources(scored, WeightSource.CLAIMED);
        assertThat(scored.lines())
                .hasSize(23)
                .allSatisfy(line -> assertThat(line.score().orElseThrow())
                        .isEqualByComparingTo(line.indicator().claimed().value().orElseThrow()));
        points(weights(scored.lines()), "77");
        points(scored.total(), "97.00");
        range(scored.totalRange(), "93", "97");
        assertThat(scored.grade()).contains("优");
        assertThat(toReview(scored)).containsExactly("在全市信息采用情况综合排名");
        range(line(scored, "综合排名").range(), "0", "4");
        assertThat(over(scored)).containsExactly("≥5→≥10", "≥30→≥100", "≥100→≥1000", "≥10→≥20", "≥20→≥240");
        assertThat(scored.lines()).noneMatch(LineScore::missed);
        // The execution alone: every weight is a claim.
        points(scored.totalVerified(), "20");
    }

    @Test
    @DisplayName("蔡甸区部门表:十个目标的分值由填报分,100.00,可核实20.00")
    void caidianDepartment() {
        ScoredEvaluation scored = score("caidian-2024-department.xlsx", "wuhan");
        assertThat(scored.lines()).hasSize(64);
        sources(scored, WeightSource.SHARED);
        points(scored.total(), "100.00");
        points(scored.totalVerified(), "20.00");
        assertThat(scored.goals())
                .hasSize(10)
                .allSatisfy(goal -> assertThat(weights(goal.lines()))
                        .isEqualByComparingTo(goal.goal().points().orElseThrow()));
        assertThat(toReview(scored)).isEmpty();
        assertThat(scored.grade()).contains("优");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caidian-2024-project-duban.xlsx", "dressed-project.xlsx"})
    @DisplayName("蔡甸区督办项目:权重在名称标注里,100.00,优")
    void caidianProject(String workbook) {
        ScoredEvaluation scored = score(workbook, "wuhan");
        sources(scored, WeightSource.LABEL);
        points(weights(scored.lines()), "80");
        points(scored.total(), "100.00");
        assertThat(scored.grade()).contains("优");
        assertThat(toReview(scored)).isEmpty();
        // All but 可持续 → 可持续.
        points(scored.totalVerified(), "90.00");
    }

    @Test
    @DisplayName("江汉区部门表:默认权重,97.62,三行失分,其余满分")
    void jianghanDepartment() {
        ScoredEvaluation scored = score("jianghan-2024-department.xlsx", "wuhan");
        assertThat(scored.lines()).hasSize(62);
        assertThat(scored.goals()).hasSize(7);
        sources(scored, WeightSource.DEFAULT);
        points(weights(scored.lines()), "80");
        points(scored.execution().score().orElseThrow(), "19.53");
        LineScore lean = line(scored, "精文简会率");
        points(lean.weight(), "1.04");
        points(lean.score().orElseThrow(), "0.27");
        assertThat(lean.missed()).isTrue();
        List<LineScore> lost = scored.lines().stream()
                .filter(line -> line.score().orElseThrow().compareTo(line.weight()) < 0)
                .toList();
        assertThat(lost)
                .extracting(line -> line.indicator().name())
                .containsExactly(lean.indicator().name(), "社会服务能力提升", "社会服务能力提升");
        assertThat(lost.subList(1, 3)).allSatisfy(line -> {
            points(line.weight(), "1.63");
            points(line.score().orElseThrow(), "1.06");
            range(line.range(), "0.82", "1.30");
            assertThat(line.needsReview()).isTrue();
        });
        assertThat(toReview(scored)).hasSize(2);
        points(scored.total(), "97.62");
        range(scored.totalRange(), "97.14", "98.10");
        assertThat(scored.grade()).isEmpty();
        assertThat(scored.isForReference()).isTrue();
        assertThat(over(scored)).containsExactly("≤千分之四→千分之二", "≥10%→15%", "≥5000件→14万件", "≥500次→3000次", "≥50篇→70余篇");
    }

    @Test
    @DisplayName("江汉区调查研究项目:默认权重每行8分,100.00仅供参考")
    void jianghanProject() {
        ScoredEvaluation scored = score("jianghan-2024-project-diaocha.xlsx", "wuhan");
        assertThat(scored.lines()).hasSize(10).allSatisfy(line -> points(line.weight(), "8"));
        sources(scored, WeightSource.DEFAULT);
        points(scored.total(), "100.00");
        assertThat(scored.grade()).isEmpty();
        assertThat(toReview(scored)).isEmpty();
        assertThat(over(scored)).containsExactly("≤千分之四→千分之二", "≥10%→15%");
    }

    @Test
    @DisplayName("池州市项目:财预〔2020〕10号,100.00,优")
    void chizhou() {
        ScoredEvaluation scored = score("chizhou-2022-project.xlsx", "mof-2020");
        sources(scored, WeightSource.COLUMN);
        points(scored.execution().score().orElseThrow(), "10.00");
        assertThat(scored.execution().rate()).contains(new BigDecimal("0.999711"));
        points(scored.total(), "100.00");
        assertThat(scored.grade()).contains("优");
        assertThat(toReview(scored)).isEmpty();
        // 10 + 8 + 8 + 8 + 10: 数量, 合格率, 总成本, 满意度.
        points(scored.totalVerified(), "44.00");
    }

    @Test
    @DisplayName("四川项目:科目调整8.33、足额保障9.60,总分96.93")
    void sichuan() {
        ScoredEvaluation scored = score("sichuan-2023-project.xlsx", "sichuan");
        sources(scored, WeightSource.COLUMN);
        points(scored.execution().score().orElseThrow(), "9.00");
        assertThat(scored.lines())
                .extracting(line -> line.score().orElseThrow().toPlainString())
                .containsExactly("60.00", "8.33", "9.60", "10.00");
        assertThat(scored.lines()).extracting(LineScore::missed).containsExactly(false, true, true, false);
        points(scored.total(), "96.93");
        assertThat(scored.grade()).contains("优");
        assertThat(toReview(scored)).isEmpty();
        points(scored.totalVerified(), "86.93");
    }

    @TestFactory
    @DisplayName("人们怎样写数字:45行,每行的得分或区间")
    List<DynamicTest> values() throws IOException {
        ScoredEvaluation scored = score("values.xlsx", "wuhan");
        List<String> rows = Files.readAllLines(CASES.resolve("values.tsv"), StandardCharsets.UTF_8);
        List<DynamicTest> tests = new ArrayList<>();
        assertThat(scored.lines()).hasSize(rows.size() - 1).hasSize(45);
        for (int row = 1; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\t", -1);
            LineScore line = scored.lines().get(row - 1);
            tests.add(DynamicTest.dynamicTest(cells[2] + ":" + cells[0] + "→" + cells[1], () -> value(line, cells)));
        }
        return tests;
    }

    private static void value(LineScore line, String[] cells) {
        assertThat(line.indicator().name()).isEqualTo(cells[2]);
        points(line.weight(), cells[3]);
        if (cells[4].isEmpty()) {
            assertThat(line.score()).isEmpty();
            range(line.range(), "0", cells[3]);
        } else if (cells[4].equals(cells[5])) {
            points(line.score().orElseThrow(), cells[4]);
            assertThat(line.needsReview()).isFalse();
        } else {
            range(line.range(), cells[4], cells[5]);
            assertThat(line.needsReview()).isTrue();
        }
    }

    @Test
    @DisplayName("各工作簿:总分等于各得分之和")
    void totalsAddUp() {
        for (String workbook :
                List.of("qingshan-2023-department.xlsx", "jianghan-2024-department.xlsx", "values.xlsx")) {
            ScoredEvaluation scored = score(workbook, "wuhan");
            BigDecimal sum = scored.lines().stream()
                    .flatMap(line -> line.score().stream())
                    .collect(Collectors.reducing(scored.execution().score().orElseThrow(), BigDecimal::add));
            points(scored.total(), sum.toPlainString());
        }
    }
}
