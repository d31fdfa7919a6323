package jixiao.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jixiao.convention.CaseTable;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.MethodRow;

/** 口径试算: runs the cases of a convention's 《用例》 and of those that it extends. */
public final class Trial {
    private final ConventionFile file;
    private final boolean inheritedToo;

    private Trial(ConventionFile file, boolean inheritedToo) {
        this.file = file;
        this.inheritedToo = inheritedToo;
    }

    /**
     * What came out.
     *
     * @param own how many cases the convention's own workbook has
     * @param inherited how many those that it extends have
     * @param differences where its own cases come to something else
     * @param changed where inherited cases come to something else than under the convention that it extends: what its own rows change
     * @param unused rows of its own workbook that no case uses, as people name them
     * @param unusedInherited the same of the rows that it inherits; empty where they were not asked for
     */
    public record Report(
            int own,
            int inherited,
            List<Difference> differences,
            List<Difference> changed,
            List<String> unused,
            List<String> unusedInherited) {
        public Report {
            differences = List.copyOf(differences);
            changed = List.copyOf(changed);
            unused = List.copyOf(unused);
            unusedInherited = List.copyOf(unusedInherited);
        }
    }

    /**
     * Runs the cases, and alters each row of its own to see whether one of them notices.
     *
     * @throws jixiao.convention.ConventionProblem when the convention or a case cannot be understood
     * @throws jixiao.model.InputProblem when what a case gives cannot be read as a table
     */
    public static Report of(ConventionFile file) {
        return new Trial(file, false).report();
    }

    /** The same with each row that it inherits altered too, which takes some ten seconds. */
    public static Report ofAll(ConventionFile file) {
        return new Trial(file, true).report();
    }

    private Report report() {
        List<CaseTable> own = file.ownCases();
        List<CaseTable> inherited = file.inheritedCases();
        Map<Integer, TrialYear> years = new TreeMap<>();
        List<Difference> differences = run(file, own, years);
        List<Difference> changed = changed(inherited, years);
        Set<String> unused = new LinkedHashSet<>();
        Set<String> unusedInherited = new LinkedHashSet<>();
        Convention latest = file.in(Optional.empty());
        Set<String> rules = new LinkedHashSet<>();
        years.values().forEach(year -> rules.addAll(year.rules()));
        for (MethodRow row : latest.methods().values()) {
            boolean mine = isOwn(row.origin());
            if ((mine || inheritedToo) && !rules.contains(row.rule())) {
                (mine ? unused : unusedInherited).add(row.origin() + "“" + row.rule() + "”");
            }
        }
        Map<TrialYear, List<Variation>> all = new LinkedHashMap<>();
        years.values().forEach(year -> all.put(year, year.variations()));
        for (Variation variation : Variations.of(latest)) {
            boolean mine = variation.origin().isEmpty() ? file.writes(variation.sheet()) : isOwn(variation.origin());
            if ((mine || inheritedToo) && !isUsed(variation, all)) {
                String where =
                        variation.origin().isEmpty() ? "《" + variation.sheet().chinese() + "》" : variation.origin();
                (mine ? unused : unusedInherited).add(where + variation.row());
            }
        }
        return new Report(
                own.size(), inherited.size(), differences, changed, List.copyOf(unused), List.copyOf(unusedInherited));
    }

    /** Where inherited cases come to something else than under the convention that it extends. */
    static List<Difference> changed(ConventionFile file) {
        return new Trial(file, false).changed(file.inheritedCases(), new TreeMap<>());
    }

    private List<Difference> changed(List<CaseTable> inherited, Map<Integer, TrialYear> years) {
        List<Difference> changed = new ArrayList<>(run(file, inherited, years));
        if (!changed.isEmpty()) {
            file.parent().ifPresent(parent -> changed.removeAll(run(parent, inherited, new TreeMap<>())));
        }
        return changed;
    }

    private static List<Difference> run(ConventionFile file, List<CaseTable> cases, Map<Integer, TrialYear> years) {
        List<Difference> differences = new ArrayList<>();
        for (CaseTable written : cases) {
            int year = written.first().year().orElse(0);
            differences.addAll(years.computeIfAbsent(year, absent -> new TrialYear(file.in(known(year))))
                    .differences(written));
        }
        return differences;
    }

    /** Whether some case of some year comes out otherwise when the row says something else. */
    private static boolean isUsed(Variation variation, Map<TrialYear, List<Variation>> all) {
        return all.entrySet().stream()
                .anyMatch(year -> year.getValue().stream()
                        .filter(each ->
                                each.sheet() == variation.sheet() && each.row().equals(variation.row()))
                        .flatMap(each -> each.otherwise().stream())
                        .anyMatch(year.getKey()::notices));
    }

    private boolean isOwn(String origin) {
        return origin.startsWith(file.workbook());
    }

    private static Optional<Integer> known(int year) {
        return year == 0 ? Optional.empty() : Optional.of(year);
    }
}
