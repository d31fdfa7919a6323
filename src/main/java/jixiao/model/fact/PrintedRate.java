package jixiao.model.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.model.Figure;
import jixiao.model.Given;

/**
 * 填报执行率: a printed rate beside the amounts that it follows from, all of them rounded for print. What follows from them as
 * stored or as shown agrees.
 *
 * @param printed 执行率 as printed, a ratio
 * @param budget 预算数 in 万元
 * @param spending 执行数 in 万元
 */
public record PrintedRate(Figure printed, Figure budget, Figure spending) {
    /** Decimals of a ratio at the printed precision of a rate: percent with two decimals (spec 4). */
    public static final int PRINTED = 4;

    /** Decimals of a ratio while its slack is reckoned; far finer than anything printed. */
    private static final int FINE = 12;

    public PrintedRate {
        Given.all(printed, budget, spending);
    }

    /**
     * 执行率.
     *
     * @param value spending ÷ budget, twelve decimals
     * @param slack how far the true rate may lie from it since both amounts are printed rounded
     */
    public record Rate(BigDecimal value, BigDecimal slack) {
        public Rate {
            Given.all(value, slack);
        }
    }

    /** Whether a rate is printed beside amounts to reckon it from. */
    public boolean isCompared() {
        return printed.value().isPresent() && exact().isPresent();
    }

    /** Whether no rounding of the amounts, and no other reading of the cells, gives the rate. */
    public boolean isDiffering() {
        return isCompared() && !isExplained() && !isCutOff() && !follows(printed, other());
    }

    /** Whether it was cut, not rounded. */
    public boolean isCut() {
        return isCompared() && !isExplained() && isCutOff();
    }

    /** The rate at the printed precision, zero where there is none. */
    public BigDecimal getComputed() {
        return exact().map(PrintedRate::shown).orElse(BigDecimal.ZERO);
    }

    /** Rate as printed, zero when none is. */
    public BigDecimal getPrintedRate() {
        return printed.value().orElse(BigDecimal.ZERO);
    }

    /** By the amounts that count; empty without a budget above zero or without spending of zero or more. */
    public Optional<Rate> exact() {
        return rate(budget, spending);
    }

    /** By what the cells say besides the numbers that count; empty where they say nothing else. */
    public Optional<Rate> other() {
        boolean other = budget.other().isPresent() || spending.other().isPresent();
        return other ? rate(budget.turned(), spending.turned()) : Optional.empty();
    }

    /** A rate at the printed precision. */
    public static BigDecimal shown(Rate rate) {
        return rate.value().setScale(PRINTED, RoundingMode.HALF_UP);
    }

    private boolean isExplained() {
        Figure turned = printed.turned();
        return follows(printed, exact())
                || printed.other().isPresent() && (follows(turned, exact()) || follows(turned, other()));
    }

    private boolean isCutOff() {
        return exact().filter(one -> Claimed.isCut(printed, one.value(), Claimed.decimals(printed)))
                .isPresent();
    }

    private static boolean follows(Figure printed, Optional<Rate> rate) {
        return printed.value().isPresent()
                && rate.filter(one -> printed.value()
                                        .get()
                                        .subtract(one.value())
                                        .abs()
                                        .compareTo(Slack.ofAmount(printed).add(one.slack()))
                                <= 0)
                        .isPresent();
    }

    private static Optional<Rate> rate(Figure budgeted, Figure spent) {
        AmountState spending = AmountState.of(spent);
        boolean usable = spending == AmountState.READ || spending == AmountState.ZERO;
        if (AmountState.of(budgeted) != AmountState.READ || !usable) {
            return Optional.empty();
        }
        BigDecimal budget = budgeted.value().orElseThrow();
        BigDecimal amount = spent.value().orElseThrow();
        BigDecimal aside = Slack.ofDecimals(budgeted);
        BigDecimal exact = ratio(amount, budget);
        BigDecimal high = ratio(
                amount.add(Slack.ofDecimals(spent)), budget.subtract(aside).max(budget.ulp()));
        BigDecimal low = ratio(amount.subtract(Slack.ofDecimals(spent)), budget.add(aside));
        return Optional.of(new Rate(exact, high.subtract(exact).max(exact.subtract(low))));
    }

    private static BigDecimal ratio(BigDecimal spending, BigDecimal budget) {
        return spending.divide(budget, FINE, RoundingMode.HALF_UP);
    }
}
