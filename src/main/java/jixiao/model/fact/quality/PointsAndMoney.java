package jixiao.model.fact.quality;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.Subject;

/**
 * 得分与资金: how much of the points was earned beside how much of the money was spent.
 *
 * @param earned scores of all indicators ÷ their weights, four decimals
 * @param spent 执行率, four decimals
 * @param full whether every line has all its points, and none is open
 * @param explained whether a reason is given, beside the funds or in the box
 * @param place cell of the rate, else of the funds
 */
public record PointsAndMoney(BigDecimal earned, BigDecimal spent, boolean full, boolean explained, Place place)
        implements Subject {
    public PointsAndMoney {
        Given.all(earned, spent, place);
    }

    /** How far the points are ahead of the money; below zero where they are behind. */
    public BigDecimal getLead() {
        return earned.subtract(spent);
    }

    @Override
    public String key() {
        return "得分与资金";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "得分率",
                earned.toPlainString(),
                "执行率",
                spent.toPlainString(),
                "高出",
                getLead().toPlainString());
    }
}
