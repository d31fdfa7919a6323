package jixiao.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jixiao.model.DeclaredRule;
import jixiao.model.Given;

/**
 * 口径概要: what is needed of a convention to tell whether a sheet was made for it.
 *
 * @param name folder name
 * @param title Chinese title
 * @param executionPoints 预算执行分值, in points
 * @param indicatorPoints 指标分值, in points
 * @param level1Points 一级指标分值 by level 1 name, in points; empty where the convention sets none
 * @param rules what it rules, as the notes under a form declare it
 * @param recognition by what its tables are known
 */
public record ConventionOutline(
        String name,
        String title,
        BigDecimal executionPoints,
        BigDecimal indicatorPoints,
        Map<String, BigDecimal> level1Points,
        List<DeclaredRule> rules,
        Recognition recognition) {
    public ConventionOutline {
        Given.all(name, title, executionPoints, indicatorPoints, recognition);
        level1Points = Map.copyOf(level1Points);
        rules = List.copyOf(rules);
    }

    /** The outline of a convention, and by what its tables are known. */
    public static ConventionOutline of(Convention convention, Recognition recognition) {
        return new ConventionOutline(
                convention.stamp().name(),
                convention.stamp().title(),
                convention.parameters().number(Parameter.EXECUTION_POINTS),
                convention.parameters().number(Parameter.INDICATOR_POINTS),
                convention.level1Points(),
                ConventionRules.of(convention),
                recognition);
    }
}
