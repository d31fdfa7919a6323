package jixiao.json.document;

import java.util.List;

/**
 * 计分依据.
 *
 * @param method name of the method; empty where none was chosen
 * @param rule name of the rule that chose it
 * @param number 编号 of its row; empty for none, and where nobody asked for the rows that were not taken
 * @param computing 计算方式 of that rule; empty where nobody may score otherwise
 * @param clause clause of the convention
 * @param formula the sum with its numbers
 * @param missed why points are missing
 * @param notChosen the other rows of 《计分方法》 and why they were not taken; empty where nobody asked
 */
public record BasisDocument(
        @IfAny String method,
        String rule,
        @IfAny String number,
        @IfAny String computing,
        String clause,
        String formula,
        String missed,
        @IfAny List<NotChosenDocument> notChosen) {
    /** Nothing was scored. */
    public static final BasisDocument NONE = new BasisDocument("", "", "", "", "", "", "", List.of());

    public BasisDocument {
        notChosen = Absent.list(notChosen);
    }
}
