package jixiao.reading.value;

import java.math.BigDecimal;

/**
 * 数词: a number found in a text, without unit.
 *
 * @param value what it says
 * @param end position after it
 * @param chinese whether it is written in Chinese numerals
 */
record Numeral(BigDecimal value, int end, boolean chinese) {}
