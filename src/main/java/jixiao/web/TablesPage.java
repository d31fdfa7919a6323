package jixiao.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.review.docket.Docket;
import jixiao.store.KeptRow;

/**
 * 报送表的列表: one page of it.
 *
 * @param query what was asked for
 * @param rows of this page
 * @param found how many are asked for
 * @param all how many there are that count
 * @param page from 1
 * @param pages how many
 * @param sections 科室, each with its number of tables; empty where no roster names any
 * @param verdicts likewise of those that are found
 * @param grades likewise of all
 * @param codes titles of codes with their number of tables, the most frequent first
 * @param uncounted places that were decided in the page since the summary was written
 */
record TablesPage(
        TableQuery query,
        List<KeptRow> rows,
        int found,
        int all,
        int page,
        int pages,
        Map<String, Integer> sections,
        Map<String, Integer> verdicts,
        Map<String, Integer> grades,
        Map<String, String> codes,
        int uncounted) {
    static final int ROWS = 100;

    static TablesPage of(Docket docket, TableQuery query) {
        List<KeptRow> all = docket.rows();
        List<KeptRow> found = query.of(all);
        List<KeptRow> counting = all.stream().filter(row -> !row.superseded()).toList();
        int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        int page = Math.min(query.page(), pages);
        Map<String, Integer> sections = new TreeMap<>();
        Map<String, Integer> grades = new TreeMap<>();
        Map<String, Integer> codes = new TreeMap<>();
        for (KeptRow row : counting) {
            sections.merge(row.charge().section(), 1, Integer::sum);
            grades.merge(row.judged().grade(), 1, Integer::sum);
            row.counts().codes().keySet().forEach(code -> codes.merge(code, 1, Integer::sum));
        }
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        List.of("退回", "人工", "通过").forEach(each -> verdicts.put(each, 0));
        found.forEach(row -> verdicts.merge(row.judged().verdict(), 1, Integer::sum));
        Map<String, String> titles = new LinkedHashMap<>();
        codes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> titles.put(each.getKey(), docket.title(each.getKey()) + "(" + each.getValue() + ")"));
        boolean named = sections.keySet().stream().anyMatch(each -> !each.isEmpty());
        return new TablesPage(
                query,
                found.subList((page - 1) * ROWS, Math.min(found.size(), page * ROWS)),
                found.size(),
                counting.size(),
                page,
                pages,
                named ? sections : Map.of(),
                verdicts,
                grades,
                titles,
                docket.uncounted());
    }

    /** A number as it is written; empty where there is none. */
    static String number(Optional<BigDecimal> number) {
        return number.map(each ->
                        each.signum() == 0 ? "0" : each.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /** Points with the decimals that they were rounded to; empty where there are none. */
    static String points(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("");
    }

    /** From where to where the total may be; empty where it is settled. */
    static String range(KeptRow row) {
        boolean settled = row.judged().low().isEmpty()
                || row.judged().low().equals(row.judged().high());
        return settled
                ? ""
                : points(row.judged().low()) + "–" + points(row.judged().high());
    }

    static String difference(KeptRow row) {
        return points(TableQuery.difference(row).filter(each -> each.signum() != 0));
    }

    /** Which way a column is sorted, for who does not see it. */
    String way(String column) {
        return !query.sort().equals(column) ? "none" : query.isDown() ? "descending" : "ascending";
    }

    /** The same for who does. */
    String arrow(String column) {
        return !query.sort().equals(column) ? "" : query.isDown() ? " ▼" : " ▲";
    }

    /** Whether a row stands on the very first filter: nothing is asked for. */
    boolean isWhole() {
        return query.given().keySet().stream().allMatch(List.of("sort", "down", "page")::contains);
    }
}
