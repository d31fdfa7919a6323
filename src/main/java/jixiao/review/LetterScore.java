package jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 更正的得分: one that counts as the bureau has it.
 *
 * @param table which table of the unit, as the letter calls it
 * @param place where on it
 * @param what 指标, or what else is scored
 * @param claimed 填报得分 in points; empty where there is none
 * @param score 复核得分 in points; empty where there is none
 */
record LetterScore(String table, String place, String what, Optional<BigDecimal> claimed, Optional<BigDecimal> score) {}
