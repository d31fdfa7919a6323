package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Place;
import jixiao.model.fact.CheckedParts;
import jixiao.model.fact.CheckedParts.Amount;

/**
 * 资金明细核对: the lines of the funds that detail the total, against it. They stand above or below it and may be broken
 * down themselves; where any way to take them adds up, nothing is said.
 */
final class PartSums {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final BudgetExecution funds;
    private final List<FundColumn> compared;

    private PartSums(BudgetExecution funds) {
        this.funds = funds;
        this.compared = Stream.of(
                        new FundColumn("预算数", funds.budget(), FundLine::budget),
                        new FundColumn("执行数", funds.spending(), FundLine::spending))
                .filter(column -> column.isWholly(funds.parts()))
                .toList();
    }

    /**
     * What does not add up, both amounts in one; empty where all does, as stored or as shown, or cannot be compared.
     */
    static Optional<CheckedParts> of(BudgetExecution funds, Place elsewhere) {
        Place place = funds.totalPlace().hasCell() ? funds.totalPlace() : elsewhere;
        return new PartSums(funds)
                .check(place)
                .filter(differing -> new PartSums(funds.turned()).check(place).isPresent());
    }

    private Optional<CheckedParts> check(Place place) {
        List<FundLine> parts = funds.parts().stream()
                .filter(part -> compared.isEmpty()
                        || compared.stream().anyMatch(column -> column.of(part).signum() != 0))
                .toList();
        if (parts.isEmpty() || isWhole(parts)) {
            return Optional.empty();
        }
        List<FundLine> above = parts.stream().filter(FundLine::above).toList();
        List<FundLine> below = parts.stream().filter(part -> !part.above()).toList();
        boolean apart = !above.isEmpty() && !below.isEmpty() && isWhole(above) && isWhole(below);
        return apart
                ? Optional.empty()
                : Optional.of(new CheckedParts(place, differing(parts), exceeding(parts)))
                        .filter(CheckedParts::isSaying);
    }

    /** Whether lines add up to the total, or are one part of it alone. */
    private boolean isWhole(List<FundLine> parts) {
        return exceeding(parts).isEmpty() && new FundParse(parts, compared).fits(this::slack);
    }

    private List<Amount> differing(List<FundLine> parts) {
        List<FundLine> tops = new FundParse(parts, compared).tops();
        List<Amount> differing = new ArrayList<>();
        for (FundColumn column : compared) {
            BigDecimal sum = column.sum(tops);
            boolean apart = sum.subtract(column.whole()).abs().compareTo(slack(column, tops)) > 0;
            if (tops.size() > 1 && apart) {
                differing.add(new Amount(column.name(), column.whole(), sum));
            }
        }
        return differing;
    }

    /** The first part that is more than the total although nothing is taken off by another. */
    private Optional<Amount> exceeding(List<FundLine> parts) {
        for (FundColumn column : List.of(
                new FundColumn("预算数", funds.budget(), FundLine::budget),
                new FundColumn("执行数", funds.spending(), FundLine::spending))) {
            boolean lessened = parts.stream()
                    .anyMatch(part -> column.isPrinted(part) && column.of(part).signum() < 0);
            for (FundLine part : parts) {
                boolean more = !lessened
                        && column.total().value().isPresent()
                        && column.isPrinted(part)
                        && column.of(part).subtract(column.whole()).compareTo(slack(column, List.of(part))) > 0;
                if (more) {
                    return Optional.of(new Amount(part.name() + "”的" + column.name(), column.whole(), column.of(part)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Half a unit of the last printed place for each line, or of the total's where that is coarser. Whole numbers among
     * decimals are taken to be as fine as those.
     */
    private BigDecimal slack(FundColumn column, List<FundLine> lines) {
        BigDecimal finest = Stream.concat(
                        Stream.of(column.total()), funds.parts().stream().map(column.figure()))
                .filter(figure -> figure.value().isPresent())
                .map(Figure::step)
                .reduce(BigDecimal.ONE, BigDecimal::min);
        BigDecimal total = step(column.total(), finest);
        return lines.stream()
                .map(line ->
                        step(column.figure().apply(line), finest).max(total).multiply(HALF))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal step(Figure figure, BigDecimal finest) {
        return figure.step().compareTo(BigDecimal.ONE) < 0 ? figure.step() : finest;
    }
}
