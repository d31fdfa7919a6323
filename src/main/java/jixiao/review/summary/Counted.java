package jixiao.review.summary;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.review.TableSummary;
import jixiao.review.known.LastFigures;

/**
 * 统计的一张表: what is counted of a table, of this year or of the last.
 *
 * @param by whose table it is
 * @param budget 预算数 in 万元; empty where it cannot be read
 * @param verdict 结论
 * @param grade 等级; empty where it is not certain
 * @param score 复核总分; empty where it is not certain: lines to decide, no total, or weights that are not printed
 * @param weights where its weights come from
 */
record Counted(
        Division by,
        Optional<BigDecimal> budget,
        String verdict,
        Optional<String> grade,
        Optional<BigDecimal> score,
        Weights weights) {
    /** 分值来源. */
    enum Weights {
        /** On the table itself. */
        PRINTED("分值印出"),
        /** Claims stand for them. */
        CLAIMED("分值推定"),
        /** The convention's, divided evenly; for reference only. */
        DEFAULT("分值默认");

        private final String chinese;

        Weights(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }

        private static Weights of(boolean byDefault, boolean inferred) {
            return byDefault ? DEFAULT : inferred ? CLAIMED : PRINTED;
        }
    }

    Counted {
        Given.all(by, budget, verdict);
        grade = weights == Weights.PRINTED ? grade : Optional.empty();
        score = weights == Weights.PRINTED ? score : Optional.empty();
    }

    static Counted of(TableSummary table, Divisions divisions) {
        boolean sure = table.scored().comparable() && table.counts().open() == 0;
        return new Counted(
                divisions.of(table),
                table.money().budget(),
                table.verdict().chinese(),
                table.scored().grade().filter(each -> sure),
                Optional.of(table.scored().total()).filter(each -> sure),
                Weights.of(table.scored().reference(), table.scored().inferred()));
    }

    /** Of last year; whose table it was is what it is now, where last year's roster does not say. */
    static Counted of(LastFigures last, Divisions divisions) {
        Division now = divisions.of(last.unit(), last.project());
        return new Counted(
                new Division(
                        last.section().isEmpty() ? now.section() : last.section(),
                        last.supervisor().isEmpty() ? now.supervisor() : last.supervisor()),
                last.budget(),
                last.verdict(),
                last.grade(),
                last.total(),
                Weights.of(last.reference(), last.inferred()));
    }
}
