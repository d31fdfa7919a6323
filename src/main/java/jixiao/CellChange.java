package jixiao;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.DocumentPlace;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.SheetEdits;
import jixiao.writing.edit.WorkbookCopy;
import jixiao.writing.edit.WorkbookEdits;
import jixiao.writing.edit.docx.WordCopy;
import jixiao.writing.mark.ChangedDocument;

/**
 * 改一格: what a person types into a cell to see what comes of it.
 *
 * @param sheet sheet name; in a document it does not matter
 * @param cell A1 address, in a document {@code 表2第5行第4列}; in a merged range that of its top left cell; any other text is
 *     an IllegalArgumentException
 * @param text what is to stand there; in a workbook a plain number becomes one, any other text stays text; empty clears the
 *     cell
 */
public record CellChange(String sheet, String cell, String text) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    public CellChange {
        Objects.requireNonNull(sheet);
        if (DocumentPlace.of(cell).isEmpty()) {
            CellAt.parse(cell);
        }
        text = text.strip();
    }

    /** The file with these contents; of a file that is neither a workbook nor a .docx an OutputProblem. */
    static byte[] applied(Submitted submitted, List<CellChange> changes) {
        return WordCopy.is(submitted.bytes())
                ? ChangedDocument.of(submitted.name(), submitted.bytes(), inDocument(changes))
                : inWorkbook(submitted.bytes(), changes);
    }

    private static Map<DocumentPlace, String> inDocument(List<CellChange> changes) {
        Map<DocumentPlace, String> texts = new LinkedHashMap<>();
        for (CellChange change : changes) {
            texts.put(
                    DocumentPlace.of(change.cell)
                            .orElseThrow(() -> new OutputProblem("文档里没有“" + change.cell + "”这一格,没有改动。")),
                    change.text);
        }
        return texts;
    }

    private static byte[] inWorkbook(byte[] workbook, List<CellChange> changes) {
        Map<String, List<CellEdit>> bySheet = new LinkedHashMap<>();
        changes.forEach(change -> bySheet.computeIfAbsent(change.sheet, sheet -> new ArrayList<>())
                .add(change.edit()));
        List<SheetEdits> sheets = bySheet.entrySet().stream()
                .map(each -> new SheetEdits(each.getKey(), each.getValue(), List.of()))
                .toList();
        try {
            return WorkbookCopy.copy(workbook, new WorkbookEdits(sheets, List.of()))
                    .bytes();
        } catch (CopyProblem impossible) {
            throw new OutputProblem(impossible.getMessage(), impossible);
        }
    }

    private CellEdit edit() {
        CellAt at = CellAt.parse(cell);
        return new CellEdit(at.row(), at.column(), content(), Optional.empty());
    }

    private CellContent content() {
        if (text.isEmpty()) {
            return new CellContent.Blank();
        }
        return NUMBER.matcher(text).matches()
                ? new CellContent.Number(new BigDecimal(text))
                : new CellContent.Text(text);
    }
}
