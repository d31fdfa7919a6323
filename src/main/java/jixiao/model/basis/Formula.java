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
    /**
     * 权重×B/A (forward) or 权重×A/B (reverse), within [0, weight]. A is positive; B is not negative, and positive on
     * reverse.
     */
    record Proportion(BigDecimal weight, boolean forward, BigDecimal a, BigDecimal b, Unit unit) implements Formula {}

    /**
     * 权重×(2−B/A), within [0, weight]: full up to A, nothing from 2A on (反向倒扣). A is positive, B is not negative.
     */
    record Remainder(BigDecimal weight, BigDecimal a, BigDecimal b, Unit unit) implements Formula {}

    /** Full or no marks without a ratio: inside a range, A or B too small for one, exact, in time; texts as written. */
    record AllOrNothing(BigDecimal weight, boolean met, String a, String b) implements Formula {}

    /** 权重×完成率. */
    record Completion(BigDecimal weight, BigDecimal rate) implements Formula {}

    /**
     * 权重×share within a band.
     *
     * @param matched the word that decided (a negation, a weakening word, a phrase); empty where none did
     */
    record Banded(BigDecimal weight, Band band, BandReason reason, String matched, BandPoint point, BigDecimal share)
            implements Formula {}

    /** Words that settle no band: the claim, at most the weight; without a claim no score. */
    record Unsettled(BigDecimal weight, Optional<BigDecimal> claim) implements Formula {}

    /** 不计算: the convention computes nothing for the line; the claim, at most the weight, and without a claim no score. */
    record Uncomputed(BigDecimal weight, Optional<BigDecimal> claim) implements Formula {}

    /**
     * 人工定分: a person has decided.
     *
     * @param by who, and why, as written
     */
    record Decided(BigDecimal weight, BigDecimal points, String by) implements Formula {}

    /**
     * A missed line whose weight was inferred from its claim: the claim stays.
     *
     * @param achievement within (0, 1), by which the claim was divided; zero where the weight is the claim itself
     */
    record ClaimKept(BigDecimal weight, BigDecimal claim, BigDecimal achievement) implements Formula {}

    /** full − ⌈gap ÷ step⌉ × deduction, not below zero. */
    record Stepped(
            BigDecimal weight, BigDecimal limit, BigDecimal b, BigDecimal step, BigDecimal steps, BigDecimal deduction)
            implements Formula {}

    /** 权重×share of the tier that the deviation falls in. */
    record Tiered(BigDecimal weight, BigDecimal deviation, BigDecimal share) implements Formula {}

    /**
     * Beyond the limit of achievement: 权重×limit÷ratio where the deduction is zero, else 权重−deduction, not below zero.
     *
     * @param ratio uncapped ratio of actual to target in the good direction, six decimals
     * @param limit 超额完成说明上限 as a ratio
     * @param deduction in points; zero where the score is scaled
     */
    record Exceeded(BigDecimal weight, BigDecimal ratio, BigDecimal limit, BigDecimal deduction) implements Formula {}

    /** No score, and why. */
    record Unscored(Reason reason) implements Formula {
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
