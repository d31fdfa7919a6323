package jixiao.model.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.basis.Formula;

/**
 * 受审资金: the total line of the funds as the rules of 审核 see it.
 *
 * @param funds as submitted
 * @param scored its score
 * @param rate the rate printed for it, with the amounts of the total
 * @param claim the claim beside the score
 * @param explained whether the reason beside the funds says something
 * @param reasonRoom where the table has room for a reason, in words; empty where it has none
 * @param elsewhere where a finding points when the funds have no cell: the title
 */
public record CheckedFunds(
        BudgetExecution funds,
        ExecutionScore scored,
        PrintedRate rate,
        Claimed claim,
        boolean explained,
        String reasonRoom,
        Place elsewhere)
        implements Subject {
    public CheckedFunds {
        Given.all(funds, scored, rate, claim, elsewhere);
    }

    @Override
    public String key() {
        return "资金";
    }

    /** Whether the budget is a number above zero. */
    public boolean isBudgetUsable() {
        return AmountState.of(funds.budget()) == AmountState.READ;
    }

    /** Whether the spending is a number, zero included. */
    public boolean isSpendingUsable() {
        AmountState spending = AmountState.of(funds.spending());
        return spending == AmountState.READ || spending == AmountState.ZERO;
    }

    /** Whether both are. */
    public boolean isReadable() {
        return isBudgetUsable() && isSpendingUsable();
    }

    /**
     * Whether the amounts are wanted: not where the table has no funds at all and either a line among the indicators
     * reports the rate or the execution is worth nothing.
     */
    public boolean isWanted() {
        boolean needless = funds.reportedRate().isPresent() || isWorthless();
        return !(needless && funds.isWithoutFunds());
    }

    /** Whether there is a rate: of the amounts, else as a line among the indicators reports it. */
    public boolean isRated() {
        return percent().isPresent();
    }

    /** Whether the execution has points. */
    public boolean isWorthPoints() {
        return !isWorthless();
    }

    /** Whether the claim is points × the printed rate, rounded or cut, at most the points. */
    public boolean isOfPrintedRate() {
        Figure printed = rate.printed();
        return scored.basis().formula() instanceof Formula.Proportion
                && Stream.of(printed, printed.turned())
                        .flatMap(one -> one.value().stream())
                        .anyMatch(one -> claim.isOf(one.min(BigDecimal.ONE).multiply(scored.points())));
    }

    /** Whether more was spent than budgeted, both at the coarser of their printed decimals, as stored and as shown. */
    public boolean isOverspent() {
        return isReadable()
                && isOver(funds.spending(), funds.budget())
                && isOver(funds.spending().turned(), funds.budget().turned());
    }

    private static boolean isOver(Figure spent, Figure budgeted) {
        int decimals = Math.min(decimals(budgeted), decimals(spent));
        return printed(spent.value().orElseThrow(), decimals)
                        .compareTo(printed(budgeted.value().orElseThrow(), decimals))
                > 0;
    }

    /** Whether a cell for the claim stands there and is empty, and there is a score to claim. */
    public boolean isClaimMissing() {
        return funds.claimed().value().isEmpty() && funds.claimed().place().hasCell() && !isWorthless();
    }

    private boolean isWorthless() {
        return scored.points().signum() == 0;
    }

    /** Printed decimals of an amount in 万元; one without any is taken to be exact. */
    private static int decimals(Figure amount) {
        BigDecimal step = amount.step().stripTrailingZeros();
        return step.compareTo(BigDecimal.ONE) < 0 ? step.scale() : Integer.MAX_VALUE;
    }

    private static BigDecimal printed(BigDecimal amount, int decimals) {
        return decimals == Integer.MAX_VALUE ? amount : amount.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** 预算数 in 万元, zero when there is none. */
    public BigDecimal getBudgeted() {
        return funds.budget().value().orElse(BigDecimal.ZERO);
    }

    /** 执行数 in 万元, zero when there is none. */
    public BigDecimal getSpent() {
        return funds.spending().value().orElse(BigDecimal.ZERO);
    }

    /** Rate at the printed precision, zero when there is none. */
    public BigDecimal getComputedRate() {
        return percent().orElse(BigDecimal.ZERO);
    }

    /** The score in points, zero when there is none. */
    public BigDecimal getScore() {
        return scored.score().orElse(BigDecimal.ZERO);
    }

    /** The claim in points, zero when there is none. */
    public BigDecimal getClaimedPoints() {
        return funds.claimed().value().orElse(BigDecimal.ZERO);
    }

    /** Cell of the budget, else of the line. */
    public Place getBudgetPlace() {
        return orLine(funds.budget());
    }

    /** Cell of the spending, else of the line. */
    public Place getSpendingPlace() {
        return orLine(funds.spending());
    }

    /** Cell of the rate, else of the line. */
    public Place getRatePlace() {
        return orLine(funds.rate());
    }

    /** Cell of the claim, else of the line. */
    public Place getScorePlace() {
        return orLine(funds.claimed());
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        boolean ofBudget = !isBudgetUsable();
        Figure figure = ofBudget ? funds.budget() : funds.spending();
        details.put("指标", "预算执行情况");
        details.put("栏目", ofBudget ? "预算数" : "执行数");
        details.put("情况", AmountState.of(figure).chinese());
        details.put("数字", figure.text());
        details.put("分项", parts(ofBudget));
        details.put("预算数", plain(funds.budget()));
        details.put("执行数", plain(funds.spending()));
        details.put("执行率", percent().map(BigDecimal::toPlainString).orElse(""));
        details.put("分值", scored.points().toPlainString());
        details.put("得分", scored.score().map(BigDecimal::toPlainString).orElse(""));
        details.put("可得", details.get("得分"));
        details.put("原因处", reasonRoom);
        details.put("填写", funds.claimed().text());
        return details;
    }

    /** Sum of the lines that detail the total, in 万元; empty where it is no more than zero. */
    private String parts(boolean ofBudget) {
        BigDecimal sum = funds.parts().stream()
                .map(part -> ofBudget ? part.budget() : part.spending())
                .flatMap(part -> part.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 ? sum.toPlainString() : "";
    }

    /** At the printed precision: of the amounts, else as an indicator reports it; empty where there is none. */
    private Optional<BigDecimal> percent() {
        return rate.exact()
                .map(PrintedRate::shown)
                .or(() -> funds.reportedRate().map(one -> one.setScale(PrintedRate.PRINTED, RoundingMode.HALF_UP)));
    }

    /** The number of an amount in plain digits; empty where there is none. */
    static String plain(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("");
    }

    private Place orLine(Figure figure) {
        if (figure.place().hasCell()) {
            return figure.place();
        }
        return funds.place().hasCell() ? funds.place() : elsewhere;
    }
}
