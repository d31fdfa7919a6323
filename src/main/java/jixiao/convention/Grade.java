package jixiao.convention;

import java.math.BigDecimal;

/**
 * 等级.
 *
 * @param name 优, 良, 中, 差 or what the convention calls it
 * @param from lowest total in points, included
 * @param clause where it comes from
 */
public record Grade(String name, BigDecimal from, String clause) {}
