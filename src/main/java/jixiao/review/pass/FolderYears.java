package jixiao.review.pass;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.convention.Parameter;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import jixiao.review.TableSummary;

/**
 * 同批年度: which tables are about another year than the one asked for, or than most of a folder's tables (spec 4,
 * YEAR_DIFFERS). The share is of all the folder's tables that count: one without any year is among them, since nothing shows
 * that it is about the year of the others; one whose year only its file's name or date of filing shows counts for that year;
 * neither is ever told. Superseded tables neither count nor are told.
 *
 * @param asked the year that a person named; empty for the one that most tables are about
 */
record FolderYears(Engine engine, Optional<Integer> asked) {
    /**
     * The findings by the key of their table.
     *
     * @param tables all tables
     * @param superseded those of them that do not count
     * @param read gives a table by its summary; asked only for tables that may be told
     */
    Map<String, List<Finding>> of(
            List<TableSummary> tables, Set<TableSummary> superseded, Function<TableSummary, SelfEvaluation> read) {
        List<TableSummary> counting =
                tables.stream().filter(each -> !superseded.contains(each)).toList();
        Map<Integer, Integer> years = new TreeMap<>();
        counting.forEach(each -> each.head().year().ifPresent(year -> years.merge(year, 1, Integer::sum)));
        Optional<Integer> expected = asked.or(() -> common(years, counting.size()));
        Map<String, List<Finding>> found = new HashMap<>();
        for (TableSummary table : expected.isPresent() ? counting : List.<TableSummary>of()) {
            int year = expected.get();
            if (table.head().year().filter(own -> own != year).isPresent()) {
                int all = asked.isPresent() ? 0 : counting.size();
                int same = asked.isPresent() ? 0 : years.get(year);
                List<Finding> findings = engine.judges().otherYear(read.apply(table), year, all, same);
                if (!findings.isEmpty()) {
                    found.put(table.key(), findings);
                }
            }
        }
        return found;
    }

    /** The year that so many tables are about that the others stand out; empty in a small folder or a mixed one. */
    private Optional<Integer> common(Map<Integer, Integer> years, int tables) {
        BigDecimal all = BigDecimal.valueOf(tables);
        if (all.compareTo(engine.judges().parameters().number(Parameter.SAME_YEAR_TABLES)) < 0) {
            return Optional.empty();
        }
        BigDecimal needed =
                engine.judges().parameters().number(Parameter.SAME_YEAR_SHARE).multiply(all);
        return years.entrySet().stream()
                .filter(each -> BigDecimal.valueOf(each.getValue()).compareTo(needed) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
