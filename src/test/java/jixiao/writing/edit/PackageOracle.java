package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Compares a package before and after, part by part and cell by cell, against a list of what may differ. It reads with a
 * parser of its own and knows nothing of how the copy was made.
 */
final class PackageOracle {
    /** New parts that comments and added sheets bring. */
    private static final Pattern NEW_PARTS = Pattern.compile("xl/comments\\d+\\.xml|xl/drawings/vmlDrawing\\d+\\.vml"
            + "|xl/worksheets/sheet\\d+\\.xml|xl/worksheets/_rels/sheet\\d+\\.xml\\.rels");

    /** Parts to whose lists something may be added, with the names of those lists. */
    private static final Map<String, Set<String>> GROWING = Map.of(
            "xl/styles.xml", Set.of("numFmts", "fonts", "fills", "borders", "cellXfs"),
            "xl/workbook.xml", Set.of("sheets", "definedNames"),
            "xl/_rels/workbook.xml.rels", Set.of("Relationships"),
            "[Content_Types].xml", Set.of("Types"));

    private PackageOracle() {}

    /**
     * Checks.
     *
     * @param cells for each sheet part the addresses of cells that may differ
     * @param notes for each comments part the addresses of comments that may differ
     */
    static void check(byte[] before, byte[] after, Map<String, Set<String>> cells, Map<String, Set<String>> notes) {
        Map<String, byte[]> old = Zips.parts(before);
        Map<String, byte[]> fresh = new LinkedHashMap<>(Zips.parts(after));
        for (Map.Entry<String, byte[]> part : old.entrySet()) {
            String name = part.getKey();
            assertThat(fresh).as("part lost").containsKey(name);
            byte[] now = fresh.remove(name);
            if (cells.containsKey(name)) {
                cells(name, part.getValue(), now, cells.get(name));
            } else if (GROWING.containsKey(name)) {
                Grown.check(name, part.getValue(), now, GROWING.get(name));
            } else if (notes.containsKey(name)) {
                comments(part.getValue(), now, notes.get(name));
            } else if (name.startsWith("xl/worksheets/_rels/")) {
                Grown.check(name, part.getValue(), now, Set.of("Relationships"));
            } else if (!name.endsWith(".vml") || notes.isEmpty()) {
                assertThat(now).as(name).isEqualTo(part.getValue());
            }
        }
        fresh.keySet().forEach(name -> assertThat(name).as("new part").matches(NEW_PARTS));
    }

    private static void cells(String part, byte[] before, byte[] after, Set<String> allowed) {
        Map<String, String> old = byPlace(Grown.root(before));
        Map<String, String> fresh = byPlace(Grown.root(after));
        allowed.forEach(old::remove);
        allowed.forEach(fresh::remove);
        assertThat(fresh).as(part).isEqualTo(old);
        assertThat(bare(after, allowed)).as(part + ", byte for byte").isEqualTo(bare(before, allowed));
    }

    /** Cells by address, rows by number without their cells and spans, and the other children of the sheet by name. */
    private static Map<String, String> byPlace(Element sheet) {
        Map<String, String> result = new TreeMap<>();
        for (Element child : Grown.children(sheet)) {
            if (child.getLocalName().equals("sheetData")) {
                for (Element row : Grown.children(child)) {
                    Grown.children(row).forEach(cell -> result.put(cell.getAttribute("r"), Grown.canonical(cell)));
                }
            } else if (!Set.of("dimension", "legacyDrawing").contains(child.getLocalName())) {
                result.merge(child.getLocalName(), Grown.canonical(child), (a, b) -> a + b);
            }
        }
        return result;
    }

    /** The text of a sheet without the cells that may differ, the used range and the tag that leads to comments. */
    private static String bare(byte[] xml, Set<String> allowed) {
        Matcher cell = Pattern.compile("<c r=\"([A-Z]+\\d+)\"(?:[^>]*/>|.*?</c>)", Pattern.DOTALL)
                .matcher(new String(xml, StandardCharsets.UTF_8));
        return cell.replaceAll(found -> allowed.contains(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()))
                .replaceAll("<dimension[^>]*/>|<legacyDrawing [^>]*/>| spans=\"[^\"]*\"", "")
                .replaceAll("></row>", "/>");
    }

    private static void comments(byte[] before, byte[] after, Set<String> allowed) {
        Map<String, String> old = byReference(Grown.root(before));
        Map<String, String> fresh = byReference(Grown.root(after));
        allowed.forEach(old::remove);
        allowed.forEach(fresh::remove);
        assertThat(fresh).isEqualTo(old);
    }

    private static Map<String, String> byReference(Element comments) {
        Map<String, String> result = new TreeMap<>();
        for (Element list : Grown.children(comments)) {
            if (list.getLocalName().equals("commentList")) {
                Grown.children(list).forEach(one -> result.put(one.getAttribute("ref"), Grown.canonical(one)));
            }
        }
        return result;
    }
}
