package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.StatedOften;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Stated;

/**
 * 基本支出、项目支出的尾数: the parts of the unit's spending as the text tells them and as its sheet holds them, where they
 * are a cent apart. Amounts further apart may be of another scope (all funds, grants alone) and are not compared.
 */
final class SpendingTails {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private SpendingTails() {}

    /**
     * One for each part of which two prints are a cent apart.
     *
     * @param tables sheets that lie beside the text
     */
    static List<StatedOften> of(Narrative document, List<SelfEvaluation> tables) {
        return Stream.of(FactKind.BASIC_SPENDING, FactKind.PROJECT_SPENDING)
                .flatMap(kind -> tail(document, tables, kind).stream())
                .toList();
    }

    private static Optional<StatedOften> tail(Narrative document, List<SelfEvaluation> tables, FactKind kind) {
        List<Fact> facts = new ArrayList<>(document.all(kind));
        tables.stream()
                .filter(table -> table.form() == Form.DEPARTMENT)
                .forEach(table -> cell(table, kind).ifPresent(facts::add));
        facts.removeIf(fact -> !fact.subject().equals(Fact.WHOLE)
                || !fact.year().equals(document.year())
                || fact.value()
                        .filter(value -> value.step().compareTo(CENT) == 0)
                        .isEmpty());
        for (Fact one : facts) {
            List<Fact> near =
                    facts.stream().filter(other -> isCentApart(one, other)).toList();
            if (!near.isEmpty()) {
                Fact last = near.get(near.size() - 1);
                List<Fact> both = last == near.get(0) ? List.of(one, last) : List.of(one, near.get(0), last);
                return Optional.of(new StatedOften(kind.chinese(), "部门" + Fact.WHOLE, both));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fact> cell(SelfEvaluation table, FactKind kind) {
        Figure figure = kind == FactKind.BASIC_SPENDING ? table.basicSpending() : table.projectSpending();
        return figure.value()
                .map(value -> new Fact(
                        kind,
                        Fact.WHOLE,
                        table.year(),
                        List.of(new Stated(value, figure.step(), "万元", false)),
                        "",
                        figure.place(),
                        figure.text(),
                        Integer.MAX_VALUE));
    }

    private static boolean isCentApart(Fact one, Fact other) {
        return one.value()
                        .orElseThrow()
                        .from(other.value().orElseThrow().value())
                        .compareTo(CENT)
                == 0;
    }
}
