package jixiao.model;

import java.util.List;
import java.util.Objects;

/**
 * 预算执行情况: the total line of the funds.
 *
 * @param place the cell that names the line (部门整体支出总额, 年度资金总额); the caption where the line has no name
 * @param name the line's name; may be empty
 * @param budget 预算数 (A), adjusted and with carry-over, in 万元
 * @param spending 执行数 (B), in 万元
 * @param rate 执行率 as printed, a ratio
 * @param points 分值 printed for it, in points, from its own cell or the caption "(20分)"; blank when not printed
 * @param claimed 得分 as claimed, in points
 * @param reason 原因 beside it; without a cell when the table has no such cell
 * @param parts lines that detail the total
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
        List<FundLine> parts) {
    /** A table that says nothing of its funds. */
    public static final BudgetExecution NONE = new BudgetExecution(
            Place.NOWHERE, "", Figure.NONE, Figure.NONE, Figure.NONE, Figure.NONE, Figure.NONE, Entry.NONE, List.of());

    public BudgetExecution {
        Objects.requireNonNull(place);
        Objects.requireNonNull(name);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(spending);
        Objects.requireNonNull(rate);
        Objects.requireNonNull(points);
        Objects.requireNonNull(claimed);
        Objects.requireNonNull(reason);
        parts = List.copyOf(parts);
    }
}
