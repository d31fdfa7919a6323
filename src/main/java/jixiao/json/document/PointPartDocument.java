package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 报告中一组指标的一部分.
 *
 * @param name 数量, 质量 …
 * @param full 满分
 * @param score 得分, printed or added up
 * @param indicators how many indicators it lists
 * @param place its paragraph
 */
public record PointPartDocument(
        String name,
        Optional<BigDecimal> full,
        Optional<BigDecimal> score,
        Optional<BigDecimal> indicators,
        PlaceDocument place) {}
