package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jixiao.model.Figure;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.reading.ReadTable;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import jixiao.writing.mark.Submissions.Left;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 结论不变: what we filled, unchanged, with one cell changed, as a clean copy and as an official form. */
class SameVerdictTest {
    private static final Path EXAMPLE = Path.of("src/docs/example/department.xlsx");
    private static final String SHEET = "自评表";
    /** 档案资源保障能力, 7 points, only the band is settled: [3.50, 5.60]. */
    private static final String OPEN = "H14";

    private static final String TOTAL = "C23";

    private static Run run(byte[] book) {
        return Run.of(Submissions.WUHAN, "department.xlsx", book, false);
    }

    /** 通过, 人工 or 退回, as a review says it. */
    private static String verdict(Run run) {
        Judgement judgement = run.judgements().get(0);
        return judgement.has(Severity.ERROR)
                ? "退回"
                : judgement.has(Severity.WARNING) || judgement.needsReview() ? "人工" : "通过";
    }

    private static byte[] clean(byte[] book) {
        return clean(book, false);
    }

    private static byte[] clean(byte[] book, boolean accept) {
        return Submissions.WUHAN.open("a.xlsx", book).orThrow().clean(accept);
    }

    private static byte[] form(byte[] book) {
        return Submissions.WUHAN.forms(FormTemplates.shipped()).filled(run(book).judgements(), Printing.SIGNED);
    }

    private static byte[] typed(byte[] book, String cell, double score) {
        return Submissions.changed(
                book, all -> Submissions.cell(all, SHEET, cell).setCellValue(score));
    }

    private static Map<String, byte[]> fourWays(byte[] submitted, String changed, double score) {
        byte[] marked = run(submitted).written();
        return Map.of(
                "原样", marked,
                "改一格", typed(marked, changed, score),
                "净表", clean(submitted),
                "标注后的净表", clean(marked),
                "正式表", form(submitted),
                "标注后的正式表", form(marked));
    }

    @Test
    @DisplayName("待核定的行单位打了分(5.00,在3.50—5.60之间):六种都通过,总分都是94.97")
    void scoredByTheUnit() {
        byte[] submitted = typed(Submissions.without(EXAMPLE, Left.SCORES), OPEN, 5);
        // The others are left to whoever reckons: that is no 得分未填.
        assertThat(verdict(run(submitted))).isEqualTo("通过");
        fourWays(submitted, OPEN, 5).forEach((way, book) -> {
            Run again = run(book);
            assertThat(verdict(again)).as(way + again.findings()).isEqualTo("通过");
            assertThat(again.judgements().get(0).scored().total()).as(way).isEqualByComparingTo("94.97");
            assertThat(again.judgements().get(0).table().claimedTotal().value().orElseThrow())
                    .as(way)
                    .isEqualByComparingTo("94.97");
        });
    }

    @Test
    @DisplayName("没有打分:六种都是人工;净表和正式表上这一格和总分空着")
    void leftToTheUnit() {
        byte[] submitted = Submissions.without(EXAMPLE, Left.SCORES);
        assertThat(verdict(run(submitted))).isEqualTo("人工");
        fourWays(submitted, "H9", 8).forEach((way, book) -> {
            Run again = run(book);
            assertThat(verdict(again)).as(way + again.findings()).isEqualTo("人工");
            if (way.contains("净表") || way.contains("正式表")) {
                List<Figure> claims = again.judgements().get(0).table().indicators().stream()
                        .map(line -> line.claimed())
                        .filter(Figure::isBlank)
                        .toList();
                assertThat(claims).as(way).hasSize(1);
                assertThat(claims.get(0).provisional()).isFalse();
                assertThat(again.judgements().get(0).table().claimedTotal().isBlank())
                        .as(way)
                        .isTrue();
            }
        });
    }

    @Test
    @DisplayName("净表没有批注、颜色和附加的表;标注过的再出净表,与直接出的内容和样子相同")
    void nothingOfOurs() {
        byte[] submitted = typed(Submissions.without(EXAMPLE, Left.SCORES), "H10", 8);
        byte[] direct = clean(submitted);
        // H10 8.00 for 7.60 differs: the marked copy paints it and adds 复核分 beside the table.
        byte[] marked = run(submitted).written();
        assertThat(Told.cells(marked)).anyMatch(each -> each.contains("复核分"));
        byte[] again = clean(marked);
        for (byte[] book : List.of(direct, again)) {
            assertThat(Told.<Integer>by(book, all -> all.getNumberOfSheets())).isEqualTo(1);
            assertThat(Told.cells(book)).noneMatch(each -> each.contains("绩效计分") || each.contains("复核分"));
            assertThat(Told.<Double>by(
                            book, all -> Submissions.cell(all, SHEET, "H10").getNumericCellValue()))
                    .isEqualTo(8.0);
        }
        assertThat(filled(again)).isEqualTo(filled(direct));
    }

    /** Every cell that holds something, and its fill. */
    private static List<String> filled(byte[] book) {
        return Told.cells(book).stream()
                .filter(each -> !each.contains(" BLANK "))
                .toList();
    }

    @Test
    @DisplayName("净表的总分是表上各格之和的活公式;采纳时以规则的分代替")
    void total() {
        byte[] submitted = typed(typed(Submissions.without(EXAMPLE, Left.SCORES), OPEN, 5), "H10", 8);
        // As typed: 94.97 with 7.60, 95.37 with 8.00.
        byte[] kept = clean(submitted);
        assertThat(Told.<Double>by(
                        kept, all -> Submissions.cell(all, SHEET, TOTAL).getNumericCellValue()))
                .isEqualTo(95.37);
        byte[] accepted = clean(submitted, true);
        assertThat(Told.<Double>by(
                        accepted, all -> Submissions.cell(all, SHEET, TOTAL).getNumericCellValue()))
                .isEqualTo(94.97);
        assertThat(verdict(run(accepted))).isEqualTo("通过");
    }

    @Test
    @DisplayName(".xls 标注过的再出净表,净表还能再标注")
    void legacy() {
        Path file = Path.of("src/test/resources/cases/libreoffice/qingshan-2023-department.xls");
        Run first = Run.of(Submissions.WUHAN, "a.xls", Submissions.bytes(file), false);
        byte[] clean = clean(first.written());
        assertThat(Told.<Integer>by(clean, book -> book.getNumberOfSheets())).isEqualTo(1);
        assertThat(Run.of(Submissions.WUHAN, "a.xls", clean, false).scores()).isEqualTo(first.scores());
    }

    @Test
    @DisplayName("默认分值的表:净表和正式表一个得分也不填,草稿都印")
    void defaultWeights() {
        Path diaocha = Path.of("src/test/resources/cases/jianghan-2024-project-diaocha.xlsx");
        byte[] submitted = Submissions.changed(Submissions.bytes(diaocha), all -> {});
        Run first = run(submitted);
        assertThat(first.judgements().get(0).scored().isForReference()).isTrue();
        byte[] clean = clean(submitted);
        List<ReadTable> read = Submissions.WUHAN.read("x.xlsx", clean);
        assertThat(read.get(0).table().indicators())
                .allMatch(line -> line.claimed().isBlank());
        assertThat(read.get(0).table().claimedTotal().isBlank()).isTrue();
    }
}
