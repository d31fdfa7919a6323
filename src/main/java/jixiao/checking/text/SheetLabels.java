package jixiao.checking.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;
import jixiao.text.Normal;

/** 文与表的二级名称: a group of a report whose lines stand, all of them, under another 二级指标 of the sheet. */
final class SheetLabels {
    /** Names that a careless heading takes for one another; others overlap in what they mean. */
    private static final Set<String> NAMES = Set.of("数量", "质量", "时效", "成本");

    private final Narrative document;
    private final List<ScoredEvaluation> tables;

    SheetLabels(Narrative document, List<ScoredEvaluation> tables) {
        this.document = document;
        this.tables = tables;
    }

    List<TextMatter> matters() {
        List<TextMatter> matters = new ArrayList<>();
        for (ScoredEvaluation scored : tables) {
            List<PointGroup> groups = document.reports().stream()
                    .filter(report -> SameTable.isOf(report, scored.table()))
                    .flatMap(Report::groups)
                    .flatMap(SheetLabels::all)
                    .toList();
            List<PointLine> told =
                    groups.stream().flatMap(group -> group.lines().stream()).toList();
            Map<PointLine, String> levels = new LinkedHashMap<>();
            LinePairs.of(told, scored.lines()).forEach((line, text) -> levels.put(text, level(line)));
            groups.forEach(group -> other(group, levels).ifPresent(name -> matters.add(matter(scored, group, name))));
        }
        return matters;
    }

    private static Stream<PointGroup> all(PointGroup group) {
        return Stream.concat(Stream.of(group), group.parts().stream().flatMap(SheetLabels::all));
    }

    private static String level(LineScore line) {
        String written = Normal.words(line.indicator().level2().name());
        return NAMES.stream().filter(written::startsWith).findFirst().orElse("");
    }

    /** The one other name that the sheet has for every line of a group; empty where it has not, or a line is not found. */
    private static Optional<String> other(PointGroup group, Map<PointLine, String> levels) {
        Set<String> names = group.lines().stream()
                .map(line -> levels.getOrDefault(line, ""))
                .collect(Collectors.toSet());
        return NAMES.contains(group.name()) && names.size() == 1
                ? names.stream()
                        .filter(name -> !name.isEmpty() && !name.equals(group.name()))
                        .findFirst()
                : Optional.empty();
    }

    private TextMatter matter(ScoredEvaluation scored, PointGroup group, String name) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("写作", group.name() + "指标");
        words.put("表名", SameTable.name(document, scored.table()));
        words.put("条数", String.valueOf(group.lines().size()));
        words.put("表列名称", name + "指标");
        return new TextMatter(
                Kind.LABEL,
                false,
                false,
                words,
                Optional.empty(),
                Optional.empty(),
                group.place(),
                group.quote(),
                group.order());
    }
}
