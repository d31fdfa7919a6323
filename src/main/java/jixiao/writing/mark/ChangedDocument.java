package jixiao.writing.mark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.DocumentPlace;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.docx.WordEdit;

/** 改过的文档: a .docx with other texts in some cells of its tables and everything else as it was. */
public final class ChangedDocument {
    private ChangedDocument() {}

    /**
     * A changed copy, read back: the cells named read as they were to, all others as they did.
     *
     * @param file its name
     * @param original bytes of the .docx, which stay as they are
     * @param texts what is to stand in which cell, of a merged one its top left; empty clears it
     * @throws OutputProblem when the document cannot be changed without damage, or has no such cell
     */
    public static byte[] of(String file, byte[] original, Map<DocumentPlace, String> texts) {
        List<WordEdit> cells = texts.entrySet().stream()
                .map(each -> new WordEdit(each.getKey(), Optional.of(each.getValue()), Optional.empty()))
                .toList();
        return new MarkedDocument(original, file).written(cells);
    }
}
