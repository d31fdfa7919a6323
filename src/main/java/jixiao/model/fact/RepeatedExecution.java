package jixiao.model.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.model.Place;

/**
 * 执行率重复计分: indicators that measure the execution of the budget in a table whose execution has points of its own.
 *
 * @param lines the indicators, at least one, in the order of the sheet
 */
public record RepeatedExecution(List<CheckedLine> lines) implements Subject {
    /** So many names stand in one sentence; the rest is counted. */
    private static final int NAMED = 3;

    public RepeatedExecution {
        lines = lines.stream().sorted(Comparator.comparingInt(CheckedLine::no)).toList();
    }

    /** Of lines in any order. */
    public static RepeatedExecution of(Collection<CheckedLine> lines) {
        return new RepeatedExecution(List.copyOf(lines));
    }

    @Override
    public String key() {
        return "预算执行率指标";
    }

    @Override
    public int order() {
        return lines.get(0).order();
    }

    /** The first of them. */
    public Place place() {
        return lines.get(0).getNamePlace();
    }

    @Override
    public Map<String, String> details() {
        String names = lines.stream()
                .map(line -> "“" + line.indicator().name() + "”")
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("、"));
        return Map.of("名称", names, "条数", String.valueOf(lines.size()));
    }
}
