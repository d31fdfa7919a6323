package jixiao.writing.edit.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;

/**
 * The places in the XML of one sheet.
 *
 * @param prefix of its elements, with the colon
 * @param dimension the tag that tells the used range
 * @param columns tags of the columns that have a style or a width
 * @param format the tag with default sizes
 * @param data the tag of the rows
 * @param dataEnd offset before the end tag of the rows
 * @param legacyDrawing the tag that leads to the boxes of comments
 * @param drawingAt where that tag is to stand if there is none
 * @param rows in order
 */
public record SheetXml(
        String xml,
        String prefix,
        Dialect dialect,
        Optional<XmlTag> dimension,
        List<XmlTag> columns,
        Optional<XmlTag> format,
        XmlTag data,
        int dataEnd,
        Optional<XmlTag> legacyDrawing,
        int drawingAt,
        List<SheetRow> rows) {
    /** What may stand after legacyDrawing (CT_Worksheet of ECMA-376 18.3.1.99). */
    private static final Set<String> AFTER_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    public static SheetXml of(String xml) {
        RootText root = RootText.of(xml);
        return new Reader(root).read();
    }

    private static final class Reader {
        private final RootText root;
        private final XmlScanner scan;
        private Optional<XmlTag> dimension = Optional.empty();
        private final List<XmlTag> columns = new ArrayList<>();
        private Optional<XmlTag> format = Optional.empty();
        private Optional<XmlTag> data = Optional.empty();
        private int dataEnd;
        private Optional<XmlTag> legacyDrawing = Optional.empty();
        private int drawingAt;
        private List<SheetRow> rows = List.of();

        Reader(RootText root) {
            this.root = root;
            this.scan = new XmlScanner(root.xml(), root.root().end());
            this.drawingAt = root.root().end();
        }

        SheetXml read() {
            while (scan.nextChild()) {
                XmlTag child = scan.tag();
                boolean own = child.prefix().equals(root.prefix());
                String name = own ? child.localName() : "";
                switch (name) {
                    case "dimension" -> dimension = Optional.of(child);
                    case "sheetFormatPr" -> format = Optional.of(child);
                    case "legacyDrawing" -> legacyDrawing = Optional.of(child);
                    default -> {}
                }
                int end = body(name, child);
                drawingAt = AFTER_DRAWING.contains(child.localName()) ? drawingAt : end;
            }
            XmlTag found = data.orElseThrow(() -> new PackageProblem("没有行"));
            return new SheetXml(
                    root.xml(),
                    root.prefix(),
                    Dialect.of(root.root()),
                    dimension,
                    columns,
                    format,
                    found,
                    dataEnd,
                    legacyDrawing,
                    drawingAt,
                    rows);
        }

        private int body(String name, XmlTag child) {
            if (name.equals("sheetData")) {
                data = Optional.of(child);
                RowScan reader = new RowScan(root.xml(), root.prefix(), scan);
                rows = child.isEmpty() ? List.of() : reader.rows();
                dataEnd = child.isEmpty() ? child.end() : scan.tag().start();
                return scan.position();
            }
            if (name.equals("cols") && !child.isEmpty()) {
                while (scan.nextChild()) {
                    columns.add(scan.tag());
                    scan.skip();
                }
                return scan.position();
            }
            return scan.skip();
        }
    }
}
