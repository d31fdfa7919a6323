package jixiao;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Aggregation;
import jixiao.aggregation.Aggregator;
import jixiao.checking.Checker;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.document.Limits;
import jixiao.json.DocumentReader;
import jixiao.json.DocumentWriter;
import jixiao.json.TableDraft;
import jixiao.json.document.EnteredText;
import jixiao.model.ConventionStamp;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Narrative;
import jixiao.reading.ReadFile;
import jixiao.reading.ReadTable;
import jixiao.reading.SubmissionReader;
import jixiao.writing.form.template.FormTemplates;
import jixiao.writing.mark.AggregatedWorkbook;
import jixiao.writing.mark.MarkedWorkbook;
import jixiao.writing.mark.ReadBack;

/**
 * 计分引擎: the library in one class. {@link #open} takes a submitted file and gives a {@link Case}, which holds the tables,
 * their scores and findings, and makes the copies. An engine judges by one convention, or lets each table choose its own; the
 * rows of each table's own year hold. It keeps nothing of a file and is safe for several threads.
 *
 * <pre>{@code
 * Engine engine = Engine.load("wuhan");
 * Case opened = engine.open(Path.of("自评表.xlsx")).orThrow();
 * for (Judgement judgement : opened.judgements()) {
 *     System.out.println(judgement.scored().total());
 *     judgement.findings().forEach(finding -> System.out.println(finding.sentence()));
 * }
 * Files.write(Path.of("自评表_计分.xlsx"), opened.marked(false));
 * }</pre>
 */
public final class Engine {
    private final Choosing choosing;
    private final Judges judges;
    private final Limits limits;
    private final TimeLimit limit;
    private final Submissions submissions;
    private final ReadBack readBack;
    private final boolean declared;

    private Engine(Choosing choosing, Judges judges, Limits limits) {
        this(choosing, judges, limits, false);
    }

    /** @param declared whether tables of declared targets are read, which need no results */
    private Engine(Choosing choosing, Judges judges, Limits limits, boolean declared) {
        this.declared = declared;
        this.choosing = choosing;
        this.judges = judges;
        this.limits = limits;
        this.limit = new TimeLimit(limits.seconds());
        var words = choosing.first().in(Optional.empty());
        this.submissions = new Submissions(words, limits, choosing.marks());
        this.readBack = new ReadBack(reader(limits.forCopies()));
    }

    private SubmissionReader reader(Limits within) {
        var words = choosing.first().in(Optional.empty());
        return declared
                ? SubmissionReader.declared(words, within, choosing.marks())
                : new SubmissionReader(words, within, choosing.marks());
    }

    private static Engine of(Choosing choosing) {
        inBackground(() -> prepare(choosing));
        return new Engine(choosing, new Judges(choosing), Limits.DEFAULT);
    }

    /**
     * Begins to take in what {@link #choosing} needs, in the background: for a program that knows that it will ask for that
     * engine and has something else to do before.
     */
    public static void ahead() {
        inBackground(() -> prepare(Choosing.free()));
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "jixiao-rules");
        thread.setDaemon(true);
        thread.start();
    }

    /** While the first file is being read; what is wrong with the rules is said when they are used. */
    private static void prepare(Choosing choosing) {
        try {
            Checker.prepare(choosing.first().in(Optional.empty()));
        } catch (RuntimeException later) {
            // Nobody waits for this thread: whoever asks the rules next meets the same and says it.
        }
    }

    /**
     * An engine.
     *
     * @param nameOrFolder a shipped convention (wuhan, mof-2020, sichuan) or its Chinese title, else a folder that holds one;
     *     empty for {@link #choosing}
     * @throws ConventionProblem when there is none of that name, or it is at fault
     */
    public static Engine load(String nameOrFolder) {
        return nameOrFolder.isEmpty() ? choosing() : with(Conventions.load(nameOrFolder));
    }

    /** An engine for a convention that is loaded already. */
    public static Engine with(ConventionFile convention) {
        return of(Choosing.named(convention));
    }

    /**
     * An engine under which each table chooses its convention for itself, by what 《识别》 says of the shipped ones; the
     * default one judges where nothing tells. {@link ConventionStamp#why} says why.
     */
    public static Engine choosing() {
        return of(Choosing.free());
    }

    /** This engine with other limits of what it reads. */
    public Engine within(Limits other) {
        return other.equals(limits) ? this : new Engine(choosing, judges, other);
    }

    /**
     * Reads and judges a submitted file: a workbook (.xlsx, .xlsm, .xls, .et), a Word document, a PDF, a web page or a JSON document; its
     * content decides. To cancel it, interrupt the calling thread.
     *
     * @param file the file; its name without folders stands in messages and places
     * @return its case, or why it is refused; a fault of the file is never thrown
     * @throws ConventionProblem when the convention cannot judge a table of it
     */
    public Outcome open(Path file) {
        return open(String.valueOf(file.getFileName()), file);
    }

    /** The same of a file that people know by another name. */
    public Outcome open(String name, Path file) {
        return open(name, () -> taken(name, file));
    }

    /** The same for the bytes of a file, which are not copied. */
    public Outcome open(String name, byte[] bytes) {
        return open(name, () -> new Submitted(name, bytes));
    }

    /** The same for a file that was taken in before. */
    public Outcome open(Submitted submitted) {
        return open(submitted.name(), () -> submitted);
    }

    private Outcome open(String name, Supplier<Submitted> file) {
        try {
            return limit.within(name, () -> {
                Submitted submitted = file.get();
                ReadFile read = submissions.all(name, submitted.bytes());
                List<Judgement> judged =
                        read.tables().stream().map(each -> judge(each.table())).toList();
                Optional<JudgedText> text = read.text().map(each -> judges.judge(each, judged));
                return new Case(
                        this,
                        submitted,
                        read.tables(),
                        text.map(each -> TextJudge.once(each, judged)).orElse(judged),
                        text);
            });
        } catch (InputProblem problem) {
            return new Refused(name, problem);
        }
    }

    /**
     * Reads the declared targets of a file (绩效目标申报表, or the targets of any self-evaluation table) and says what they are
     * worth; results are neither wanted nor looked at.
     *
     * @return its case, whose findings are those of the targets; or why it is refused
     */
    public Outcome targets(Path file) {
        String name = String.valueOf(file.getFileName());
        Engine declaring = new Engine(choosing, judges, limits, true);
        try {
            return limit.within(name, () -> {
                Submitted submitted = taken(name, file);
                List<ReadTable> read = declaring.reader(limits).read(name, submitted.bytes());
                List<Judgement> judged = read.stream()
                        .map(each -> judges.ofTargets(each.table()))
                        .toList();
                return new Case(declaring, submitted, read, judged, Optional.empty());
            });
        } catch (InputProblem problem) {
            return new Refused(name, problem);
        }
    }

    /**
     * The bytes of a file and their digest, for who has to know before reading whether he knows the file already.
     *
     * @throws InputProblem when it is missing, a folder, too big or unreadable, or its drive does not answer
     */
    public Submitted take(String name, Path file) {
        return limit.within(name, () -> taken(name, file));
    }

    private Submitted taken(String name, Path file) {
        return new Submitted(name, submissions.bytes(file));
    }

    /**
     * The first step of {@link #open} alone: the tables of a file.
     *
     * @return in order, at least one
     * @throws InputProblem when it cannot be read or holds no table; its message is one Chinese sentence
     */
    public List<ReadTable> read(Path file) {
        return submissions.read(String.valueOf(file.getFileName()), submissions.bytes(file));
    }

    /** The same for the bytes of a file; {@code name} stands in messages and places. */
    public List<ReadTable> read(String name, byte[] bytes) {
        return submissions.read(name, bytes);
    }

    /**
     * The second step: scores and checks a table.
     *
     * @throws ConventionProblem when no row of the convention covers the table's year, or two rules choose for one line
     */
    public Judgement judge(SelfEvaluation table) {
        return judges.judge(table);
    }

    /** Scores a table without checking it. */
    public ScoredEvaluation score(SelfEvaluation table) {
        return judges.score(table);
    }

    /** What is wrong in a scored table, in the order of the sheet; each finding with its sentence. */
    public List<Finding> check(ScoredEvaluation scored) {
        return judges.check(scored);
    }

    /**
     * 年初目标值 as people write it.
     *
     * @param text "≥95%", "12-15次", "2024年6月底前"
     * @param name 三级指标, whose words tell which way is better and in what it counts; may be empty
     * @return what it is understood as; empty where nothing is targeted
     */
    public Optional<Target> target(String text, String name) {
        return submissions.target(text, name);
    }

    /**
     * Makes one table of the tables of one project (汇总): absolute values add up, relative ones and the achievement of
     * lines in words are averaged with the funds. The result is unscored; {@link #judge} scores it. Tables of another convention than most are
     * left out and remarked as APART.
     *
     * @param tables of one project and year, at least one, in any order
     * @param approved a table whose targets hold in place of the units' own; empty for none
     * @param unit 单位名称 of the new table; empty for 汇总(3个单位)
     */
    public Aggregation aggregate(List<SelfEvaluation> tables, Optional<SelfEvaluation> approved, String unit) {
        SameConvention same = SameConvention.of(tables, judges);
        SelfEvaluation dated = same.tables().stream()
                .filter(table -> table.year().isPresent())
                .findFirst()
                .orElse(same.tables().get(0));
        return same.told(
                new Aggregator(Judges.in(same.convention(), dated).parameters(), judges.year(same.convention(), dated))
                        .aggregate(same.tables(), approved, unit));
    }

    /** The same with the units' own targets, and scored and checked. */
    public AggregatedTable aggregate(List<SelfEvaluation> tables) {
        Aggregation made = aggregate(tables, Optional.empty(), "");
        return judge(made);
    }

    /** An aggregated table, scored and checked. */
    public AggregatedTable judge(Aggregation made) {
        Judgement judged = judge(made.table());
        return new AggregatedTable(made, new Judgement(made.fitted(judged.scored()), judged.findings()));
    }

    /**
     * The workbook of an aggregated table: the official form, then 《计分说明》《分单位明细》《未匹配》《汇总说明》《审核发现》.
     *
     * @param form the official form, from {@link OfficialForms#filled}
     * @return an {@code .xlsx}
     */
    public byte[] workbook(byte[] form, AggregatedTable table) {
        Year year = judges.year(table.judgement().table());
        return new AggregatedWorkbook(year.wording(), year.rounding()).with(form, table);
    }

    /**
     * A table to be filled in by a program, for {@link #judge}: its texts are understood as those of a submitted one.
     *
     * @param name stands in messages and places in place of a file's name
     */
    public TableDraft draft(String name) {
        return new TableDraft(submissions.documents(), name);
    }

    /**
     * 卷宗: a JSON document of all that one unit files — its {@code tables}, and its reports and accounts as {@code texts} — checked as
     * one: each table, what does not agree between them, and each text against them. {@link #documents} makes JSON of it.
     *
     * @param name stands in messages and places
     * @param document in UTF-8
     * @throws InputProblem when it is no such document, or one of the texts is neither a report nor an account
     * @throws ConventionProblem when the convention cannot judge a table of it
     */
    public CheckedDossier dossier(String name, byte[] document) {
        return limit.within(name, () -> {
            DocumentReader.Filed filed = submissions.documents().dossier(name, document);
            List<Narrative> texts = new ArrayList<>();
            for (EnteredText text : filed.texts()) {
                String at = "texts[" + texts.size() + "]";
                texts.add(submissions
                        .text(text.file().isBlank() ? at : text.file(), text.paragraphs())
                        .orElseThrow(() -> new InputProblem(
                                "「" + name + "」的 " + at + " 里没有自评报告,也没有决算的预算绩效情况说明,请核对 paragraphs 是不是从标题开始的全文。")));
            }
            return dossier(filed.tables(), texts);
        });
    }

    /**
     * The same of tables and texts at hand.
     *
     * @param tables of one unit, at least one
     * @param texts what was read of its reports and accounts; may be none
     */
    public CheckedDossier dossier(List<SelfEvaluation> tables, List<Narrative> texts) {
        return CheckedDossier.of(judges, tables, texts);
    }

    /** JSON documents of judged and of aggregated tables. */
    public DocumentWriter documents() {
        return new DocumentWriter(stamp(), judges::wording);
    }

    /** Official forms, filled or blank, by the templates at hand. */
    public OfficialForms forms(FormTemplates templates) {
        return new OfficialForms(choosing, templates);
    }

    /** Who scores and checks, step by step: what a review of many files asks for. */
    public Judges judges() {
        return judges;
    }

    /** How much a file may ask of the machine. */
    public Limits limits() {
        return limits;
    }

    /** The convention that judges, for every year; where each table chooses for itself, the default one. */
    public ConventionFile convention() {
        return choosing.first();
    }

    /**
     * Which convention judges: its name, title and hash. Where each table chooses for itself, the hash is over all that may
     * be chosen.
     */
    public ConventionStamp stamp() {
        return choosing.stamp();
    }

    TimeLimit limit() {
        return limit;
    }

    MarkedWorkbook marking(List<Judgement> judgements) {
        Year first = judges.year(judgements.get(0).table());
        return new MarkedWorkbook(first.wording(), first.rounding(), readBack);
    }
}
