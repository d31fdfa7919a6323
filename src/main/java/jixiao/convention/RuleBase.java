package jixiao.convention;

import java.util.Collection;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;

/** 规则库: the compiled rules of a convention; safe for several threads. */
public interface RuleBase {
    /** Lets the rules of 《计分方法》 choose a method for one line. */
    Choices choose(LineFact line);

    /**
     * Fires the rules of one agenda ("审核", "卷宗", "压制") over facts.
     *
     * @param agenda package of the rules under {@code rules/common}
     * @param facts what the rules may see
     * @param collector the object that the rules call, known to them as the global {@code found}
     */
    void fire(String agenda, Collection<?> facts, Object collector);
}
