package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 报告中的一组指标.
 *
 * @param name 产出, 数量 …
 * @param full 满分
 * @param score 得分, printed or added up
 * @param indicators how many indicators it lists
 * @param place its paragraph
 * @param parts 二级 groups in it; they have none themselves
 */
public record PointGroupDocument(
        String name,
        Optional<BigDecimal> full,
        Optional<BigDecimal> score,
        Optional<BigDecimal> indicators,
        PlaceDocument place,
        @IfAny List<PointPartDocument> parts) {
    public PointGroupDocument {
        parts = Absent.list(parts);
    }
}
