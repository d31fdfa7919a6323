package jixiao.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jixiao.model.InputProblem;

/** OOXML 工作簿: the parts of a .xlsx or .xlsm, macros and everything else but the worksheets left alone. */
final class PackageWorkbook {
    private static final byte[] NONE = {};

    private final String file;
    private final Limits limits;
    private final ZipPackage parts;

    private record Link(String type, String target) {}

    private record Listed(String name, boolean hidden, String part) {}

    PackageWorkbook(String file, ZipPackage parts, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.parts = parts;
    }

    List<Grid> read() {
        String main = mainPart();
        Map<String, Link> links = links(main);
        List<Listed> sheets = new ArrayList<>();
        boolean since1904 = list(main, links, sheets);
        Tally tally = new Tally(file, limits);
        tally.sheets(sheets.size());
        SharedStrings strings = new SharedStrings(file, linked(links, "/sharedStrings"));
        NumberFormats formats = new NumberFormats(file, linked(links, "/styles"));
        CellText texts = new CellText(since1904);
        List<Grid> grids = new ArrayList<>();
        for (Listed sheet : sheets) {
            CellGrid.Builder grid = new CellGrid.Builder(sheet.name, sheet.hidden, tally);
            byte[] part = parts.part(sheet.part).orElseThrow(() -> Refusals.corrupt(file));
            try (Xml xml = new Xml(file, part)) {
                new SheetPart(xml, strings, formats, texts, grid).read();
            }
            notes(sheet.part, grid);
            grids.add(grid.build());
        }
        return grids;
    }

    private void notes(String sheet, CellGrid.Builder grid) {
        links(sheet).values().stream()
                .filter(link -> link.type.endsWith("/comments"))
                .flatMap(link -> parts.part(link.target).stream())
                .forEach(part -> {
                    try (Xml xml = new Xml(file, part)) {
                        new CommentsPart(xml, grid).read();
                    }
                });
    }

    /** Name of the workbook part; refuses packages that hold something else and says what. */
    private String mainPart() {
        if (parts.encrypted()) {
            throw Refusals.encrypted(file);
        }
        String main = links("").values().stream()
                .filter(link -> link.type.endsWith("/officeDocument"))
                .map(Link::target)
                .findFirst()
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
        String type = parts.part("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        if (type.contains("opendocument.spreadsheet")) {
            return Refusals.convertible(file, "ODF 电子表格(.ods)");
        }
        if (type.contains("opendocument")) {
            return Refusals.foreign(file, "ODF 文档");
        }
        boolean office = parts.names().contains("[content_types].xml");
        return office ? Refusals.corrupt(file) : Refusals.foreign(file, "压缩包(ZIP)");
    }

    /** Relations of a part, by their id; of the package itself for an empty name. */
    private Map<String, Link> links(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Link> links = new HashMap<>();
        Optional<byte[]> bytes = parts.part(name);
        if (bytes.isPresent()) {
            try (Xml xml = new Xml(file, bytes.get())) {
                while (xml.nextStart()) {
                    if (xml.is("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                        String target = resolve(part.substring(0, slash), xml.attribute("Target"));
                        links.putIfAbsent(xml.attribute("Id"), new Link(xml.attribute("Type"), target));
                    }
                }
            }
        }
        return links;
    }

    /** Fills in the worksheets in their order; says whether days count from 1904. */
    private boolean list(String main, Map<String, Link> links, List<Listed> sheets) {
        boolean since1904 = false;
        try (Xml xml = new Xml(file, parts.part(main).orElseThrow(() -> Refusals.corrupt(file)))) {
            while (xml.nextStart()) {
                if (xml.is("workbookPr")) {
                    since1904 = xml.yes("date1904");
                } else if (xml.is("sheet")) {
                    Link link = links.get(xml.attribute("id"));
                    String state = xml.attribute("state");
                    boolean hidden = !state.isEmpty() && !state.equals("visible");
                    if (link != null && link.type.endsWith("/worksheet")) {
                        sheets.add(new Listed(xml.attribute("name"), hidden, link.target));
                    }
                }
            }
        }
        return since1904;
    }

    private byte[] linked(Map<String, Link> links, String type) {
        return links.values().stream()
                .filter(link -> link.type.endsWith(type))
                .flatMap(link -> parts.part(link.target).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + path).split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
