package jixiao.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 计数: how many tables there are of each kind. The order of the entries is that of display. */
final class Tallies {
    private static final String NO_CLAIM = "未填总分";

    /** Edges of the classes of differences on either side, in points; the class of 0 is 0 alone. */
    private static final List<Integer> EDGES = List.of(1, 5, 10);

    private static final int MOST = 15;

    private Tallies() {}

    static Map<String, Integer> verdicts(List<TableSummary> tables) {
        Map<String, Integer> counts = empty("通过", "人工", "退回");
        tables.forEach(table -> counts.merge(table.verdict().chinese(), 1, Integer::sum));
        return counts;
    }

    static Map<String, Integer> grades(List<TableSummary> tables) {
        Map<String, Integer> counts = empty("优", "良", "中", "差", "不能确定");
        tables.forEach(table -> counts.merge(table.grade().orElse("不能确定"), 1, Integer::sum));
        return counts;
    }

    static Map<String, Integer> differences(List<TableSummary> tables) {
        Map<String, Integer> counts = empty(
                "低 10 分以上",
                "低 5–10 分",
                "低 1–5 分",
                "低不足 1 分",
                "一致",
                "高不足 1 分",
                "高 1–5 分",
                "高 5–10 分",
                "高 10 分以上",
                NO_CLAIM);
        List<String> names = List.copyOf(counts.keySet());
        tables.forEach(table -> counts.merge(
                table.difference()
                        .map(difference -> names.get(classOf(difference)))
                        .orElse(NO_CLAIM),
                1,
                Integer::sum));
        return counts;
    }

    /** Edges belong to the class further from zero: 5 is "高 5–10 分", −1 is "低 1–5 分". */
    static int classOf(BigDecimal difference) {
        int sign = difference.signum();
        int middle = EDGES.size() + 1;
        if (sign == 0) {
            return middle;
        }
        int steps = 1;
        for (int edge : EDGES) {
            steps += difference.abs().compareTo(BigDecimal.valueOf(edge)) >= 0 ? 1 : 0;
        }
        return middle + sign * steps;
    }

    /** In how many tables each code was found, the most frequent first. */
    static Map<String, Integer> frequent(List<TableSummary> tables, Map<String, String> titles) {
        Map<String, Integer> counts = new HashMap<>();
        tables.forEach(table -> table.codes().keySet().forEach(code -> counts.merge(code, 1, Integer::sum)));
        Map<String, Integer> frequent = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(each -> frequent.put(titles.getOrDefault(each.getKey(), each.getKey()), each.getValue()));
        return frequent;
    }

    private static Map<String, Integer> empty(String... names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : names) {
            counts.put(name, 0);
        }
        return counts;
    }
}
