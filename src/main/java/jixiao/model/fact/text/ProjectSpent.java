package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 一个项目的执行数: by its table, else by the text's paragraph about it.
 *
 * @param no its number, from 0
 * @param amount in 万元
 */
public record ProjectSpent(int no, BigDecimal amount) {
    public ProjectSpent {
        Objects.requireNonNull(amount);
    }
}
