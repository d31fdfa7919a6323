package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 口径要求: the convention's limits that the checks compare with.
 *
 * @param satisfaction 满意度必评: whether a satisfaction indicator is required
 * @param lowRate 执行率说明下限, a ratio; empty for none
 * @param overAchievement 超额完成说明上限, a ratio; empty for none
 * @param wordShare share of numeric targets reported in words above which a table cannot be verified, a ratio; empty
 *     for none
 * @param amount from which on an amount is doubted, in 万元; empty for none
 * @param small 直接更正限差, in points
 * @param claimedSlack how far weights inferred from claims may add up to another number, since claims are rounded, in points
 */
public record Requirement(
        boolean satisfaction,
        Optional<BigDecimal> lowRate,
        Optional<BigDecimal> overAchievement,
        Optional<BigDecimal> wordShare,
        Optional<BigDecimal> amount,
        BigDecimal small,
        BigDecimal claimedSlack) {
    public Requirement {
        Given.all(small, claimedSlack);
    }

    /** Whether a low rate needs a reason. */
    public boolean isLowRateLimited() {
        return lowRate.isPresent();
    }

    /** The rate from which on none is needed, a ratio; zero for no limit. */
    public BigDecimal getLeastRate() {
        return lowRate.orElse(BigDecimal.ZERO);
    }

    /** Whether a high achievement needs a reason. */
    public boolean isOverAchievementLimited() {
        return overAchievement.isPresent();
    }

    /** The achievement up to which none is needed, a ratio; zero for no limit. */
    public BigDecimal getMostAchieved() {
        return overAchievement.orElse(BigDecimal.ZERO);
    }

    /** Whether many words for numbers make a table unverifiable. */
    public boolean isWordShareLimited() {
        return wordShare.isPresent();
    }

    /** The share of words for numbers up to which a table can be verified, a ratio; zero for no limit. */
    public BigDecimal getMostWords() {
        return wordShare.orElse(BigDecimal.ZERO);
    }

    /** Whether large amounts are doubted. */
    public boolean isAmountLimited() {
        return amount.isPresent();
    }

    /** From which on an amount is doubted, in 万元; zero for no limit. */
    public BigDecimal getDoubtfulAmount() {
        return amount.orElse(BigDecimal.ZERO);
    }
}
