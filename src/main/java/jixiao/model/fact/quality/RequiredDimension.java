package jixiao.model.fact.quality;

import java.util.Objects;

/**
 * 应设维度: a dimension that tables have to have, by 《指标字典》.
 *
 * @param dimension which
 * @param excused whether the table's title or project holds an exception, or its execution measures it
 */
public record RequiredDimension(Dimension dimension, boolean excused) {
    public RequiredDimension {
        Objects.requireNonNull(dimension);
    }
}
