package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.intake.Apart;
import jixiao.intake.Collected;
import jixiao.intake.Collector;
import jixiao.intake.Submission;
import jixiao.intake.Units;
import jixiao.intake.Unread;
import jixiao.intake.WorkFolder;
import jixiao.model.Finding;
import jixiao.model.Version;
import jixiao.review.contrast.Contrasted;
import jixiao.review.contrast.Contrasting;
import jixiao.review.decide.Dealings;
import jixiao.review.decide.Treatment;
import jixiao.review.docket.DocketRows;
import jixiao.review.known.KnownCheck;
import jixiao.review.known.Roster;
import jixiao.review.paper.PaperBook;
import jixiao.review.pass.DossierCheck;
import jixiao.review.pass.Enclosures;
import jixiao.review.pass.Grouping;
import jixiao.review.pass.Judging;
import jixiao.review.pass.Knowing;
import jixiao.review.pass.Likeness;
import jixiao.review.pass.Reports;
import jixiao.review.pass.RosterMatch;
import jixiao.review.pass.Secrecy;
import jixiao.review.pass.Superseding;
import jixiao.review.pass.Texts;
import jixiao.review.summary.Publishing;
import jixiao.review.summary.SummaryHeading;
import jixiao.store.FinishedReview;
import jixiao.store.KeptTable;
import jixiao.store.KnownFinding;
import jixiao.store.ReviewStore;
import jixiao.store.Shown;
import jixiao.writing.OutputProblem;

/** 复核: many submissions judged by one convention and published as 复核汇总.xlsx. */
public final class Review {
    /** File name of what is published. */
    public static final String SUMMARY = "复核汇总.xlsx";

    /** File name of the working paper. */
    public static final String PAPERS = PaperBook.FILE;

    private final Engine engine;
    private final ReviewOptions options;
    private final Progress progress;
    private final Optional<Engine> second;

    /** A review. */
    public Review(Engine engine, ReviewOptions options, Progress progress) {
        this(engine, options, progress, Optional.empty());
    }

    /** A review that sets every table's result under a second convention beside the first; empty for none. */
    public Review(Engine engine, ReviewOptions options, Progress progress, Optional<Engine> second) {
        this.engine = engine;
        this.options = options;
        this.progress = progress;
        this.second = second;
    }

    /**
     * Collects, judges and publishes.
     *
     * @param lines is given the JSON document of each table, one line each, in the order of the files; of none that is 涉密
     * @return what came of it
     * @throws jixiao.model.InputProblem when none of the inputs exists, or the roster cannot be read
     * @throws OutputProblem when the output folder is the input itself, or cannot be written, or an earlier 复核汇总.xlsx in it cannot be read
     */
    public ReviewResult run(Consumer<String> lines) {
        return run(Optional.of(lines));
    }

    /** The same where nobody needs the documents. */
    public ReviewResult run() {
        return run(Optional.empty());
    }

    private ReviewResult run(Optional<Consumer<String>> lines) {
        Collector.check(options.inputs());
        Apart.check(options.inputs(), options.out(), "复核");
        Optional<Roster> roster = options.roster()
                .map(path -> Roster.read(path, engine.convention().in(Optional.empty())));
        KnownCheck known = new KnownCheck(engine, options.known(), Treatment.DROPPING);
        try (WorkFolder work = WorkFolder.in(options.out(), "复核")) {
            Unfinished.sweep(options.out());
            return run(work, roster, known, lines);
        } catch (IOException | UncheckedIOException full) {
            throw new OutputProblem("「" + options.out() + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        }
    }

    private ReviewResult run(
            WorkFolder work, Optional<Roster> roster, KnownCheck known, Optional<Consumer<String>> lines)
            throws IOException {
        Collected collected = new Collector(options.out(), work.resolve("zip"), options.beside())
                .withTexts()
                .collect(options.inputs());
        try (ReviewStore store = ReviewStore.open(options.out(), options.clock())) {
            return run(work, collected, store, roster, known, lines).noticed(store.notice());
        }
    }

    private ReviewResult run(
            WorkFolder work,
            Collected all,
            ReviewStore store,
            Optional<Roster> roster,
            KnownCheck known,
            Optional<Consumer<String>> lines)
            throws IOException {
        Map<Submission, String> digests = new LinkedHashMap<>();
        Collected collected = new Answering(engine).of(all, digests);
        if (options.restart()) {
            store.restart();
        }
        Dealings dealings = Dealings.read(engine, options.out(), store);
        String fingerprint = Fingerprint.of(
                options,
                List.of(
                        engine.stamp().hash(),
                        second.map(other -> other.stamp().hash()).orElse(""),
                        String.join("|", dealings.digests()),
                        engine.limits().toString()),
                digests,
                collected.unread());
        dealings.keep(store);
        WrittenBooks written = WrittenBooks.in(options);
        Optional<FinishedReview> before = store.finished();
        if (before.isPresent()
                && written.changes().isEmpty()
                && new EarlierReview(options, before.get()).stands(fingerprint)
                && store.documents(lines.orElse(line -> {}))) {
            return ReviewResult.of(before.get().result()).unchanged();
        }
        try (Records to = new Records(work.resolve("records"), options.jobs())) {
            return judged(work, to, collected, digests, store, dealings, written, roster, known, fingerprint, lines);
        }
    }

    private ReviewResult judged(
            WorkFolder work,
            Records records,
            Collected collected,
            Map<Submission, String> digests,
            ReviewStore store,
            Dealings dealings,
            WrittenBooks standing,
            Optional<Roster> roster,
            KnownCheck check,
            String fingerprint,
            Optional<Consumer<String>> lines)
            throws IOException {
        Optional<FinishedReview> before = store.finished();
        List<Unread> unread = new ArrayList<>(collected.unread());
        Optional<Copies> copies = options.copies() ? Optional.of(new Copies(options.out())) : Optional.empty();
        Judging judging = new Judging(
                engine,
                records,
                copies,
                progress,
                store,
                judgedBy(),
                dealings,
                digests,
                new Secrecy(roster, unitKeys()));
        List<TableSummary> tables = new ArrayList<>(judging.judge(collected.submissions(), options.jobs(), unread));
        List<Unread> unwritten = new ArrayList<>(judging.unwritten());
        List<String> units =
                unitKeys().keys(tables.stream().map(each -> each.head().unit()).toList());
        List<Unread> attachments = new ArrayList<>(judging.attachments());
        attachments.addAll(new Enclosures(
                        tables,
                        units,
                        engine.convention().in(Optional.empty()).synonyms().of("标题"))
                .take(unread));
        var dossiers = Grouping.of(tables, units, options.unitBy());
        Superseding superseded = new Superseding(engine, records, tables, units);
        Map<String, List<Finding>> beside =
                new TreeMap<>(new Knowing(engine, records, check).check(tables, superseded.tables()));
        superseded.differences(tables, beside);
        new Likeness(engine, records, unitKeys(), roster).add(tables, superseded, beside);
        for (Unread again : new DossierCheck(engine, records, judging, options.year())
                .check(tables, dossiers, superseded.tables(), beside)) {
            unwritten.removeIf(each -> each.file().equals(again.file()));
            unwritten.add(again);
        }
        Optional<RosterMatch> due =
                roster.map(list -> new RosterMatch(list, tables, superseded.keys(), superseded.formats(), unitKeys()));
        TextCopies commented = new TextCopies(engine, copies, digests, store, before, options.jobs());
        List<TextSummary> texts = new Texts(engine, records, dealings.treatments(), judging.titles(), due, commented)
                .judge(
                        judging.texts(),
                        superseded.counting(tables),
                        Stream.concat(unread.stream(), attachments.stream()).toList(),
                        options.unitBy(),
                        unitKeys());
        unwritten.addAll(commented.unwritten());
        Reviewed reviewed = new Reviewed(
                SummaryHeading.of(options, superseded.counting(tables)),
                engine.stamp(),
                tables,
                units,
                new Reviewed.Replaced(superseded.files(), superseded.formats().keySet()),
                new Reviewed.Undone(unread, unwritten, attachments),
                texts,
                judging.titles(),
                records,
                dealings,
                due,
                copies);
        Map<String, String> files = new TreeMap<>();
        digests.forEach((submission, digest) -> files.put(submission.name(), digest));
        Optional<Comparison> comparison = before.map(last -> new Comparison(
                last, store.findings(), files, KnownFindings.of(reviewed).toList(), reviewed, check::isSilent));
        Optional<Contrasted> contrasted = second.map(other -> new Contrasted(new Contrasting(engine, other)));
        Publishing publishing = new Publishing(
                reviewed, engine.convention().in(Optional.empty()), contrasted, check, comparison, standing);
        publishing.write(options.out().resolve(SUMMARY), store, work.resolve("sheets"));
        if (options.papers()) {
            new PaperBook(reviewed, dealings.papers(), standing.paper().orElseThrow())
                    .write(options.out().resolve(PaperBook.FILE), work.resolve("papers"));
        }
        ReviewResult result = ReviewResult.of(
                        reviewed,
                        collected.taken(unread),
                        due.map(match -> match.result().withoutReport(new Reports(reviewed).missing())),
                        check.results(),
                        comparison.map(Comparison::count),
                        contrasted.map(Contrasted::result))
                .noticed(publishing.notice())
                .noticed(dealings.papers().notice(reviewed.counting()))
                .noticed(Grouping.flat(collected.submissions(), options.unitBy()))
                .noticed(dealings.notice());
        List<String> written = copies.stream()
                .flatMap(all -> Stream.concat(
                        reviewed.submissions().filter(reviewed::isWritten).map(all::of), commented.written().stream()))
                .toList();
        if (copies.isPresent()) {
            Secrecy.tidy(reviewed, options.out(), copies.get());
        }
        if (before.isPresent()) {
            new EarlierReview(options, before.get()).tidy(written);
        }
        Iterable<KeptTable> kept = () -> tables.stream().map(reviewed::kept).iterator();
        Shown shown = new Shown(DocketRows.of(reviewed, dossiers), dealings.said());
        FinishedReview finished = new FinishedReview(fingerprint, files, written, result.text());
        Iterable<KnownFinding> known = KnownFindings.of(reviewed)::iterator;
        store.finish(finished, kept, known, reviewed.keptTexts(), shown);
        lines.ifPresent(reviewed::documents);
        standing.tidy();
        return result.noticed(standing.notice());
    }

    private String judgedBy() {
        return engine.stamp().hash() + " " + Version.NAME;
    }

    private Units unitKeys() {
        return new Units(engine.judges().unitNames());
    }
}
