package jixiao.review.summary;

/**
 * 归口: whose table it is within the bureau.
 *
 * @param section 科室; may be empty
 * @param supervisor 主管部门; may be empty
 */
public record Division(String section, String supervisor) {
    static final Division UNKNOWN = new Division("", "");
}
