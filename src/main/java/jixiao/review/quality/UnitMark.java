package jixiao.review.quality;

import java.math.BigDecimal;
import java.util.List;

/**
 * 单位得分.
 *
 * @param rank 名次: units of the same points share one
 * @param unit the unit
 * @param marks its items
 */
record UnitMark(int rank, UnitRecord unit, List<Marked> marks) {
    UnitMark {
        marks = List.copyOf(marks);
    }

    /** The sum of what counts, in points. */
    BigDecimal total() {
        return sum(marks);
    }

    /** 分值 of the items that are marked. */
    BigDecimal full() {
        return marks.stream()
                .filter(each -> each.counted().isPresent())
                .map(each -> each.item().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many items a person has still to mark. */
    long open() {
        return marks.stream().filter(each -> each.counted().isEmpty()).count();
    }

    /** The sum of the items of one name. */
    BigDecimal of(String item) {
        return sum(
                marks.stream().filter(each -> each.item().item().equals(item)).toList());
    }

    static BigDecimal sum(List<Marked> marks) {
        return marks.stream().flatMap(each -> each.counted().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
