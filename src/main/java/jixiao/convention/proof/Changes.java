package jixiao.convention.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.DictionaryEntry;
import jixiao.convention.LevelPoints;
import jixiao.convention.MethodRow;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.convention.Tier;
import jixiao.convention.book.Numbers;
import jixiao.convention.book.SheetKind;

/** 口径比较: the rows in which two conventions of one year differ. */
public final class Changes {
    private final Convention before;
    private final Convention after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Convention before, Convention after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What differs.
     *
     * @param before the convention that is compared with
     * @param after the other one
     * @return rows in the order of the sheets; empty when both say the same
     */
    public static List<Change> between(Convention before, Convention after) {
        Changes all = new Changes(before, after);
        all.parameters();
        all.whole(
                SheetKind.BANDS,
                bands(before),
                bands(after),
                before.with(after.bands(), before.grades(), before.tiers()));
        all.whole(
                SheetKind.GRADES,
                grades(before),
                grades(after),
                before.with(before.bands(), after.grades(), before.tiers()));
        all.tiers();
        all.each(SheetKind.METHODS, before.methods(), after.methods(), Changes::method, MethodRow::origin);
        all.each(SheetKind.CHECKS, before.checks(), after.checks(), Changes::check, CheckRow::origin);
        all.each(SheetKind.WORDS, before.words(), after.words(), words -> String.join("、", words), words -> "");
        all.each(SheetKind.PHRASES, before.phrases(), after.phrases(), words -> String.join("、", words), words -> "");
        all.each(
                SheetKind.DICTIONARY,
                entries(before),
                entries(after),
                DictionaryEntry::chinese,
                DictionaryEntry::origin);
        return all.changes;
    }

    private void parameters() {
        for (Parameter parameter : Parameter.values()) {
            ParameterValue one = before.parameters().values().get(parameter);
            ParameterValue other = after.parameters().values().get(parameter);
            if (!one.text().equals(other.text())) {
                changes.add(new Change(
                        SheetKind.PARAMETERS.chinese(),
                        parameter.chinese(),
                        one.text(),
                        other.text(),
                        other.origin(),
                        Optional.of(before.with(Map.of(parameter, other)))));
            }
        }
        each(
                SheetKind.PARAMETERS,
                levels(before),
                levels(after),
                level -> Numbers.plain(level.points()),
                LevelPoints::origin);
    }

    private void tiers() {
        Set<String> names = new LinkedHashSet<>(before.tiers().keySet());
        names.addAll(after.tiers().keySet());
        for (String name : names) {
            String one = tiers(before.tiers().getOrDefault(name, List.of()));
            String other = tiers(after.tiers().getOrDefault(name, List.of()));
            if (!one.equals(other)) {
                Map<String, List<Tier>> alone = new LinkedHashMap<>(before.tiers());
                alone.put(name, after.tiers().getOrDefault(name, List.of()));
                changes.add(new Change(
                        SheetKind.TIERS.chinese(),
                        name,
                        one,
                        other,
                        "",
                        Optional.of(before.with(before.bands(), before.grades(), alone))));
            }
        }
    }

    /** Sheets whose rows only make sense together: the rows that differ, all with the same change alone. */
    private void whole(SheetKind kind, Map<String, String> one, Map<String, String> other, Convention alone) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            String first = one.getOrDefault(name, "");
            String second = other.getOrDefault(name, "");
            if (!first.equals(second)) {
                changes.add(new Change(kind.chinese(), name, first, second, "", Optional.of(alone)));
            }
        }
    }

    private <T> void each(
            SheetKind kind,
            Map<String, T> one,
            Map<String, T> other,
            Function<T, String> text,
            Function<T, String> origin) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            Optional<T> first = Optional.ofNullable(one.get(name));
            Optional<T> second = Optional.ofNullable(other.get(name));
            if (!first.map(text).equals(second.map(text))) {
                changes.add(new Change(
                        kind.chinese(),
                        name,
                        first.map(text).orElse(""),
                        second.map(text).orElse(""),
                        second.or(() -> first).map(origin).orElse(""),
                        Optional.empty()));
            }
        }
    }

    private static Map<String, String> bands(Convention convention) {
        Map<String, String> bands = new LinkedHashMap<>();
        convention
                .bands()
                .forEach(band ->
                        bands.put(band.name(), Numbers.percent(band.low()) + "–" + Numbers.percent(band.high())));
        return bands;
    }

    private static Map<String, String> grades(Convention convention) {
        Map<String, String> grades = new LinkedHashMap<>();
        convention.grades().forEach(grade -> grades.put(grade.name(), Numbers.plain(grade.from()) + "分起"));
        return grades;
    }

    private static Map<String, LevelPoints> levels(Convention convention) {
        Map<String, LevelPoints> levels = new LinkedHashMap<>();
        convention.levels().forEach(level -> levels.put("一级指标分值(" + String.join("、", level.names()) + ")", level));
        return levels;
    }

    private static String tiers(List<Tier> tiers) {
        return tiers.stream()
                .map(tier -> tier.low().map(Numbers::percent).orElse("") + "–"
                        + tier.high().map(Numbers::percent).orElse("") + (tier.lowCounts() ? "含下限" : "含上限") + ":"
                        + Numbers.plain(tier.value()))
                .collect(Collectors.joining(";"));
    }

    private static Map<String, DictionaryEntry> entries(Convention convention) {
        Map<String, DictionaryEntry> entries = new LinkedHashMap<>();
        convention.dictionary().entries().forEach(entry -> entries.put(entry.name(), entry));
        return entries;
    }

    private static String method(MethodRow row) {
        return row.how() + ",优先级" + row.priority() + ",条件 " + row.condition();
    }

    private static String check(CheckRow row) {
        return (row.on() ? row.severity().chinese() : "停用")
                + row.limit().map(limit -> ",限值" + Numbers.plain(limit)).orElse("")
                + row.own()
                        .map(own -> "," + own.field().chinese()
                                + own.comparison().chinese() + String.join("、", own.words()))
                        .orElse("");
    }
}
