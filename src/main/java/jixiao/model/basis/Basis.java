package jixiao.model.basis;

import java.util.Optional;
import jixiao.model.Given;

/**
 * 计分依据: what decided a score.
 *
 * @param method the method chosen; empty where none was
 * @param rule name of the rule that chose it, in Chinese; empty where none did
 * @param mode 计算方式 of that rule
 * @param clause clause of the convention that the rule comes from; empty where it states none
 * @param formula the numbers
 */
public record Basis(Optional<Method> method, String rule, ComputingMode mode, String clause, Formula formula) {
    public Basis {
        Given.all(method, rule, mode, clause, formula);
    }

    /** What decided where nobody but the program may score otherwise: a rule without 计算方式, or no rule. */
    public Basis(Optional<Method> method, String rule, String clause, Formula formula) {
        this(method, rule, ComputingMode.LOCKED, clause, formula);
    }
}
