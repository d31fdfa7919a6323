package jixiao.review.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.dossier.OfDossier;
import jixiao.store.KeptTreatment;

/** 与已知的比对: reads what the bureau knows, and holds it against the tables of a review. */
public final class KnownCheck {
    private final Engine engine;
    private final ListWords words;
    private final Optional<Ledger> ledger;
    private final Optional<Approved> approved;
    private final Optional<Last> last;
    private final List<KnownResult> results = new ArrayList<>();
    private final List<KnownLine> lines = new ArrayList<>();

    /**
     * Reads the lists.
     *
     * @param aside words of 处理 by which a finding of last year no longer counts
     * @throws jixiao.model.InputProblem when one is missing, cannot be read, or is not of its kind; one Chinese sentence
     */
    public KnownCheck(Engine engine, KnownPaths paths, Set<String> aside) {
        this.engine = engine;
        this.words = new ListWords(engine.convention().in(Optional.empty()));
        this.ledger = paths.ledger().map(path -> Ledger.read(path, words));
        this.approved = paths.approved().map(path -> Approved.read(path, words));
        this.last = paths.last().map(path -> Last.read(path, engine, aside));
    }

    /**
     * Compares.
     *
     * @param tables the tables that count
     * @return findings by the key of their table; tables without any are absent
     */
    public Map<String, List<Finding>> check(List<Filed> tables) {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        ledger.ifPresent(known -> {
            LedgerCheck check = new LedgerCheck(known, tables, words);
            add(check.compared(), check.note(), tables, findings);
        });
        approved.ifPresent(known -> {
            ApprovedCheck check = new ApprovedCheck(known, tables, words);
            add(check.compared(), check.note(), tables, findings);
        });
        last.ifPresent(known -> {
            LastCheck check = new LastCheck(known, tables, engine, words);
            add(check.compared(), check.note(), tables, findings);
        });
        return findings;
    }

    private void add(Compared compared, String note, List<Filed> tables, Map<String, List<Finding>> findings) {
        int differing = 0;
        for (Filed table : tables) {
            List<OfDossier> facts = compared.facts().getOrDefault(table.key(), List.of());
            if (!facts.isEmpty()) {
                SelfEvaluation read = table.table().get();
                List<Finding> found = engine.judges().known(read, facts);
                differing += found.isEmpty() ? 0 : 1;
                if (!found.isEmpty()) {
                    findings.computeIfAbsent(table.key(), absent -> new ArrayList<>())
                            .addAll(found);
                }
            }
        }
        results.add(compared.result(differing, note));
        lines.addAll(compared.lines());
    }

    /** One for each list, in the order ledger, approved targets, last year. */
    public List<KnownResult> results() {
        return List.copyOf(results);
    }

    /** Whether nothing can raise a code this time, since the list that it comes from was not given. */
    public boolean isSilent(String code) {
        return ledger.isEmpty() && Ledger.CODES.contains(code)
                || approved.isEmpty() && Approved.CODES.contains(code)
                || last.isEmpty() && Last.CODES.contains(code);
    }

    /** What is counted of last year's tables; none where there is no result folder of it. */
    public List<LastFigures> lastYear() {
        return last.stream()
                .flatMap(known -> known.tables().stream())
                .flatMap(table -> table.figures().stream())
                .toList();
    }

    /** Lines that people decided last year. */
    public List<DecidedWords> lastDecided() {
        return last.stream()
                .flatMap(known -> known.tables().stream())
                .flatMap(table -> table.decided().stream())
                .toList();
    }

    /** How people dealt with findings last year, in the order in which they did. */
    public List<KeptTreatment> lastTreatments() {
        return last.map(Last::treatments).orElse(List.of());
    }

    /** What has no counterpart, list by list. */
    public List<KnownLine> lines() {
        return List.copyOf(lines);
    }
}
