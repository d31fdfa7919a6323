package jixiao;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Aggregation;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.document.Limits;
import jixiao.json.DocumentWriter;
import jixiao.json.TableDraft;
import jixiao.model.ConventionStamp;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.narrative.Narrative;
import jixiao.reading.ReadTable;
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

    private Engine(Choosing choosing, Judges judges, Limits limits) {
        this.choosing = choosing;
        this.judges = judges;
        this.limits = limits;
        this.limit = new TimeLimit(limits.seconds());
        this.submissions = new Submissions(choosing, limits);
    }

    private static Engine of(Choosing choosing) {
        Ahead.begin(() -> choosing);
        return new Engine(choosing, new Judges(choosing), Limits.DEFAULT);
    }

    /**
     * Begins to take in what {@link #choosing} needs, in the background: for a program that knows that it will ask for that
     * engine and has something else to do before.
     */
    public static void ahead() {
        Ahead.begin(Choosing::free);
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
        return new Opening(this, name, () -> new Submitted(name, submissions.bytes(file))).judged(submissions);
    }

    /** The same for the bytes of a file, which are not copied. */
    public Outcome open(String name, byte[] bytes) {
        return new Opening(this, name, () -> new Submitted(name, bytes)).judged(submissions);
    }

    /** The same for a file that was taken in before. */
    public Outcome open(Submitted submitted) {
        return new Opening(this, submitted.name(), () -> submitted).judged(submissions);
    }

    /**
     * Reads the declared targets of a file (绩效目标申报表, or the targets of any self-evaluation table) and says what they are
     * worth; results are neither wanted nor looked at.
     *
     * @return its case, whose findings are those of the targets; or why it is refused
     */
    public Outcome targets(Path file) {
        String name = String.valueOf(file.getFileName());
        return new Opening(this, name, () -> new Submitted(name, submissions.bytes(file))).targets(submissions);
    }

    /**
     * The bytes of a file and their digest, for who has to know before reading whether he knows the file already.
     *
     * @throws InputProblem when it is missing, a folder, too big or unreadable, or its drive does not answer
     */
    public Submitted take(String name, Path file) {
        return limit.within(name, () -> new Submitted(name, submissions.bytes(file)));
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
     * Makes one table of the tables of one project (汇总): absolute values add up, relative ones and the achievement of lines in
     * words are averaged with the funds. The result is unscored; {@link #judge} scores it. Tables of another convention than
     * most are left out and remarked as APART.
     *
     * @param tables of one project and year, at least one, in any order
     * @param approved a table whose targets hold in place of the units' own; empty for none
     * @param unit 单位名称 of the new table; empty for 汇总(3个单位)
     */
    public Aggregation aggregate(List<SelfEvaluation> tables, Optional<SelfEvaluation> approved, String unit) {
        return SameConvention.of(tables, judges).aggregated(judges, approved, unit);
    }

    /** The same with the units' own targets, and scored and checked. */
    public AggregatedTable aggregate(List<SelfEvaluation> tables) {
        return judge(aggregate(tables, Optional.empty(), ""));
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
        return limit.within(name, () -> CheckedDossier.of(judges, submissions, name, document));
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

    /** Which convention judges; where each table chooses for itself, its hash is over all that may be chosen. */
    public ConventionStamp stamp() {
        return choosing.stamp();
    }

    TimeLimit limit() {
        return limit;
    }

    MarkedWorkbook marking(List<Judgement> judgements) {
        Year first = judges.year(judgements.get(0).table());
        return new MarkedWorkbook(first.wording(), first.rounding(), new ReadBack(limits.forCopies()));
    }
}
