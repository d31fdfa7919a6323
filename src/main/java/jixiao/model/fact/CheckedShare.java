package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.model.Place;

/**
 * 受审共用数: lines that have one 分值 or 得分 together. Only the sum of their claims is judged (spec 2).
 *
 * @param lines the lines, in order
 * @param place the cell that a finding points at
 * @param written what is written there; empty for nothing
 * @param claim sum of the claims in points; zero where some claim is missing
 * @param points 分值 of the lines together, in points
 * @param score sum of their scores, in points
 * @param low what they would have by the lowest achievement among them, in points
 * @param high what they would have by the highest, in points
 * @param agreement how the claim stands to the scores
 * @param state whether the one cell of the claim is filled
 */
public record CheckedShare(
        List<CheckedLine> lines,
        Place place,
        String written,
        BigDecimal claim,
        BigDecimal points,
        BigDecimal score,
        BigDecimal low,
        BigDecimal high,
        Agreement agreement,
        State state)
        implements Subject {
    /** 共用得分的状况. */
    public enum State {
        /** Every claim is there. */
        CLAIMED,
        /** The one cell of the claim is empty. */
        MISSING,
        /** Nothing is to be said: the lines have claims of their own of which some are missing, or ours stands there. */
        OPEN
    }

    public CheckedShare {
        lines = List.copyOf(lines);
        Objects.requireNonNull(place);
        Objects.requireNonNull(written);
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(state);
    }

    @Override
    public String key() {
        return "共" + lines.get(0).key();
    }

    @Override
    public int order() {
        return lines.get(0).order();
    }

    /** Whether the claim is no sum of the scores but may be one of another division of the points. */
    public boolean isArguable() {
        return agreement == Agreement.DIFFERENT && low.compareTo(claim) < 0 && claim.compareTo(high) < 0;
    }

    /** Whether no division of the points gives the claim. */
    public boolean isWrong() {
        return agreement == Agreement.DIFFERENT && !isArguable();
    }

    /** Whether the claim only rounds otherwise. */
    public boolean isRounded() {
        return agreement == Agreement.ROUNDED;
    }

    /** Whether the claim differs from the scores by no more than 直接更正限差. */
    public boolean isSlightlyOff() {
        return agreement == Agreement.SMALL;
    }

    /** Whether more is claimed than the points. */
    public boolean isAbovePoints() {
        return agreement == Agreement.DIFFERENT && claim.compareTo(points) > 0;
    }

    /** Whether the one cell of the claim is empty. */
    public boolean isMissing() {
        return state == State.MISSING;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("指标", lines.stream().map(line -> line.indicator().name()).collect(Collectors.joining("”、“")));
        details.put("目标", joined(line -> line.indicator().targetEntry().text()));
        details.put("实际", joined(line -> line.indicator().actual().entry().text()));
        details.put("分值", points.toPlainString());
        details.put("得分", score.toPlainString());
        details.put("可得", score.toPlainString());
        details.put("填写", written);
        details.put("低", low.toPlainString());
        details.put("高", high.toPlainString());
        details.put("缘由", ReviewReason.SHARED.name());
        return details;
    }

    private String joined(Function<CheckedLine, String> text) {
        return lines.stream().map(text).collect(Collectors.joining("、"));
    }
}
