package jixiao.convention.proof;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.fact.Choice;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;

/**
 * 指标方格: every kind of line there can be, asked of 《计分方法》: exactly one row must decide each.
 *
 * @param faults one sentence for each kind of gap and each pair of rows that overlap
 * @param idle rows in force that decide no line, by name with where they stand
 * @param deciding names of the rows that decide some line
 * @param lines how many kinds of line were tried
 */
record MethodGrid(List<String> faults, Map<String, String> idle, Set<String> deciding, int lines) {
    /** So many lines go to the rules at once. */
    private static final int BATCH = 4096;

    static MethodGrid of(Convention convention, Optional<Integer> year) {
        List<LineFact> lines = LineKinds.of(convention, year.orElse(0));
        Map<String, String> faults = new LinkedHashMap<>();
        Set<String> idle = new LinkedHashSet<>(convention.methods().keySet());
        Map<LineFact, LineFact> sorts = LineKinds.sorts(convention, lines);
        List<LineFact> asked = List.copyOf(sorts.keySet());
        for (int from = 0; from < asked.size(); from += BATCH) {
            List<LineFact> some = asked.subList(from, Math.min(from + BATCH, asked.size()));
            List<Choices> choices = convention.rules().choose(some);
            for (int at = 0; at < some.size(); at++) {
                List<Choice> decisive = choices.get(at).decisive();
                decisive.forEach(choice -> idle.remove(choice.rule()));
                if (decisive.size() != 1) {
                    report(convention, sorts.get(some.get(at)), decisive, faults);
                }
            }
        }
        Map<String, String> named = new LinkedHashMap<>();
        idle.forEach(rule -> named.put(rule, row(convention, rule)));
        Set<String> deciding = new LinkedHashSet<>(convention.methods().keySet());
        deciding.removeAll(idle);
        return new MethodGrid(List.copyOf(faults.values()), named, deciding, lines.size());
    }

    private static void report(
            Convention convention, LineFact line, List<Choice> decisive, Map<String, String> faults) {
        if (decisive.isEmpty()) {
            faults.putIfAbsent(
                    line.target() + " " + line.actual(),
                    "《计分方法》:没有规则适用于这样的指标(" + LineKinds.chinese(line) + ");请补一条规则,或放宽一条规则的条件。");
            return;
        }
        List<Choice> sorted =
                decisive.stream().sorted(Comparator.comparing(Choice::rule)).toList();
        String rules =
                sorted.stream().map(choice -> row(convention, choice.rule())).collect(Collectors.joining("、"));
        faults.putIfAbsent(
                rules,
                rules + "同时适用于一种指标(" + LineKinds.chinese(line) + "),优先级都是"
                        + sorted.get(0).priority() + ";请改其中一条的条件或优先级。");
    }

    private static String row(Convention convention, String rule) {
        return convention.methods().get(rule).origin() + "“" + rule + "”";
    }
}
