package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 口径要求: the convention's limits that the checks compare with.
 *
 * @param satisfaction 满意度必评: whether a satisfaction indicator is required
 * @param lowRate 执行率说明下限, a ratio; empty for none
 * @param overAchievement 超额完成说明上限, a ratio; empty for none
 * @param wordShare share of numeric targets reported in words above which a table cannot be verified, a ratio; empty
 *     for none
 */
public record Requirement(
        boolean satisfaction,
        Optional<BigDecimal> lowRate,
        Optional<BigDecimal> overAchievement,
        Optional<BigDecimal> wordShare) {

    /** Whether a rate, a ratio, is so low that a reason is due. */
    public boolean tooLow(BigDecimal rate) {
        return lowRate.isPresent() && rate.compareTo(lowRate.get()) < 0;
    }

    /** Whether an achievement, a ratio, is so high that a reason is due. */
    public boolean tooHigh(BigDecimal achievement) {
        return overAchievement.isPresent() && achievement.compareTo(overAchievement.get()) > 0;
    }

    /** Whether a share of targets reported in words, a ratio, is too high for a table to be verified. */
    public boolean tooVague(BigDecimal share) {
        return wordShare.isPresent() && share.compareTo(wordShare.get()) > 0;
    }
}
