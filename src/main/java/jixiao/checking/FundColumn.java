package jixiao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import jixiao.model.Figure;
import jixiao.model.FundLine;

/**
 * 资金栏: one amount of the lines of the funds.
 *
 * @param name 预算数 or 执行数
 * @param total that of the total line
 * @param figure gives that of a part
 */
record FundColumn(String name, Figure total, Function<FundLine, Figure> figure) {
    /** Whether total and parts all print it. */
    boolean isWholly(List<FundLine> parts) {
        return total.value().isPresent() && parts.stream().allMatch(this::isPrinted);
    }

    boolean isPrinted(FundLine part) {
        return figure.apply(part).value().isPresent();
    }

    /** A part's in 万元, zero where it prints none. */
    BigDecimal of(FundLine part) {
        return figure.apply(part).value().orElse(BigDecimal.ZERO);
    }

    /** The total's in 万元, zero where it prints none. */
    BigDecimal whole() {
        return total.value().orElse(BigDecimal.ZERO);
    }

    BigDecimal sum(List<FundLine> parts) {
        return parts.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
