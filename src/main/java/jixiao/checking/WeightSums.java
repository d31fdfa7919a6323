package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.Convention;
import jixiao.convention.LevelPoints;
import jixiao.model.AnnualGoal;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.WeighedGroup;
import jixiao.model.fact.WeighedGroup.Kind;
import jixiao.scoring.weight.BonusLines;
import jixiao.scoring.weight.PointGroup;
import jixiao.scoring.weight.PointGroups;
import jixiao.text.Normal;

/**
 * 分值组事实: which lines should come to which points: all of them to the convention's indicator points, those of a goal or
 * labelled group to the points printed for it.
 *
 * @param whole points of the convention for execution and indicators together, 加分项 apart
 */
record WeightSums(BigDecimal whole, BonusLines bonus, Convention convention) {
    /** The groups of a table; {@code header} is where that of all lines points. */
    List<WeighedGroup> of(ScoredEvaluation scored, List<CheckedLine> lines, Place header) {
        SelfEvaluation table = scored.table();
        BigDecimal execution = scored.execution().points();
        BigDecimal indicatorPoints = whole.subtract(execution);
        List<CheckedLine> counting =
                lines.stream().filter(line -> !bonus.is(line.indicator())).toList();
        Place total = table.claimedTotal().place();
        List<WeighedGroup> weighed = new ArrayList<>();
        weighed.add(new WeighedGroup(Kind.WEIGHTS, "", header, indicatorPoints, BigDecimal.ZERO, counting));
        weighed.add(new WeighedGroup(Kind.FULL, "", total.hasCell() ? total : header, whole, execution, counting));
        PointGroups groups = new PointGroups(table, indicatorPoints, execution, bonus::is);
        for (PointGroup group : groups.goals()) {
            AnnualGoal goal = table.goals().get(lines.get(group.lines().get(0)).goal());
            weighed.add(group(group, lines, "年度目标" + goal.no(), goal.caption()));
        }
        addLabelled(weighed, groups.level1(), lines, line -> line.indicator().level1());
        addLabelled(weighed, groups.level2(), lines, line -> line.indicator().level2());
        weighed.addAll(prescribed(counting));
        weighed.removeIf(group -> group.lines().isEmpty());
        return weighed;
    }

    /** The lines of each level 1 that the convention gives points; none where some line is of another level 1. */
    private List<WeighedGroup> prescribed(List<CheckedLine> lines) {
        Map<LevelPoints, List<CheckedLine>> levels = new LinkedHashMap<>();
        for (CheckedLine line : lines) {
            Optional<LevelPoints> level =
                    convention.level(Normal.words(line.indicator().level1().name()));
            if (level.isEmpty()) {
                return List.of();
            }
            levels.computeIfAbsent(level.get(), absent -> new ArrayList<>()).add(line);
        }
        return levels.entrySet().stream()
                .map(each -> new WeighedGroup(
                        Kind.PRESCRIBED,
                        String.join("、", each.getKey().names()),
                        each.getValue().get(0).indicator().level1().place().hasCell()
                                ? each.getValue().get(0).indicator().level1().place()
                                : each.getValue().get(0).getNamePlace(),
                        each.getKey().points(),
                        BigDecimal.ZERO,
                        each.getValue()))
                .toList();
    }

    private static void addLabelled(
            List<WeighedGroup> weighed,
            List<PointGroup> groups,
            List<CheckedLine> lines,
            Function<CheckedLine, Label> of) {
        for (PointGroup group : groups) {
            Label label = of.apply(lines.get(group.lines().get(0)));
            weighed.add(group(group, lines, label.name(), label.place()));
        }
    }

    private static WeighedGroup group(PointGroup group, List<CheckedLine> lines, String name, Place place) {
        List<CheckedLine> members = group.lines().stream().map(lines::get).toList();
        Place cell =
                place.hasCell() || members.isEmpty() ? place : members.get(0).getNamePlace();
        return new WeighedGroup(Kind.GROUP, name, cell, group.printed(), group.execution(), members);
    }
}
