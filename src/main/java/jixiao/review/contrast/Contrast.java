package jixiao.review.contrast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Range;
import jixiao.model.basis.Basis;

/**
 * 口径对比: a table under two conventions.
 *
 * @param total under the convention in force, in points
 * @param otherTotal under the other one, in points
 * @param grade under the convention in force; empty when it is not certain
 * @param otherGrade under the other one
 * @param causes rows of a convention that the change of total or grade goes back to; empty where none is known
 * @param lines the lines that differ, 预算执行 first
 * @param told findings that only one of them makes, or each with another severity, in the order of the sheet
 */
record Contrast(
        BigDecimal total,
        BigDecimal otherTotal,
        Optional<String> grade,
        Optional<String> otherGrade,
        List<String> causes,
        List<Line> lines,
        List<Told> told) {
    Contrast {
        Given.all(total, otherTotal);
        causes = List.copyOf(causes);
        lines = List.copyOf(lines);
        told = List.copyOf(told);
    }

    boolean totalChanges() {
        return total.compareTo(otherTotal) != 0;
    }

    boolean gradeChanges() {
        return !grade.equals(otherGrade);
    }

    /**
     * 只有一边提出的发现.
     *
     * @param cell where it stands
     * @param code its code
     * @param title its short title
     * @param here how grave under the convention in force; empty where it makes none
     * @param there how grave under the other one; empty where it makes none
     */
    record Told(String cell, String code, String title, String here, String there) {}

    /**
     * 对比的一行.
     *
     * @param cell where it stands
     * @param name 三级指标, or 预算执行情况
     * @param target 年初目标值 as written
     * @param actual 实际完成值 as written
     * @param here under the convention in force
     * @param there under the other one
     * @param causes rows of a convention that the difference goes back to; empty where none is known
     */
    record Line(
            String cell, String name, String target, String actual, Points here, Points there, List<String> causes) {
        Line {
            causes = List.copyOf(causes);
        }
    }

    /**
     * 一行的得分.
     *
     * @param weight in points
     * @param score in points; empty when there is none
     * @param range what the score may be, in points
     * @param open whether a person has to decide
     * @param basis what decided
     */
    record Points(BigDecimal weight, Optional<BigDecimal> score, Range range, boolean open, Basis basis) {
        private static final BigDecimal HALF_UNIT = new BigDecimal("0.005");

        /**
         * Whether another score of the same line is another achievement, and not the same one of other points: beyond what
         * rounding both to two decimals explains.
         */
        boolean differs(Points other) {
            if (open != other.open || score.isPresent() != other.score.isPresent()) {
                return true;
            }
            return score.isPresent() && apart(score.get(), other.score.get(), other)
                    || apart(range.low(), other.range.low(), other)
                    || apart(range.high(), other.range.high(), other);
        }

        private boolean apart(BigDecimal mine, BigDecimal theirs, Points other) {
            if (weight.compareTo(other.weight) == 0) {
                return mine.compareTo(theirs) != 0;
            }
            BigDecimal across = mine.multiply(other.weight).subtract(theirs.multiply(weight));
            return across.abs().compareTo(HALF_UNIT.multiply(weight.add(other.weight))) > 0;
        }
    }
}
