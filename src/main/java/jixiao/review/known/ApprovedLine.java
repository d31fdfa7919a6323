package jixiao.review.known;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.Target;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/**
 * 批复的一项指标.
 *
 * @param level1 一级指标 as written; may be empty
 * @param level2 二级指标 as written; may be empty
 * @param name 三级指标 as written
 * @param text 指标值 as shown, with sign and unit where they stand in cells of their own; may be empty
 * @param nature sign or 指标性质; may be empty
 * @param unit 度量单位; may be empty
 * @param weight 分值 in points; empty where none is printed
 * @param place the cell of its name
 */
record ApprovedLine(
        String level1,
        String level2,
        String name,
        String text,
        String nature,
        String unit,
        Optional<BigDecimal> weight,
        Place place) {
    ApprovedLine {
        Given.all(level1, level2, name, text, nature, unit, weight, place);
    }

    private TargetText written(Optional<Integer> year) {
        return new TargetText(text, nature, unit, name, year);
    }

    /** The target understood, a day without year meant for {@code year}; empty where none is written. */
    Optional<Target> target(ValueReader values, Optional<Integer> year) {
        return text.isEmpty() ? Optional.empty() : values.target(written(year));
    }

    /** Sign, value and unit as one text. */
    String shown() {
        return written(Optional.empty()).joined();
    }

    /** The same line with the value of a later approval. */
    ApprovedLine with(ApprovedLine later) {
        return new ApprovedLine(
                level1,
                level2,
                name,
                later.text.isEmpty() ? text : later.text,
                later.text.isEmpty() ? nature : later.nature,
                later.text.isEmpty() ? unit : later.unit,
                later.weight.or(() -> weight),
                later.place);
    }
}
