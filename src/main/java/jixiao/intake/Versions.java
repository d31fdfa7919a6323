package jixiao.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Form;
import jixiao.text.Normal;

/**
 * 报送版本: of several versions of one table the one filed last counts. One table is: the same unit, year, form and
 * project, in different files. Later is, in this order: a later date in the file's name, a later 填报日期, a higher number
 * or a more final word in the file's name (终稿(2)), a later change of the file, the later name.
 */
public final class Versions {
    private static final Pattern DATE = Pattern.compile("(20\\d{2})[-._年]?(\\d{1,2})[-._月]?(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("(?:\\((\\d{1,2})\\)|[vV第](\\d{1,2})版?|(?<!\\d)(\\d{1,2})稿)");
    private static final List<String> FINALITY = List.of("草稿", "初稿", "送审", "修改", "修订", "更正", "定稿", "终稿", "最终");

    /** How many of them say less than a name without any. */
    private static final int UNFINISHED = 3;

    private static final Comparator<Version> ORDER = Comparator.<Version, String>comparing(
                    version -> dateInName(version.submission().baseName()))
            .thenComparing(version -> version.filed().map(Object::toString).orElse(""))
            .thenComparing(version -> number(version.submission().baseName()))
            .thenComparing(version -> finality(version.submission().baseName()))
            .thenComparing(version -> version.submission().filed())
            .thenComparing(version -> version.submission().name());

    private Versions() {}

    /**
     * 一次报送 of a table.
     *
     * @param table which table it is, from {@link Versions#table}; empty where it is not known
     * @param submission the file that it stands in
     * @param filed 填报日期, the last day that it may mean; empty when missing
     */
    public record Version(String table, Submission submission, Optional<LocalDate> filed) {
        public Version {
            Objects.requireNonNull(table);
            Objects.requireNonNull(submission);
            Objects.requireNonNull(filed);
        }
    }

    /**
     * Names the table that a unit owes.
     *
     * @param unit the unit's key, empty where it is not known
     * @param project 项目名称 as written
     * @return equal for equal tables; empty where unit or, of a project's table, the project is not known
     */
    public static String table(String unit, Optional<Integer> year, Form form, String project) {
        String name = Normal.words(project);
        boolean known = !unit.isEmpty() && (form == Form.DEPARTMENT || !name.isEmpty());
        return known ? String.join("|", unit, year.toString(), form.name(), name) : "";
    }

    /**
     * Which tables are superseded.
     *
     * @param version of each table
     * @return for each superseded table the one that counts instead
     */
    public static <T> Map<T, T> superseded(List<T> tables, Function<T, Version> version) {
        Map<String, List<T>> same = new LinkedHashMap<>();
        for (T table : tables) {
            String key = version.apply(table).table();
            if (!key.isEmpty()) {
                same.computeIfAbsent(key, absent -> new ArrayList<>()).add(table);
            }
        }
        Map<T, T> superseded = new HashMap<>();
        for (List<T> versions : same.values()) {
            T last = versions.stream().max(Comparator.comparing(version, ORDER)).orElseThrow();
            Submission counts = version.apply(last).submission();
            versions.stream()
                    .filter(each -> !version.apply(each).submission().equals(counts))
                    .forEach(each -> superseded.put(each, last));
        }
        return superseded;
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

    /** Below zero for a draft, zero for a name without such a word, above for a revision. */
    private static int finality(String name) {
        int rank = 0;
        for (int i = 0; i < FINALITY.size(); i++) {
            if (name.contains(FINALITY.get(i))) {
                rank = i < UNFINISHED ? i - UNFINISHED : i;
            }
        }
        return rank;
    }
}
