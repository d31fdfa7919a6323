package jixiao.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;

/** 表下说明: what a reader of the printed form has to know of its scores. */
public final class FormNotes {
    /** So many lines are named; the rest is counted. */
    private static final int NAMED = 12;

    private FormNotes() {}

    /**
     * The notes under an official form that shows scores.
     *
     * @return one sentence each, in order; empty when every score is settled and every weight printed
     */
    public static List<String> of(Judgement judgement) {
        ScoredEvaluation scored = judgement.scored();
        List<String> notes = new ArrayList<>();
        List<LineScore> open =
                scored.lines().stream().filter(LineScore::needsReview).toList();
        if (!open.isEmpty()) {
            String names = open.stream()
                    .limit(NAMED)
                    .map(line -> line.indicator().name() + "(" + range(line.range()) + ")")
                    .collect(Collectors.joining("、"));
            String more = open.size() > NAMED ? "等" : "";
            Range total = scored.totalRange();
            String span = total.low().compareTo(total.high()) == 0 ? "" : ";总分区间" + range(total);
            notes.add("本表有" + open.size() + "项待复核:" + names + more + span + "。");
        }
        if (scored.isForReference()) {
            notes.add("本表未填分值和得分,各指标分值按口径默认分配,得分仅供参考。");
        }
        scored.totalCap().ifPresent(cap -> notes.add("预算执行率偏低,总分以" + points(cap) + "分为上限。"));
        return List.copyOf(notes);
    }

    private static String range(Range range) {
        return points(range.low()) + "—" + points(range.high()) + "分";
    }

    private static String points(BigDecimal value) {
        return value.setScale(Math.max(2, value.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
