package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.AnnualGoal;
import jixiao.model.Label;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Totalling;
import jixiao.model.WeightSource;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.CheckedSum;
import jixiao.model.fact.CheckedSum.Kind;
import jixiao.scoring.BonusLines;
import jixiao.scoring.PointGroup;
import jixiao.scoring.PointGroups;

/**
 * 分值合计: all weights against the convention's indicator points, and those of a goal or labelled group against the
 * points printed for it. Sums with default weights are left out: they fit by their making.
 */
final class WeightSums {
    /** Claims taken for weights are rounded, and so is what they add up to. */
    private static final BigDecimal CLAIMED_SLACK = new BigDecimal("0.5");

    private final BigDecimal whole;
    private final BonusLines bonus;

    /** Sums for a convention with so many points for execution and indicators together, 加分项 apart. */
    WeightSums(BigDecimal whole, BonusLines bonus) {
        this.whole = whole;
        this.bonus = bonus;
    }

    /** The sums that can be judged; {@code header} is where that of all weights points. */
    List<CheckedSum> of(ScoredEvaluation scored, List<CheckedLine> lines, Place header) {
        SelfEvaluation table = scored.table();
        BigDecimal execution = scored.execution().points();
        BigDecimal indicatorPoints = whole.subtract(execution);
        List<CheckedLine> counting =
                lines.stream().filter(line -> !bonus.is(line.indicator())).toList();
        PointGroups groups = new PointGroups(table, indicatorPoints, execution, bonus::is);
        List<CheckedSum> sums = new ArrayList<>();
        sum(Kind.WEIGHTS, "", header, indicatorPoints, BigDecimal.ZERO, counting)
                .ifPresent(sums::add);
        full(scored, counting, header).ifPresent(sums::add);
        for (PointGroup group : groups.goals()) {
            AnnualGoal goal = table.goals().get(lines.get(group.lines().get(0)).goal());
            String name = "年度目标" + goal.no();
            group(group, lines, name, goal.caption()).ifPresent(sums::add);
        }
        addLabelled(sums, groups.level1(), lines, line -> line.indicator().level1());
        addLabelled(sums, groups.level2(), lines, line -> line.indicator().level2());
        return sums;
    }

    /** What can be earned in all, execution and indicators, without 加分项. */
    private Optional<CheckedSum> full(ScoredEvaluation scored, List<CheckedLine> counting, Place header) {
        Place total = scored.table().claimedTotal().place();
        Place cell = total.hasCell() ? total : header;
        return sum(Kind.FULL, "", cell, whole, scored.execution().points(), counting)
                .map(sum -> sum.isInferred() ? sum.within(CLAIMED_SLACK) : sum);
    }

    /** A scored table, whose total is not filled in where more can be earned than there is. */
    ScoredEvaluation fitted(ScoredEvaluation scored, List<CheckedLine> lines) {
        List<CheckedLine> counting =
                lines.stream().filter(line -> !bonus.is(line.indicator())).toList();
        boolean exceeded = full(scored, counting, Place.NOWHERE)
                .filter(CheckedSum::isExceeding)
                .isPresent();
        return exceeded ? scored.with(Totalling.UNFILLED) : scored;
    }

    private static void addLabelled(
            List<CheckedSum> sums, List<PointGroup> groups, List<CheckedLine> lines, Function<CheckedLine, Label> of) {
        for (PointGroup group : groups) {
            Label label = of.apply(lines.get(group.lines().get(0)));
            group(group, lines, label.name(), label.place()).ifPresent(sums::add);
        }
    }

    private static Optional<CheckedSum> group(PointGroup group, List<CheckedLine> lines, String name, Place place) {
        List<CheckedLine> members = group.lines().stream().map(lines::get).toList();
        Place cell =
                place.hasCell() || members.isEmpty() ? place : members.get(0).getNamePlace();
        return sum(Kind.GROUP, name, cell, group.printed(), group.execution(), members);
    }

    private static Optional<CheckedSum> sum(
            Kind kind, String name, Place place, BigDecimal expected, BigDecimal besides, List<CheckedLine> lines) {
        boolean assumed = lines.stream().anyMatch(line -> line.line().weightSource() == WeightSource.DEFAULT);
        if (lines.isEmpty() || assumed) {
            return Optional.empty();
        }
        BigDecimal sum = lines.stream().map(line -> line.line().weight()).reduce(besides, BigDecimal::add);
        BigDecimal slack = lines.stream().map(line -> slack(line.line())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new CheckedSum(
                kind,
                name,
                place,
                lines.get(0).order(),
                expected,
                sum,
                slack,
                lines.stream().anyMatch(line -> line.line().weightSource() == WeightSource.CLAIMED),
                lines.stream().allMatch(WeightSums::isFull),
                Map.of("条数", String.valueOf(lines.size()))));
    }

    /** Printed weights may be rounded (80 ÷ 7 = 11.43); what was divided by the program is exact. */
    private static BigDecimal slack(LineScore line) {
        return switch (line.weightSource()) {
            case COLUMN -> Slack.ofPoints(line.indicator().weight());
            case CLAIMED -> Slack.ofPoints(line.indicator().claimed());
            case LABEL, SHARED, DEFAULT -> BigDecimal.ZERO;
        };
    }

    /** Whether the claim of a line may be taken for its whole weight. */
    private static boolean isFull(CheckedLine line) {
        return line.isClaimed() && !line.isMissed() && !line.isActualMissing() && !line.isTargetMissing();
    }
}
