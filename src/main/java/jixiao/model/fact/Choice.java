package jixiao.model.fact;

import jixiao.model.Given;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Method;

/**
 * 方法选择: that a rule chose a method for a line.
 *
 * @param rule name of the rule
 * @param method the method
 * @param setting 参数 of the method, as written in the rule's row; may be empty
 * @param clause 条款 of the rule's row; may be empty
 * @param mode 计算方式 of the row
 * @param priority 优先级 of the row; of several that choose, the highest one holds
 */
public record Choice(String rule, Method method, String setting, ComputingMode mode, String clause, int priority) {
    public Choice {
        Given.all(rule, method, setting, mode, clause);
    }

    /** A choice of a row that says nothing of its 计算方式. */
    public Choice(String rule, Method method, String setting, String clause, int priority) {
        this(rule, method, setting, ComputingMode.LOCKED, clause, priority);
    }
}
