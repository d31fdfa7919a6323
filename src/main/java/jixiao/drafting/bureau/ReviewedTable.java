package jixiao.drafting.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import jixiao.json.DocumentText;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;
import jixiao.store.KeptTable;

/**
 * 复核过的表.
 *
 * @param unit 单位 as written
 * @param project 项目; empty for a department's table
 * @param year 年度; empty when unknown
 * @param file its file
 * @param whole whether it is a department's
 * @param verdict 结论
 * @param budget 预算数 in 万元
 * @param spending 执行数 in 万元
 * @param score 复核得分 that can be relied on; empty where there is none: no total, default weights, a line still open, or
 *     sent back
 * @param grade 等级; empty where the score cannot be relied on
 */
record ReviewedTable(
        String unit,
        String project,
        String year,
        String file,
        boolean whole,
        String verdict,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> spending,
        Optional<BigDecimal> score,
        String grade) {
    private static final int DECIMALS = 6;

    /** Its numbers are not settled: nothing follows from them. */
    private static final String RETURNED = "退回";

    /** By score, the highest first; those without one last; then by name. */
    static final Comparator<ReviewedTable> ORDER = Comparator.<ReviewedTable, BigDecimal>comparing(
                    table -> table.score().map(BigDecimal::negate).orElse(BigDecimal.ONE))
            .thenComparing(ReviewedTable::unit)
            .thenComparing(ReviewedTable::project)
            .thenComparing(ReviewedTable::file);

    static ReviewedTable of(KeptTable table) {
        TableDocument document = DocumentText.table(table.document().bytes());
        boolean open = document.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .anyMatch(IndicatorDocument::needsReview);
        boolean returned = table.verdict().equals(RETURNED);
        boolean relied = !open
                && !returned
                && !document.forReference()
                && !document.grade().isEmpty();
        return new ReviewedTable(
                table.name().unit(),
                table.name().project(),
                table.name().year(),
                table.name().file(),
                table.form().equals("整体"),
                table.verdict(),
                table.budget(),
                table.spending(),
                relied ? table.total() : Optional.empty(),
                relied && table.total().isPresent() ? document.grade() : "");
    }

    /** 项目, or that it is the whole department's. */
    String called() {
        return whole ? "部门整体" : project;
    }

    /** Whether it is sent back. */
    boolean isReturned() {
        return verdict.equals(RETURNED);
    }

    /** 执行率 as a ratio; empty where it cannot be reckoned. */
    Optional<BigDecimal> rate() {
        return budget.filter(whole -> whole.signum() > 0)
                .flatMap(whole -> spending.map(part -> part.divide(whole, DECIMALS, RoundingMode.HALF_UP)));
    }
}
