package jixiao.json.document;

import java.util.List;

/**
 * 计分依据.
 *
 * @param method name of the method; empty where none was chosen
 * @param rule name of the rule that chose it
 * @param clause clause of the convention
 * @param formula the sum with its numbers
 * @param missed why points are missing
 * @param notChosen the other rows of 《计分方法》 and why they were not taken; empty where nobody asked
 */
public record BasisDocument(
        @IfAny String method,
        String rule,
        String clause,
        String formula,
        String missed,
        @IfAny List<NotChosenDocument> notChosen) {
    /** Nothing was scored. */
    public static final BasisDocument NONE = new BasisDocument("", "", "", "", "", List.of());

    public BasisDocument {
        notChosen = Absent.list(notChosen);
    }
}
