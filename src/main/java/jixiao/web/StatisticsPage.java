package jixiao.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jixiao.review.docket.Docket;
import jixiao.store.KeptRow;

/**
 * 统计: bars of tables that count; what is 涉密 is in none of them.
 *
 * @param tables how many they are of
 * @param charts by verdict, grade, 科室 and most frequent findings
 */
record StatisticsPage(int tables, List<Chart> charts) {
    private static final List<String> VERDICTS = List.of("退回", "人工", "通过");
    private static final List<String> WITHOUT_GRADE = List.of("参考", "未定");
    private static final int MOST = 15;

    /** Of a bar as long as the longest, in units of the drawing. */
    private static final int LONGEST = 420;

    /** Where bars begin, behind their names. */
    private static final int LEFT = 210;

    private static final int STEP = 26;

    /**
     * 一张图.
     *
     * @param title of it
     * @param legend names of the parts of each bar; empty where bars have one
     * @param bars from the top
     */
    record Chart(String title, List<String> legend, List<Bar> bars) {
        int height() {
            return bars.size() * STEP + 8;
        }

        int width() {
            return LEFT + LONGEST + 150;
        }
    }

    /**
     * 一条.
     *
     * @param label its name
     * @param y of its top
     * @param parts one after the other
     * @param end where it ends
     * @param said the numbers in words
     */
    record Bar(String label, int y, List<Part> parts, int end, String said) {}

    /** 一段: of which look, from where, how wide. */
    record Part(int look, int x, int width) {}

    static StatisticsPage of(Docket docket) {
        List<KeptRow> rows = docket.rows().stream()
                .filter(row -> !row.superseded() && !row.charge().secret())
                .toList();
        Map<String, Integer> verdicts = zero(VERDICTS);
        List<String> given = rows.stream()
                .map(row -> row.judged().grade())
                .filter(grade -> !WITHOUT_GRADE.contains(grade))
                .toList();
        Map<String, Integer> grades = zero(docket.grades(given));
        grades.putAll(zero(WITHOUT_GRADE));
        Map<String, int[]> sections = new TreeMap<>();
        Map<String, Integer> codes = new TreeMap<>();
        for (KeptRow row : rows) {
            verdicts.merge(row.judged().verdict(), 1, Integer::sum);
            grades.merge(row.judged().grade(), 1, Integer::sum);
            String section =
                    row.charge().section().isEmpty() ? "未列科室" : row.charge().section();
            sections.computeIfAbsent(section, absent -> new int[3])[
                    Math.max(0, VERDICTS.indexOf(row.judged().verdict()))]++;
            row.counts().codes().keySet().forEach(code -> codes.merge(code, 1, Integer::sum));
        }
        Map<String, Integer> frequent = new LinkedHashMap<>();
        codes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(each -> frequent.put(docket.title(each.getKey()), each.getValue()));
        List<Chart> charts = new ArrayList<>();
        charts.add(plain("结论(张)", verdicts));
        charts.add(plain("等级(张)", grades));
        charts.add(stacked("各科室的结论(张)", sections));
        charts.add(plain("最常见的发现(涉及的表数)", frequent));
        return new StatisticsPage(rows.size(), charts);
    }

    private static Map<String, Integer> zero(List<String> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.put(name, 0));
        return counts;
    }

    private static Chart plain(String title, Map<String, Integer> counts) {
        Map<String, int[]> parts = new LinkedHashMap<>();
        counts.forEach((name, count) -> parts.put(name, new int[] {count}));
        return new Chart(title, List.of(), bars(parts, false));
    }

    private static Chart stacked(String title, Map<String, int[]> counts) {
        return new Chart(title, VERDICTS, bars(counts, true));
    }

    private static List<Bar> bars(Map<String, int[]> counts, boolean stacked) {
        int most = counts.values().stream().mapToInt(StatisticsPage::sum).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((name, parts) -> {
            List<Part> drawn = new ArrayList<>();
            List<String> said = new ArrayList<>();
            int x = LEFT;
            for (int i = 0; i < parts.length; i++) {
                int width = most == 0 ? 0 : parts[i] * LONGEST / most;
                drawn.add(new Part(stacked ? i + 1 : 0, x, width));
                x += width;
                if (stacked && parts[i] > 0) {
                    said.add(VERDICTS.get(i) + parts[i]);
                }
            }
            String words = stacked ? sum(parts) + "(" + String.join(" ", said) + ")" : String.valueOf(sum(parts));
            bars.add(new Bar(name, bars.size() * STEP + 4, drawn, x, words));
        });
        return bars;
    }

    private static int sum(int[] parts) {
        int sum = 0;
        for (int part : parts) {
            sum += part;
        }
        return sum;
    }
}
