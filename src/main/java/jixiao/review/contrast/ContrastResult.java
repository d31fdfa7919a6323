package jixiao.review.contrast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 口径对比的结果, of the tables that count.
 *
 * @param convention name of the other convention
 * @param totals how many totals change
 * @param grades how many grades change
 * @param changed the tables whose total or grade changes, in the order of the files
 */
public record ContrastResult(String convention, int totals, int grades, List<Changed> changed) {
    public ContrastResult {
        Objects.requireNonNull(convention);
        changed = List.copyOf(changed);
    }

    /**
     * 有变化的表.
     *
     * @param file its file, as found
     * @param sheet its sheet
     * @param total under the convention in force, in points
     * @param otherTotal under the other one, in points
     * @param grade under the convention in force; empty when it is not certain
     * @param otherGrade under the other one; empty when it is not certain
     * @param causes rows of a convention that the change goes back to; empty where none is known
     */
    public record Changed(
            String file,
            String sheet,
            BigDecimal total,
            BigDecimal otherTotal,
            Optional<String> grade,
            Optional<String> otherGrade,
            List<String> causes) {
        public Changed {
            Given.all(total, otherTotal);
            causes = List.copyOf(causes);
        }
    }
}
