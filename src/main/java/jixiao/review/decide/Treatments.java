package jixiao.review.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.intake.UnitNames;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.model.fact.text.OfText;
import jixiao.review.Digests;
import jixiao.review.LineNames;
import jixiao.review.decide.Rulings.Outcome;
import jixiao.store.KeptTreatment;
import jixiao.store.TableName;

/**
 * 处理采用: applies how people have dealt with findings to those that still say the same, and remembers what became of every
 * row. Safe for several threads.
 */
public final class Treatments {
    /** Findings that compare scores: only these can be corrected by the bureau's own. */
    private static final Set<String> SCORES = Set.of(
            "SCORE_MISMATCH",
            "SCORE_OUTSIDE_BAND",
            "SCORE_ABOVE_WEIGHT",
            "SCORE_MISSING",
            "EXECUTION_SCORE_MISMATCH",
            "ROUNDED_DIFFERENTLY",
            "SMALL_DIFFERENCE",
            "TOTAL_MISMATCH");

    private static final String REVIEW = "NEEDS_REVIEW";

    private final UnitNames names;
    private final List<Treatment> treatments;
    private final Map<String, List<Treatment>> byTable = new HashMap<>();
    /** By the record's key of the table: the row about each of its findings. */
    private final Map<String, Map<Pairing.Spot, Treatment>> pairs = new ConcurrentHashMap<>();

    private final Corrections corrections;

    /** Every table that was judged. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Table and words of every finding that a row might be about. */
    private final Set<String> present = ConcurrentHashMap.newKeySet();

    private final Map<Treatment, Map<String, Outcome>> outcomes = new ConcurrentHashMap<>();
    private final Set<Treatment> shown = ConcurrentHashMap.newKeySet();

    /**
     * 处理后的审核结果.
     *
     * @param counted the judgement with the findings that count: without those set aside or corrected
     * @param dealt how many were dealt with
     */
    public record Treated(Judgement counted, Dealt dealt) {}

    /**
     * 处理后的发现.
     *
     * @param counted those that count
     * @param dealt how many were dealt with
     */
    public record TreatedText(List<Finding> counted, Dealt dealt) {}

    /** Of what people have said, in its order; units are found by the short names of the convention. */
    public Treatments(Engine engine, List<Treatment> treatments) {
        this.names = engine.judges().unitNames();
        this.treatments = List.copyOf(treatments);
        this.corrections = new Corrections(engine);
        treatments.forEach(each -> byTable.computeIfAbsent(each.table().key(names), absent -> new ArrayList<>())
                .add(each));
    }

    /** All that people have said, as it is to be kept. */
    public List<KeptTreatment> kept() {
        return treatments.stream().map(Treatment::kept).distinct().toList();
    }

    /** All rows. */
    public List<Treatment> rows() {
        return treatments;
    }

    /** Digest of all that people have said, in whatever order. */
    String digest() {
        return Digests.of(
                treatments.stream().map(each -> each.said().toString()).sorted().toList());
    }

    /**
     * A judged table with what people have said of its findings.
     *
     * @param key of the table's record
     */
    public Treated apply(String key, Judgement judgement) {
        LineNames lines = LineNames.of(judgement);
        TreatedText treated = apply(
                key,
                TableName.of(judgement.table()),
                judgement.findings(),
                finding -> lines.at(finding.place().cell()));
        return new Treated(new Judgement(judgement.scored(), treated.counted()), treated.dealt());
    }

    /**
     * A judged table with the bureau's own scores, where 财政更正 names one; to be called before {@link #apply}.
     *
     * @param key of the table's record
     */
    public Judgement corrected(String key, Judgement judgement) {
        List<Treatment> scored = byTable
                .getOrDefault(TableName.of(judgement.table()).key(names), List.of())
                .stream()
                .filter(each -> each.score().isPresent())
                .toList();
        if (scored.isEmpty()) {
            return judgement;
        }
        LineNames lines = LineNames.of(judgement);
        Map<Pairing.Spot, Finding> spots = new LinkedHashMap<>();
        for (Finding finding : judgement.findings()) {
            spots.putIfAbsent(spot(finding, each -> lines.at(each.place().cell())), finding);
        }
        Map<Finding, Treatment> said = new LinkedHashMap<>();
        new Pairing<>(Treatment::spot)
                .of(scored, List.copyOf(spots.keySet()))
                .forEach((spot, treatment) -> said.put(spots.get(spot), treatment));
        return corrections.apply(key, judgement, said);
    }

    /** The findings of a report or an account with what people have said of them. */
    public TreatedText apply(String key, TableName about, List<Finding> findings) {
        return apply(key, about, findings, OfText::quoteOf);
    }

    private TreatedText apply(String key, TableName table, List<Finding> findings, Function<Finding, String> line) {
        String about = table.key(names);
        seen.add(about);
        List<Treatment> open = byTable.getOrDefault(about, List.of());
        if (open.isEmpty()) {
            return new TreatedText(findings, new Dealt(0, 0, 0));
        }
        Map<Pairing.Spot, Treatment> paired = new Pairing<>(Treatment::spot)
                .of(open, findings.stream().map(each -> spot(each, line)).toList());
        pairs.put(key, paired);
        findings.forEach(each -> present.add(about + spot(each, line).words()));
        List<Finding> counted = new ArrayList<>();
        int held = 0;
        int awaited = 0;
        for (Finding finding : findings) {
            Optional<Treatment> treatment = Optional.ofNullable(paired.get(spot(finding, line)));
            String word = treatment.map(each -> applied(key, each)).orElse("");
            if (!word.equals(Treatment.SET_ASIDE) && !word.equals(Treatment.CORRECTED)) {
                counted.add(finding);
                held += word.isEmpty() ? 0 : 1;
                awaited += word.equals(Treatment.AWAITED) && finding.severity() == Severity.ERROR ? 1 : 0;
            }
        }
        return new TreatedText(counted, new Dealt(findings.size() - counted.size(), held, awaited));
    }

    private static Pairing.Spot spot(Finding finding, Function<Finding, String> line) {
        String cell = finding.place().cell();
        return new Pairing.Spot(Treatment.key(finding.code(), line.apply(finding), finding.sentence()), cell);
    }

    /** The word that holds; empty where the row is at fault. Remembers what became of the row. */
    private String applied(String key, Treatment treatment) {
        String word = Treatment.plain(treatment.word());
        String fault = fault(treatment, word, treatment.reason());
        fault = fault.isEmpty() ? corrections.fault(key, treatment) : fault;
        Outcome outcome = fault.isEmpty() ? new Outcome(Rulings.APPLIED, "") : new Outcome(Rulings.FAULTY, fault);
        outcomes.computeIfAbsent(treatment, absent -> new ConcurrentHashMap<>()).put(key, outcome);
        return fault.isEmpty() ? word : "";
    }

    /** The word that holds of a row; empty where the row is at fault. */
    public static String word(Treatment treatment) {
        String word = Treatment.plain(treatment.word());
        return fault(treatment, word, treatment.reason()).isEmpty() ? word : "";
    }

    /** What is wrong with dealing so with a finding; empty where nothing is. */
    public static String fault(Treatment treatment, String given, String reason) {
        String word = Treatment.plain(given);
        if (word.isEmpty()) {
            return "没有填处理,应为" + String.join("、", Treatment.WORDS) + "之一";
        }
        if (!Treatment.WORDS.contains(word)) {
            return "处理是“" + treatment.word().strip() + "”,应为" + String.join("、", Treatment.WORDS) + "之一";
        }
        if (word.equals(Treatment.SET_ASIDE) && reason.isBlank()) {
            return "处理是已核实不采纳,没有填理由";
        }
        if (word.equals(Treatment.CORRECTED)
                && !SCORES.contains(treatment.code().strip())) {
            return "处理是财政更正,只用于得分的发现";
        }
        return Treatment.DROPPING.contains(word) && treatment.code().strip().equals(REVIEW)
                ? "需要人工判定的指标,请在《" + RulingSheet.NAME + "》里定分"
                : "";
    }

    /** Whether anything that people have said may be about a finding of a table. */
    public boolean concern(String key) {
        return pairs.containsKey(key);
    }

    /** Whether a finding of a table does not count, since a person set it aside or the bureau corrected it. */
    public boolean drops(String key, Pairing.Spot finding) {
        return Optional.ofNullable(pairs.getOrDefault(key, Map.of()).get(finding))
                .filter(each -> corrections.fault(key, each).isEmpty())
                .map(Treatments::word)
                .filter(Treatment.DROPPING::contains)
                .isPresent();
    }

    /** What became of a row in a table; empty where it is not about any finding of it. */
    public Optional<Outcome> outcome(String key, Treatment treatment) {
        return Optional.ofNullable(outcomes.getOrDefault(treatment, Map.of()).get(key));
    }

    /**
     * The row about a finding that is published beside it.
     *
     * @param key of the table's record
     * @param finding the row that the finding has, nothing filled in
     */
    public Optional<Treatment> about(String key, Treatment finding) {
        if (!concern(key)) {
            return Optional.empty(); // most tables: the words of a finding are not even compared
        }
        Optional<Treatment> taken = Optional.ofNullable(pairs.get(key).get(finding.spot()));
        taken.ifPresent(shown::add);
        return taken;
    }

    /** All rows that stand beside no published finding, with why: whatever people wrote in them is kept. */
    public Map<Treatment, Outcome> lapsed() {
        Map<Treatment, Outcome> lapsed = new LinkedHashMap<>();
        for (Treatment each : treatments) {
            if (!shown.contains(each)) {
                lapsed.put(each, new Outcome(Rulings.LAPSED, why(each)));
            }
        }
        return lapsed;
    }

    private String why(Treatment treatment) {
        if (outcomes.containsKey(treatment)) {
            return "所在的表已被后报的替代,后报的表里没有这条发现,或它的内容有改动";
        }
        String table = treatment.table().key(names);
        if (!seen.contains(table)) {
            return "这张表不再报送或未能读取,或单位、项目、年度有改动";
        }
        if (!present.contains(table + treatment.finding())) {
            return "这条发现已不存在,或它的内容有改动";
        }
        boolean repeated = byTable.getOrDefault(table, List.of()).stream()
                .anyMatch(each -> shown.contains(each) && each.finding().equals(treatment.finding()));
        return repeated ? "同一条发现填了不止一行,以另一行为准,请只留一行" : "同样的发现有几条,分不清说的是哪一条,请填在它现在的那一行";
    }
}
