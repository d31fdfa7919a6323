package jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Form;
import jixiao.sheet.Normal;

/**
 * 报送版本: of several versions of one table the one filed last counts. One table is: the same unit, year, form and
 * project, in different files. Later is, in this order: a later date in the file's name, a later 填报日期, a higher number
 * or a more final word in the file's name (终稿(2)), a later change of the file, the later name.
 */
final class Versions {
    private static final Pattern DATE = Pattern.compile("(20\\d{2})[-._年]?(\\d{1,2})[-._月]?(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("(?:\\((\\d{1,2})\\)|[vV第](\\d{1,2})版?|(?<!\\d)(\\d{1,2})稿)");
    private static final List<String> FINALITY = List.of("草稿", "初稿", "送审", "修改", "修订", "更正", "定稿", "终稿", "最终");

    private Versions() {}

    /**
     * Which tables are superseded.
     *
     * @param units the unit's key of each table, in the order of {@code tables}; empty where it is not known
     * @return for each superseded table the one that counts instead
     */
    static Map<TableSummary, TableSummary> superseded(List<TableSummary> tables, List<String> units) {
        Map<String, List<TableSummary>> same = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            TableSummary table = tables.get(i);
            String project = Normal.words(table.project());
            boolean known = !units.get(i).isEmpty() && (table.form() == Form.DEPARTMENT || !project.isEmpty());
            String key = String.join(
                    "|", units.get(i), table.year().toString(), table.form().name(), project);
            if (known) {
                same.computeIfAbsent(key, absent -> new ArrayList<>()).add(table);
            }
        }
        Map<TableSummary, TableSummary> superseded = new HashMap<>();
        for (List<TableSummary> versions : same.values()) {
            TableSummary last = versions.stream().max(order()).orElseThrow();
            versions.stream()
                    .filter(each -> !each.submission().equals(last.submission()))
                    .forEach(each -> superseded.put(each, last));
        }
        return superseded;
    }

    private static Comparator<TableSummary> order() {
        return Comparator.<TableSummary, String>comparing(
                        table -> dateInName(table.submission().baseName()))
                .thenComparing(table -> table.filed().map(Object::toString).orElse(""))
                .thenComparing(table -> number(table.submission().baseName()))
                .thenComparing(table -> finality(table.submission().baseName()))
                .thenComparing(table -> table.submission().filed())
                .thenComparing(table -> table.submission().name());
    }

    private static String dateInName(String name) {
        Matcher date = DATE.matcher(name);
        return date.find()
                ? String.format(
                        "%s-%02d-%02d", date.group(1), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)))
                : "";
    }

    private static int number(String name) {
        int highest = 0;
        Matcher number = NUMBER.matcher(Normal.text(name));
        while (number.find()) {
            String digits = Optional.ofNullable(number.group(1))
                    .or(() -> Optional.ofNullable(number.group(2)))
                    .orElseGet(() -> number.group(3));
            highest = Math.max(highest, Integer.parseInt(digits));
        }
        return highest;
    }

    private static int finality(String name) {
        int rank = -1;
        for (int i = 0; i < FINALITY.size(); i++) {
            rank = name.contains(FINALITY.get(i)) ? i : rank;
        }
        return rank;
    }
}
