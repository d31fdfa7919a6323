package jixiao.model.basis;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Unit;

/**
 * 计算过程, as data: with which numbers a score was computed. Sentences and spreadsheet formulas are made of it in
 * {@code wording} and {@code writing}. Weights and scores are points; {@code a} and {@code b} are in one common unit, and without one
 * where their units do not convert.
 */
public sealed interface Formula {
    /** What a reader says of this formula. */
    <T> T read(Reader<T> reader);

    /**
     * 读法: an answer for every kind of formula. A new kind does not compile before each reader has its answer.
     *
     * @param <T> what is said of a formula
     */
    interface Reader<T> {
        /** Of {@link Proportion}. */
        T proportion(Proportion formula);

        /** Of {@link Remainder}. */
        T remainder(Remainder formula);

        /** Of {@link AllOrNothing}. */
        T allOrNothing(AllOrNothing formula);

        /** Of {@link Completion}. */
        T completion(Completion formula);

        /** Of {@link Banded}. */
        T banded(Banded formula);

        /** Of {@link Unsettled}. */
        T unsettled(Unsettled formula);

        /** Of {@link Uncomputed}. */
        T uncomputed(Uncomputed formula);

        /** Of {@link Decided}. */
        T decided(Decided formula);

        /** Of {@link ClaimKept}. */
        T claimKept(ClaimKept formula);

        /** Of {@link Stepped}. */
        T stepped(Stepped formula);

        /** Of {@link Tiered}. */
        T tiered(Tiered formula);

        /** Of {@link Exceeded}. */
        T exceeded(Exceeded formula);

        /** Of {@link Unscored}. */
        T unscored(Unscored formula);
    }
    /**
     * 权重×B/A (forward) or 权重×A/B (reverse), within [0, weight]. A is positive; B is not negative, and positive on
     * reverse.
     */
    record Proportion(BigDecimal weight, boolean forward, BigDecimal a, BigDecimal b, Unit unit) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.proportion(this);
        }
    }

    /**
     * 权重×(2−B/A), within [0, weight]: full up to A, nothing from 2A on (反向倒扣). A is positive, B is not negative.
     */
    record Remainder(BigDecimal weight, BigDecimal a, BigDecimal b, Unit unit) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.remainder(this);
        }
    }

    /** Full or no marks without a ratio: inside a range, A or B too small for one, exact, in time; texts as written. */
    record AllOrNothing(BigDecimal weight, boolean met, String a, String b) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.allOrNothing(this);
        }
    }

    /** 权重×完成率. */
    record Completion(BigDecimal weight, BigDecimal rate) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.completion(this);
        }
    }

    /**
     * 权重×share within a band.
     *
     * @param matched the word that decided (a negation, a weakening word, a phrase); empty where none did
     */
    record Banded(BigDecimal weight, Band band, BandReason reason, String matched, BandPoint point, BigDecimal share)
            implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.banded(this);
        }
    }

    /** Words that settle no band: the claim, at most the weight; without a claim no score. */
    record Unsettled(BigDecimal weight, Optional<BigDecimal> claim) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.unsettled(this);
        }
    }

    /** 不计算: the convention computes nothing for the line; the claim, at most the weight, and without a claim no score. */
    record Uncomputed(BigDecimal weight, Optional<BigDecimal> claim) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.uncomputed(this);
        }
    }

    /**
     * 人工定分: a person has decided.
     *
     * @param by who, and why, as written
     */
    record Decided(BigDecimal weight, BigDecimal points, String by) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.decided(this);
        }
    }

    /**
     * A missed line whose weight was inferred from its claim: the claim stays.
     *
     * @param achievement within (0, 1), by which the claim was divided; zero where the weight is the claim itself
     */
    record ClaimKept(BigDecimal weight, BigDecimal claim, BigDecimal achievement) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.claimKept(this);
        }
    }

    /** full − ⌈gap ÷ step⌉ × deduction, not below zero. */
    record Stepped(
            BigDecimal weight, BigDecimal limit, BigDecimal b, BigDecimal step, BigDecimal steps, BigDecimal deduction)
            implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.stepped(this);
        }
    }

    /** 权重×share of the tier that the deviation falls in. */
    record Tiered(BigDecimal weight, BigDecimal deviation, BigDecimal share) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.tiered(this);
        }
    }

    /**
     * Beyond the limit of achievement: 权重×limit÷ratio where the deduction is zero, else 权重−deduction, not below zero.
     *
     * @param ratio uncapped ratio of actual to target in the good direction, six decimals
     * @param limit 超额完成说明上限 as a ratio
     * @param deduction in points; zero where the score is scaled
     */
    record Exceeded(BigDecimal weight, BigDecimal ratio, BigDecimal limit, BigDecimal deduction) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.exceeded(this);
        }
    }

    /** No score, and why. */
    record Unscored(Reason reason) implements Formula {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.unscored(this);
        }

        /** 未计分原因. */
        public enum Reason {
            /** 实际完成值未填. */
            ACTUAL_MISSING,
            /** 年初目标值未填. */
            TARGET_MISSING,
            /** 预算数缺失、为零或无法识别. */
            BUDGET_UNREADABLE,
            /** 执行数缺失或无法识别. */
            SPENDING_UNREADABLE,
            /** 没有规则适用. */
            NO_METHOD,
            /** 空白表. */
            BLANK_FORM
        }
    }
}
