package jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 更正的得分: one that counts as the bureau has it.
 *
 * @param place where on it
 * @param what 指标, or what else is scored
 * @param claimed 填报得分 in points; empty where there is none
 * @param score 复核得分 in points; empty where there is none
 */
record LetterScore(String place, String what, Optional<BigDecimal> claimed, Optional<BigDecimal> score) {}
