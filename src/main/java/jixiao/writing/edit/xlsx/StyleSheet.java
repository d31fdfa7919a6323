package jixiao.writing.edit.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;

/** The styles part: lists to which something can be added, all else as it is. */
final class StyleSheet {
    /** Lists in the order in which they must stand, with what each must hold at least. */
    private static final Map<String, List<String>> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("numFmts", List.of());
        LISTS.put("fonts", List.of("<font><sz val=\"11\"/><name val=\"宋体\"/></font>"));
        LISTS.put(
                "fills",
                List.of(
                        "<fill><patternFill patternType=\"none\"/></fill>",
                        "<fill><patternFill patternType=\"gray125\"/></fill>"));
        LISTS.put("borders", List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"));
        LISTS.put("cellStyleXfs", List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));
        LISTS.put("cellXfs", List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"));
    }

    /** Identifiers below are those of formats that every workbook has. */
    private static final int FIRST_OWN_FORMAT = 164;

    private static final Map<String, Integer> BUILT_IN = Map.of("General", 0, "0", 1, "0.00", 2, "0.00%", 10);

    private final RootText root;
    private final Map<String, StyleSection> sections = new HashMap<>();

    StyleSheet(String xml) {
        root = RootText.of(xml);
        int at = root.root().end();
        Map<String, StyleSection> found = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        if (!root.root().isEmpty()) {
            XmlScanner scan = new XmlScanner(xml, at);
            while (scan.nextChild()) {
                XmlTag tag = scan.tag();
                if (LISTS.containsKey(tag.localName())) {
                    found.put(tag.localName(), read(xml, tag, scan));
                    places.put(tag.localName(), scan.position());
                } else {
                    scan.skip();
                }
            }
        }
        for (String name : LISTS.keySet()) {
            List<String> needed = LISTS.get(name).stream().map(this::prefixed).toList();
            sections.put(name, found.getOrDefault(name, new StyleSection(at)));
            if (sections.get(name).size() == 0) {
                needed.forEach(sections.get(name)::add);
            }
            at = places.getOrDefault(name, at);
        }
    }

    /** The part of a workbook that has none. */
    static String none(Dialect dialect) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + dialect.main()
                + "\"></styleSheet>";
    }

    private static StyleSection read(String xml, XmlTag tag, XmlScanner scan) {
        List<String> items = new ArrayList<>();
        if (tag.isEmpty()) {
            return new StyleSection(tag, tag.end(), items);
        }
        while (scan.nextChild()) {
            int start = scan.tag().start();
            items.add(xml.substring(start, scan.skip()));
        }
        return new StyleSection(tag, scan.tag().start(), items);
    }

    StyleSection fonts() {
        return sections.get("fonts");
    }

    StyleSection fills() {
        return sections.get("fills");
    }

    StyleSection borders() {
        return sections.get("borders");
    }

    StyleSection formats() {
        return sections.get("cellXfs");
    }

    /** An entry written without prefix, with the prefix of this part. */
    String prefixed(String item) {
        return root.prefix().isEmpty() ? item : item.replaceAll("<(/?)(?=[A-Za-z])", "<$1" + root.prefix());
    }

    /** The code of a number format; empty for one that every workbook has. */
    String numberFormat(int id) {
        return sections.get("numFmts").items().stream()
                .map(item -> RootText.of(item).root())
                .filter(tag -> tag.attribute("numFmtId").orElse("").equals(Integer.toString(id)))
                .findFirst()
                .flatMap(tag -> tag.attribute("formatCode"))
                .orElse("");
    }

    /** Identifier of a number format of that code, added where there is none. */
    int numberFormat(String code) {
        if (BUILT_IN.containsKey(code)) {
            return BUILT_IN.get(code);
        }
        int free = FIRST_OWN_FORMAT;
        for (String item : sections.get("numFmts").items()) {
            XmlTag tag = RootText.of(item).root();
            int id = tag.attribute("numFmtId").map(Integer::parseInt).orElse(0);
            if (tag.attribute("formatCode").orElse("").equals(code)) {
                return id;
            }
            free = Math.max(free, id + 1);
        }
        String item = StartTag.named("numFmt")
                .set("numFmtId", free)
                .set("formatCode", code)
                .empty();
        sections.get("numFmts").add(prefixed(item));
        return free;
    }

    /** The text of the part as it now stands. */
    String save() {
        if (root.root().isEmpty()) {
            String opened = StartTag.of(root.root()).open() + "</" + root.root().name() + ">";
            return new StyleSheet(root.xml().substring(0, root.root().start()) + opened).adopt(this);
        }
        Splices splices = new Splices();
        for (String name : LISTS.keySet()) {
            sections.get(name).save(root.prefix() + name, splices);
        }
        return splices.apply(root.xml());
    }

    private String adopt(StyleSheet other) {
        LISTS.keySet().forEach(name -> other.sections.get(name).items().forEach(sections.get(name)::add));
        return save();
    }
}
