package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.model.Unit;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 活公式, one for each way to a score, with a weight of 10 in J2, A in G2, B in H2, a share in M2 and a claim in O2. */
class LiveScoreTest {
    private static final ScoreRounding CENTS = new ScoreRounding("ROUND", 2);
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Worked out by hand: 10×7÷9, all, 10×0.9, 10×0.8, min(10,12), 7.5, 10−2×1.5, 10×0.6, 10×1.3÷2.6, 6.5 as decided, 10×(2−12÷9), min(10,12), none. */
    private static final List<Formula> ALL = List.of(
            new Formula.Proportion(TEN, true, number("9"), number("7"), Unit.NONE),
            new Formula.AllOrNothing(TEN, true, "5", "6"),
            new Formula.Completion(TEN, number("0.9")),
            new Formula.Banded(
                    TEN,
                    new Band("达成", number("0.8"), BigDecimal.ONE),
                    BandReason.values()[0],
                    "",
                    BandPoint.STATED,
                    number("0.8")),
            new Formula.Unsettled(TEN, Optional.of(number("12"))),
            new Formula.ClaimKept(TEN, number("7.5"), number("0.75")),
            new Formula.Stepped(TEN, number("90"), number("82"), number("5"), number("2"), number("1.5")),
            new Formula.Tiered(TEN, number("0.12"), number("0.6")),
            new Formula.Exceeded(TEN, number("2.6"), number("1.3"), BigDecimal.ZERO),
            new Formula.Decided(TEN, number("6.5"), "张三"),
            new Formula.Remainder(TEN, number("9"), number("12"), Unit.NONE),
            new Formula.Uncomputed(TEN, Optional.of(number("12"))),
            new Formula.Unscored(Formula.Unscored.Reason.ACTUAL_MISSING));

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    @Test
    @DisplayName("每一种计算过程都有活公式,一种不漏")
    void everyKind() {
        Set<Class<?>> tried = ALL.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(tried).containsExactlyInAnyOrder(Formula.class.getPermittedSubclasses());
        long scored = ALL.stream()
                .filter(formula -> LiveScore.of(formula, 2, CENTS).score().isPresent())
                .count();
        assertThat(scored).isEqualTo(ALL.size() - 1);
    }

    @Test
    @DisplayName("各种活公式算出的得分")
    void values() {
        assertThat(value(ALL.get(0), CENTS, "0")).isEqualTo(7.78);
        assertThat(value(ALL.get(1), CENTS, "0")).isEqualTo(10);
        assertThat(value(ALL.get(2), CENTS, "0")).isEqualTo(9);
        assertThat(value(ALL.get(3), CENTS, "0")).isEqualTo(8);
        assertThat(value(ALL.get(4), CENTS, "12")).isEqualTo(10);
        assertThat(value(ALL.get(5), CENTS, "7.5")).isEqualTo(7.5);
        assertThat(value(ALL.get(6), CENTS, "0")).isEqualTo(7);
        assertThat(value(ALL.get(7), CENTS, "0")).isEqualTo(6);
        assertThat(value(ALL.get(8), CENTS, "0")).isEqualTo(5);
        assertThat(value(ALL.get(9), CENTS, "0")).isEqualTo(6.5);
        assertThat(value(ALL.get(10), CENTS, "0")).isEqualTo(6.67);
        assertThat(value(ALL.get(11), CENTS, "12")).isEqualTo(10);
    }

    @Test
    @DisplayName("反向倒扣:到目标值得满分,2倍目标值起不得分,1.99倍还有0.10")
    void remainder() {
        assertThat(value(new Formula.Remainder(TEN, number("9"), number("8.99"), Unit.NONE), CENTS, "0"))
                .isEqualTo(10);
        assertThat(value(new Formula.Remainder(TEN, number("9"), number("9"), Unit.NONE), CENTS, "0"))
                .isEqualTo(10);
        assertThat(value(new Formula.Remainder(TEN, number("9"), number("17.91"), Unit.NONE), CENTS, "0"))
                .isEqualTo(0.1);
        assertThat(value(new Formula.Remainder(TEN, number("9"), number("18"), Unit.NONE), CENTS, "0"))
                .isZero();
        assertThat(value(new Formula.Remainder(TEN, number("9"), number("20"), Unit.NONE), CENTS, "0"))
                .isZero();
    }

    @Test
    @DisplayName("超额扣分:10−1.5;扣过头为0")
    void exceededByPoints() {
        assertThat(value(new Formula.Exceeded(TEN, number("2"), number("1.3"), number("1.5")), CENTS, "0"))
                .isEqualTo(8.5);
        assertThat(value(new Formula.Exceeded(TEN, number("2"), number("1.3"), number("11")), CENTS, "0"))
                .isZero();
    }

    @Test
    @DisplayName("没有规则适用而有填报得分的,取填报得分,不超过分值")
    void claimWithoutRule() {
        Formula none = new Formula.Unscored(Formula.Unscored.Reason.NO_METHOD);
        assertThat(value(none, CENTS, "4.5")).isEqualTo(4.5);
        assertThat(value(none, CENTS, "11")).isEqualTo(10);
    }

    @Test
    @DisplayName("舍入按口径:7.777…取一位,四舍五入7.8,舍去7.7,进位7.8;3×1.4舍去仍是4.2")
    void rounding() {
        assertThat(value(ALL.get(0), new ScoreRounding("ROUND", 1), "0")).isEqualTo(7.8);
        assertThat(value(ALL.get(0), new ScoreRounding("ROUNDDOWN", 1), "0")).isEqualTo(7.7);
        assertThat(value(ALL.get(0), new ScoreRounding("ROUNDUP", 1), "0")).isEqualTo(7.8);
        Formula exact = new Formula.Completion(TEN, number("0.42"));
        assertThat(value(exact, new ScoreRounding("ROUNDDOWN", 1), "0")).isEqualTo(4.2);
        assertThat(value(exact, new ScoreRounding("ROUNDUP", 1), "0")).isEqualTo(4.2);
    }

    private static double value(Formula formula, ScoreRounding rounding, String claim) {
        LiveScore live = LiveScore.of(formula, 2, rounding);
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet().createRow(1);
            live.a().ifPresent(a -> row.createCell(6).setCellValue(a.doubleValue()));
            live.b().ifPresent(b -> row.createCell(7).setCellValue(b.doubleValue()));
            row.createCell(9).setCellValue(10);
            live.givenShare().ifPresent(share -> row.createCell(12).setCellValue(share.doubleValue()));
            row.createCell(14).setCellValue(Double.parseDouble(claim));
            Cell cell = row.createCell(13);
            cell.setCellFormula(live.score().orElseThrow());
            return book.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluate(cell)
                    .getNumberValue();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
