package jixiao.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;

/**
 * 工作簿上看到的字: every cell of an .xlsx with what POI's formatter shows of it, a formula with itself ({@link ShownBookTest}).
 * The parts are read as they stand, by nothing of the program and without an object for every element; the workbook that was
 * read last is kept, since who reads a sheet of it often reads the next one after.
 */
public final class ShownBook {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private static byte[] bytes = {};
    private static ShownBook last = new ShownBook(Map.of());

    private final Map<String, byte[]> parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, List<ShownRow>> read = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /**
     * A row that stands in the file.
     *
     * @param number from 0
     * @param cells those that stand in the file, by their columns from 0
     */
    public record ShownRow(int number, SortedMap<Integer, String> cells) {
        /** The texts in their order. */
        public List<String> texts() {
            return List.copyOf(cells.values());
        }
    }

    private ShownBook(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** The workbook that stands in a file now. */
    public static synchronized ShownBook of(Path file) throws IOException {
        byte[] now = Files.readAllBytes(file);
        if (!Arrays.equals(now, bytes)) {
            last = of(now);
            bytes = now;
        }
        return last;
    }

    static ShownBook of(byte[] file) {
        ShownBook book = new ShownBook(PlainBook.parts(file));
        try {
            book.open();
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(broken);
        }
        return book;
    }

    /** Names of the sheets, in order. */
    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** The rows of a sheet. */
    public synchronized List<ShownRow> rows(String sheet) {
        if (!sheets.containsKey(sheet)) {
            throw new IllegalArgumentException("no sheet " + sheet + " in " + names());
        }
        return read.computeIfAbsent(sheet, name -> {
            try {
                return read(xml(sheets.get(name)));
            } catch (XMLStreamException broken) {
                throw new IllegalArgumentException(broken);
            }
        });
    }

    private XMLStreamReader xml(String part) throws XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)), StandardCharsets.UTF_8.name());
    }

    private static boolean begins(XMLStreamReader xml, String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    private static boolean ends(XMLStreamReader xml, String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    private void open() throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations = xml("xl/_rels/workbook.xml.rels");
        while (relations.hasNext()) {
            relations.next();
            if (begins(relations, "Relationship")) {
                targets.put(
                        relations.getAttributeValue(null, "Id"),
                        relations.getAttributeValue(null, "Target").replaceFirst("^(/xl/)?", "xl/"));
            }
        }
        XMLStreamReader book = xml("xl/workbook.xml");
        while (book.hasNext()) {
            book.next();
            if (begins(book, "sheet")) {
                String id = book.getAttributeValue(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                sheets.put(book.getAttributeValue(null, "name"), targets.get(id));
            }
        }
        if (parts.containsKey("xl/sharedStrings.xml")) {
            XMLStreamReader shared = xml("xl/sharedStrings.xml");
            while (shared.hasNext()) {
                shared.next();
                if (begins(shared, "si")) {
                    strings.add(text(shared, "si"));
                }
            }
        }
        looks(xml("xl/styles.xml"));
    }

    private void looks(XMLStreamReader xml) throws XMLStreamException {
        boolean cells = false;
        while (xml.hasNext()) {
            xml.next();
            if (begins(xml, "numFmt")) {
                formats.put(
                        Integer.valueOf(xml.getAttributeValue(null, "numFmtId")),
                        xml.getAttributeValue(null, "formatCode"));
            } else if (begins(xml, "cellXfs") || ends(xml, "cellXfs")) {
                cells = xml.isStartElement();
            } else if (cells && begins(xml, "xf")) {
                String format = xml.getAttributeValue(null, "numFmtId");
                styles.add(format == null ? 0 : Integer.parseInt(format));
            }
        }
    }

    /** What stands in the elements t up to the end of the one that contains them; how it is read aloud is none of it. */
    private static String text(XMLStreamReader xml, String container) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean counts = false;
        boolean aloud = false;
        for (xml.next(); !ends(xml, container); xml.next()) {
            if (begins(xml, "rPh") || ends(xml, "rPh")) {
                aloud = xml.isStartElement();
            } else if (begins(xml, "t") || ends(xml, "t")) {
                counts = xml.isStartElement() && !aloud;
            } else if (counts && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private List<ShownRow> read(XMLStreamReader xml) throws XMLStreamException {
        List<ShownRow> rows = new ArrayList<>();
        while (xml.hasNext() && !ends(xml, "sheetData")) {
            xml.next();
            if (begins(xml, "row")) {
                rows.add(new ShownRow(Integer.parseInt(xml.getAttributeValue(null, "r")) - 1, new TreeMap<>()));
            } else if (begins(xml, "c")) {
                String address = xml.getAttributeValue(null, "r");
                rows.get(rows.size() - 1).cells().put((int) new CellReference(address).getCol(), cell(xml, address));
            }
        }
        return List.copyOf(rows);
    }

    private String cell(XMLStreamReader xml, String address) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t") == null ? "n" : xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String formula = "";
        String value = "";
        for (xml.next(); !ends(xml, "c"); xml.next()) {
            if (begins(xml, "f")) {
                formula = xml.getElementText();
                if (formula.isEmpty()) {
                    throw new IllegalArgumentException("a shared formula, which only POI can tell: " + address);
                }
            } else if (begins(xml, "v")) {
                value = xml.getElementText();
            } else if (begins(xml, "is")) {
                value = text(xml, "is");
            }
        }
        if (!formula.isEmpty() || value.isEmpty()) {
            return formula;
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "inlineStr", "str" -> value;
            case "n" -> number(Double.parseDouble(value), style == null ? 0 : styles.get(Integer.parseInt(style)));
            default -> throw new IllegalArgumentException("of kind " + type + ": " + address);
        };
    }

    private String number(double value, int format) {
        String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return formatter.formatRawCellContents(value, format, code);
    }
}
