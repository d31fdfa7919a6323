package jixiao.trial;

import jixiao.model.Given;

/**
 * 差异: where a case comes to something else than was expected.
 *
 * @param name name of the case
 * @param origin file, sheet and row of the line, for people
 * @param what heading of what was expected: 应得分, 应用规则 …
 * @param expected as written
 * @param got what came out
 */
public record Difference(String name, String origin, String what, String expected, String got) {
    public Difference {
        Given.all(name, origin, what, expected, got);
    }
}
