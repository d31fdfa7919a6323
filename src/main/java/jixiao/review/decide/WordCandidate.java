package jixiao.review.decide;

import java.util.List;

/**
 * 词表候选: words that people have decided alike often enough to be a rule.
 *
 * @param kind 待定指标 or 审核发现
 * @param target 年初目标值, or the rule of a finding
 * @param actual 实际完成值, or what the finding says
 * @param decision what was decided
 * @param count how often
 * @param last of these, in last year's review
 * @param otherwise how often the same words were decided in another way
 * @param where the tables
 * @param advice what to enter where
 */
public record WordCandidate(
        String kind,
        String target,
        String actual,
        String decision,
        int count,
        int last,
        int otherwise,
        List<String> where,
        String advice) {
    public WordCandidate {
        where = List.copyOf(where);
    }
}
