package jixiao.writing.edit.xlsx;

import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.ContentTypes;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.document.ooxml.Relationships.Relationship;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.WellFormed;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.SheetEdits;
import jixiao.writing.edit.SheetNames;
import jixiao.writing.edit.WorkbookCopy;
import jixiao.writing.edit.WorkbookEdits;

/** Changes a workbook of the formats .xlsx and .xlsm part by part. */
public final class XlsxCopy {
    private final OfficePackage parts;
    private final ContentTypes types;
    private final BookXml book;
    private final String stylesPart;
    private final String stylesBefore;
    private final StyleSheet styles;
    private boolean formulaLost;

    private XlsxCopy(byte[] original) throws CopyProblem {
        parts = OfficePackage.open(original, PackageLimits.NONE);
        types = new ContentTypes(parts);
        book = new BookXml(parts);
        if (book.part().endsWith(".bin")) {
            throw new CopyProblem("这是二进制工作簿(.xlsb),无法写入,请另存为 .xlsx 后再试。");
        }
        Optional<String> existing =
                book.relationships().first("styles").map(Relationship::target).filter(parts::has);
        stylesPart = existing.orElseGet(() -> parts.free(OfficePackage.folder(book.part()) + "styles", ".xml"));
        stylesBefore = existing.isPresent() ? parts.text(stylesPart) : StyleSheet.none(book.dialect());
        styles = new StyleSheet(stylesBefore);
    }

    public static WorkbookCopy.Copied apply(byte[] original, WorkbookEdits edits) throws CopyProblem {
        return new XlsxCopy(original).apply(edits);
    }

    private WorkbookCopy.Copied apply(WorkbookEdits edits) throws CopyProblem {
        MarkedStyles marked = new MarkedStyles(styles);
        SheetNotes notes = new SheetNotes(parts, types, book);
        for (SheetEdits sheet : edits.sheets()) {
            patch(sheet, marked, notes);
        }
        XlsxAdding adding = new XlsxAdding(parts, types, book, new LookStyles(styles));
        boolean removed = edits.withoutOurs() && adding.removeOurs();
        SheetNames names = adding.add(edits.added());
        saveStyles();
        if (formulaLost || removed) {
            dropCalculationOrder();
        }
        check(adding.written());
        return new WorkbookCopy.Copied(parts.toBytes(), names.inOrder());
    }

    private void patch(SheetEdits edits, MarkedStyles marked, SheetNotes notes) throws CopyProblem {
        String part = book.sheet(edits.sheetName())
                .filter(sheet -> sheet.isWorksheet() && parts.has(sheet.part()))
                .map(BookXml.Sheet::part)
                .orElseThrow(() -> new CopyProblem("工作簿里没有名为“" + edits.sheetName() + "”的工作表,无法写入。"));
        SheetXml sheet = SheetXml.of(parts.text(part));
        Splices splices = new Splices();
        SheetPatch patch = new SheetPatch(sheet, marked, edits, splices);
        patch.apply();
        formulaLost |= patch.formulaLost();
        notes.apply(part, sheet, edits.notesByPlace(), splices);
        if (!splices.isEmpty()) {
            parts.put(part, splices.apply(sheet.xml()));
        }
    }

    /**
     * Every part that was made or changed is XML, as far as it was before, and has a type. Where all tags are our own, only
     * what people wrote between them can be at fault.
     */
    private void check(Set<String> own) throws CopyProblem {
        for (String part : parts.changed()) {
            String text = parts.text(part);
            boolean sound = (own.contains(part) || parts.isNew(part) ? XmlText.isAllowed(text) : WellFormed.is(text))
                    || parts.before(part)
                            .filter(before -> !WellFormed.is(before))
                            .isPresent();
            if (!sound || parts.isNew(part) && !types.has(part)) {
                throw new CopyProblem("写成的副本里“" + part + "”不合格式,没有采用;请用 Excel 或 WPS 打开原件,另存为 .xlsx 后再试。");
            }
        }
    }

    private void saveStyles() {
        String after = styles.save();
        if (after.equals(stylesBefore)) {
            return;
        }
        if (!parts.has(stylesPart)) {
            types.add(stylesPart, ContentTypes.STYLES);
            book.relationships().add(book.dialect().type("styles"), stylesPart);
        }
        parts.put(stylesPart, after);
    }

    /** The part is optional and made anew on opening; with a cell that holds no formula Excel takes it for damaged. */
    private void dropCalculationOrder() {
        Optional<Relationship> order = book.relationships().first("calcChain");
        if (order.isPresent()) {
            parts.remove(order.get().target());
            types.remove(order.get().target());
            book.relationships().remove(order.get().id());
        }
    }
}
