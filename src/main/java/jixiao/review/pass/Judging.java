package jixiao.review.pass;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jixiao.Case;
import jixiao.Engine;
import jixiao.Outcome;
import jixiao.Refused;
import jixiao.convention.ConventionProblem;
import jixiao.intake.Declined;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.json.NarrativeText;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.review.Awaited;
import jixiao.review.Copies;
import jixiao.review.Digests;
import jixiao.review.Progress;
import jixiao.review.Records;
import jixiao.review.TableSummary;
import jixiao.review.alike.Trace;
import jixiao.review.alike.Tracing;
import jixiao.review.decide.Dealings;
import jixiao.review.decide.Rulings;
import jixiao.review.decide.Treatments;
import jixiao.review.paper.Papers;
import jixiao.store.JudgedFile;
import jixiao.store.Packed;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputProblem;

/** 逐件审核: judges submissions side by side; what they say is put together in the order of their names. */
public final class Judging {
    /** So many files may be judged while one before them takes long. */
    private static final int AHEAD = 1000;

    private final Engine engine;
    private final Records records;
    private final Marking marking;
    private final Progress progress;
    private final ReviewStore store;
    private final String by;
    private final Rulings rulings;
    private final Papers papers;
    private final Treatments treatments;
    private final Map<Submission, String> digests;
    private final Secrecy secret;
    private final List<Unread> unwritten = new ArrayList<>();
    private final List<Unread> attachments = new ArrayList<>();
    private final List<FiledText> texts = new ArrayList<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final Tracing tracing;
    private final HeldOnce held = new HeldOnce();

    /**
     * @param store what was judged earlier
     * @param by convention and version of the program
     * @param dealings what people have decided
     * @param digests of the content of each submission
     * @param secret tells which files are 涉密: no copy of them is written
     */
    public Judging(
            Engine engine,
            Records records,
            Optional<Copies> copies,
            Progress progress,
            ReviewStore store,
            String by,
            Dealings dealings,
            Map<Submission, String> digests,
            Secrecy secret) {
        this.engine = engine;
        this.records = records;
        this.marking = new Marking(copies);
        this.progress = progress;
        this.store = store;
        this.by = by;
        this.rulings = dealings.rulings();
        this.papers = dealings.papers();
        this.treatments = dealings.treatments();
        this.digests = digests;
        this.secret = secret;
        this.tracing = new Tracing(engine.convention().in(Optional.empty()));
    }

    /** Short titles of the codes that were found. */
    public Map<String, String> titles() {
        return titles;
    }

    /** What was judged, but whose marked copy could not be written, in the order of the files. */
    public List<Unread> unwritten() {
        return List.copyOf(unwritten);
    }

    /** Documents without a self-evaluation table, in the order of the files. */
    public List<Unread> attachments() {
        return List.copyOf(attachments);
    }

    /** What reports and accounts say, in the order of the files; not judged yet, since it waits for the tables of its unit. */
    public List<FiledText> texts() {
        return List.copyOf(texts);
    }

    /** Judges all; what cannot be read is added to {@code unread}. */
    public List<TableSummary> judge(List<Submission> submissions, int jobs, List<Unread> unread) {
        marking.name(submissions);
        progress.started(submissions.size());
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<TableSummary> tables = new ArrayList<>();
            Awaited.inOrder(threads, AHEAD, submissions.size(), file -> judge(file, submissions.get(file)))
                    .forEach(outcome -> {
                        tables.addAll(outcome.tables());
                        unread.addAll(outcome.unread());
                        unwritten.addAll(outcome.unwritten());
                        attachments.addAll(outcome.beside());
                        texts.addAll(outcome.texts());
                    });
            return tables;
        } finally {
            threads.shutdownNow();
            progress.ended();
        }
    }

    private Judged judge(int file, Submission submission) {
        try {
            Judged outcome = judged(file, submission);
            progress.done(submission.name(), !outcome.unwritten().isEmpty());
            return outcome;
        } catch (ConventionProblem | OutputProblem | UncheckedIOException unusable) {
            // The convention, or the place that results go to: the next file would fare no better.
            throw unusable;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError internal) {
            String what = internal.getClass().getSimpleName();
            return failed(submission, "处理「" + submission.name() + "」时程序内部出错(" + what + "),请把这个文件反馈给程序维护者。", false);
        }
    }

    private Judged refused(Submission submission, Refused refused) {
        if (!refused.isAttachment() || submission.isText()) {
            String why =
                    refused.isAttachment() ? Declined.named(submission.name()).sentence() : refused.sentence();
            return failed(submission, why, refused.isScan());
        }
        progress.done(submission.name(), false);
        String sentence = refused.sentence();
        return new Judged(List.of(), List.of(), List.of(), List.of(new Unread(submission.name(), sentence)), List.of());
    }

    private Judged failed(Submission submission, String sentence, boolean scan) {
        progress.done(submission.name(), !scan);
        return new Judged(
                List.of(), List.of(new Unread(submission.name(), sentence, scan)), List.of(), List.of(), List.of());
    }

    private Judged judged(int file, Submission submission) {
        Optional<JudgedFile> earlier = store.find(submission.name(), digests.get(submission), by)
                .filter(each -> marking.stands(submission, each));
        if (earlier.isPresent()) {
            return again(file, submission, earlier.get());
        }
        Outcome outcome = engine.open(submission.name(), submission.file());
        if (outcome instanceof Refused refused) {
            return refused(submission, refused);
        }
        Case opened = outcome.orThrow();
        List<TableSummary> tables = new ArrayList<>();
        List<Packed> lines = new ArrayList<>();
        for (int i = 0; i < opened.judgements().size(); i++) {
            String key = Records.key(file, i);
            tables.add(record(key, submission, opened.judgements().get(i)));
            lines.add(records.packed(key));
        }
        if (secret.isIn(tables)) {
            marking.withhold(submission);
        }
        List<FiledText> said = opened.text().stream()
                .map(text -> new FiledText(file, submission, text.text()))
                .toList();
        List<Unread> unmarked = tables.isEmpty() ? List.of() : marking.mark(submission, opened);
        String copy = tables.isEmpty() || !unmarked.isEmpty() ? "" : marking.copy(submission);
        List<Packed> spelled = said.stream()
                .map(text -> Packed.of(NarrativeText.of(text.narrative())))
                .toList();
        store.save(new JudgedFile(submission.name(), digests.get(submission), by, lines, spelled, copy, ""));
        return new Judged(tables, List.of(), unmarked, List.of(), said);
    }

    /** What was judged earlier and is still the same: neither read nor marked again. */
    private Judged again(int file, Submission submission, JudgedFile earlier) {
        List<TableSummary> tables = new ArrayList<>();
        for (int i = 0; i < earlier.tables().size(); i++) {
            String key = Records.key(file, i);
            tables.add(record(
                    key,
                    submission,
                    records.judgement(engine, submission, earlier.tables().get(i))));
        }
        if (secret.isIn(tables)) {
            marking.withhold(submission);
        }
        List<FiledText> said = earlier.texts().stream()
                .map(line -> new FiledText(file, submission, NarrativeText.read(line.text())))
                .toList();
        return new Judged(tables, List.of(), List.of(), List.of(), said);
    }

    private TableSummary record(String key, Submission submission, Judgement judgement) {
        return record(key, submission, judgement, Trace.of(judgement.scored(), tracing));
    }

    /** Writes the record of a table again, with more findings; what it is held against others by stays. */
    TableSummary recordAgain(TableSummary table, Judgement judgement) {
        return record(table.key(), table.submission(), judgement, table.trace());
    }

    /** Writes the record of a table, with what people have decided. */
    private TableSummary record(String key, Submission submission, Judgement judgement, Trace trace) {
        Rulings.Ruled ruled = rulings.apply(key, judgement);
        Judgement decided = treatments.corrected(key, papers.apply(key, ruled.judgement()));
        records.write(key, engine.documents().document(decided));
        var wording = engine.judges().wording(judgement.table());
        judgement.findings().forEach(finding -> titles.computeIfAbsent(finding.code(), wording::title));
        Treatments.Treated treated = treatments.apply(key, decided);
        TableSummary table = Summarising.of(key, submission, treated, wording, ruled.returned(), trace);
        return held.of(table, digests.get(submission));
    }

    /**
     * Marks a submission anew whose copy does not show the findings that it has beside its own.
     *
     * @param added for each table of the file, in order, what is to be added
     */
    List<Unread> markAgain(Submission submission, List<List<Finding>> added) {
        if (!marking.isWanted()) {
            return List.of();
        }
        Optional<JudgedFile> stored = store.find(submission.name(), digests.get(submission), by);
        List<String> texts = added.stream().map(String::valueOf).toList();
        String findings = added.stream().allMatch(List::isEmpty) ? "" : Digests.of(texts);
        if (stored.isPresent() && stored.get().shown().equals(findings)) {
            return List.of();
        }
        Outcome outcome = engine.open(submission.name(), submission.file());
        List<Unread> unmarked = outcome instanceof Refused refused
                ? Marking.unmarked(submission, refused.sentence())
                : marking.mark(submission, outcome.orThrow().with(added));
        if (unmarked.isEmpty()) {
            stored.ifPresent(each -> store.show(each.name(), findings));
        }
        return unmarked;
    }

    /**
     * 一件的结果.
     *
     * @param tables its tables
     * @param unread why it could not be read
     * @param unwritten why its copy could not be written
     * @param beside that it is a document without a table and without a report
     * @param texts what it says in words
     */
    private record Judged(
            List<TableSummary> tables,
            List<Unread> unread,
            List<Unread> unwritten,
            List<Unread> beside,
            List<FiledText> texts) {}
}
