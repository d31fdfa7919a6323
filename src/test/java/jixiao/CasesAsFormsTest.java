package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.model.AnnualGoal;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.reading.ReadTable;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case workbooks in their official forms: what is printed is what was submitted and scored. */
class CasesAsFormsTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();
    private static final Path CASES = Path.of("src/test/resources/cases");

    private static Engine engine(String convention) {
        return ENGINES.computeIfAbsent(convention, Engine::load);
    }

    private static List<Judgement> judge(Engine engine, List<ReadTable> tables) {
        return tables.stream().map(table -> engine.judge(table.table())).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "qingshan-2023-department, wuhan",
        "caidian-2024-department, wuhan",
        "caidian-2024-project-duban, wuhan",
        "dressed-project, wuhan",
        "jianghan-2024-department, wuhan",
        "jianghan-2024-project-diaocha, wuhan",
        "chizhou-2022-project, mof-2020",
        "sichuan-2023-project, sichuan",
    })
    @DisplayName("打印的正式表再读进来:指标、目标值、完成值、得分、总分都与原表的计分结果一致")
    void readAgain(String file, String convention) {
        Engine engine = engine(convention);
        List<Judgement> submitted = judge(engine, engine.read(CASES.resolve(file + ".xlsx")));
        byte[] form = engine.forms(FormTemplates.shipped()).filled(submitted, Printing.SIGNED);
        List<Judgement> printed = judge(engine, engine.read("表.xlsx", form));
        assertThat(printed).hasSameSizeAs(submitted);
        for (int i = 0; i < printed.size(); i++) {
            ScoredEvaluation was = submitted.get(i).scored();
            ScoredEvaluation is = printed.get(i).scored();
            assertThat(lines(is)).containsExactlyElementsOf(lines(was));
            assertThat(is.goals()).hasSameSizeAs(was.goals());
            assertThat(is.table().goals())
                    .extracting(AnnualGoal::text)
                    .isEqualTo(
                            was.table().goals().stream().map(AnnualGoal::text).toList());
            assertThat(is.table().reasonBox().text())
                    .isEqualTo(was.table().reasonBox().text());
            assertThat(is.table().measures().text())
                    .isEqualTo(was.table().measures().text());
            assertThat(texts(is.table())).containsAllEntriesOf(texts(was.table()));
            assertThat(is.execution().score()).isEqualTo(was.execution().score());
            assertThat(is.total()).isEqualTo(was.total());
            assertThat(is.totalRange()).isEqualTo(was.totalRange());
            // The claims are the engine's own scores now: what was wrong with the old ones is mended.
            Map<String, Long> left = codes(submitted.get(i));
            left.keySet().removeAll(Set.of("SCORE_MISMATCH", "TOTAL_MISMATCH"));
            assertThat(codes(printed.get(i))).isEqualTo(left);
        }
    }

    /** What stands beside all that scores; amounts are printed in another format. */
    private static Map<String, String> texts(SelfEvaluation table) {
        Map<String, String> texts = new TreeMap<>();
        table.details()
                .forEach((label, entry) -> texts.put(
                        label.replaceFirst("^项目实施单位$", "实施单位").replace("本年财政拨款", "当年财政拨款"), amount(entry.text())));
        texts.keySet()
                .removeIf(label -> label.endsWith("实施单位")
                        || label.equals("项目基本情况")
                        // A form has notes of its own.
                        || label.startsWith("表末备注"));
        texts.put("单位", table.unit().text());
        texts.put("项目", table.project().text());
        texts.put("填报日期", table.dateEntry().text());
        return texts;
    }

    private static String amount(String text) {
        String bare = text.replace(",", "").replace("万元", "");
        return bare.matches("\\d+(\\.\\d+)?") ? new BigDecimal(bare).setScale(2).toPlainString() : text;
    }

    private static List<String> lines(ScoredEvaluation scored) {
        return scored.lines().stream().map(CasesAsFormsTest::line).toList();
    }

    private static String line(LineScore line) {
        return String.join(
                " | ",
                line.indicator().level1().text(),
                line.indicator().level2().text(),
                line.indicator().level3().text(),
                line.indicator().targetEntry().text(),
                line.indicator().actual().entry().text(),
                line.score().map(BigDecimal::toPlainString).orElse(""));
    }

    private static Map<String, Long> codes(Judgement judgement) {
        Map<String, Long> codes = new TreeMap<>();
        for (Finding finding : judgement.findings()) {
            codes.merge(finding.code(), 1L, Long::sum);
        }
        return codes;
    }
}
