package jixiao.review.draw;

import java.math.BigDecimal;

/**
 * 风险: what a review found on a table.
 *
 * @param errors 错误
 * @param warnings 警告
 * @param open lines that a person has to decide
 */
record Risk(int errors, int warnings, int open) {
    private static final int ERROR = 3;
    private static final int WARNING = 2;

    /** How it is reckoned, for the protocol. */
    static final String HOW = "风险:1+错误条数×3+警告条数×2+待定指标条数(按审核发现计,不论怎样处理)。";

    /** Never 0: what nothing was found on may be wrong as well. */
    BigDecimal weight() {
        return BigDecimal.valueOf(1L + (long) errors * ERROR + (long) warnings * WARNING + open);
    }
}
