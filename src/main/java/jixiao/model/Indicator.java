package jixiao.model;

import java.util.List;
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
 * @param claimShared the one 得分 cell of this line and others together, in points, blank where nothing is written in it;
 *     {@code claimed} has no value then. Empty where the line has a cell of its own
 * @param breakdown 分项: lines below it that only detail it, without points; empty for most
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
        Entry reason,
        Optional<Figure> claimShared,
        List<Indicator> breakdown) {
    public Indicator {
        Given.all(place, level1, level2, nature, targetEntry, target, actual, weight, claimed, second, level, reason);
        if (level3.name().isEmpty()) {
            throw new IllegalArgumentException("an indicator without a name at " + place);
        }
        if (claimShared.isPresent() && claimed.value().isPresent()) {
            throw new IllegalArgumentException("a claim of its own and a shared one at " + place);
        }
        breakdown = List.copyOf(breakdown);
    }

    /** A line with cells of its own and without breakdown. */
    public Indicator(
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
        this(
                place,
                level1,
                level2,
                level3,
                nature,
                targetEntry,
                target,
                actual,
                weight,
                claimed,
                second,
                level,
                reason,
                Optional.empty(),
                List.of());
    }

    /** 三级指标 name without its points. */
    public String name() {
        return level3.name();
    }

    /** What claims for the line: its own cell, or the one that it shares with others. */
    public Figure counted() {
        return claimShared.orElse(claimed);
    }

    /**
     * Whether its breakdown can stand for what it lacks: a target or an actual is not filled in, and every line of the
     * breakdown has both.
     */
    public boolean isStoodFor() {
        boolean lacks = target.isEmpty() || actual.isMissing();
        return lacks
                && !breakdown.isEmpty()
                && breakdown.stream()
                        .allMatch(part ->
                                part.target().isPresent() && !part.actual().isMissing());
    }

    /** The same line under other labels of level 1 and 2. */
    public Indicator under(Label first, Label other) {
        return copy(first, other, nature, targetEntry, target, actual, weight, claimed, level, claimShared, breakdown);
    }

    /** The same line with another 分值. */
    public Indicator weighing(Figure points) {
        return copy(
                level1, level2, nature, targetEntry, target, actual, points, claimed, level, claimShared, breakdown);
    }

    /** The same line with another 得分 of its own. */
    public Indicator claiming(Figure points) {
        return copy(
                level1,
                level2,
                nature,
                targetEntry,
                target,
                actual,
                weight,
                points,
                level,
                Optional.empty(),
                breakdown);
    }

    /** The same line, its 得分 one with that of other lines: {@code cell} is the cell of all of them. */
    public Indicator sharing(Figure cell) {
        Figure own = cell.provisional() ? cell : Figure.empty(cell.place());
        return copy(
                level1, level2, nature, targetEntry, target, actual, weight, own, level, Optional.of(cell), breakdown);
    }

    /** The same line with its breakdown. */
    public Indicator detailedBy(List<Indicator> lines) {
        return copy(level1, level2, nature, targetEntry, target, actual, weight, claimed, level, claimShared, lines);
    }

    /** The same line with other values. */
    public Indicator valued(Entry aim, Optional<Target> understood, Actual done) {
        return copy(level1, level2, nature, aim, understood, done, weight, claimed, level, claimShared, breakdown);
    }

    /** The same line with another 指标性质. */
    public Indicator natured(Entry sense) {
        return copy(level1, level2, sense, targetEntry, target, actual, weight, claimed, level, claimShared, breakdown);
    }

    /** The same line with another explicit level. */
    public Indicator levelled(Entry stated) {
        return copy(
                level1, level2, nature, targetEntry, target, actual, weight, claimed, stated, claimShared, breakdown);
    }

    /** The same line under another name. */
    public Indicator named(Label name) {
        return new Indicator(
                place,
                level1,
                level2,
                name,
                nature,
                targetEntry,
                target,
                actual,
                weight,
                claimed,
                second,
                level,
                reason,
                claimShared,
                breakdown);
    }

    /** The one place where a line is made of another: what is not given is taken over. */
    private Indicator copy(
            Label first,
            Label other,
            Entry sense,
            Entry aim,
            Optional<Target> understood,
            Actual done,
            Figure points,
            Figure claim,
            Entry stated,
            Optional<Figure> shared,
            List<Indicator> parts) {
        return new Indicator(
                place,
                first,
                other,
                level3,
                sense,
                aim,
                understood,
                done,
                points,
                claim,
                second,
                stated,
                reason,
                shared,
                parts);
    }
}
