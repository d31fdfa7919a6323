package jixiao.writing.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.ScoredEvaluation;
import jixiao.model.basis.Formula;
import jixiao.writing.form.template.SlotNames;

/**
 * The funds of a judged table: amounts, and rate and score as live formulas with the engine's values.
 *
 * @param scores whether the form shows scores
 */
record JudgedFunds(ScoredEvaluation scored, boolean scores) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,8})?");

    /** The total line, by place. */
    Map<String, Content> total() {
        BudgetExecution funds = scored.table().execution();
        Map<String, Content> cells = new HashMap<>();
        initial(cells, SlotNames.FUND_INITIAL, funds.budget());
        Figures.put(cells, SlotNames.BUDGET, funds.budget());
        Figures.put(cells, SlotNames.SPENDING, funds.spending());
        rate(cells, funds.budget(), funds.spending(), funds.rate());
        Figures.put(cells, SlotNames.EXECUTION_REASON, funds.reason());
        cells.put(
                SlotNames.EXECUTION_POINTS,
                new Content.Amount(scored.execution().points()));
        if (scores) {
            printed().ifPresent(score -> cells.put(SlotNames.EXECUTION_SCORE, score));
        }
        return cells;
    }

    /** The lines that detail it. */
    List<FormContent.Part> parts() {
        return scored.table().execution().parts().stream().map(this::part).toList();
    }

    private FormContent.Part part(FundLine line) {
        Map<String, Content> cells = new HashMap<>();
        Figures.put(cells, SlotNames.FUND_NAME, line.name());
        initial(cells, SlotNames.FUND_INITIAL + ":" + line.name(), line.budget());
        Figures.put(cells, SlotNames.BUDGET, line.budget());
        Figures.put(cells, SlotNames.SPENDING, line.spending());
        rate(cells, line.budget(), line.spending(), line.rate());
        return new FormContent.Part(line.name(), cells);
    }

    /** The budget at the year's beginning does not count: it is read as written, in the unit of the budget beside it. */
    private void initial(Map<String, Content> cells, String label, Figure budget) {
        String text = Optional.ofNullable(scored.table().details().get(label))
                .map(Entry::text)
                .orElse("");
        Optional<BigDecimal> number = number(text);
        if (number.isPresent()) {
            cells.put(SlotNames.FUND_INITIAL, new Content.Amount(number.get().multiply(unit(budget))));
        } else {
            Figures.put(cells, SlotNames.FUND_INITIAL, text);
        }
    }

    /** How many 万元 one of the units is that a figure is written in. */
    private static BigDecimal unit(Figure written) {
        return number(written.text())
                .filter(number -> number.signum() != 0)
                .flatMap(number -> written.value().map(value -> value.divide(number, 8, RoundingMode.HALF_UP)))
                .orElse(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text.replace(",", ""))
                .filter(plain -> NUMBER.matcher(plain).matches())
                .map(BigDecimal::new);
    }

    private static void rate(Map<String, Content> cells, Figure budget, Figure spending, Figure printed) {
        Optional<BigDecimal> a = budget.value().filter(value -> value.signum() > 0);
        Optional<BigDecimal> b = spending.value();
        if (a.isPresent() && b.isPresent()) {
            BigDecimal rate = b.get().divide(a.get(), MathContext.DECIMAL64);
            Function<Addresses, String> formula = at -> at.of(SlotNames.SPENDING) + "/" + at.of(SlotNames.BUDGET);
            cells.put(SlotNames.RATE, Content.live(rate, formula));
        } else {
            Figures.put(cells, SlotNames.RATE, printed);
        }
    }

    /** The score; where the points are another convention's, the unit's own. */
    private Optional<Content> printed() {
        return scored.hasTotal()
                ? scored.execution().score().map(this::score)
                : scored.table().execution().claimed().value().map(Content.Amount::new);
    }

    /** Live where the score is the plain proportion; by steps, bands or a person's decision it is a number. */
    private Content score(BigDecimal score) {
        if (!(scored.execution().basis().formula() instanceof Formula.Proportion) || !isProportion(score)) {
            return new Content.Amount(score);
        }
        String points = Figures.plain(scored.execution().points());
        return Content.live(
                score,
                at -> "ROUND(MIN(%1$s,%1$s*%2$s/%3$s),%4$s)"
                        .formatted(
                                at.has(SlotNames.EXECUTION_POINTS) ? at.of(SlotNames.EXECUTION_POINTS) : points,
                                at.of(SlotNames.SPENDING),
                                at.of(SlotNames.BUDGET),
                                score.scale()));
    }

    private boolean isProportion(BigDecimal score) {
        BigDecimal points = scored.execution().points();
        Optional<BigDecimal> a = scored.table().execution().budget().value();
        Optional<BigDecimal> b = scored.table().execution().spending().value();
        return a.isPresent()
                && b.isPresent()
                && a.get().signum() > 0
                && points.multiply(b.get())
                                .divide(a.get(), score.scale(), RoundingMode.HALF_UP)
                                .min(points)
                                .compareTo(score)
                        == 0;
    }
}
