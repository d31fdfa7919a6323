package jixiao.review.docket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.intake.Submission;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.ScoredGoal;
import jixiao.review.Digests;
import jixiao.review.LineNames;
import jixiao.review.TableSummary;
import jixiao.review.alike.Trace;
import jixiao.review.decide.Ruling;
import jixiao.review.decide.Rulings;
import jixiao.review.decide.Spoken;
import jixiao.review.decide.Treatment;
import jixiao.review.decide.Treatments;
import jixiao.review.decide.Undoing;
import jixiao.review.paper.Papers;
import jixiao.review.pass.Summarising;
import jixiao.store.KeptRow;
import jixiao.wording.Wording;

/** 卷上一张表的现状: a table judged with all that people have said till now, by what a review does, too. */
final class DocketJudge {
    private static final String KEY = "";

    private final DocketState state;
    private final KeptRow row;
    private final Judgement base;
    private final Wording wording;
    private final LineNames names;
    private final Rulings rulings;
    private final Treatments treatments;
    private final Map<TextOnFile, Treatments> texts = new LinkedHashMap<>();
    /** With the points that people gave lines; without what they said of findings. */
    private final Judgement ruled;

    private final Judgement decided;
    private final TableSummary summary;
    private final Optional<String> returned;

    /** @param base the judgement before anybody decided */
    DocketJudge(Engine engine, DocketState state, KeptRow row, Judgement base) {
        this.state = state;
        this.row = row;
        this.base = base;
        this.wording = engine.judges().wording(base.table());
        this.names = LineNames.of(base);
        this.rulings = new Rulings(engine, state.rulings(row));
        this.treatments = new Treatments(engine, state.treatments(row));
        Rulings.Ruled given = rulings.apply(KEY, base);
        this.returned = given.returned();
        for (TextOnFile text : state.texts(row)) {
            Treatments own = new Treatments(engine, state.treatments(text));
            own.apply(KEY, text.about(), text.findings());
            texts.put(text, own);
        }
        this.ruled = new Papers(engine, state.papers(row)).apply(KEY, given.judgement());
        this.decided = treatments.corrected(KEY, this.ruled);
        this.summary = Summarising.of(
                KEY,
                new Submission(row.name().file(), Path.of(""), 0),
                treatments.apply(KEY, decided),
                wording,
                returned,
                Trace.NONE);
    }

    /** The row of the list, as it is now. */
    KeptRow now() {
        return DocketRows.now(row, summary);
    }

    DocketTable table() {
        List<DocketFinding> findings = new ArrayList<>();
        decided.findings().forEach(each -> findings.add(finding(each, row(each), treatments)));
        List<DocketLine> lines = new ArrayList<>();
        for (ScoredGoal goal : base.scored().goals()) {
            for (LineScore line : goal.lines()) {
                if (line.needsReview()) {
                    lines.add(line(goal.goal().no(), line));
                }
            }
        }
        List<DocketText> filed = new ArrayList<>();
        texts.forEach((text, own) -> filed.add(new DocketText(
                text.about().file(),
                text.about().sheet(),
                text.name(),
                text.verdict(),
                text.findings().stream()
                        .map(each -> finding(each, row(text, each), own))
                        .toList())));
        return new DocketTable(now(), decided, findings, lines, filed, returned);
    }

    /** The row that a finding would have, nothing filled in. */
    private Treatment row(Finding finding) {
        String cell = finding.place().cell();
        return Treatment.unfilled(
                row.name(),
                cell,
                names.at(cell),
                finding.severity(),
                wording.title(finding.code()),
                finding.code(),
                finding.sentence());
    }

    private Treatment row(TextOnFile text, Finding finding) {
        return text.row(finding, wording.title(finding.code()));
    }

    private Ruling row(String goal, LineScore line) {
        return Ruling.of(base.table(), goal, line.indicator());
    }

    static String item(String key) {
        return Digests.of(List.of(key)).substring(0, 16);
    }

    static String version(List<String> filled) {
        return Digests.of(Spoken.normal(filled)).substring(0, 12);
    }

    private DocketFinding finding(Finding finding, Treatment empty, Treatments treated) {
        Treatment there = treated.about(KEY, empty).orElse(empty);
        String key = Spoken.TREATMENT.key(empty, state.names());
        String fault = treated.outcome(KEY, there)
                .filter(each -> each.state().equals(Rulings.FAULTY))
                .map(Rulings.Outcome::note)
                .orElse("");
        return new DocketFinding(
                item(key),
                finding,
                empty.title(),
                empty.indicator(),
                new DocketFinding.Dealing(there.word(), there.reason(), there.officer(), there.day()),
                fault,
                Treatment.WORDS.stream()
                        .filter(word -> Treatments.fault(empty, word, "有").isEmpty())
                        .toList(),
                version(there.filled()),
                Undoing.of(Spoken.TREATMENT, state.sayings(key), there.filled()).isPresent(),
                state.isCounted(key));
    }

    private DocketLine line(String goal, LineScore line) {
        Ruling empty = row(goal, line);
        Ruling there = rulings.about(KEY, empty).orElse(empty);
        String key = Spoken.RULING.key(empty, state.names());
        String fault = rulings.outcome(KEY, there)
                .filter(each -> each.state().equals(Rulings.FAULTY))
                .map(Rulings.Outcome::note)
                .orElse("");
        return new DocketLine(
                item(key),
                goal,
                line,
                there.points(),
                there.conclusion(),
                there.reason(),
                there.officer(),
                fault,
                version(there.filled()),
                Undoing.of(Spoken.RULING, state.sayings(key), there.filled()).isPresent(),
                state.isCounted(key));
    }

    /** The finding of that name, as a row with what stands there. */
    Optional<Treatment> treatment(String item) {
        return said(decided.findings().stream().map(this::row), treatments, item)
                .or(() -> texts.entrySet().stream()
                        .flatMap(each -> said(
                                each.getKey().findings().stream().map(one -> row(each.getKey(), one)),
                                each.getValue(),
                                item)
                                .stream())
                        .findFirst());
    }

    private Optional<Treatment> said(Stream<Treatment> rows, Treatments treated, String item) {
        return rows.filter(
                        each -> item(Spoken.TREATMENT.key(each, state.names())).equals(item))
                .map(each -> treated.about(KEY, each)
                        .map(there -> each.filled(there.filled()))
                        .orElse(each))
                .findFirst();
    }

    /** The line of that name, likewise. */
    Optional<Ruling> ruling(String item) {
        return base.scored().goals().stream()
                .flatMap(goal -> goal.lines().stream()
                        .filter(LineScore::needsReview)
                        .map(line -> row(goal.goal().no(), line)))
                .filter(each -> item(Spoken.RULING.key(each, state.names())).equals(item))
                .map(each -> rulings.about(KEY, each)
                        .map(there -> each.filled(there.filled()))
                        .orElse(each))
                .findFirst();
    }

    /** What is wrong with dealing so with a finding; empty where nothing is. */
    String fault(Engine engine, Treatment row) {
        String fault = Treatments.fault(row, row.word(), row.reason());
        if (!fault.isEmpty() || row.score().isEmpty()) {
            return fault;
        }
        Treatments alone = new Treatments(engine, List.of(row));
        alone.apply(KEY, alone.corrected(KEY, ruled));
        return alone.outcome(KEY, row)
                .filter(each -> !each.state().equals(Rulings.APPLIED))
                .map(Rulings.Outcome::note)
                .orElse("");
    }

    /** What is wrong with a row of a line; empty where nothing is. */
    String fault(Engine engine, Ruling ruling) {
        Rulings alone = new Rulings(engine, List.of(ruling));
        alone.apply(KEY, base);
        return alone.outcome(KEY, ruling)
                .filter(each -> !each.state().equals(Rulings.APPLIED))
                .map(Rulings.Outcome::note)
                .orElse("");
    }
}
