package jixiao.review.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 评分项目: a row of the bureau's table.
 *
 * @param item 评分项目
 * @param content 评分内容; may be empty
 * @param measure what the program counts; empty where a person marks it
 * @param measureText 计量 as written
 * @param points 分值, above zero
 * @param deduction what each of the counted takes off, in points, not negative; empty where one takes all, or a person marks it
 */
record QualityItem(
        String item,
        String content,
        Optional<Measure.Written> measure,
        String measureText,
        BigDecimal points,
        Optional<BigDecimal> deduction) {
    QualityItem {
        Given.all(item, content, measure, points, deduction);
    }

    /** How the points come about, for people. */
    String rule() {
        return measure.isEmpty()
                ? "由人评定"
                : deduction
                        .map(each -> "每处扣" + each.stripTrailingZeros().toPlainString() + "分,扣完为止")
                        .orElse("有一处即不得分");
    }

    /** The points for so many of what is counted: points − count × deduction, not below zero, two decimals. */
    BigDecimal scored(int count) {
        if (count == 0) {
            return points.setScale(2, RoundingMode.HALF_UP);
        }
        return deduction
                .map(each -> points.subtract(each.multiply(BigDecimal.valueOf(count))))
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
