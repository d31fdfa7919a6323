package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.writing.mark.Submissions.Left;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 填回的得分: what we filled in is a claim when it comes back, but for what is marked provisional (spec 4). */
class FilledScoresTest {
    private static final Path EXAMPLE = Path.of("src/docs/example/department.xlsx");
    private static final String SHEET = "自评表";
    /** 档案资源保障能力, 有效提升 → 有所提升, 7 points: 部分达成, [3.50, 5.60], middle 4.55. */
    private static final String OPEN = "H14";

    private final byte[] empty = Submissions.without(EXAMPLE, Left.SCORES);
    private final Run first = run(empty);

    private static Run run(byte[] book) {
        return Run.of(Submissions.WUHAN, "department.xlsx", book, false);
    }

    private static SelfEvaluation table(Run run) {
        return run.judgements().get(0).table();
    }

    private static Indicator line(Run run, String scoreCell) {
        return table(run).indicators().stream()
                .filter(line -> line.claimed().place().cell().equals(scoreCell))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] typed(byte[] book, String cell, double score) {
        return Submissions.changed(
                book, (Workbook all) -> Submissions.cell(all, SHEET, cell).setCellValue(score));
    }

    /** A text in the place of one that stood in the cell itself. */
    private static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    @Test
    @DisplayName("规则算定的分填入以后是填报得分,暂填的不是;结论不变,没有“得分未填”")
    void settledOnesAreClaims() {
        Run second = run(first.written());
        assertThat(table(second).indicators())
                .filteredOn(line -> line.claimed().isBlank())
                .extracting(line -> line.claimed().place().cell())
                .containsExactly(OPEN);
        assertThat(line(second, OPEN).claimed().provisional()).isTrue();
        assertThat(table(second).execution().claimed().value().orElseThrow()).isEqualByComparingTo("19.00");
        assertThat(second.findings()).isEqualTo(first.findings());
        // The total holds the provisional 4.55 and is nobody's either.
        assertThat(table(second).claimedTotal().isBlank()).isTrue();
    }

    @Test
    @DisplayName("暂填的格改成别的数,就是填报得分;其他格不变成“得分未填”")
    void changedOneIsAClaim() {
        Run changed = run(typed(first.written(), OPEN, 5));
        assertThat(line(changed, OPEN).claimed().value().orElseThrow()).isEqualByComparingTo("5.00");
        assertThat(changed.judgements().get(0).needsReview()).isFalse();
        assertThat(changed.findings()).noneMatch(each -> each.endsWith("SCORE_MISSING"));
        // 94.52 with 4.55 is 94.97 with 5.00; the total's cell keeps what a program that does not calculate left there.
        assertThat(changed.judgements().get(0).scored().total()).isEqualByComparingTo("94.97");
        assertThat(changed.findings()).noneMatch(each -> each.contains("ERROR"));
    }

    @Test
    @DisplayName("填入的分改错一个:只有这一格与计分不符,其他不变")
    void oneWrong() {
        // G10 馆藏档案数字化 8 points, 300 → 285: 7.60.
        Run changed = run(typed(first.written(), "H10", 8));
        assertThat(changed.findings())
                .filteredOn(each -> each.contains("ERROR"))
                .containsExactly(SHEET + "!H10 ERROR SCORE_MISMATCH");
        assertThat(changed.findings()).noneMatch(each -> each.endsWith("SCORE_MISSING"));
    }

    @Test
    @DisplayName("暂填的批注删去,原来的数就是单位的填报得分")
    void noteTakenAway() {
        byte[] accepted = Submissions.changed(
                first.written(), all -> Submissions.cell(all, SHEET, OPEN).removeCellComment());
        assertThat(line(run(accepted), OPEN).claimed().value()).contains(new BigDecimal("4.55"));
    }

    @Test
    @DisplayName("默认分值的得分全是暂填;改一个数,其余仍是暂填,不报“得分未填”")
    void defaultWeights() {
        byte[] bare = Submissions.changed(Submissions.without(EXAMPLE, Left.SCORES_AND_WEIGHTS), all -> {
            // Without 50分 and 30分 in the captions no points are left but the convention's.
            for (var row : all.getSheet(SHEET)) {
                for (var cell : row) {
                    if (cell.toString().matches("年度目标[12].*")) {
                        write(cell, cell.toString().replaceAll("[((].*", ""));
                    }
                }
            }
        });
        Run filled = run(bare);
        assertThat(filled.judgements().get(0).scored().isForReference()).isTrue();
        Run again = run(filled.written());
        assertThat(table(again).indicators()).allMatch(line -> line.claimed().provisional());
        assertThat(again.scores()).isEqualTo(filled.scores());
        Run changed = run(typed(filled.written(), "H10", 5));
        assertThat(table(changed).indicators())
                .filteredOn(line -> !line.claimed().isBlank())
                .hasSize(1);
        assertThat(changed.findings()).noneMatch(each -> each.endsWith("SCORE_MISSING"));
    }

    @Test
    @DisplayName("定不了分的格空着,批注写明暂不填分;再读不是“得分未填”,填了数就是填报得分")
    void leftEmpty() {
        byte[] unsettled = Submissions.changed(empty, all -> write(Submissions.cell(all, SHEET, "F14"), "中心城区第二"));
        Run marked = run(unsettled);
        assertThat(Told.<String>by(
                        marked.written(),
                        book -> Submissions.cell(book, SHEET, OPEN)
                                .getCellComment()
                                .getString()
                                .getString()))
                .contains("暂不填分,待人工核定");
        Run again = run(marked.written());
        assertThat(again.findings()).isEqualTo(marked.findings());
        assertThat(line(run(typed(marked.written(), OPEN, 6)), OPEN).claimed().value())
                .contains(new BigDecimal("6"));
    }

    @Test
    @DisplayName("执行率空着的填上,95.01%;满分而分值印出的行没有批注")
    void rateAndNotes() {
        // 1141.71÷1201.71 = 0.95007…
        List<String> cells = Told.cells(first.written());
        assertThat(Told.<Double>by(
                        first.written(),
                        book -> Submissions.cell(book, SHEET, "F6").getNumericCellValue()))
                .isEqualTo(0.950071);
        assertThat(cells).anyMatch(each -> each.startsWith("F6 0.950071 0.00%"));
        // H9: 接收进馆档案, 8 of 8.
        assertThat(cells).anyMatch(each -> each.matches("H9 8\\.0 0\\.00 .* "));
        // Read again, the digits stored count, and 95.01% that the cell shows rides along.
        Figure rate = run(first.written()).tables().get(0).table().execution().rate();
        assertThat(rate.value()).contains(new BigDecimal("0.950071"));
        assertThat(rate.other().flatMap(Figure::value)).contains(new BigDecimal("0.9501"));
    }
}
