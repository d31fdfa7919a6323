package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.basis.Formula;

/**
 * 受审共用数: lines that have one 分值 or 得分 together. Only the sum of their claims is judged (spec 2).
 *
 * @param lines the lines, in order
 * @param cells the cells of their claims, each once
 * @param points 分值 of the lines together, in points
 * @param score sum of their scores, in points
 * @param low what they would have by the lowest achievement among them, in points
 * @param high what they would have by the highest, in points
 * @param rounding by how much the shares of the lines may have been rounded, in points
 * @param alone the claim beside the score where all have one cell; empty otherwise
 */
public record CheckedShare(
        List<CheckedLine> lines,
        List<Figure> cells,
        BigDecimal points,
        BigDecimal score,
        BigDecimal low,
        BigDecimal high,
        BigDecimal rounding,
        Optional<Claimed> alone)
        implements Subject {
    public CheckedShare {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
        Given.all(points, score, low, high, rounding, alone);
    }

    @Override
    public String key() {
        return "共" + lines.get(0).key();
    }

    @Override
    public int order() {
        return lines.get(0).order();
    }

    /** The cell of the first claim, else of the first name. */
    public Place place() {
        Place claimed = cells.get(0).place();
        return claimed.hasCell() ? claimed : lines.get(0).getNamePlace();
    }

    /** Sum of the claims, in points; what is missing counts nothing. */
    public BigDecimal getClaim() {
        return cells.stream().flatMap(cell -> cell.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how much the claims differ from the scores, in points. */
    public BigDecimal getGap() {
        return getClaim().subtract(score).abs();
    }

    /** Whether one cell holds the claim of all. */
    public boolean isOneCell() {
        return alone.isPresent();
    }

    /** Whether lines that the convention lets a unit score otherwise (计算方式) can make up for the whole difference. */
    public boolean isAdjustable() {
        boolean more = getClaim().compareTo(score) > 0;
        BigDecimal free = BigDecimal.ZERO;
        for (CheckedLine each : lines) {
            if (each.isAdjustable()) {
                BigDecimal own = each.line().score().orElse(BigDecimal.ZERO);
                free = free.add(more ? each.line().weight().subtract(own) : own);
            }
        }
        return free.signum() > 0 && getGap().compareTo(free) <= 0;
    }

    /** Whether a line has no score since the convention computes none and the claim leaves none for it; weights stand in print. */
    public boolean isPartlyUncomputed() {
        return isComplete()
                && lines.stream().anyMatch(CheckedShare::isUncomputed)
                && lines.stream()
                        .allMatch(line ->
                                (isUncomputed(line) || line.line().score().isPresent())
                                        && !line.isWeightOfClaim()
                                        && !line.isWeightAssumed());
    }

    private static boolean isUncomputed(CheckedLine line) {
        return line.line().score().isEmpty() && line.line().basis().formula() instanceof Formula.Uncomputed;
    }

    /** The claim where it can be, else the end that is next to it of what the lines can have; lines that a unit may score have any points. */
    public BigDecimal getNearest() {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (CheckedLine each : lines) {
            boolean free = isUncomputed(each) || each.isAdjustable();
            least = least.add(free ? BigDecimal.ZERO : each.line().range().low());
            most = most.add(free ? each.line().weight() : each.line().range().high());
        }
        return getClaim().max(least).min(most);
    }

    /** How far the claim is from what the lines can have, in points. */
    public BigDecimal getBeyond() {
        return getClaim().subtract(getNearest()).abs();
    }

    /** Whether all claims are there, every line has a score, and all weights stand in print. */
    public boolean isCompared() {
        return isComplete()
                && lines.stream()
                        .allMatch(line ->
                                line.line().score().isPresent() && !line.isWeightOfClaim() && !line.isWeightAssumed());
    }

    /** Whether the claims are neither the scores nor a rounding of them. */
    public boolean isDiffering() {
        return isBeyondShares() && alone.map(Claimed::isDiffering).orElse(true);
    }

    /** Whether the one claim only rounds otherwise. */
    public boolean isRoundedOff() {
        return isBeyondShares() && alone.filter(Claimed::isRoundedOff).isPresent();
    }

    /** Whether the one cell of the claim is empty, and nobody is to decide it. */
    public boolean isMissing() {
        boolean shared = cells.size() == 1 && lines.get(0).isClaimShared();
        return shared && !isComplete() && !cells.get(0).provisional();
    }

    private boolean isBeyondShares() {
        return isCompared() && getGap().compareTo(rounding) > 0;
    }

    private boolean isComplete() {
        return cells.stream().allMatch(cell -> cell.value().isPresent());
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
        details.put("填写", cells.get(0).text());
        details.put("低", low.toPlainString());
        details.put("高", high.toPlainString());
        details.put("可改动", isAdjustable() ? "平台算得的分" : "");
        details.put("缘由", ReviewReason.SHARED.name());
        return details;
    }

    private String joined(Function<CheckedLine, String> text) {
        return lines.stream().map(text).collect(Collectors.joining("、"));
    }
}
