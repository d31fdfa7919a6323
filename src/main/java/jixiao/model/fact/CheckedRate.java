package jixiao.model.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 受审执行率: a printed rate beside the amounts of its own line of the funds.
 *
 * @param name name of the line; may be empty
 * @param part whether the line only details the total and its rate counts for nothing
 * @param rate the rate with the amounts of the line
 * @param place the cell that a finding points at
 */
public record CheckedRate(String name, boolean part, PrintedRate rate, Place place) implements Subject {
    public CheckedRate {
        Given.all(name, rate, place);
    }

    /** It counts as said of the funds. */
    @Override
    public String key() {
        return "资金";
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("指标", "预算执行情况");
        details.put("资金", name.isEmpty() ? "没有名称的一行" : name);
        details.put("预算数", CheckedFunds.plain(rate.budget()));
        details.put("执行数", CheckedFunds.plain(rate.spending()));
        details.put("填报率", CheckedFunds.plain(rate.printed()));
        details.put("应为率", rate.getComputed().toPlainString());
        return details;
    }
}
