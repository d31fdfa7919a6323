package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Label;
import jixiao.model.LineScore;
import jixiao.model.Range;

/**
 * 分组: lines under one name, with what they make together.
 *
 * @param name of level 1 or 2; empty where the table has no such level
 * @param lines in the order of the table
 */
record Group(String name, List<LineScore> lines) {
    Group {
        lines = List.copyOf(lines);
    }

    /** Lines by the name of a level, in the order in which the names first stand. */
    static List<Group> by(List<LineScore> lines, Function<LineScore, Label> level) {
        Map<String, List<LineScore>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(level.apply(line).name(), name -> new ArrayList<>())
                .add(line));
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    /** The name without the word 指标, which a template adds: forms write it or leave it out. */
    String kind() {
        return name.length() > 2 ? name.replaceFirst("指标$", "") : name;
    }

    BigDecimal weight() {
        return lines.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sum of the scores; empty where a line has none. */
    Optional<BigDecimal> score() {
        return lines.stream().allMatch(line -> line.score().isPresent())
                ? Optional.of(
                        lines.stream().map(line -> line.score().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** What their score may yet be. */
    Range range() {
        return lines.stream().map(Group::range).reduce(Range.of(BigDecimal.ZERO), Range::plus);
    }

    /** What the score of a line may yet be: itself where nobody has to decide. */
    static Range range(LineScore line) {
        return line.needsReview() || line.score().isEmpty()
                ? line.range()
                : Range.of(line.score().get());
    }

    int count(LineState state) {
        return (int) lines.stream().filter(line -> LineState.of(line) == state).count();
    }

    /** Whether every line is met; of no lines nothing can be said. */
    boolean allMet() {
        return !lines.isEmpty() && count(LineState.MET) == lines.size();
    }
}
