package jixiao;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.convention.ConventionProblem;
import jixiao.document.look.SheetView;
import jixiao.document.look.SheetViews;
import jixiao.model.DocumentPlace;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import jixiao.model.Severity;
import jixiao.model.narrative.JudgedText;
import jixiao.reading.ReadTable;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.ArrayCells;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.docx.WordCopy;
import jixiao.writing.edit.docx.WordEdits;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import jixiao.writing.form.template.TemplateProblem;

/**
 * 卷件: a submitted file, read and judged, each of its tables by its own convention. Its bytes and their digest were taken
 * once; copies are made of those bytes, whatever became of the file since. Immutable and safe for several threads.
 */
public final class Case implements Outcome {
    private final Engine engine;
    private final Submitted submitted;
    private final List<ReadTable> read;
    private final List<Judgement> judgements;
    private final Optional<JudgedText> text;

    Case(
            Engine engine,
            Submitted submitted,
            List<ReadTable> read,
            List<Judgement> judgements,
            Optional<JudgedText> text) {
        this.engine = engine;
        this.submitted = submitted;
        this.read = List.copyOf(read);
        this.judgements = List.copyOf(judgements);
        this.text = text;
    }

    @Override
    public String name() {
        return submitted.name();
    }

    @Override
    public Case orThrow() {
        return this;
    }

    /** SHA-256 of the file's bytes, in hex. */
    public String digest() {
        return submitted.digest();
    }

    /** The tables as submitted, in order; none in a report that has no table. */
    public List<SelfEvaluation> tables() {
        return read.stream().map(ReadTable::table).toList();
    }

    /** Scores and findings of each table, in the same order. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** What a report or an account says in words, judged; empty for any other file. */
    public Optional<JudgedText> text() {
        return text;
    }

    /** Every finding in its text and its tables, in the order in which a document holds them. */
    public List<Finding> inOrder() {
        List<Finding> all = new ArrayList<>();
        text.ifPresent(judged -> all.addAll(judged.findings()));
        judgements.forEach(judgement -> all.addAll(judgement.findings()));
        text.ifPresent(judged -> all.sort(Comparator.<Finding>comparingInt(
                        finding -> judged.text().position(finding.place()))
                .thenComparingInt(finding ->
                        finding.place().inDocument().map(DocumentPlace::row).orElse(0))));
        return List.copyOf(all);
    }

    /**
     * 带批注的副本: the submitted .docx with every finding as a comment at its place, and nothing else changed.
     *
     * @return empty for any other file
     * @throws OutputProblem when the document cannot be changed without damage
     * @throws InputProblem when it takes too much time or memory
     */
    public Optional<byte[]> commented() {
        if (!WordCopy.is(submitted.bytes())) {
            return Optional.empty();
        }
        Map<DocumentPlace, String> notes = new LinkedHashMap<>();
        for (Finding finding : inOrder()) {
            finding.place()
                    .inDocument()
                    .ifPresent(at -> notes.merge(
                            at,
                            "【" + finding.severity().chinese() + "】" + finding.sentence(),
                            (one, other) -> one + "\n" + other));
        }
        return Optional.of(engine.limit().within(name(), () -> copied(notes)));
    }

    private byte[] copied(Map<DocumentPlace, String> notes) {
        try {
            return WordCopy.copy(submitted.bytes(), new WordEdits(List.of(), notes));
        } catch (CopyProblem damaged) {
            throw new OutputProblem(damaged.getMessage(), damaged);
        }
    }

    /** What is said of a report that holds no table, where tables are sought. */
    public String withoutTable() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        return "文档「" + name() + "」是自评报告或决算说明,里面没有绩效自评表,不影响其他表"
                + (errors + warnings == 0 ? "。" : ";文字里有错误" + errors + "处、警告" + warnings + "处,逐处请用 jixiao check 查看。");
    }

    private long count(Severity severity) {
        return text.stream()
                .flatMap(judged -> judged.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether a copy can be made of it: a JSON document has none. */
    public boolean hasCopy() {
        return read.stream().anyMatch(each -> each.map().isPresent());
    }

    /**
     * The same case with findings that come from outside a table: from its folder, or from the year asked for.
     *
     * @param added for each table, in order, what stands after its own findings
     */
    public Case with(List<List<Finding>> added) {
        return judged(IntStream.range(0, judgements.size())
                .mapToObj(i -> together(judgements.get(i), judgements.get(i).findings(), added.get(i)))
                .toList());
    }

    /** The same case, with what its text is found to say beside other files. */
    public Case with(JudgedText judged) {
        return new Case(engine, submitted, read, judgements, Optional.of(judged));
    }

    /** The same case, told where a table is about another year than {@code year}: YEAR_DIFFERS, before its own findings. */
    public Case about(int year) {
        return judged(judgements.stream()
                .map(each -> together(each, engine.judges().otherYear(each.table(), year, 0, 0), each.findings()))
                .toList());
    }

    private Case judged(List<Judgement> others) {
        return new Case(engine, submitted, read, others, text);
    }

    private static Judgement together(Judgement judgement, List<Finding> first, List<Finding> then) {
        List<Finding> all = new ArrayList<>(first);
        all.addAll(then);
        return new Judgement(judgement.scored(), all);
    }

    /**
     * 标注副本: the submitted workbook with its empty scores filled in, marks, 《计分说明》 and 《审核发现》; a .docx likewise, with
     * comments, what explains it being {@link #beside}; for any other document a workbook that explains its tables.
     *
     * @param accept whether a claim that differs gives way to the engine's score
     * @return bytes of the submitted workbook's format
     * @throws OutputProblem when the workbook cannot be changed without damage, or the copy would not read as it did
     * @throws InputProblem when it takes too much time or memory
     */
    public byte[] marked(boolean accept) {
        return engine.limit()
                .within(name(), () -> engine.marking(judgements).copy(submitted.bytes(), read, judgements, accept));
    }

    /** Whether {@link #beside} gives a workbook: for a Word document whose copy is one again. */
    public boolean hasBeside() {
        return tables().stream().anyMatch(each -> each.source().inDocument()) && WordCopy.is(submitted.bytes());
    }

    /** 《计分说明》 and 《审核发现》 as a workbook to stand beside a marked .docx; empty where the marked copy holds them itself. */
    public Optional<byte[]> beside() {
        return hasBeside()
                ? Optional.of(engine.limit()
                        .within(name(), () -> engine.marking(judgements).explained(judgements)))
                : Optional.empty();
    }

    /**
     * 净表, to be filed: settled scores filled in, without comments, colours and added sheets. A line that is open or stands
     * on default weights stays empty, and so does the total.
     *
     * @param accept whether a claim that differs from a settled score gives way to it
     * @return bytes of the submitted workbook's format
     * @throws OutputProblem when the workbook cannot be changed without damage, or is none
     * @throws InputProblem when it takes too much time or memory
     */
    public byte[] clean(boolean accept) {
        return engine.limit()
                .within(name(), () -> engine.marking(judgements).clean(submitted.bytes(), read, judgements, accept));
    }

    /**
     * How the tables look, with the scores filled in where the marked copy holds them; for showing them outside an office
     * program.
     *
     * @return for each table in order those of its sheets; none for one that is on no sheet, as in a JSON document
     * @throws InputProblem when it takes too much time or memory
     */
    public List<List<SheetView>> views() {
        List<String> sheets =
                tables().stream().flatMap(each -> each.sheets().stream()).toList();
        Map<String, SheetView> views =
                engine.limit().within(name(), () -> hasCopy() ? filledViews(sheets) : Map.<String, SheetView>of());
        return tables().stream()
                .map(each -> SheetViews.among(views, each.sheets()))
                .toList();
    }

    /** The submitted sheets stand for those that the marked copy lacks: of a document without one, or of an unchangeable workbook. */
    private Map<String, SheetView> filledViews(List<String> sheets) {
        Map<String, SheetView> filled = markedViews(sheets);
        return filled.keySet().containsAll(sheets) ? filled : views(submitted.bytes(), sheets);
    }

    private Map<String, SheetView> markedViews(List<String> sheets) {
        try {
            return views(marked(false), sheets);
        } catch (OutputProblem unchangeable) {
            return Map.of();
        }
    }

    private Map<String, SheetView> views(byte[] bytes, List<String> sheets) {
        return new SheetViews(engine.limits().forCopies()).of(name(), bytes, sheets);
    }

    /**
     * 试算: the submitted file with other contents in some cells, to be opened anew; the submitted one stays as it is.
     *
     * @param changes what is to stand where
     * @return a file of the same name
     * @throws OutputProblem when it is not {@link #changeable}, has no such cell, or cannot be changed without damage
     * @throws InputProblem when it takes too much time or memory
     */
    public Submitted changed(List<CellChange> changes) {
        return new Submitted(name(), engine.limit().within(name(), () -> CellChange.applied(submitted, changes)));
    }

    /** Whether its cells can be changed and a clean copy made: of a workbook or a .docx, not of another document or of JSON. */
    public boolean changeable() {
        return hasCopy()
                && (hasBeside()
                        || tables().stream().noneMatch(each -> each.source().inDocument()));
    }

    /** Cells of the submitted workbook that neither copy fills, since they are parts of an array formula or a data table. */
    public ArrayCells arrays() {
        return engine.limit().within(name(), () -> ArrayCells.of(submitted.bytes()));
    }

    /**
     * 正式自评表: the tables in their official forms, one sheet a table.
     *
     * @param templates the forms at hand
     * @param printing whose scores are printed
     * @return an {@code .xlsx}
     * @throws TemplateProblem when there is no form for a table, or a template is at fault
     */
    public byte[] form(FormTemplates templates, Printing printing) {
        return engine.forms(templates).filled(judgements, printing);
    }

    /**
     * The JSON document of its tables, indented; see {@code jixiao/schema/jixiao-1.schema.json}.
     *
     * @throws ConventionProblem when no row of the convention covers a table's year
     */
    public String json() {
        return engine.documents().text(judgements, text.stream().toList());
    }
}
