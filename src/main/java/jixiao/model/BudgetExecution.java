package jixiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 预算执行情况: the total line of the funds, and where its points and score stand.
 *
 * @param place the cell that names the line (部门整体支出总额, 年度资金总额); the caption where the line has no name; the
 *     indicator's name where a line among the indicators is the execution
 * @param name the line's name; may be empty
 * @param budget 预算数 (A), adjusted and with carry-over, in 万元
 * @param spending 执行数 (B), in 万元
 * @param rate 执行率 as printed on the line that has points and score, else on the total line, a ratio
 * @param points 分值 printed for it, in points, from its own cell or the caption "(20分)"; blank when not printed
 * @param claimed 得分 as claimed, in points
 * @param reason 原因 beside it; without a cell when the table has no such cell
 * @param parts lines that detail the total
 * @param totalRate 执行率 printed on the total line where {@code rate} is another line's; blank otherwise
 * @param line the line among the indicators that is the execution; empty where the execution stands above them only
 */
public record BudgetExecution(
        Place place,
        String name,
        Figure budget,
        Figure spending,
        Figure rate,
        Figure points,
        Figure claimed,
        Entry reason,
        List<FundLine> parts,
        Figure totalRate,
        Optional<ExecutionIndicator> line) {
    /** A table that says nothing of its funds. */
    public static final BudgetExecution NONE = new BudgetExecution(
            Place.NOWHERE, "", Figure.NONE, Figure.NONE, Figure.NONE, Figure.NONE, Figure.NONE, Entry.NONE, List.of());

    public BudgetExecution {
        Given.all(place, name, budget, spending, rate, points, claimed, reason, totalRate, line);
        parts = List.copyOf(parts);
    }

    /** An execution that stands above the indicators, with the rate of its total line. */
    public BudgetExecution(
            Place place,
            String name,
            Figure budget,
            Figure spending,
            Figure rate,
            Figure points,
            Figure claimed,
            Entry reason,
            List<FundLine> parts) {
        this(place, name, budget, spending, rate, points, claimed, reason, parts, Figure.NONE, Optional.empty());
    }

    /**
     * A cell of the total line of the funds, which is not {@link #place} where a line among the indicators is the execution;
     * without a cell where the table has none.
     */
    public Place totalPlace() {
        return line.isPresent() && budget.place().hasCell() ? budget.place() : place;
    }

    /** Whether neither points are printed for it nor a score is claimed. */
    public boolean isSilent() {
        return points.isBlank() && claimed.isBlank();
    }

    /** Whether the table says nothing at all of its amounts: neither a number nor a cell for one. */
    public boolean isWithoutFunds() {
        return absent(budget) && absent(spending);
    }

    /** The part whose own rate {@link #rate} is; empty where it is the total's or an indicator's. */
    public Optional<FundLine> ratedPart() {
        return parts.stream()
                .filter(part -> part.rate().place().hasCell() && part.rate().equals(rate))
                .findFirst();
    }

    /** 执行率 as reported by the line among the indicators that is the execution, a ratio; empty where none is. */
    public Optional<BigDecimal> reportedRate() {
        return line.flatMap(one -> rate.value());
    }

    /** The same by the amounts that the cells say besides those that count; itself where they say none. */
    public BudgetExecution turned() {
        return new BudgetExecution(
                place,
                name,
                budget.turned(),
                spending.turned(),
                rate,
                points,
                claimed,
                reason,
                parts.stream().map(FundLine::turned).toList(),
                totalRate,
                line);
    }

    private static boolean absent(Figure amount) {
        return amount.isBlank() && !amount.place().hasCell();
    }
}
