package jixiao.model.fact;

import java.util.Set;
import jixiao.model.Form;
import jixiao.model.Given;
import jixiao.model.TargetKind;
import jixiao.model.UnitKind;

/**
 * 计分行: what a rule that chooses a method may know of a line.
 *
 * @param level1 一级指标, normalised; may be empty
 * @param level2 二级指标, normalised; may be empty
 * @param name 三级指标, normalised
 * @param nature 指标性质 as written; may be empty
 * @param direction what 指标性质 says of the direction: 正向, 反向, 定性, or empty
 * @param target kind of the target
 * @param zeroTarget whether the number targeted is zero
 * @param unitKind kind of the target's unit; NONE for words and dates
 * @param actual kind of what was reported
 * @param form 表式
 * @param year the table's year, 0 when unknown
 * @param words names of the convention's word lists of which a word stands in the indicator's name
 */
public record LineFact(
        String level1,
        String level2,
        String name,
        String nature,
        String direction,
        TargetKind target,
        boolean zeroTarget,
        UnitKind unitKind,
        ActualKind actual,
        Form form,
        int year,
        Set<String> words) {
    public LineFact {
        Given.all(level1, level2, name, nature, direction, target, unitKind, actual, form);
        words = Set.copyOf(words);
    }
}
