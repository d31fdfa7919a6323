package jixiao.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.Formula;
import jixiao.model.FundLine;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.Agreement;
import jixiao.model.fact.AmountState;
import jixiao.model.fact.CheckedFunds;
import jixiao.model.fact.CheckedRate;

/** 资金核对: facts about the total line of the funds. */
final class FundsCheck {
    /** Decimals of a ratio at the printed precision of a rate: percent with two decimals (spec 4). */
    static final int PRINTED = 4;

    /** Decimals of a ratio while its slack is reckoned; far finer than anything printed. */
    private static final int FINE = 12;

    private final Claims claims;
    private final Reasons reasons;

    FundsCheck(Claims claims, Reasons reasons) {
        this.claims = claims;
        this.reasons = reasons;
    }

    CheckedFunds of(ScoredEvaluation scored, Place elsewhere) {
        BudgetExecution funds = scored.table().execution();
        ExecutionScore score = scored.execution();
        AmountState budget = state(funds.budget());
        AmountState spending = state(funds.spending());
        Optional<Rate> ofAmounts = rate(funds.budget(), funds.spending());
        Agreement printed = printed(funds.rate(), funds.budget(), funds.spending());
        Optional<Rate> rate =
                ofAmounts.or(() -> funds.reportedRate().map(reported -> new Rate(reported, BigDecimal.ZERO)));
        return new CheckedFunds(
                funds,
                score,
                budget,
                spending,
                rate.map(exact -> exact.value().setScale(PRINTED, RoundingMode.HALF_UP)),
                rate.map(exact -> claim(funds, score, exact, printed)).orElse(Agreement.NOT_COMPARED),
                printed == Agreement.DIFFERENT && isOfPrinted(funds, score),
                reasons.speaks(funds.reason()),
                room(scored.table()),
                elsewhere);
    }

    private static String room(SelfEvaluation table) {
        boolean beside = table.execution().reason().place().hasCell();
        return beside ? "预算执行情况的原因栏" : table.reasonBox().place().hasCell() ? "表下的原因栏" : "";
    }

    /** The printed rates of all lines that have one and amounts to compare it with. */
    List<CheckedRate> rates(BudgetExecution funds, Place elsewhere) {
        Place line = funds.totalPlace().hasCell() ? funds.totalPlace() : elsewhere;
        Optional<FundLine> own = funds.ratedPart();
        List<CheckedRate> rates = new ArrayList<>();
        own.ifPresentOrElse(
                part -> rate(part, false, line).ifPresent(rates::add),
                () -> rate(total(funds, funds.rate()), false, line).ifPresent(rates::add));
        rate(total(funds, funds.totalRate()), false, line).ifPresent(rates::add);
        funds.parts().stream()
                .filter(part -> own.filter(part::equals).isEmpty())
                .forEach(part -> rate(part, true, line).ifPresent(rates::add));
        return rates;
    }

    private static FundLine total(BudgetExecution funds, Figure rate) {
        return new FundLine(funds.name(), funds.budget(), funds.spending(), rate);
    }

    /** A line's rate; empty where it prints none, or has no amounts above zero to reckon it from. */
    private static Optional<CheckedRate> rate(FundLine line, boolean part, Place total) {
        Place own = line.rate().place().hasCell() ? line.rate().place() : total;
        return rate(line.budget(), line.spending())
                .filter(exact -> line.rate().value().isPresent())
                .map(exact -> new CheckedRate(
                        line.name(),
                        part,
                        line.budget(),
                        line.spending(),
                        line.rate(),
                        exact.value().setScale(PRINTED, RoundingMode.HALF_UP),
                        printed(line.rate(), line.budget(), line.spending()),
                        part ? total : own));
    }

    private static AmountState state(Figure amount) {
        if (amount.value().isPresent()) {
            int sign = amount.value().get().signum();
            return sign > 0 ? AmountState.READ : sign == 0 ? AmountState.ZERO : AmountState.NEGATIVE;
        }
        return amount.isBlank() ? AmountState.MISSING : AmountState.UNREADABLE;
    }

    /** A rate as printed beside those of the amounts: what follows from them as stored or as shown agrees, by either. */
    private static Agreement printed(Figure printed, Figure budget, Figure spending) {
        Optional<Rate> exact = rate(budget, spending);
        Agreement own = exact.map(one -> printed(printed, one)).orElse(Agreement.NOT_COMPARED);
        boolean other = own == Agreement.DIFFERENT && isOf(printed, otherRate(budget, spending));
        boolean shown = printed.other().isPresent()
                && (own == Agreement.DIFFERENT || own == Agreement.ROUNDED)
                && (isOf(printed.turned(), exact) || isOf(printed.turned(), otherRate(budget, spending)));
        return other || shown ? Agreement.EQUAL : own;
    }

    private static boolean isOf(Figure printed, Optional<Rate> rate) {
        return rate.filter(one -> printed(printed, one) == Agreement.EQUAL).isPresent();
    }

    /** The rate by what the cells say besides the numbers that count; empty where they say nothing else. */
    private static Optional<Rate> otherRate(Figure budget, Figure spending) {
        boolean other = budget.other().isPresent() || spending.other().isPresent();
        return other ? rate(budget.turned(), spending.turned()) : Optional.empty();
    }

    private static Agreement printed(Figure printed, Rate exact) {
        if (printed.value().isEmpty()) {
            return Agreement.NOT_COMPARED;
        }
        BigDecimal gap = printed.value().get().subtract(exact.value()).abs();
        if (gap.compareTo(Slack.ofAmount(printed).add(exact.slack())) <= 0) {
            return Agreement.EQUAL;
        }
        boolean cut = Claims.isCut(printed, exact.value(), Claims.decimals(printed));
        return cut ? Agreement.ROUNDED : Agreement.DIFFERENT;
    }

    /**
     * A claim that is no rounding of the score may still be one of points × the printed rate, or of the score of the
     * amounts before they were rounded for print.
     */
    private Agreement claim(BudgetExecution funds, ExecutionScore score, Rate exact, Agreement printed) {
        Formula formula = score.basis().formula();
        Agreement agreement = claims.compare(funds.claimed(), score.score(), Unrounded.of(formula));
        boolean unlike = agreement == Agreement.DIFFERENT || agreement == Agreement.SMALL;
        if (!unlike || !(formula instanceof Formula.Proportion)) {
            return agreement;
        }
        Optional<Agreement> other = otherRate(funds.budget(), funds.spending())
                .map(one -> claims.rounded(earned(one.value(), score.points())))
                .map(earned -> claims.compare(funds.claimed(), Optional.of(earned)))
                .filter(one -> one == Agreement.EQUAL || one == Agreement.ROUNDED);
        if (other.isPresent()) {
            return Agreement.EQUAL;
        }
        BigDecimal rounding = Slack.ofDecimals(funds.claimed());
        BigDecimal gap = funds.claimed()
                .value()
                .orElseThrow()
                .subtract(earned(exact.value(), score.points()))
                .abs();
        BigDecimal slack = rounding.add(exact.slack().multiply(score.points()));
        boolean ofAmounts = rounding.signum() > 0 && gap.compareTo(slack) <= 0;
        boolean ofPrinted = printed != Agreement.DIFFERENT && isOfPrinted(funds, score);
        return ofAmounts || ofPrinted ? Agreement.ROUNDED : agreement;
    }

    /** Whether the claim is points × the printed rate, rounded or cut, at most the points. */
    private static boolean isOfPrinted(BudgetExecution funds, ExecutionScore score) {
        return score.basis().formula() instanceof Formula.Proportion
                && funds.claimed().value().isPresent()
                && Stream.of(funds.rate(), funds.rate().turned())
                        .flatMap(rate -> rate.value().stream())
                        .anyMatch(rate -> Claims.isOf(funds.claimed(), earned(rate, score.points())));
    }

    private static BigDecimal earned(BigDecimal rate, BigDecimal points) {
        return rate.min(BigDecimal.ONE).multiply(points);
    }

    /** Empty without a budget above zero or without spending of zero or more. */
    private static Optional<Rate> rate(Figure budgeted, Figure spent) {
        AmountState a = state(budgeted);
        AmountState b = state(spent);
        if (a != AmountState.READ || b != AmountState.READ && b != AmountState.ZERO) {
            return Optional.empty();
        }
        BigDecimal budget = budgeted.value().orElseThrow();
        BigDecimal spending = spent.value().orElseThrow();
        BigDecimal aside = Slack.ofDecimals(budgeted);
        BigDecimal high = ratio(
                spending.add(Slack.ofDecimals(spent)), budget.subtract(aside).max(budget.ulp()));
        BigDecimal low = ratio(spending.subtract(Slack.ofDecimals(spent)), budget.add(aside));
        BigDecimal exact = ratio(spending, budget);
        return Optional.of(new Rate(exact, high.subtract(exact).max(exact.subtract(low))));
    }

    private static BigDecimal ratio(BigDecimal spending, BigDecimal budget) {
        return spending.divide(budget, FINE, RoundingMode.HALF_UP);
    }

    /**
     * 执行率.
     *
     * @param value spending ÷ budget
     * @param slack how far the true rate may lie from it since both amounts are printed rounded
     */
    private record Rate(BigDecimal value, BigDecimal slack) {}
}
