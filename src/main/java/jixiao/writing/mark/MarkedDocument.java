package jixiao.writing.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.Limits;
import jixiao.document.WorkbookReader;
import jixiao.model.DocumentPlace;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.reading.FormMap;
import jixiao.reading.ReadTable;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.SheetEdits;
import jixiao.writing.edit.docx.WordCopy;
import jixiao.writing.edit.docx.WordEdit;
import jixiao.writing.edit.docx.WordEdits;

/** 标注的文档: a submitted Word document as it was, with scores filled in and findings as comments. */
final class MarkedDocument {
    private static final String AGAIN = ";请用 Word 或 WPS 打开原件,另存为 .docx 后再试。";

    private final byte[] original;
    private final String file;
    private final List<Grid> sheets;
    private final List<WordEdit> cells = new ArrayList<>();
    private final Map<DocumentPlace, String> notes = new LinkedHashMap<>();

    MarkedDocument(byte[] original, String file) {
        this.original = original;
        this.file = file;
        this.sheets = read(original);
    }

    /** Tells what changes in a table, by where its cells stand. */
    interface Marking {
        /** The changes as of a worksheet. */
        SheetEdits edits(FormMap map, Judgement judgement, CellNames names);
    }

    /**
     * A changed copy.
     *
     * @throws OutputProblem when the document cannot be changed without damage, or does not read as it did
     */
    static byte[] of(byte[] original, List<ReadTable> tables, List<Judgement> judgements, Marking marking) {
        MarkedDocument document =
                new MarkedDocument(original, tables.get(0).table().source().file());
        for (int i = 0; i < tables.size(); i++) {
            Judgement judgement = judgements.get(i);
            tables.get(i).map().ifPresent(map -> document.mark(map, judgement, marking));
        }
        return document.written();
    }

    /** A copy in which these cells alone change. */
    byte[] written(List<WordEdit> only) {
        cells.addAll(only);
        return written();
    }

    private void mark(FormMap map, Judgement judgement, Marking marking) {
        DocumentCells names = DocumentCells.of(sheets, map.sheet());
        DocumentMarks marks = DocumentMarks.of(marking.edits(map, judgement, names), map, names);
        cells.addAll(marks.edits());
        marks.notes().forEach((at, text) -> notes.merge(at, text, (first, then) -> first + "\n" + then));
    }

    private byte[] written() {
        try {
            byte[] copy = WordCopy.copy(original, new WordEdits(cells, notes));
            compare(read(copy));
            return copy;
        } catch (CopyProblem problem) {
            throw new OutputProblem(problem.getMessage(), problem);
        } catch (InputProblem unreadable) {
            throw new OutputProblem("写成的副本读不回来,没有采用" + AGAIN, unreadable);
        }
    }

    private List<Grid> read(byte[] bytes) {
        return new WorkbookReader(Limits.DEFAULT.forCopies()).read(file, bytes).sheets();
    }

    /** Every cell of the copy reads as it did, and those that were changed as they were to be. */
    private void compare(List<Grid> copied) {
        Map<String, String> expected = texts(sheets);
        cells.forEach(edit -> edit.text().ifPresent(text -> {
            String address = edit.at().text();
            if (text.isEmpty()) {
                expected.remove(address);
            } else {
                expected.put(address, text);
            }
        }));
        if (!texts(copied).equals(expected)) {
            throw new OutputProblem("写成的副本读回来与原件不符,没有采用" + AGAIN);
        }
    }

    private static Map<String, String> texts(List<Grid> sheets) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Grid sheet : sheets) {
            for (int row = 0; row < sheet.rows(); row++) {
                for (GridCell cell : sheet.row(row)) {
                    texts.merge(cell.address(), cell.text(), (first, then) -> first + "\n" + then);
                }
            }
        }
        return texts;
    }
}
