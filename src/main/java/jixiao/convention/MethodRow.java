package jixiao.convention;

import jixiao.model.Given;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Method;

/**
 * 计分方法行: a rule of 《计分方法》 in force.
 *
 * @param rule name of the rule
 * @param number 编号, which stays its own wherever the row is moved; may be empty
 * @param priority 优先级; of several rules that fit a line, the highest one decides
 * @param condition which lines it fits, as the sheet has it: 目标类型=等于;实际类型=数字
 * @param method how they are scored
 * @param setting 方法参数; may be empty
 * @param mode 计算方式
 * @param clause where it comes from; may be empty
 * @param origin where the row stands, for people
 */
public record MethodRow(
        String rule,
        String number,
        int priority,
        String condition,
        Method method,
        String setting,
        ComputingMode mode,
        String clause,
        String origin) {
    public MethodRow {
        Given.all(rule, number, condition, method, setting, mode, clause, origin);
    }

    /** How they are scored, in the sheet's words: method, its 方法参数 and, where it is not 计算并锁定, 计算方式. */
    public String how() {
        String computed = mode == ComputingMode.LOCKED ? "" : " " + mode.chinese();
        return (method.chinese() + " " + setting).strip() + computed;
    }
}
