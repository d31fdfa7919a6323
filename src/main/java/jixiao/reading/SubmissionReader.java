package jixiao.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jixiao.convention.Convention;
import jixiao.document.Block;
import jixiao.document.Limits;
import jixiao.document.WorkbookGrid;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.narrative.Narrative;
import jixiao.reading.narrative.NarrativeReader;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/** 读表: the tables of a submitted workbook, Word document or PDF; its content decides. Safe for several threads. */
public final class SubmissionReader {
    private final WorkbookReader workbooks;
    private final TableReader tables;
    private final AtomicReference<NarrativeReader> texts = new AtomicReference<>();
    private final Convention convention;

    /** A reader that knows the synonyms, words and units of a convention. */
    public SubmissionReader(Convention convention) {
        this(convention, Limits.DEFAULT);
    }

    /** The same, which refuses what lies beyond other limits. */
    public SubmissionReader(Convention convention, Limits limits) {
        this(convention, limits, List.of());
    }

    /**
     * The same, which also notes the marks by which a form is known (识别): {@link SelfEvaluation#FORM_MARK}.
     *
     * @param marks texts that forms print, as 《识别》 writes them
     */
    public SubmissionReader(Convention convention, Limits limits, List<String> marks) {
        this(convention, limits, new TableReader(convention, marks));
    }

    private SubmissionReader(Convention convention, Limits limits, TableReader tables) {
        this.workbooks = new WorkbookReader(limits);
        this.tables = tables;
        this.convention = convention;
    }

    /** A reader of declared targets (绩效目标申报表): the same tables, which need no column for results. */
    public static SubmissionReader declared(Convention convention, Limits limits, List<String> marks) {
        return new SubmissionReader(convention, limits, TableReader.declared(convention, marks));
    }

    /**
     * The bytes of a file.
     *
     * @throws InputProblem when it is missing, a folder, too big or unreadable
     */
    public byte[] bytes(Path path) {
        return workbooks.bytes(path);
    }

    /** Made once there is a document. */
    private NarrativeReader texts() {
        return texts.updateAndGet(known -> known == null ? new NarrativeReader(convention) : known);
    }

    /** 年初目标值 of a line called {@code name}, as people write it; empty where nothing is targeted. */
    public Optional<Target> target(String text, String name) {
        return new ValueReader(convention).target(new TargetText(text, "", "", name, Optional.empty()));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name stands in messages and places
     * @return its tables in order, at least one
     * @throws InputProblem when it cannot be read or holds no table
     */
    public List<ReadTable> read(String name, byte[] bytes) {
        return tables.read(workbooks.read(name, bytes));
    }

    /**
     * What a report or an account says.
     *
     * @param name stands in places
     * @param paragraphs its headings and paragraphs from top to bottom
     * @return empty where it is neither
     */
    public Optional<Narrative> text(String name, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        paragraphs.forEach(each -> blocks.add(new Block.Paragraph(0, blocks.size() + 1, each.strip())));
        return texts().read(new WorkbookGrid(name, "", List.of(), true, blocks));
    }

    /**
     * Reads the bytes of a file, what a document says in words too.
     *
     * @param name stands in messages and places
     * @return its tables and its text; without a table only where it is a report or an account
     * @throws InputProblem when it cannot be read, or holds neither
     */
    public ReadFile all(String name, byte[] bytes) {
        WorkbookGrid book = workbooks.read(name, bytes);
        Optional<Narrative> text = book.document() ? texts().read(book) : Optional.empty();
        try {
            return new ReadFile(tables.read(book), text);
        } catch (InputProblem none) {
            if (text.filter(each -> !each.isSilent()).isEmpty() || !none.isAttachment()) {
                throw none;
            }
            return new ReadFile(List.of(), text);
        }
    }
}
