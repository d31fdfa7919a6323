package jixiao.review.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.Engine;
import jixiao.intake.UnitNames;
import jixiao.intake.Units;
import jixiao.intake.WorkFolder;
import jixiao.review.Digests;
import jixiao.review.Review;
import jixiao.review.Unfinished;
import jixiao.review.decide.Dealings;
import jixiao.review.decide.RulingSheet;
import jixiao.review.decide.Spoken;
import jixiao.review.decide.TreatmentSheet;
import jixiao.review.paper.PaperBook;
import jixiao.store.FinishedReview;
import jixiao.store.KeptDecision;
import jixiao.store.KeptTreatment;
import jixiao.store.KnownFinding;
import jixiao.store.ReviewStore;
import jixiao.store.SaidAt;
import jixiao.writing.OutputProblem;
import jixiao.writing.report.ReportTemplate;

/** 出意见书: one letter a unit out of a finished review and of how people have dealt with its findings. */
public final class Letters {
    /** Folder of the letters below the result folder. */
    public static final String FOLDER = "意见书";

    private final Engine engine;
    private final UnitNames names;
    private final LetterOptions options;
    private final Clock clock;
    private final Optional<Path> last;

    /**
     * Letters.
     *
     * @param engine whose words tell units apart
     * @param clock tells when something was kept
     */
    public Letters(Engine engine, LetterOptions options, Clock clock) {
        this(engine, options, clock, Optional.empty());
    }

    private Letters(Engine engine, LetterOptions options, Clock clock, Optional<Path> last) {
        this.last = last;
        this.engine = engine;
        this.names = engine.judges().unitNames();
        this.options = options;
        this.clock = clock;
    }

    /**
     * Writes the letters, each whole or not at all.
     *
     * @return what was written
     * @throws OutputProblem when the folder holds no finished review, people have given points since, or it cannot be written
     * @throws jixiao.writing.report.ReportProblem when a template cannot be used
     */
    public LetterResult write() {
        Path out = options.out();
        if (!ReviewStore.isIn(out)) {
            throw new OutputProblem("「" + out + "」里没有复核存档:请写复核结果所在的文件夹,或先用 jixiao review 复核。");
        }
        Map<String, ReportTemplate> templates = templates();
        try (WorkFolder work = WorkFolder.in(out, "复核");
                ReviewStore store = ReviewStore.open(out, clock)) {
            Unfinished.sweep(out);
            return write(store, templates);
        } catch (IOException | UncheckedIOException full) {
            throw new OutputProblem("「" + out + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        }
    }

    /** The same, carrying over into 整改台账 what was not settled last year; empty for no last year. */
    public Letters after(Optional<Path> last) {
        return new Letters(engine, options, clock, last);
    }

    private List<CarriedItem> carried() {
        return last.map(LastLog::unsettled).orElse(List.of());
    }

    /**
     * Brings 整改台账 up to what was reviewed since the last letters; does nothing where no letter was ever written and nothing is
     * carried over.
     *
     * @return what a person had changed in the last log outside its white columns, a sentence a line; empty where nothing was
     * @throws OutputProblem when the folder cannot be written, or the last log cannot be read
     */
    public Optional<String> log() {
        try (WorkFolder work = WorkFolder.in(options.out(), "复核");
                ReviewStore store = ReviewStore.open(options.out(), clock)) {
            List<CarriedItem> carried = carried();
            if (!(store.rounds().isEmpty() && carried.isEmpty())
                    && store.finished().isPresent()) {
                return MendingLog.write(
                        options.out(),
                        store.rounds(),
                        letters(store, store.finished().get()),
                        options.day(),
                        carried);
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException full) {
            throw new OutputProblem("「" + options.out() + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        }
    }

    /**
     * Reads the templates, so that a faulty one is told of before a long review.
     *
     * @throws jixiao.writing.report.ReportProblem when one cannot be used
     */
    public Letters checked() {
        templates();
        return this;
    }

    private Map<String, ReportTemplate> templates() {
        return Map.of(
                Letter.RETURN,
                ReportTemplate.named("return-letter.docx", options.templates(), LetterValues.slots()),
                Letter.OPINION,
                ReportTemplate.named("opinion-letter.docx", options.templates(), LetterValues.slots()));
    }

    private LetterResult write(ReviewStore store, Map<String, ReportTemplate> templates) throws IOException {
        FinishedReview finished =
                store.finished().orElseThrow(() -> new OutputProblem("「" + options.out() + "」的复核没有做完,请再次复核后出意见书。"));
        List<Letter> letters = letters(store, finished);
        List<Letter> wanted = letters.stream()
                .filter(letter -> options.all() || !letter.isSilent())
                .toList();
        LetterFiles files = new LetterFiles(options, store.rounds(), state(finished), store.numbers());
        for (Letter letter : wanted) {
            files.add(letter, templates.get(letter.kind()));
        }
        List<String> kept = files.write(store);
        Optional<String> notice = MendingLog.write(options.out(), store.rounds(), letters, options.day(), carried());
        int returns = (int) wanted.stream().filter(Letter::isReturn).count();
        return new LetterResult(
                files.folder(),
                files.round(),
                returns,
                wanted.size() - returns,
                letters.size() - wanted.size(),
                wanted.stream().mapToInt(letter -> letter.items().size()).sum(),
                letters.stream()
                        .flatMap(letter -> letter.tables().stream())
                        .mapToInt(LetterTable::open)
                        .sum(),
                kept,
                files.empty(),
                notice);
    }

    /** Digest of all that was handed in: where it is the same, it is still the same round. */
    private static String state(FinishedReview finished) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(finished.files()).forEach((name, digest) -> parts.addAll(List.of(name, digest)));
        return Digests.of(parts);
    }

    /** What there is to tell to each unit, in the order of the summary. */
    private List<Letter> letters(ReviewStore store, FinishedReview finished) {
        Path summary = options.out().resolve(Review.SUMMARY);
        Dealings dealings = Dealings.read(engine, options.out(), store);
        List<KeptDecision> decided =
                store.lastDecisions().stream().map(SaidAt::said).toList();
        if (!decided.containsAll(dealings.papers().kept())) {
            throw new OutputProblem("「" + options.out().resolve(PaperBook.FILE) + "」里有新填的复核得分,还没有计入,没有出意见书:请再次复核后重试。");
        }
        if (store.page().uncounted().stream()
                .anyMatch(each -> each.said().kind().equals(Spoken.RULING.kind()))) {
            throw new OutputProblem("网页里有新定的分,还没有计入得分,没有出意见书:请再次复核后重试。");
        }
        if (!decided.containsAll(dealings.rulings().kept())) {
            throw new OutputProblem("「" + summary + "」的《" + RulingSheet.NAME + "》里有新填的定分,还没有计入得分,没有出意见书:请再次复核后重试。");
        }
        List<KeptTreatment> treated =
                store.lastTreatments().stream().map(SaidAt::said).toList();
        if (dealings.treatments().rows().stream()
                .filter(each -> each.score().isPresent())
                .anyMatch(each -> !treated.contains(each.kept()))) {
            throw new OutputProblem(
                    "「" + summary + "」的《" + TreatmentSheet.NAME + "》里有新填的财政更正的得分,还没有计入总分,没有出意见书:请再次复核后重试。");
        }
        store.treated(dealings.treatments().kept());
        Map<String, String> titles = new HashMap<>();
        for (KnownFinding each : store.findings()) {
            titles.putIfAbsent(each.code(), each.title());
        }
        LetterReading reading = new LetterReading(
                names, titles, dealings.treatments().rows(), dealings.rulings().rows());
        List<LetterTable> tables = new ArrayList<>();
        store.tables(table -> {
            if (!table.superseded()
                    && !table.charge().secret()
                    && !options.secret().test(table)) {
                tables.add(reading.table(table));
            }
        });
        store.texts(text -> {
            if (!text.superseded() && !text.secret()) {
                tables.add(new LetterText(
                                text, names, titles, dealings.treatments().rows())
                        .read());
            }
        });
        return letters(tables);
    }

    private List<Letter> letters(List<LetterTable> tables) {
        List<String> keys = new Units(names)
                .keys(tables.stream().map(each -> each.about().unit()).toList());
        Map<String, List<LetterTable>> units = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            LetterTable table = tables.get(i);
            String key = keys.get(i).isEmpty() ? table.about().file() : keys.get(i);
            units.computeIfAbsent(key, absent -> new ArrayList<>()).add(table);
        }
        List<Letter> letters = new ArrayList<>();
        units.forEach((key, of) -> letters.add(new Letter(key, of.get(0).about().unit(), of)));
        return letters;
    }
}
