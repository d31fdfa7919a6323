package jixiao.writing.edit.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.NoteBox;
import jixiao.writing.edit.NoteText;
import jixiao.writing.edit.SheetMetrics;

/**
 * The drawing part that holds the boxes of comments, in VML. It need not be well-formed where a person's texts stand, so
 * it is only looked through for shapes.
 */
final class VmlXml {
    private static final Pattern SHAPE_NUMBER = Pattern.compile("_x0000_s(\\d+)");
    private static final Pattern BLOCKS = Pattern.compile("idmap[^>]*\\bdata=[\"']([\\d,\\s]*)[\"']");
    private static final int BLOCK = 1024;
    private static final String TEXT_BOX = "_x0000_t202";
    private static final String SHAPE_TYPE_ID = " id=\"" + TEXT_BOX + "\"";
    private static final String SHAPE_TYPE = "<v:shapetype" + SHAPE_TYPE_ID
            + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    /** The prefixes that our boxes use and what they stand for. */
    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "v", "urn:schemas-microsoft-com:vml",
            "o", "urn:schemas-microsoft-com:office:office",
            "x", "urn:schemas-microsoft-com:office:excel"));

    private final String xml;
    private final SheetMetrics sheet;
    private final Map<CellAt, Shape> shapes = new HashMap<>();
    private final Splices splices = new Splices();

    private record Shape(int start, int end, int anchorFrom, int anchorTo) {}

    VmlXml(String xml, SheetMetrics sheet) {
        this.xml = xml;
        this.sheet = sheet;
        XmlScanner scan = new XmlScanner(xml, 0);
        while (scan.next()) {
            if (scan.tag().localName().equals("shape")
                    && !scan.tag().isClose()
                    && !scan.tag().isEmpty()) {
                read(scan);
            }
        }
    }

    /** A part without shapes. */
    static String none(int block) {
        return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                + "<o:idmap v:ext=\"edit\" data=\"" + block + "\"/></o:shapelayout>" + SHAPE_TYPE + "</xml>";
    }

    /** The highest block of shape numbers that a part has taken; 0 for none. */
    static int highestBlock(String xml) {
        Matcher blocks = BLOCKS.matcher(xml);
        int highest = 0;
        while (blocks.find()) {
            for (String block : blocks.group(1).split("[,\\s]+")) {
                highest = block.isEmpty() ? highest : Math.max(highest, Integer.parseInt(block));
            }
        }
        return highest;
    }

    /**
     * Takes boxes away, and gives the others boxes large enough for their text.
     *
     * @param removed places of comments that are no more
     * @param changed places of comments whose boxes must fit their text
     * @param all text of all comments by place
     */
    String with(Set<CellAt> removed, Set<CellAt> changed, Map<CellAt, String> all) {
        removed.forEach(at -> shape(at).ifPresent(shape -> splices.delete(shape.start, shape.end)));
        StringBuilder added = new StringBuilder();
        int number = nextNumber();
        for (Map.Entry<CellAt, String> comment : all.entrySet()) {
            Optional<Shape> shape = shape(comment.getKey());
            if (shape.isEmpty()) {
                added.append(box(number++, comment.getKey(), comment.getValue()));
            } else if (changed.contains(comment.getKey())) {
                resize(shape.get(), comment.getKey(), comment.getValue());
            }
        }
        if (!added.isEmpty()) {
            String boxes = declared((hasShapeType() ? "" : SHAPE_TYPE) + added);
            if (RootText.of(xml).root().isEmpty()) {
                return RootText.of(xml).append(boxes);
            }
            int end = xml.lastIndexOf("</");
            if (end < 0) {
                throw new PackageProblem("批注的图形没有结束");
            }
            splices.insert(end, boxes);
        }
        return splices.apply(xml);
    }

    private boolean hasShapeType() {
        return xml.contains(SHAPE_TYPE_ID) || xml.contains(SHAPE_TYPE_ID.replace('"', '\''));
    }

    /**
     * Boxes whose prefixes are known wherever they stand: some programs declare none at the root, or others, each shape
     * its own.
     */
    private String declared(String boxes) {
        StringBuilder missing = new StringBuilder();
        XmlTag root = RootText.of(xml).root();
        NAMESPACES.forEach((prefix, namespace) -> {
            if (!root.attribute("xmlns:" + prefix).equals(Optional.of(namespace))) {
                missing.append(" xmlns:")
                        .append(prefix)
                        .append("=\"")
                        .append(namespace)
                        .append('"');
            }
        });
        return boxes.replace("<v:shapetype ", "<v:shapetype" + missing + " ")
                .replace("<v:shape ", "<v:shape" + missing + " ");
    }

    private Optional<Shape> shape(CellAt at) {
        return Optional.ofNullable(shapes.get(at));
    }

    private void read(XmlScanner scan) {
        int start = scan.tag().start();
        boolean note = false;
        int row = -1;
        int column = -1;
        int anchorFrom = 0;
        int anchorTo = 0;
        while (scan.next() && !(scan.tag().isClose() && scan.tag().localName().equals("shape"))) {
            XmlTag tag = scan.tag();
            if (tag.isClose()) {
                continue;
            }
            int to = xml.indexOf('<', tag.end());
            switch (tag.localName()) {
                case "ClientData" ->
                    note = tag.attribute("ObjectType").orElse("").equals("Note");
                case "Anchor" -> {
                    anchorFrom = tag.end();
                    anchorTo = to;
                }
                case "Row" ->
                    row = Integer.parseInt(xml.substring(tag.end(), to).trim());
                case "Column" ->
                    column = Integer.parseInt(xml.substring(tag.end(), to).trim());
                default -> {}
            }
        }
        boolean onSheet = row >= 0 && row < CellAt.MAX_ROWS && column >= 0 && column < CellAt.MAX_COLUMNS;
        if (note && onSheet) {
            shapes.put(new CellAt(row, column), new Shape(start, scan.position(), anchorFrom, anchorTo));
        }
    }

    private void resize(Shape shape, CellAt at, String text) {
        if (shape.anchorTo == 0) {
            return;
        }
        String old = XmlText.content(xml, shape.anchorFrom, shape.anchorTo).trim();
        boolean ours = NoteText.own(text).isBlank();
        NoteBox box =
                ours ? NoteBox.beside(at, text, sheet) : NoteBox.parse(old).atLeastFor(text, sheet);
        if (!box.equals(NoteBox.parse(old))) {
            splices.replace(shape.anchorFrom, shape.anchorTo, box.toString());
        }
    }

    private int nextNumber() {
        Matcher numbers = SHAPE_NUMBER.matcher(xml);
        int highest = Math.max(1, highestBlock(xml)) * BLOCK;
        while (numbers.find()) {
            highest = Math.max(highest, Integer.parseInt(numbers.group(1)));
        }
        return highest + 1;
    }

    private String box(int number, CellAt at, String text) {
        return "<v:shape id=\"_x0000_s" + number + "\" type=\"#" + TEXT_BOX
                + "\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
                + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + NoteBox.beside(at, text, sheet)
                + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + at.row() + "</x:Row><x:Column>" + at.column()
                + "</x:Column></x:ClientData></v:shape>";
    }
}
