package jixiao.review.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.review.known.DecidedWords;
import jixiao.store.KeptTreatment;
import jixiao.text.Normal;

/**
 * 词表候选的清点: the same words of target and actual given the same share of their weight, and the same sentence of a finding set
 * aside, on three lines or more of this review, its earlier rounds and last year's. Nothing is applied.
 */
public final class WordCandidates {
    /** So often makes a candidate. */
    private static final int ENOUGH = 3;

    private final Map<String, Case> pairs = new LinkedHashMap<>();
    private final Map<String, Case> findings = new LinkedHashMap<>();
    private final Map<String, String> titles;

    /**
     * 一次决定.
     *
     * @param words what was decided, equal for all ways of writing it
     * @param target as it was written
     * @param actual as it was written
     * @param decision in words
     * @param code of the finding; empty for a line
     * @param share of the weight; 0 for a finding
     * @param where the table and line
     * @param last whether last year
     */
    private record Case(
            String words,
            String target,
            String actual,
            String decision,
            String code,
            BigDecimal share,
            String where,
            boolean last) {}

    /** @param titles short titles of codes */
    public WordCandidates(Map<String, String> titles) {
        this.titles = titles;
    }

    /** Adds lines; one that is added again is decided anew. */
    public void lines(Collection<DecidedWords> lines, boolean last) {
        for (DecidedWords line : lines) {
            String words = Normal.words(line.target()) + "|" + Normal.words(line.actual());
            if (!Normal.words(line.actual()).isEmpty()) {
                pairs.put(
                        key(line.unit(), line.project(), line.year(), line.goal(), line.indicator(), words),
                        new Case(
                                words,
                                line.target(),
                                line.actual(),
                                WordAdvice.share(line.share()),
                                "",
                                line.share(),
                                where(line.unit(), line.project(), line.indicator()),
                                last));
            }
        }
    }

    /** Adds how people have dealt with findings, in the order in which they did; the later word counts. */
    public void findings(Collection<KeptTreatment> said, boolean last) {
        for (KeptTreatment each : said) {
            String words = Treatment.key(each.code(), "", each.message());
            findings.put(
                    key(each.unit(), each.project(), each.year(), each.indicator(), "", words),
                    new Case(
                            words,
                            titles.getOrDefault(each.code(), each.code()),
                            each.message(),
                            Normal.text(each.treatment()),
                            each.code(),
                            BigDecimal.ZERO,
                            where(each.unit(), each.project(), each.indicator()),
                            last));
        }
    }

    private static String key(String unit, String project, String year, String goal, String indicator, String words) {
        return String.join(
                "|",
                Normal.text(unit),
                Normal.words(project),
                year.strip(),
                goal.strip(),
                Normal.words(indicator),
                words);
    }

    private static String where(String unit, String project, String indicator) {
        return unit + (project.isBlank() ? "" : "「" + project + "」") + (indicator.isBlank() ? "" : indicator);
    }

    /** The candidates, the most frequent first. */
    public List<WordCandidate> all() {
        List<WordCandidate> all = new ArrayList<>(candidates("待定指标", pairs.values(), each -> true));
        all.addAll(candidates(
                TreatmentSheet.NAME, findings.values(), each -> each.decision().equals(Treatment.SET_ASIDE)));
        all.sort(Comparator.comparing(WordCandidate::count).reversed());
        return all;
    }

    private static List<WordCandidate> candidates(String kind, Collection<Case> cases, Function<Case, Boolean> wanted) {
        Map<String, List<Case>> alike = cases.stream()
                .collect(Collectors.groupingBy(
                        each -> each.words() + "|" + each.decision(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> decided = new TreeMap<>();
        cases.forEach(each -> decided.merge(each.words(), 1, Integer::sum));
        return alike.values().stream()
                .filter(group -> group.size() >= ENOUGH && wanted.apply(group.get(0)))
                .map(group -> candidate(kind, group, decided.get(group.get(0).words()) - group.size()))
                .toList();
    }

    private static WordCandidate candidate(String kind, List<Case> group, int otherwise) {
        Case first = group.get(0);
        return new WordCandidate(
                kind,
                first.target(),
                first.actual(),
                first.decision(),
                group.size(),
                (int) group.stream().filter(Case::last).count(),
                otherwise,
                group.stream().map(Case::where).distinct().toList(),
                first.code().isEmpty()
                        ? WordAdvice.line(first.actual(), first.share())
                        : WordAdvice.finding(first.code()));
    }
}
