package jixiao;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Aggregation;
import jixiao.aggregation.Aggregator;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionOutline;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.convention.Parameters;
import jixiao.model.ConventionStamp;
import jixiao.model.Decision;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.reading.ReadTable;
import jixiao.reading.SubmissionReader;
import jixiao.sheet.Limits;
import jixiao.wording.Wording;
import jixiao.writing.MarkOptions;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.BlankForm;
import jixiao.writing.form.FormTemplates;
import jixiao.writing.form.OfficialForm;
import jixiao.writing.form.Printing;
import jixiao.writing.form.TemplateProblem;
import jixiao.writing.json.JsonDocument;
import jixiao.writing.mark.AggregatedWorkbook;
import jixiao.writing.mark.MarkedWorkbook;
import jixiao.writing.mark.ReadBack;

/**
 * 计分引擎: the library in one class. An engine judges by one convention, of which the rows of each table's own year hold;
 * it keeps nothing of a table and is safe for several threads.
 *
 * <pre>{@code
 * Engine engine = Engine.load("wuhan");
 * for (ReadTable read : engine.read(Path.of("自评表.xlsx"))) {
 *     Judgement judgement = engine.judge(read.table());
 *     System.out.println(judgement.scored().total());
 * }
 * }</pre>
 */
public final class Engine {
    private final Choosing choosing;
    private final Limits limits;
    private final SubmissionReader submissions;
    private final ReadBack readBack;
    private final Map<String, Year> years = new ConcurrentHashMap<>();

    private Engine(Choosing choosing, Limits limits) {
        this.choosing = choosing;
        this.limits = limits;
        Convention words = choosing.first().in(Optional.empty());
        this.submissions = new SubmissionReader(words, limits, choosing.marks());
        this.readBack = new ReadBack(new SubmissionReader(words, limits.forCopies(), choosing.marks()));
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
        return new Engine(Choosing.named(convention), Limits.DEFAULT);
    }

    /**
     * An engine under which each table chooses its convention for itself, by what 《识别》 says of the shipped ones; the
     * default one judges where nothing tells. {@link ConventionStamp#why} says why.
     */
    public static Engine choosing() {
        return new Engine(Choosing.free(), Limits.DEFAULT);
    }

    /** This engine with other limits of what it reads. */
    public Engine within(Limits other) {
        return other.equals(limits) ? this : new Engine(choosing, other);
    }

    /** How much a file may ask of the machine. */
    public Limits limits() {
        return limits;
    }

    /** The convention that judges, for every year; where each table chooses for itself, the default one. */
    public ConventionFile convention() {
        return choosing.first();
    }

    /** The convention that judges a table, for every year. */
    public ConventionFile convention(SelfEvaluation table) {
        return choosing.of(table).convention();
    }

    /**
     * Which convention judges: its name, title and hash. Where each table chooses for itself, the name is empty and the hash
     * is over all that may be chosen.
     */
    public ConventionStamp stamp() {
        return choosing.stamp();
    }

    /**
     * Reads a workbook (.xlsx, .xlsm, .xls) or a JSON document.
     *
     * @param file the file; its name without folders stands in messages and places
     * @return the tables that it holds, in order, at least one
     * @throws InputProblem when it cannot be read or holds no table; its message is one Chinese sentence
     */
    public List<ReadTable> read(Path file) {
        return submissions.read(file);
    }

    /** The same for the bytes of a file; {@code name} stands in messages and places. */
    public List<ReadTable> read(String name, byte[] bytes) {
        return submissions.read(name, bytes);
    }

    /**
     * Scores a table.
     *
     * @throws ConventionProblem when no row of the convention covers the table's year, or two rules choose for one line
     */
    public ScoredEvaluation score(SelfEvaluation table) {
        Choosing.Choice choice = choosing.of(table);
        return year(choice.convention(), table).score(table).because(choice.why());
    }

    /** A table scored by this engine with what a person decided for lines, by the place of their names; totals follow. */
    public ScoredEvaluation decide(ScoredEvaluation scored, Map<Place, Decision> decisions) {
        return year(scored.table()).scorer().decide(scored, decisions).with(scored.totalling());
    }

    /** What is wrong in a scored table, in the order of the sheet. */
    public List<Finding> check(ScoredEvaluation scored) {
        return year(scored.table()).checker().check(scored);
    }

    /**
     * What does not agree between the tables of a dossier, by the convention's rows of its year.
     *
     * @return for each of its tables, in order, what is to be added to the table's own findings
     */
    public List<List<Finding>> check(Dossier dossier) {
        return year(dossier.tables().get(0).table()).dossiers().check(dossier);
    }

    /**
     * Whether a table is about another year than the one asked for: YEAR_DIFFERS, or nothing.
     *
     * @param year the year asked for
     * @param tables how many tables of its folder the year was counted in; 0 where a person named it
     * @param same how many of those are about that year
     */
    public List<Finding> yearFindings(SelfEvaluation table, int year, int tables, int same) {
        return year(table).dossiers().year(table, year, tables, same);
    }

    /** Numbers that hold for every year. */
    public Parameters parameters() {
        return convention().in(Optional.empty()).parameters();
    }

    /** Scores and checks a table. */
    public Judgement judge(SelfEvaluation table) {
        ScoredEvaluation scored = score(table);
        return new Judgement(scored, check(scored));
    }

    /**
     * Makes one table of the tables of one project (汇总): absolute values add up, relative ones and the achievement of
     * lines in words are averaged with the funds. The result is unscored; {@link #judge} scores it.
     *
     * @param tables of one project and year, at least one, in any order
     * @param approved a table whose targets hold in place of the units' own; empty for none
     * @param unit 单位名称 of the new table; empty for 汇总(3个单位)
     */
    public Aggregation aggregate(List<SelfEvaluation> tables, Optional<SelfEvaluation> approved, String unit) {
        SelfEvaluation dated = tables.stream()
                .filter(table -> table.year().isPresent())
                .findFirst()
                .orElse(tables.get(0));
        return new Aggregator(in(convention(dated), dated).parameters(), year(dated)).aggregate(tables, approved, unit);
    }

    /** The same with the units' own targets, and scored and checked. */
    public AggregatedTable aggregate(List<SelfEvaluation> tables) {
        Aggregation made = aggregate(tables, Optional.empty(), "");
        return new AggregatedTable(made, judge(made.table()));
    }

    /**
     * The workbook of an aggregated table: the official form, then 《计分说明》《分单位明细》《未匹配》《汇总说明》《审核发现》.
     *
     * @param form the official form, from {@link #officialForms}
     * @return an {@code .xlsx}
     */
    public byte[] workbook(byte[] form, AggregatedTable table) {
        Year year = year(table.judgement().table());
        return new AggregatedWorkbook(year.wording(), year.rounding()).with(form, table);
    }

    /** The JSON document of aggregated tables, each line with the parts of the units. */
    public String aggregatedJson(List<AggregatedTable> tables) {
        return new JsonDocument(stamp(), this::wording).aggregated(tables);
    }

    /** The sentences about a table's scores and findings, in the convention's words. */
    public Wording wording(SelfEvaluation table) {
        return year(table).wording();
    }

    /** The JSON document of judged tables, indented; see {@code jixiao/schema/jixiao-1.schema.json}. */
    public String json(List<Judgement> judgements) {
        return new JsonDocument(stamp(), this::wording).text(judgements);
    }

    /** The same document on one line, as an element of a list of documents. */
    public String jsonLine(List<Judgement> judgements) {
        return new JsonDocument(stamp(), this::wording).line(judgements);
    }

    /** 词表: a list of words that hold for every year, normalised; empty where the convention has none of that name. */
    public List<String> words(String list) {
        return convention().in(Optional.empty()).words(list);
    }

    /**
     * Writes the submitted workbook again, with scores, marks and two sheets of explanation.
     *
     * @param original the submitted workbook
     * @param tables what was read in it
     * @param judgements one for each of {@code tables}, at least one
     * @param target where the copy shall stand; its folder is made where it is missing
     * @param options how to mark
     * @throws OutputProblem when the target exists and may not be replaced, or cannot be written
     */
    public void mark(
            Path original, List<ReadTable> tables, List<Judgement> judgements, Path target, MarkOptions options) {
        marking(judgements).write(original, tables, judgements, target, options);
    }

    /**
     * The same in memory.
     *
     * @param original bytes of the submitted workbook
     * @param tables what was read in it
     * @param judgements one for each of {@code tables}, at least one
     * @param accept whether a claim that differs gives way to the engine's score
     * @return bytes of the marked workbook, of the submitted one's format
     * @throws OutputProblem when the workbook cannot be changed without damage
     */
    public byte[] marked(byte[] original, List<ReadTable> tables, List<Judgement> judgements, boolean accept) {
        return marking(judgements).copy(original, tables, judgements, accept);
    }

    /**
     * The clean copy (净表), to be filed: the submitted workbook with its settled scores filled in, without comments, colours
     * and added sheets. A line that is open or stands on default weights stays empty, and so does the total.
     *
     * @param original bytes of the submitted workbook
     * @param tables what was read in it
     * @param judgements one for each of {@code tables}, at least one
     * @param accept whether a claim that differs from a settled score gives way to it
     * @return bytes of the clean workbook, of the submitted one's format
     * @throws OutputProblem when the workbook cannot be changed without damage
     */
    public byte[] clean(byte[] original, List<ReadTable> tables, List<Judgement> judgements, boolean accept) {
        return marking(judgements).clean(original, tables, judgements, accept);
    }

    private MarkedWorkbook marking(List<Judgement> judgements) {
        Year first = year(judgements.get(0).table());
        return new MarkedWorkbook(first.wording(), first.rounding(), readBack);
    }

    /**
     * The official forms of judged tables, filled: one workbook, one sheet a table.
     *
     * @param judgements at least one
     * @param templates the forms at hand; for each table that of this convention, else of one that it extends
     * @param printing whose scores are printed
     * @return an {@code .xlsx}
     * @throws TemplateProblem when there is no form for a table, or a template is at fault
     */
    public byte[] officialForms(List<Judgement> judgements, FormTemplates templates, Printing printing) {
        return OfficialForm.fill(
                judgements,
                judgement -> templates.forTable(judgement, choosing.names(convention(judgement.table()))),
                printing);
    }

    /**
     * A blank form to be filled in, with drop-downs, hints and live formulas.
     *
     * @param templates the forms at hand
     * @param form 整体 or 项目; empty for 整体 where the convention has such a form, else 项目
     * @param year the year that the table is about; empty leaves it to be written in
     * @param goals number of annual goals, at least 1
     * @param rows empty lines of each goal, at least one
     * @return an {@code .xlsx}
     * @throws TemplateProblem when there is no such form, or its template is at fault
     * @throws ConventionProblem when no row of the convention covers the year
     */
    public byte[] blankForm(
            FormTemplates templates,
            Optional<Form> form,
            Optional<Integer> year,
            int goals,
            List<BlankForm.Rows> rows) {
        Form kind = form.orElseGet(
                () -> templates.has(choosing.names(convention()), Form.DEPARTMENT) ? Form.DEPARTMENT : Form.PROJECT);
        return BlankForm.make(
                templates.forTable(choosing.names(convention()), kind, year, true),
                BlankForm.Wish.of(convention().in(year), year, goals, rows));
    }

    /** The same with ten lines a goal. */
    public byte[] blankForm(FormTemplates templates, Optional<Form> form, Optional<Integer> year, int goals) {
        return blankForm(templates, form, year, goals, List.of(new BlankForm.Rows("", BlankForm.LINES)));
    }

    private Year year(SelfEvaluation table) {
        return year(convention(table), table);
    }

    private Year year(ConventionFile convention, SelfEvaluation table) {
        String key =
                convention.stamp().name() + table.year().map(each -> " " + each).orElse("");
        return years.computeIfAbsent(key, absent -> new Year(in(convention, table), () -> outlines(table.year())));
    }

    /** The convention of a table's year; where none of its rows covers it, the sentence begins with the table. */
    private static Convention in(ConventionFile convention, SelfEvaluation table) {
        Optional<Integer> year = table.year();
        try {
            return convention.in(year);
        } catch (ConventionProblem uncovered) {
            String sheet = table.source().sheet();
            throw new ConventionProblem(
                    "「" + table.source().file() + "」" + (sheet.isEmpty() ? "" : "的「" + sheet + "」") + "是"
                            + year.map(each -> each + "年度的").orElse("没有年度的") + "表,不能用这份口径。" + uncovered.getMessage(),
                    uncovered);
        }
    }

    /** What a sheet may have been made for instead; a convention that does not cover the year is none of them. */
    private static List<ConventionOutline> outlines(Optional<Integer> year) {
        return Conventions.shipped().stream()
                .flatMap(name -> outline(name, year).stream())
                .toList();
    }

    private static ConventionOutline outlined(ConventionFile convention, Optional<Integer> year) {
        return ConventionOutline.of(convention.in(year), convention.recognition());
    }

    private static Optional<ConventionOutline> outline(String name, Optional<Integer> year) {
        try {
            return Optional.of(outlined(Conventions.load(name), year));
        } catch (ConventionProblem uncovered) {
            return Optional.empty();
        }
    }
}
