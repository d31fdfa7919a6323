package jixiao.model;

/**
 * 资金来源: one line of the funds that only details the total (其中: 财政拨款, 其他资金 …) and does not score.
 *
 * @param name as written, without 其中
 * @param budget 预算数 in 万元
 * @param spending 执行数 in 万元
 * @param rate 执行率 as a ratio
 * @param above whether it stands above the total line
 * @param within whether it begins with 其中
 */
public record FundLine(String name, Figure budget, Figure spending, Figure rate, boolean above, boolean within) {
    public FundLine {
        Given.all(name, budget, spending, rate);
    }

    /** A line below the total, without 其中. */
    public FundLine(String name, Figure budget, Figure spending, Figure rate) {
        this(name, budget, spending, rate, false, false);
    }

    /** The same line, above the total or below it. */
    public FundLine standing(boolean aboveTotal) {
        return new FundLine(name, budget, spending, rate, aboveTotal, within);
    }

    /** The same line by the amounts that its cells say besides those that count. */
    public FundLine turned() {
        return new FundLine(name, budget.turned(), spending.turned(), rate, above, within);
    }
}
