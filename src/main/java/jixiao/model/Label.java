package jixiao.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 指标名称: the name of a level 1, 2 or 3 indicator with the points printed in it.
 *
 * @param text as written: "数量指标(15分)"
 * @param name without the points: "数量指标"; empty when the level is absent
 * @param points the points printed in the label; empty when none are
 * @param place the cell, for a merged one its top left; lines under one merged label share the place
 */
public record Label(String text, String name, Optional<BigDecimal> points, Place place) {
    /** A level that the table does not have. */
    public static final Label NONE = new Label("", "", Optional.empty(), Place.NOWHERE);

    public Label {
        Given.all(text, name, points, place);
    }
}
