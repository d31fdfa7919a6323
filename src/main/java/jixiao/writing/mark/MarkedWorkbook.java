package jixiao.writing.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.model.Judgement;
import jixiao.reading.FormMap;
import jixiao.reading.ReadTable;
import jixiao.wording.Wording;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.ArrayCells;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.SheetEdits;
import jixiao.writing.edit.WorkbookCopy;
import jixiao.writing.edit.WorkbookEdits;
import jixiao.writing.edit.docx.WordCopy;

/** 计分工作簿 of one submission. Safe for several threads. */
public final class MarkedWorkbook {
    private final Wording wording;
    private final ScoreRounding rounding;
    private final ReadBack readBack;

    /** Writes with the sentences and the rounding of one convention; every copy is held against its submission by {@code readBack}. */
    public MarkedWorkbook(Wording wording, ScoreRounding rounding, ReadBack readBack) {
        this.wording = wording;
        this.rounding = rounding;
        this.readBack = readBack;
    }

    /**
     * The marked copy in memory. A .docx comes back as it was, with its scores and comments; for any other document it is a
     * workbook of its own that explains its tables.
     *
     * @param original bytes of the submitted workbook
     * @param tables what was read in it, in order; a table without a {@link jixiao.reading.FormMap} is explained only
     * @param judgements one for each of {@code tables}
     * @param accept whether a claim that differs gives way to the engine's score
     * @throws OutputProblem when the workbook cannot be changed without damage, or the copy does not read as it did
     */
    public byte[] copy(byte[] original, List<ReadTable> tables, List<Judgement> judgements, boolean accept) {
        if (inDocument(tables)) {
            return WordCopy.is(original)
                    ? MarkedDocument.of(
                            original,
                            tables,
                            judgements,
                            (map, judgement, names) -> new TableMarks(
                                            map, judgement, wording, rounding, accept, names, cell -> false)
                                    .edits())
                    : explained(judgements);
        }
        ArrayCells arrays = ArrayCells.of(original);
        List<SheetEdits> sheets = sheets(
                tables,
                judgements,
                (map, judgement, names) -> new TableMarks(
                                map, judgement, wording, rounding, accept, names, cell -> names.inArray(arrays, cell))
                        .edits());
        return copy(original, tables, new WorkbookEdits(sheets, added(judgements)));
    }

    private List<AddedSheet> added(List<Judgement> judgements) {
        return List.of(
                new ExplanationSheet(wording, rounding).of(judgements), new FindingsSheet(wording).of(judgements));
    }

    private static boolean inDocument(List<ReadTable> tables) {
        return tables.stream().anyMatch(each -> each.table().source().inDocument());
    }

    /**
     * 《目录》《计分说明》《审核发现》 as a workbook of its own: what stands beside a document.
     *
     * @param judgements of its tables, at least one
     */
    public byte[] explained(List<Judgement> judgements) {
        try {
            return WorkbookCopy.copy(
                            ContentsSheet.workbook(judgements), new WorkbookEdits(List.of(), added(judgements)))
                    .bytes();
        } catch (CopyProblem problem) {
            throw new OutputProblem(problem.getMessage(), problem);
        }
    }

    /**
     * The clean copy in memory (净表), to be filed: settled scores filled in, without comments, colours and added sheets, also
     * without those of an earlier run. A line that is open or stands on default weights stays empty, and so does the total.
     *
     * @param original bytes of the submitted workbook
     * @param tables what was read in it, in order
     * @param judgements one for each of {@code tables}
     * @param accept whether a claim that differs from a settled score gives way to it
     * @throws OutputProblem when the workbook cannot be changed without damage, or the copy does not read as it did
     */
    public byte[] clean(byte[] original, List<ReadTable> tables, List<Judgement> judgements, boolean accept) {
        if (inDocument(tables) && !WordCopy.is(original)) {
            throw new OutputProblem(".doc、网页和 PDF 不写净表:请用 --form 写正式表,或另存为 .docx 或 Excel 后再计分。");
        }
        if (inDocument(tables)) {
            return MarkedDocument.of(
                    original,
                    tables,
                    judgements,
                    (map, judgement, names) ->
                            new CleanMarks(map, judgement, rounding, accept, names, cell -> false).edits());
        }
        ArrayCells arrays = ArrayCells.of(original);
        List<SheetEdits> sheets = sheets(
                tables,
                judgements,
                (map, judgement, names) -> new CleanMarks(
                                map, judgement, rounding, accept, names, cell -> names.inArray(arrays, cell))
                        .edits());
        return copy(original, tables, new WorkbookEdits(sheets, List.of(), true));
    }

    /** Tells what changes in a table. */
    private interface Marking {
        SheetEdits edits(FormMap map, Judgement judgement, JoinedCells names);
    }

    private static List<SheetEdits> sheets(List<ReadTable> tables, List<Judgement> judgements, Marking marks) {
        Map<String, SheetEdits> bySheet = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            ReadTable table = tables.get(i);
            if (table.map().isPresent()) {
                JoinedCells cells = new JoinedCells(table.sheet().orElseThrow());
                SheetEdits whole = marks.edits(table.map().get(), judgements.get(i), cells);
                cells.apart(whole).forEach(edits -> bySheet.merge(edits.sheetName(), edits, MarkedWorkbook::together));
            }
        }
        return List.copyOf(bySheet.values());
    }

    private byte[] copy(byte[] original, List<ReadTable> tables, WorkbookEdits edits) {
        try {
            byte[] copy = WorkbookCopy.copy(original, edits).bytes();
            readBack.check(copy, tables, edits.sheets());
            return copy;
        } catch (CopyProblem problem) {
            throw new OutputProblem(problem.getMessage(), problem);
        }
    }

    private static SheetEdits together(SheetEdits first, SheetEdits second) {
        var cells = new ArrayList<>(first.cells());
        cells.addAll(second.cells());
        var notes = new ArrayList<>(first.notes());
        notes.addAll(second.notes());
        return new SheetEdits(first.sheetName(), cells, notes);
    }
}
