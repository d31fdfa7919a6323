package jixiao.model.fact.quality;

import java.math.BigDecimal;
import jixiao.model.Given;

/**
 * 限值: a number of 《审核规则》 or 《参数》 that rules compare with.
 *
 * @param of the code, or the parameter's name
 * @param value as written, ratios as ratios
 */
public record Limit(String of, BigDecimal value) {
    public Limit {
        Given.all(of, value);
    }
}
