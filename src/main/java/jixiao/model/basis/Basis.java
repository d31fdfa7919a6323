package jixiao.model.basis;

import java.util.Objects;
import java.util.Optional;

/**
 * 计分依据: what decided a score.
 *
 * @param method the method chosen; empty where none was
 * @param rule name of the rule that chose it, in Chinese; empty where none did
 * @param clause clause of the convention that the rule comes from; empty where it states none
 * @param formula the numbers
 */
public record Basis(Optional<Method> method, String rule, String clause, Formula formula) {
    public Basis {
        Objects.requireNonNull(method);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(clause);
        Objects.requireNonNull(formula);
    }
}
