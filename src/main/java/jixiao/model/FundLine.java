package jixiao.model;

import java.util.Objects;

/**
 * 资金来源: one line of the funds that only details the total (其中: 财政拨款, 其他资金 …) and does not score.
 *
 * @param name as written, without 其中
 * @param budget 预算数 in 万元
 * @param spending 执行数 in 万元
 * @param rate 执行率 as a ratio
 */
public record FundLine(String name, Figure budget, Figure spending, Figure rate) {
    public FundLine {
        Objects.requireNonNull(name);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(spending);
        Objects.requireNonNull(rate);
    }
}
