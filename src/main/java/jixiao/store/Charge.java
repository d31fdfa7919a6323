package jixiao.store;

import jixiao.model.Given;

/**
 * 归口: whose a table is in the bureau.
 *
 * @param section 科室 by the roster; may be empty
 * @param supervisor 主管部门 by the roster, else as the table writes it; may be empty
 * @param secret 涉密 by the roster: in no letter, statistics, report or copy
 */
public record Charge(String section, String supervisor, boolean secret) {
    /** Of a table that no roster says anything of. */
    public static final Charge UNKNOWN = new Charge("", "", false);

    public Charge {
        Given.all(section, supervisor);
    }
}
