package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;

/**
 * 文中的项目资金: what a text says that its projects spent together.
 *
 * @param told has a number, in 万元
 * @param sheets how many projects' tables tell what each spent; 0 where the text itself does
 * @param printed amounts that the text prints anywhere
 */
public record FundsInText(Fact told, int sheets, List<Printed> printed) {
    /**
     * 印出的金额.
     *
     * @param value in 万元
     * @param text as written, without the unit
     * @param place the paragraph
     */
    public record Printed(BigDecimal value, String text, Place place) {
        public Printed {
            Given.all(value, text, place);
        }
    }

    public FundsInText {
        told.value().orElseThrow();
        printed = List.copyOf(printed);
    }

    /** Beside what the projects spent: their amounts, gathered and added up by a rule. */
    public ProjectFunds beside(Object sum, Collection<?> spent) {
        return new ProjectFunds(
                this,
                spent.stream()
                        .map(ProjectSpent.class::cast)
                        .sorted(Comparator.comparingInt(ProjectSpent::no))
                        .toList(),
                spent.isEmpty() ? BigDecimal.ZERO : (BigDecimal) sum);
    }
}
