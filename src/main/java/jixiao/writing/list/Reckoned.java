package jixiao.writing.list;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 活公式: a formula with the number that it comes to, so that a viewer that does not reckon shows it too.
 *
 * @param formula without its =
 * @param value what it comes to; empty for an empty text
 */
public record Reckoned(String formula, Optional<BigDecimal> value) {}
