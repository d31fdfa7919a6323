package jixiao.review.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.review.TableSummary;

/** 计数: how many tables there are of each kind. The order of the names is that of display. */
final class Tallies {
    private static final String NO_CLAIM = "未填总分";
    private static final String UNCERTAIN = "不能确定";

    /** Edges of the classes of differences on either side, in points; the class of 0 is 0 alone. */
    private static final List<Integer> EDGES = List.of(1, 5, 10);

    private static final int MOST = 15;

    private Tallies() {}

    static final List<String> VERDICTS = List.of("通过", "人工", "退回");

    /** What tables are counted by: grades in words, and that there is none. */
    static List<String> grades(List<String> words) {
        return Stream.concat(words.stream(), Stream.of(UNCERTAIN)).toList();
    }

    static final List<String> DIFFERENCES = List.of(
            "低 10 分以上", "低 5–10 分", "低 1–5 分", "低不足 1 分", "一致", "高不足 1 分", "高 1–5 分", "高 5–10 分", "高 10 分以上", NO_CLAIM);

    /** Which of {@link #grades} a table has. */
    static String grade(Optional<String> grade) {
        return grade.orElse(UNCERTAIN);
    }

    /** Which of {@link #DIFFERENCES} a table has. */
    static String difference(TableSummary table) {
        return table.scored()
                .difference()
                .map(difference -> DIFFERENCES.get(classOf(difference)))
                .orElse(NO_CLAIM);
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

    /** The codes of errors and warnings that stand on the most tables, the most frequent first. */
    static List<String> frequent(List<TableSummary> tables) {
        Map<String, Integer> counts = new HashMap<>();
        tables.forEach(table -> table.counts().grave().forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
