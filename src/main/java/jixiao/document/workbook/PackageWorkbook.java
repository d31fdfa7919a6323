package jixiao.document.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import jixiao.document.CellGrid;
import jixiao.document.CellText;
import jixiao.document.Grid;
import jixiao.document.Limits;
import jixiao.document.Refusals;
import jixiao.document.Tally;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.Relationships;
import jixiao.document.ooxml.Relationships.Relationship;
import jixiao.document.ooxml.XmlEvents;
import jixiao.model.InputProblem;

/** OOXML 工作簿: the parts of a .xlsx or .xlsm, macros and everything else but the worksheets left alone. */
public final class PackageWorkbook {
    private static final byte[] NONE = {};

    private final String file;
    private final Limits limits;
    private final OfficePackage parts;

    private record Listed(String name, boolean hidden, String part) {}

    public PackageWorkbook(String file, OfficePackage parts, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.parts = parts;
    }

    public List<Grid> read() {
        return read(name -> true);
    }

    /** Only the sheets whose names are wanted; the others are not even unpacked. */
    public List<Grid> read(Predicate<String> wanted) {
        String main = mainPart();
        Relationships links = new Relationships(parts, main);
        List<Listed> sheets = new ArrayList<>();
        boolean since1904 = list(main, links, sheets);
        Tally tally = new Tally(file, limits);
        tally.sheets(sheets.size());
        SharedStrings strings = new SharedStrings(file, linked(links, "sharedStrings"));
        NumberFormats formats = new NumberFormats(file, linked(links, "styles"));
        CellText texts = new CellText(since1904);
        List<Grid> grids = new ArrayList<>();
        for (Listed sheet :
                sheets.stream().filter(each -> wanted.test(each.name)).toList()) {
            CellGrid.Builder grid = new CellGrid.Builder(sheet.name, sheet.hidden, tally);
            byte[] part = parts.bytes(sheet.part).orElseThrow(() -> Refusals.corrupt(file));
            try (XmlEvents xml = new XmlEvents(part)) {
                new SheetPart(xml, strings, formats, texts, grid).read();
            }
            notes(sheet.part, grid);
            grids.add(grid.build());
        }
        return grids;
    }

    private void notes(String sheet, CellGrid.Builder grid) {
        new Relationships(parts, sheet)
                .all().stream()
                        .filter(link -> link.is("comments"))
                        .flatMap(link -> parts.bytes(link.target()).stream())
                        .forEach(part -> {
                            try (XmlEvents xml = new XmlEvents(part)) {
                                new CommentsPart(xml, grid).read();
                            }
                        });
    }

    /** Name of the workbook part; refuses packages that hold something else and says what. */
    private String mainPart() {
        if (parts.encrypted()) {
            throw Refusals.encrypted(file);
        }
        String main = new Relationships(parts, "")
                .first("officeDocument")
                .map(Relationship::target)
                .orElseThrow(this::otherPackage);
        String lower = main.toLowerCase(Locale.ROOT);
        if (lower.startsWith("word/")) {
            throw Refusals.foreign(file, "Word 文档");
        }
        if (lower.startsWith("ppt/")) {
            throw Refusals.foreign(file, "PowerPoint 演示文稿");
        }
        if (lower.endsWith(".bin")) {
            throw Refusals.convertible(file, "二进制工作簿(.xlsb)");
        }
        return main;
    }

    private InputProblem otherPackage() {
        String type = parts.bytes("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        if (type.contains("opendocument.spreadsheet")) {
            return Refusals.convertible(file, "ODF 电子表格(.ods)");
        }
        if (type.contains("opendocument")) {
            return type.contains("text") ? Refusals.document(file, "ODF 文档(.odt)") : Refusals.foreign(file, "ODF 文档");
        }
        if (parts.has("OFD.xml")) {
            return Refusals.fixed(file);
        }
        boolean office = parts.has("[Content_Types].xml");
        return office ? Refusals.corrupt(file) : Refusals.foreign(file, "压缩包(ZIP)");
    }

    /** Fills in the worksheets in their order; says whether days count from 1904. */
    private boolean list(String main, Relationships links, List<Listed> sheets) {
        boolean since1904 = false;
        try (XmlEvents xml = new XmlEvents(parts.bytes(main).orElseThrow(() -> Refusals.corrupt(file)))) {
            while (xml.nextStart()) {
                if (xml.is("workbookPr")) {
                    since1904 = xml.yes("date1904");
                } else if (xml.is("sheet")) {
                    Optional<Relationship> link =
                            links.byId(xml.attribute("id")).filter(one -> one.is("worksheet"));
                    String state = xml.attribute("state");
                    boolean hidden = !state.isEmpty() && !state.equals("visible");
                    String name = xml.attribute("name");
                    link.ifPresent(one -> sheets.add(new Listed(name, hidden, one.target())));
                }
            }
        }
        return since1904;
    }

    private byte[] linked(Relationships links, String kind) {
        return links.all().stream()
                .filter(link -> link.is(kind))
                .flatMap(link -> parts.bytes(link.target()).stream())
                .findFirst()
                .orElse(NONE);
    }
}
