package jixiao.checking.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.model.AnnualGoal;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.quality.LabelSum;

/** 级次分值: levels 1 that print points above levels 2 that all print theirs. */
final class LabelSums {
    private LabelSums() {}

    /** One fact for each such level 1, in the order of the sheet. */
    static List<LabelSum> of(SelfEvaluation table) {
        List<LabelSum> sums = new ArrayList<>();
        for (AnnualGoal goal : table.goals()) {
            Map<Place, List<Indicator>> firsts = new LinkedHashMap<>();
            goal.indicators().stream()
                    .filter(line -> line.level1().points().isPresent()
                            && line.level1().place().hasCell())
                    .forEach(line -> firsts.computeIfAbsent(line.level1().place(), absent -> new ArrayList<>())
                            .add(line));
            firsts.values().forEach(lines -> add(lines, sums));
        }
        return sums;
    }

    private static void add(List<Indicator> lines, List<LabelSum> sums) {
        Label first = lines.get(0).level1();
        Map<Place, Label> seconds = new LinkedHashMap<>();
        lines.forEach(line -> seconds.putIfAbsent(line.level2().place(), line.level2()));
        boolean all = seconds.values().stream()
                .allMatch(label -> label.points().isPresent() && label.place().hasCell());
        if (all && seconds.size() > 1) {
            sums.add(new LabelSum(
                    sums.size(),
                    first.name(),
                    first.place(),
                    first.points().orElseThrow(),
                    seconds.values().stream()
                            .map(label -> label.points().orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                    seconds.size()));
        }
    }
}
