package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 一个单位的分项 of an aggregated line.
 *
 * @param unit 单位名称
 * @param file file name
 * @param sheet sheet name
 * @param cell cell of the line
 * @param funds its weight in the mean, in 万元
 * @param targetText 年初目标值 as written
 * @param actualText 实际完成值 as written
 * @param target 年初目标值 in the aggregated line's unit
 * @param actual 实际完成值 in the aggregated line's unit
 * @param measure that unit
 * @param achievement 得分率 of a line in words, from 0 to 1
 */
public record PartDocument(
        String unit,
        String file,
        String sheet,
        String cell,
        Optional<BigDecimal> funds,
        String targetText,
        String actualText,
        Optional<BigDecimal> target,
        Optional<BigDecimal> actual,
        String measure,
        Optional<BigDecimal> achievement) {}
