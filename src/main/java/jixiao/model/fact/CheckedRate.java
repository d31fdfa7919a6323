package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Figure;
import jixiao.model.Place;

/**
 * 受审执行率: a printed rate beside the amounts of its own line of the funds.
 *
 * @param name name of the line; may be empty
 * @param part whether the line only details the total and its rate counts for nothing
 * @param budget 预算数 of the line
 * @param spending 执行数 of the line
 * @param printed 执行率 as printed, a ratio
 * @param computed spending ÷ budget at the printed precision, four decimals of a ratio
 * @param agreement how both stand to each other
 * @param place the cell that a finding points at
 */
public record CheckedRate(
        String name,
        boolean part,
        Figure budget,
        Figure spending,
        Figure printed,
        BigDecimal computed,
        Agreement agreement,
        Place place)
        implements Subject {
    public CheckedRate {
        Objects.requireNonNull(name);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(spending);
        Objects.requireNonNull(printed);
        Objects.requireNonNull(computed);
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(place);
    }

    /** It counts as said of the funds. */
    @Override
    public String key() {
        return "资金";
    }

    @Override
    public int order() {
        return 0;
    }

    /** Rate as printed, zero when none is. */
    public BigDecimal getPrintedRate() {
        return printed.value().orElse(BigDecimal.ZERO);
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("指标", "预算执行情况");
        details.put("资金", name.isEmpty() ? "没有名称的一行" : name);
        details.put("预算数", plain(budget));
        details.put("执行数", plain(spending));
        details.put("填报率", plain(printed));
        details.put("应为率", computed.toPlainString());
        return details;
    }

    private static String plain(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("");
    }
}
