package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 分值组: lines whose weights, with what stands beside them, should come to a number that is printed or prescribed.
 *
 * @param kind what the lines are
 * @param name name of the group; empty for the whole table
 * @param place the cell that a finding points at
 * @param expected what the weights should come to, in points
 * @param besides points of the execution that count among them, in points
 * @param lines the lines, at least one
 */
public record WeighedGroup(
        Kind kind, String name, Place place, BigDecimal expected, BigDecimal besides, List<CheckedLine> lines) {
    /** 分值组种类. */
    public enum Kind {
        /** 全部指标, against the convention. */
        WEIGHTS,
        /** 一个年度目标或一组指标, against its printed points. */
        GROUP,
        /** 一级指标, against the convention's points for it (一级指标分值). */
        PRESCRIBED,
        /** 满分: what execution and indicators can earn, against all points there are. */
        FULL
    }

    public WeighedGroup {
        Given.all(kind, name, place, expected, besides);
        lines = List.copyOf(lines);
    }
}
