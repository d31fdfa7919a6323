package jixiao.model;

import java.util.Objects;
import java.util.Optional;

/**
 * 指标: one line of level 3 as submitted, before any scoring.
 *
 * @param place the cell of the level 3 name; what findings on the whole line point at
 * @param level1 一级指标; {@link Label#NONE} when the table has no such column
 * @param level2 二级指标; {@link Label#NONE} when the table has no such column
 * @param level3 三级指标, its name never empty
 * @param nature 指标性质 as written (≥, =, 定性, 正向 …); blank when absent
 * @param targetEntry 年初目标值 as written, operator, value and unit joined when they stand in three cells
 * @param target the target understood; empty when none is written
 * @param actual 实际完成值
 * @param weight 分值 of its own cell, in points; blank when there is none
 * @param claimed 填报得分, in points; with a cell and blank where the table has a score column and the cell is empty
 * @param second 复核分, in points
 * @param level explicit level on the sheet (达成 / 部分达成 / 未达成, 优良中差, or a 评分比例); blank when absent
 * @param reason 偏差原因 of this line; without a cell when the table has no such column
 */
public record Indicator(
        Place place,
        Label level1,
        Label level2,
        Label level3,
        Entry nature,
        Entry targetEntry,
        Optional<Target> target,
        Actual actual,
        Figure weight,
        Figure claimed,
        Figure second,
        Entry level,
        Entry reason) {
    public Indicator {
        Objects.requireNonNull(place);
        Objects.requireNonNull(level1);
        Objects.requireNonNull(level2);
        if (level3.name().isEmpty()) {
            throw new IllegalArgumentException("an indicator without a name at " + place);
        }
        Objects.requireNonNull(nature);
        Objects.requireNonNull(targetEntry);
        Objects.requireNonNull(target);
        Objects.requireNonNull(actual);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(claimed);
        Objects.requireNonNull(second);
        Objects.requireNonNull(level);
        Objects.requireNonNull(reason);
    }

    /** 三级指标 name without its points. */
    public String name() {
        return level3.name();
    }
}
