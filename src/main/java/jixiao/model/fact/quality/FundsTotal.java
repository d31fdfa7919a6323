package jixiao.model.fact.quality;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.Subject;

/**
 * 资金合计: the total of one column of the funds beside its parts, in 万元.
 *
 * @param column 预算数 or 执行数
 * @param total as printed
 * @param parts sum of the parts
 * @param place cell of the total
 */
public record FundsTotal(String column, BigDecimal total, BigDecimal parts, Place place) implements Subject {
    public FundsTotal {
        Given.all(column, total, parts, place);
    }

    /** Whether the total says that there is nothing. */
    public boolean isNothing() {
        return total.signum() == 0;
    }

    /** Whether its parts say that there is something. */
    public boolean isInParts() {
        return parts.signum() > 0;
    }

    @Override
    public String key() {
        return "合计" + column;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("栏目", column, "各行合计", parts.toPlainString());
    }
}
