package jixiao.writing.edit.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.Relationships;
import jixiao.document.ooxml.Relationships.Relationship;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.document.ooxml.XmlText;

/** The workbook part: its sheets and defined names. */
public final class BookXml {
    /** What may stand before the defined names (CT_Workbook of ECMA-376 18.2.27). */
    private static final Set<String> BEFORE_NAMES = Set.of("sheets", "functionGroups", "externalReferences");

    private final OfficePackage parts;
    private final String part;
    private final Relationships relationships;
    private final Dialect dialect;

    /** One sheet of the list; {@code part} is empty where it leads nowhere. */
    public record Sheet(int index, String name, int id, String part, boolean isWorksheet) {}

    public BookXml(OfficePackage parts) {
        this.parts = parts;
        this.part = new Relationships(parts, "")
                .first("officeDocument")
                .map(Relationship::target)
                .filter(parts::has)
                .orElseThrow(() -> new PackageProblem("没有工作簿"));
        this.relationships = new Relationships(parts, part);
        this.dialect = Dialect.of(RootText.of(parts.text(part)).root());
    }

    String part() {
        return part;
    }

    Relationships relationships() {
        return relationships;
    }

    Dialect dialect() {
        return dialect;
    }

    public List<Sheet> sheets() {
        List<Relationship> known = relationships.all();
        List<Sheet> result = new ArrayList<>();
        for (XmlScanner scan = new XmlScanner(parts.text(part), 0); scan.next(); ) {
            XmlTag tag = scan.tag();
            if (tag.localName().equals("sheet") && !tag.isClose()) {
                String id = tag.prefixedAttribute("id").orElse("");
                Optional<Relationship> leads =
                        known.stream().filter(one -> one.id().equals(id)).findFirst();
                result.add(new Sheet(
                        result.size(),
                        tag.attribute("name").orElse(""),
                        tag.attribute("sheetId").map(Integer::parseInt).orElse(0),
                        leads.map(Relationship::target).orElse(""),
                        leads.filter(one -> one.is("worksheet")).isPresent()));
            } else if (tag.localName().equals("sheets") && tag.isClose()) {
                break;
            }
        }
        return result;
    }

    Optional<Sheet> sheet(String name) {
        return sheets().stream().filter(sheet -> sheet.name.equals(name)).findFirst();
    }

    /** Puts a sheet at the end of the list and gives it. */
    Sheet add(String name, String sheetPart) {
        List<Sheet> sheets = sheets();
        int id = 1 + sheets.stream().mapToInt(Sheet::id).max().orElse(0);
        String relationship = relationships.add(dialect.type("worksheet"), sheetPart);
        RootText book = RootText.of(parts.text(part));
        int end = book.xml().indexOf("</" + book.prefix() + "sheets");
        if (end < 0) {
            throw new PackageProblem("没有工作表清单");
        }
        Splices splices = new Splices();
        splices.insert(
                end,
                StartTag.named(book.prefix() + "sheet")
                        .set("xmlns:r", dialect.relationships())
                        .set("name", name)
                        .set("sheetId", id)
                        .set("r:id", relationship)
                        .empty());
        parts.put(part, splices.apply(book.xml()));
        return new Sheet(sheets.size(), name, id, sheetPart, true);
    }

    /** Takes a sheet out of the list; names local to later sheets, and the sheets in view, follow. Its part stays. */
    void remove(Sheet sheet) {
        String xml = parts.text(part);
        Splices splices = new Splices();
        List<String> gone = new ArrayList<>();
        int seen = 0;
        for (XmlScanner scan = new XmlScanner(xml, 0); scan.next(); ) {
            XmlTag tag = scan.tag();
            if (tag.isClose()) {
                continue;
            }
            switch (tag.localName()) {
                case "sheet" -> {
                    if (seen++ == sheet.index) {
                        tag.prefixedAttribute("id").ifPresent(gone::add);
                        splices.delete(tag.start(), scan.skip());
                    }
                }
                case "definedName" -> renumber(tag, scan, sheet.index, splices);
                case "workbookView" -> view(tag, sheet.index, splices);
                default -> {
                    // Nothing else counts sheets.
                }
            }
        }
        parts.put(part, splices.apply(xml));
        for (String relationship : gone) {
            relationships.remove(relationship);
        }
    }

    private static void renumber(XmlTag tag, XmlScanner scan, int removed, Splices splices) {
        int of = tag.attribute("localSheetId").map(Integer::parseInt).orElse(-1);
        if (of == removed) {
            splices.delete(tag.start(), scan.skip());
        } else if (of > removed) {
            splices.replace(
                    tag.start(),
                    tag.end(),
                    StartTag.of(tag).set("localSheetId", of - 1).open());
        }
    }

    private static void view(XmlTag tag, int removed, Splices splices) {
        StartTag changed = StartTag.of(tag);
        boolean any = false;
        for (String attribute : List.of("activeTab", "firstSheet")) {
            int at = tag.attribute(attribute).map(Integer::parseInt).orElse(0);
            if (at >= removed && at > 0) {
                changed.set(attribute, at > removed ? at - 1 : 0);
                any = true;
            }
        }
        if (any) {
            splices.replace(tag.start(), tag.end(), tag.isEmpty() ? changed.empty() : changed.open());
        }
    }

    /** Whether a name of that kind is local to a sheet. */
    boolean hasLocalName(Sheet sheet, String name) {
        for (XmlScanner scan = new XmlScanner(parts.text(part), 0); scan.next(); ) {
            if (isLocal(scan.tag(), sheet, Set.of(name))) {
                return true;
            }
        }
        return false;
    }

    /** Takes away those of the named defined names that are local to a sheet. */
    void removeLocalNames(Sheet sheet, Set<String> names) {
        String xml = parts.text(part);
        Splices splices = new Splices();
        for (XmlScanner scan = new XmlScanner(xml, 0); scan.next(); ) {
            XmlTag tag = scan.tag();
            if (isLocal(tag, sheet, names)) {
                splices.delete(tag.start(), scan.skip());
            }
        }
        parts.put(part, splices.apply(xml));
    }

    /** Adds a defined name that is local to a sheet. */
    void addLocalName(Sheet sheet, String name, boolean hidden, String refersTo) {
        RootText book = RootText.of(parts.text(part));
        StartTag tag =
                StartTag.named(book.prefix() + "definedName").set("name", name).set("localSheetId", sheet.index);
        String added = (hidden ? tag.set("hidden", 1) : tag).around(XmlText.escape(refersTo));
        XmlScanner scan = new XmlScanner(book.xml(), book.root().end());
        int after = -1;
        String closing = "</" + book.prefix() + "definedNames>";
        String opening = "<" + book.prefix() + "definedNames>";
        Splices splices = new Splices();
        while (scan.nextChild()) {
            XmlTag child = scan.tag();
            int end = scan.skip();
            if (child.localName().equals("definedNames")) {
                if (child.isEmpty()) {
                    splices.replace(child.start(), end, opening + added + closing);
                } else {
                    splices.insert(book.xml().lastIndexOf("</", end), added);
                }
                parts.put(part, splices.apply(book.xml()));
                return;
            }
            after = BEFORE_NAMES.contains(child.localName()) ? end : after;
        }
        if (after < 0) {
            throw new PackageProblem("没有工作表清单");
        }
        splices.insert(after, opening + added + closing);
        parts.put(part, splices.apply(book.xml()));
    }

    private static boolean isLocal(XmlTag tag, Sheet sheet, Set<String> names) {
        return tag.localName().equals("definedName")
                && !tag.isClose()
                && tag.attribute("localSheetId").orElse("").equals(Integer.toString(sheet.index))
                && tag.attribute("name").filter(names::contains).isPresent();
    }

    /** A sheet name as formulas write it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
