package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.Case;
import jixiao.Engine;
import jixiao.checking.Checker;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.convention.proof.Soundness;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.scoring.Scorer;
import jixiao.wording.Wording;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What extending.md tells to do is done here, step by step, on a convention of one's own. */
class ExtendingTest {
    private static final Path CASE = Path.of("src/test/resources/cases/caidian-2024-project-duban.xlsx");

    @TempDir
    private Path directory;

    private static String text() throws IOException {
        return Files.readString(Path.of("src/docs/extending.md"));
    }

    /** The table after 【例】《name》: its header and its rows. */
    private static List<Object[]> table(String name) throws IOException {
        Matcher found =
                Pattern.compile("【例】《" + name + "》\\n\\n((?:\\|.*\\n)+)").matcher(text());
        assertThat(found.find()).as(name).isTrue();
        List<Object[]> rows = new ArrayList<>();
        for (String line : found.group(1).split("\n")) {
            String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
            if (!line.contains("---")) {
                rows.add(Arrays.stream(cells).map(String::strip).toArray());
            }
        }
        return rows;
    }

    private OwnFolder with(String sheet) throws IOException {
        OwnFolder own = OwnFolder.extendingWuhan(directory);
        for (Object[] row : table(sheet)) {
            own.row(sheet, row);
        }
        return own;
    }

    @Test
    @DisplayName("同义词:照例子写,标准名多了这个写法,原来的还在")
    void synonym() throws IOException {
        Object[] row = table("同义词").get(1);
        List<String> before = Checks.wuhan().convention().synonyms().of((String) row[0]);
        List<String> after = with("同义词").load().synonyms().of((String) row[0]);
        assertThat(before).doesNotContain((String) row[1]);
        assertThat(after).containsAll(before).contains((String) row[1]);
    }

    @Test
    @DisplayName("审核:照例子写规则和一行,完成了而填了原因的说一句,没填的、没完成的不说")
    void check() throws IOException {
        Matcher rule = Pattern.compile("```drl\\n(.*?)```", Pattern.DOTALL).matcher(text());
        assertThat(rule.find()).isTrue();
        Convention own = OwnFolder.extendingWuhan(directory)
                .file("own.drl", rule.group(1))
                .load();
        List<Object[]> rows = table("审核规则");
        Convention convention = withCheck(own, rows.get(0), rows.get(1));
        Checker checker = new Checker(convention, List::of);
        Scorer scorer = new Scorer(convention);
        Tables explained = Tables.with("60").line("培训", "≥5次", "5次", "20", "20").reason("场地不足");
        List<Finding> found = checker.check(scorer.score(explained.made()));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("REASON_WITHOUT_MISS");
            assertThat(one.severity()).isEqualTo(Severity.INFO);
            assertThat(new Wording(convention).message(one)).isEqualTo("“培训”年初目标值“≥5次”,实际完成值“5次”,没有不足,原因栏却写着“场地不足”。");
        });
        Tables silent = Tables.with("60").line("培训", "≥5次", "5次", "20", "20").reason("无");
        assertThat(checker.check(scorer.score(silent.made()))).isEmpty();
        Tables missed = Tables.with("60").line("培训", "≥5次", "4次", "20", "16").reason("场地不足");
        assertThat(checker.check(scorer.score(missed.made()))).isEmpty();
    }

    /** The row as the sheet of the common convention would have it. */
    private static Convention withCheck(Convention own, Object[] headings, Object[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < headings.length; at++) {
            row.put((String) headings[at], (String) cells[at]);
        }
        Map<String, CheckRow> checks = new LinkedHashMap<>(own.checks());
        checks.put(
                row.get("代码"),
                new CheckRow(
                        row.get("代码"),
                        row.get("名称"),
                        true,
                        Arrays.stream(Severity.values())
                                .filter(one -> one.chinese().equals(row.get("严重程度")))
                                .findFirst()
                                .orElseThrow(),
                        Optional.empty(),
                        row.get("发现"),
                        row.get("处理建议"),
                        "",
                        "",
                        "",
                        Optional.empty()));
        return new Convention(
                own.stamp(),
                own.parameters(),
                own.levels(),
                own.bands(),
                own.bandClauses(),
                own.grades(),
                own.tiers(),
                own.methods(),
                own.aggregation(),
                own.nameLists(),
                own.words(),
                own.synonyms(),
                own.phrases(),
                own.dictionary(),
                own.units(),
                checks,
                own.rules());
    }

    @Test
    @DisplayName("计分方法:照例子写一行,演练差一次就没有分,培训照旧按比例,口径没有错误")
    void method() throws IOException {
        OwnFolder own = with("计分方法");
        assertThat(Soundness.of(own.write().toString()).faults()).isEmpty();
        Checks checks = Checks.by(own.load());
        // 20 × 0 for four of five drills; 20 × 4 ÷ 5 = 16 for four of five trainings
        assertThat(score(checks, "应急演练")).isEqualTo("0.00");
        assertThat(score(checks, "培训")).isEqualTo("16.00");
    }

    private static String score(Checks checks, String name) {
        Tables table = Tables.table().line(name, "≥5次", "4次", "20", "16");
        return checks.scored(table).lines().get(0).score().orElseThrow().toPlainString();
    }

    @Test
    @DisplayName("正式表样:复制到自己的文件夹,填出来的是这一份")
    void form() throws IOException {
        Files.copy(Path.of("templates/wuhan-project.xlsx"), directory.resolve("wuhan-project.xlsx"));
        Case opened =
                Engine.load("wuhan").open("自评表.xlsx", Files.readAllBytes(CASE)).orThrow();
        FormTemplates own = FormTemplates.in(directory);
        assertThat(opened.form(own, Printing.DRAFT)).isNotEmpty();
    }

    @Test
    @DisplayName("文件格式:内容说了算,工作簿改名为 .doc 照样读")
    void format() throws IOException {
        Case opened =
                Engine.load("wuhan").open("自评表.doc", Files.readAllBytes(CASE)).orThrow();
        assertThat(opened.judgements()).hasSize(1);
    }

    @Test
    @DisplayName("正文提到的文件和测试类都在")
    void everyFileIsThere() throws IOException {
        Matcher path = Pattern.compile("`((?:src|rules|templates)/[^`<*]+)`").matcher(text());
        List<String> missing = new ArrayList<>();
        while (path.find()) {
            if (!Files.exists(Path.of(path.group(1)))) {
                missing.add(path.group(1));
            }
        }
        Matcher type = Pattern.compile("`([A-Z]\\w+)`").matcher(text());
        while (type.find()) {
            try (Stream<Path> files = Files.walk(Path.of("src"))) {
                String name = type.group(1) + ".java";
                if (files.noneMatch(file -> file.endsWith(name))) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
