package jixiao.reading.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.Place;

/** 年度目标草稿: a goal while its lines are being collected. */
final class GoalDraft {
    private final String no;
    private final String text;
    private final Optional<BigDecimal> points;
    private final Place caption;
    private final List<Indicator> lines = new ArrayList<>();

    GoalDraft(String no, String text, Optional<BigDecimal> points, Place caption) {
        this.no = no;
        this.text = text;
        this.points = points;
        this.caption = caption;
    }

    String no() {
        return no;
    }

    String text() {
        return text;
    }

    /** Points printed in its caption or label, whatever they mean. */
    Optional<BigDecimal> points() {
        return points;
    }

    Place caption() {
        return caption;
    }

    List<Indicator> lines() {
        return lines;
    }
}
