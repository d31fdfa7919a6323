package jixiao.checking.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.text.GroupUnderLevel;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;

/** 文与表的二级名称: groups of a report, beside the 二级指标 under which their lines stand on the sheet. */
record SheetLabels(Narrative document, List<ScoredEvaluation> tables) {
    /** One for each group that bears one of the four names. */
    List<GroupUnderLevel> groups() {
        List<GroupUnderLevel> found = new ArrayList<>();
        for (ScoredEvaluation scored : tables) {
            List<PointGroup> groups = document.reports().stream()
                    .filter(report -> SameTable.isOf(report, scored.table()))
                    .flatMap(Report::groups)
                    .flatMap(SheetLabels::all)
                    .toList();
            List<PointLine> told =
                    groups.stream().flatMap(group -> group.lines().stream()).toList();
            Map<PointLine, String> levels = new LinkedHashMap<>();
            LinePairs.of(told, PointLine::text, scored.lines())
                    .forEach((line, text) -> levels.put(text, OutputLevels.first(line.indicator())));
            groups.stream()
                    .filter(group -> OutputLevels.ALL.contains(group.name()))
                    .forEach(group -> found.add(beside(scored, group, levels)));
        }
        return found;
    }

    private static Stream<PointGroup> all(PointGroup group) {
        return Stream.concat(Stream.of(group), group.parts().stream().flatMap(SheetLabels::all));
    }

    private GroupUnderLevel beside(ScoredEvaluation scored, PointGroup group, Map<PointLine, String> levels) {
        Set<String> names = group.lines().stream()
                .map(line -> levels.getOrDefault(line, ""))
                .collect(Collectors.toSet());
        return new GroupUnderLevel(
                group.name(),
                names,
                group.lines().size(),
                SameTable.name(document, scored.table()),
                new TextSpot(group.place(), group.quote(), group.order()));
    }
}
