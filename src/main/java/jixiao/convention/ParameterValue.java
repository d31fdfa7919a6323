package jixiao.convention;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 参数值.
 *
 * @param text as written in the sheet ("80%", "是")
 * @param number the number, a ratio for percentages; empty for words and for 无
 * @param clause where it comes from
 * @param since first year that it holds for, 0 when it always has
 * @param origin where it stands: convention name, sheet and row, for people
 */
public record ParameterValue(String text, Optional<BigDecimal> number, String clause, int since, String origin) {
    public ParameterValue {
        Given.all(text, number, clause, origin);
    }
}
