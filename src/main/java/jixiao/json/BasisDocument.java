package jixiao.json;

/**
 * 计分依据.
 *
 * @param method name of the method; empty where none was chosen
 * @param rule name of the rule that chose it
 * @param clause clause of the convention
 * @param formula the sum with its numbers
 * @param missed why points are missing
 */
public record BasisDocument(@IfAny String method, String rule, String clause, String formula, String missed) {
    /** Nothing was scored. */
    public static final BasisDocument NONE = new BasisDocument("", "", "", "", "");
}
