package jixiao.review;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jixiao.Engine;
import jixiao.TimeLimit;
import jixiao.convention.ConventionProblem;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.reading.ReadTable;
import jixiao.sheet.WorkbookReader;
import jixiao.store.JudgedFile;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;

/** 逐件审核: judges submissions side by side; what they say is put together in the order of their names. */
final class Judging {
    private final Engine engine;
    private final TimeLimit limit;
    private final Records records;
    private final Optional<Copies> copies;
    private final Progress progress;
    private final ReviewStore store;
    private final String by;
    private final Rulings rulings;
    private final Map<Submission, String> digests;
    private final List<Unread> unwritten = new ArrayList<>();
    private final List<Unread> attachments = new ArrayList<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();

    /**
     * @param store what was judged earlier
     * @param by convention and version of the program
     * @param rulings what people have decided
     * @param digests of the content of each submission
     */
    Judging(
            Engine engine,
            Records records,
            Optional<Copies> copies,
            Progress progress,
            ReviewStore store,
            String by,
            Rulings rulings,
            Map<Submission, String> digests) {
        this.engine = engine;
        this.limit = new TimeLimit(engine.limits().seconds());
        this.records = records;
        this.copies = copies;
        this.progress = progress;
        this.store = store;
        this.by = by;
        this.rulings = rulings;
        this.digests = digests;
    }

    /** Short titles of the codes that were found. */
    Map<String, String> titles() {
        return titles;
    }

    /** What was judged, but whose marked copy could not be written, in the order of the files. */
    List<Unread> unwritten() {
        return List.copyOf(unwritten);
    }

    /** Documents without a self-evaluation table, in the order of the files. */
    List<Unread> attachments() {
        return List.copyOf(attachments);
    }

    /** Judges all; what cannot be read is added to {@code unread}. */
    List<TableSummary> judge(List<Submission> submissions, int jobs, List<Unread> unread) {
        // Names of copies are given in order, before threads compete for them.
        copies.ifPresent(names -> submissions.forEach(names::of));
        progress.started(submissions.size());
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (int i = 0; i < submissions.size(); i++) {
                int file = i;
                futures.add(threads.submit(() -> judge(file, submissions.get(file))));
            }
            List<TableSummary> tables = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                Outcome outcome = future.get();
                tables.addAll(outcome.tables());
                unread.addAll(outcome.unread());
                unwritten.addAll(outcome.unwritten());
                attachments.addAll(outcome.beside());
            }
            return tables;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failed);
        } finally {
            threads.shutdownNow();
            progress.ended();
        }
    }

    private Outcome judge(int file, Submission submission) {
        try {
            Outcome outcome = judged(file, submission);
            progress.done(submission.name(), !outcome.unwritten().isEmpty());
            return outcome;
        } catch (InputProblem problem) {
            return problem.isAttachment()
                    ? beside(submission, problem.getMessage())
                    : failed(submission, problem.getMessage());
        } catch (ConventionProblem | OutputProblem | UncheckedIOException unusable) {
            // The convention, or the place that results go to: the next file would fare no better.
            throw unusable;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError internal) {
            String what = internal.getClass().getSimpleName();
            return failed(submission, "处理「" + submission.name() + "」时程序内部出错(" + what + "),请把这个文件反馈给程序维护者。");
        }
    }

    private Outcome beside(Submission submission, String sentence) {
        progress.done(submission.name(), false);
        return new Outcome(List.of(), List.of(), List.of(), List.of(new Unread(submission.name(), sentence)));
    }

    private Outcome failed(Submission submission, String sentence) {
        progress.done(submission.name(), true);
        return new Outcome(List.of(), List.of(new Unread(submission.name(), sentence)), List.of(), List.of());
    }

    private Outcome judged(int file, Submission submission) {
        Optional<JudgedFile> earlier =
                store.find(submission.name(), digests.get(submission), by).filter(each -> hasCopy(submission, each));
        if (earlier.isPresent()) {
            return again(file, submission, earlier.get());
        }
        List<ReadTable> read = new ArrayList<>();
        List<Judgement> judgements = limit.within(submission.name(), () -> {
            read.addAll(read(submission));
            return read.stream().map(table -> engine.judge(table.table())).toList();
        });
        List<TableSummary> tables = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            String key = Records.key(file, i);
            tables.add(record(key, submission, judgements.get(i)));
            lines.add(records.line(key));
        }
        List<Unread> unmarked = mark(submission, read, judgements);
        String copy =
                unmarked.isEmpty() ? copies.map(each -> each.of(submission)).orElse("") : "";
        store.save(new JudgedFile(submission.name(), digests.get(submission), by, lines, copy, ""));
        return new Outcome(tables, List.of(), unmarked, List.of());
    }

    private boolean hasCopy(Submission submission, JudgedFile earlier) {
        return copies.isEmpty()
                || earlier.copy().equals(copies.get().of(submission))
                        && Files.exists(copies.get().path(submission));
    }

    /** What was judged earlier and is still the same: neither read nor marked again. */
    private Outcome again(int file, Submission submission, JudgedFile earlier) {
        List<TableSummary> tables = new ArrayList<>();
        for (int i = 0; i < earlier.tables().size(); i++) {
            String key = Records.key(file, i);
            tables.add(record(
                    key,
                    submission,
                    records.judgement(engine, submission, earlier.tables().get(i))));
        }
        return new Outcome(tables, List.of(), List.of(), List.of());
    }

    private List<ReadTable> read(Submission submission) {
        return engine.read(submission.name(), new WorkbookReader(engine.limits()).bytes(submission.file()));
    }

    /** Writes the record of a table, with what people have decided. */
    TableSummary record(String key, Submission submission, Judgement judgement) {
        Rulings.Ruled ruled = rulings.apply(key, judgement);
        records.write(key, engine.jsonLine(List.of(ruled.judgement())));
        var wording = engine.wording(judgement.table());
        judgement.findings().forEach(finding -> titles.computeIfAbsent(finding.code(), wording::title));
        return Summarising.of(key, submission, ruled.judgement(), wording, ruled.returned());
    }

    /**
     * Marks a submission anew whose copy does not show the findings that it has beside its own.
     *
     * @param added for each table of the file, in order, what is to be added
     */
    List<Unread> markAgain(Submission submission, List<List<Finding>> added) {
        Optional<JudgedFile> stored = store.find(submission.name(), digests.get(submission), by);
        boolean none = added.stream().allMatch(List::isEmpty);
        String findings =
                none ? "" : Digests.of(added.stream().map(String::valueOf).toList());
        if (copies.isEmpty() || stored.isPresent() && stored.get().shown().equals(findings)) {
            return List.of();
        }
        List<ReadTable> read = limit.within(submission.name(), () -> read(submission));
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Judgement own = engine.judge(read.get(i).table());
            judgements.add(with(own, added.get(i)));
        }
        List<Unread> unmarked = mark(submission, read, judgements);
        if (unmarked.isEmpty()) {
            stored.ifPresent(each -> store.show(each.name(), findings));
        }
        return unmarked;
    }

    /** A judgement with findings added after its own. */
    static Judgement with(Judgement judgement, List<Finding> added) {
        List<Finding> all = new ArrayList<>(judgement.findings());
        all.addAll(added);
        return new Judgement(judgement.scored(), all);
    }

    private List<Unread> mark(Submission submission, List<ReadTable> read, List<Judgement> judgements) {
        if (copies.isEmpty()) {
            return List.of();
        }
        try {
            byte[] copy = limit.within(submission.name(), () -> {
                byte[] original = new WorkbookReader(engine.limits()).bytes(submission.file());
                return engine.marked(original, read, judgements, false);
            });
            OutputFile.write(copies.get().path(submission), true, unfinished -> Files.write(unfinished, copy));
            return List.of();
        } catch (OutputProblem | InputProblem problem) {
            return List.of(
                    new Unread(submission.name(), "「" + submission.name() + "」已审核,但标注副本没有写出:" + problem.getMessage()));
        }
    }

    /**
     * 一件的结果.
     *
     * @param tables its tables
     * @param unread why it could not be read
     * @param unwritten why its copy could not be written
     * @param beside that it is a document without a table
     */
    private record Outcome(
            List<TableSummary> tables, List<Unread> unread, List<Unread> unwritten, List<Unread> beside) {}
}
