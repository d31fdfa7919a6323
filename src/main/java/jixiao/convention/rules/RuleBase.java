package jixiao.convention.rules;

import java.util.Collection;
import java.util.List;
import jixiao.convention.AggregationRow;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;

/** 规则库: the compiled rules of a convention; safe for several threads. */
public interface RuleBase {
    /**
     * Lets the rules of 《计分方法》 choose a method for each line of a table; all lines at once cost hardly more than one.
     *
     * @return for each line, in order, what was chosen
     */
    List<Choices> choose(List<LineFact> lines);

    /** Lets the rules of 《计分方法》 choose a method for one line. */
    default Choices choose(LineFact line) {
        return choose(List.of(line)).get(0);
    }

    /**
     * Lets the rules of 《汇总方式》 choose how each line is aggregated.
     *
     * @return for each line, in order, the rows of the highest priority that fit it: one when all is well, none for a gap,
     *     several for an overlap
     */
    List<List<AggregationRow>> aggregate(List<LineFact> lines);

    /**
     * Fires the rules of one agenda ("审核", "卷宗", "压制") over facts.
     *
     * @param agenda {@code agenda-group} of the rules under {@code rules/common}; one that no rule has fires nothing
     * @param facts what the rules may see
     * @param collector the object that the rules call, known to them as the global {@code found}
     */
    void fire(String agenda, Collection<?> facts, Object collector);

    /**
     * Makes ready what {@link #choose} and the given agendas need, so that the first table need not wait for it; without it,
     * that is done when they are first asked.
     *
     * @param agendas as for {@link #fire}
     * @throws jixiao.convention.ConventionProblem when a rule file does not compile
     */
    void prepare(List<String> agendas);
}
