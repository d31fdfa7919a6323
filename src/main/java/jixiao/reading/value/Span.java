package jixiao.reading.value;

import java.util.Optional;

/**
 * 数值或区间.
 *
 * @param low the number, the lower one of a range
 * @param high the upper number; empty for one number
 * @param end position after it
 */
record Span(Measure low, Optional<Measure> high, int end) {}
