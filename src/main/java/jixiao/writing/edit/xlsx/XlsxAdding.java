package jixiao.writing.edit.xlsx;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.ContentTypes;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.Relationships;
import jixiao.document.ooxml.Relationships.Relationship;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellRange;
import jixiao.writing.edit.RowSpan;
import jixiao.writing.edit.SheetNames;
import jixiao.writing.edit.xlsx.BookXml.Sheet;

/** Puts added sheets at the end of an .xlsx workbook, or in the place of those of an earlier run. */
final class XlsxAdding {
    private static final String TITLES = "_xlnm.Print_Titles";
    private static final String FILTER = "_xlnm._FilterDatabase";
    private static final Set<String> OURS = Set.of(TITLES, FILTER, "_xlnm.Print_Area", AddedSheet.MARKER);

    private final OfficePackage parts;
    private final ContentTypes types;
    private final BookXml book;
    private final LookStyles looks;
    private final SheetNames names = new SheetNames();
    private final Set<String> written = new HashSet<>();

    XlsxAdding(OfficePackage parts, ContentTypes types, BookXml book, LookStyles looks) {
        this.parts = parts;
        this.types = types;
        this.book = book;
        this.looks = looks;
    }

    /** Adds the sheets and tells the names that they got. */
    SheetNames add(Iterable<AddedSheet> added) {
        for (Sheet sheet : book.sheets()) {
            names.there(sheet.name(), sheet.isWorksheet() && book.hasLocalName(sheet, AddedSheet.MARKER));
        }
        // All names are given before a sheet is written: links may lead to a later one.
        for (AddedSheet sheet : added) {
            names.give(sheet.name());
        }
        int next = 0;
        for (AddedSheet sheet : added) {
            write(sheet, names.inOrder().get(next++));
        }
        return names;
    }

    /** The parts that were written whole here, tags and all. */
    Set<String> written() {
        return written;
    }

    /** Takes away the sheets that an earlier run has added; tells whether there were any. */
    boolean removeOurs() {
        boolean any = false;
        for (Sheet sheet : book.sheets().stream()
                .sorted(Comparator.comparing(Sheet::index).reversed())
                .toList()) {
            if (sheet.isWorksheet() && book.hasLocalName(sheet, AddedSheet.MARKER)) {
                drop(sheet);
                parts.remove(sheet.part());
                types.remove(sheet.part());
                book.remove(sheet);
                any = true;
            }
        }
        return any;
    }

    private void write(AddedSheet added, String name) {
        String xml = new AddedSheetXml(added, looks, names).text(book.dialect());
        Optional<Sheet> old = book.sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
        Sheet sheet;
        if (old.isPresent()) {
            sheet = old.get();
            drop(sheet);
        } else {
            String part = parts.free(OfficePackage.folder(book.part()) + "worksheets/sheet", ".xml");
            types.add(part, ContentTypes.SHEET);
            sheet = book.add(name, part);
        }
        parts.put(sheet.part(), xml);
        written.add(sheet.part());
        define(added, sheet);
    }

    /** Takes away what belongs to a sheet that is written anew. */
    private void drop(Sheet sheet) {
        book.removeLocalNames(sheet, OURS);
        Relationships relationships = new Relationships(parts, sheet.part());
        for (Relationship relationship : relationships.all()) {
            if (!relationship.target().isEmpty() && !isShared(relationship.target(), relationships)) {
                parts.remove(relationship.target());
                types.remove(relationship.target());
            }
        }
        parts.remove(relationships.file());
    }

    private boolean isShared(String part, Relationships own) {
        String file = part.substring(part.lastIndexOf('/') + 1);
        for (String other : parts.names()) {
            if (other.endsWith(".rels")
                    && !other.equals(own.file())
                    && parts.text(other).contains(file)) {
                return true;
            }
        }
        return false;
    }

    private void define(AddedSheet added, Sheet sheet) {
        String quoted = BookXml.quoted(sheet.name()) + "!";
        if (added.filter().isPresent()) {
            book.addLocalName(
                    sheet, FILTER, true, quoted + absolute(added.filter().get()));
        }
        if (added.print().repeated().isPresent()) {
            RowSpan rows = added.print().repeated().get();
            String reference = "$" + (rows.first() + 1) + ":$" + (rows.last() + 1);
            book.addLocalName(sheet, TITLES, false, quoted + reference);
        }
        book.addLocalName(sheet, AddedSheet.MARKER, true, quoted + "$A$1");
    }

    private static String absolute(CellRange range) {
        return "$" + CellAt.letters(range.firstColumn()) + "$" + (range.firstRow() + 1) + ":$"
                + CellAt.letters(range.lastColumn()) + "$" + (range.lastRow() + 1);
    }
}
