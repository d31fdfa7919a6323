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
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jixiao.model.Form;
import jixiao.model.Given;
import jixiao.text.Normal;

/**
 * 报送版本: of several versions of one table the one filed last counts. One table is: the same unit, year, form and
 * project, in different files. Later is, in this order: a later date in the file's name, a later 填报日期, a higher number
 * or a more final word in the file's name (终稿(2)), a later change of the file, the later name. Two files of different
 * formats are one version where nothing that is written makes one the later, or where both say the same; the better
 * readable one counts (workbook, .docx, .doc, HTML, PDF).
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
            Given.all(table, submission, filed);
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
     * What counts instead of a table.
     *
     * @param by the table that counts
     * @param otherFormat whether both are one version in two formats
     */
    public record Replaced<T>(T by, boolean otherFormat) {
        public Replaced {
            Objects.requireNonNull(by);
        }
    }

    /**
     * Which tables are superseded.
     *
     * @param version of each table
     * @param equal whether two tables say the same; asked only where two formats of one table look like two versions
     * @return for each superseded table what counts instead
     */
    public static <T> Map<T, Replaced<T>> superseded(
            List<T> tables, Function<T, Version> version, BiPredicate<T, T> equal) {
        Map<String, List<T>> same = new LinkedHashMap<>();
        for (T table : tables) {
            String key = version.apply(table).table();
            if (!key.isEmpty()) {
                same.computeIfAbsent(key, absent -> new ArrayList<>()).add(table);
            }
        }
        Map<T, Replaced<T>> superseded = new HashMap<>();
        for (List<T> versions : same.values()) {
            replaced(versions, version, equal, superseded);
        }
        return superseded;
    }

    private static <T> void replaced(
            List<T> versions, Function<T, Version> version, BiPredicate<T, T> equal, Map<T, Replaced<T>> superseded) {
        Map<Submission, List<T>> files = new LinkedHashMap<>();
        versions.forEach(each -> files.computeIfAbsent(version.apply(each).submission(), absent -> new ArrayList<>())
                .add(each));
        if (files.size() < 2) {
            return;
        }
        Map<Submission, Format> formats = new HashMap<>();
        files.keySet().forEach(file -> formats.put(file, Format.of(file)));
        Comparator<T> order = Comparator.comparing(version, ORDER);
        Function<T, Format> format = each -> formats.get(version.apply(each).submission());
        BiPredicate<T, T> one = (some, other) -> format.apply(some) != format.apply(other)
                && (!isLater(version.apply(some), version.apply(other))
                        || isEqual(files, version.apply(some), version.apply(other), equal));
        T last = versions.stream().max(order).orElseThrow();
        T counts = versions.stream()
                .filter(each -> each == last || one.test(each, last))
                .max(Comparator.comparing(format).thenComparing(order))
                .orElseThrow();
        List<T> counting = files.get(version.apply(counts).submission());
        files.forEach((file, tables) -> {
            if (tables != counting) {
                boolean other = one.test(tables.get(0), counts);
                for (int i = 0; i < tables.size(); i++) {
                    T by = other && counting.size() == tables.size() ? counting.get(i) : counts;
                    superseded.put(tables.get(i), new Replaced<>(by, other));
                }
            }
        });
    }

    /** Whether all tables of two files say the same, one by one. */
    private static <T> boolean isEqual(
            Map<Submission, List<T>> files, Version some, Version other, BiPredicate<T, T> equal) {
        List<T> own = files.get(some.submission());
        List<T> others = files.get(other.submission());
        return own.size() == others.size()
                && IntStream.range(0, own.size()).allMatch(each -> equal.test(own.get(each), others.get(each)));
    }

    /** Whether what is written makes one of two the later; a missing 填报日期 says nothing. */
    private static boolean isLater(Version some, Version other) {
        String one = some.submission().baseName();
        String two = other.submission().baseName();
        boolean filed = some.filed().isPresent()
                && other.filed().isPresent()
                && !some.filed().equals(other.filed());
        return filed
                || !dateInName(one).equals(dateInName(two))
                || number(one) != number(two)
                || finality(one) != finality(two);
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
