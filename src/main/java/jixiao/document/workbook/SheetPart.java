package jixiao.document.workbook;

import javax.xml.stream.XMLStreamConstants;
import jixiao.document.CellGrid;
import jixiao.document.CellText;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Region;
import jixiao.document.ooxml.XmlEvents;

/** 工作表部件: the XML of one worksheet, read once from front to back; cells without content are passed over. */
final class SheetPart {
    private final XmlEvents xml;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final CellText texts;
    private final CellGrid.Builder grid;
    private int row = -1;
    private int column = -1;

    SheetPart(XmlEvents xml, SharedStrings strings, NumberFormats formats, CellText texts, CellGrid.Builder grid) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.texts = texts;
        this.grid = grid;
    }

    void read() {
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "row" -> startRow();
                case "c" -> readCell();
                case "col" -> readColumns();
                case "mergeCell" -> region(xml.attribute("ref"));
                default -> {
                    // Views, print settings, drop-downs and the rest say nothing about content.
                }
            }
        }
    }

    private void readColumns() {
        if (xml.yes("hidden")) {
            int first = xml.number("min", 0) - 1;
            int last = xml.number("max", 0) - 1;
            if (first >= 0 && last >= first) {
                grid.hideColumns(first, last);
            }
        }
    }

    private void startRow() {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (xml.yes("hidden") && row >= 0) {
            grid.hideRow(row);
        }
    }

    private void readCell() {
        String reference = xml.attribute("r");
        if (reference.isEmpty()) {
            column++;
        } else {
            int[] at = position(reference);
            row = at[0];
            column = at[1];
        }
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        boolean formula = false;
        boolean valued = false;
        String value = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> {
                        value = xml.text();
                        valued = true;
                    }
                    case "is" -> {
                        value = RichText.of(xml);
                        valued = true;
                    }
                    case "f" -> {
                        formula = true;
                        xml.text();
                    }
                    default -> xml.text();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
        }
        if (row >= 0 && column >= 0) {
            add(type, style, formula, valued, value);
        }
    }

    private void add(String type, int style, boolean formula, boolean valued, String value) {
        boolean text = type.equals("str") || type.equals("s") || type.equals("inlineStr");
        if (formula && value.isBlank() && !(text && valued)) {
            grid.add(CellText.withoutValue(row, column, formats.ofStyle(style)));
        } else if (!value.isBlank()) {
            grid.add(cell(type, formats.ofStyle(style), value).indented(formats.indentOf(style)));
        }
    }

    private GridCell cell(String type, String format, String value) {
        return switch (type) {
            case "s" ->
                CellText.text(row, column, strings.find(value).orElseThrow(() -> grid.lostText(row, column)), format);
            case "inlineStr" -> CellText.text(row, column, value, format);
            case "str" -> CellText.text(row, column, RichText.decoded(value), format);
            case "b" -> CellText.text(row, column, isTrue(value.strip()) ? "TRUE" : "FALSE", format);
            case "e" -> CellText.error(row, column, value.strip(), format);
            // ISO dates of the strict format: what stands before the time of day.
            case "d" -> CellText.text(row, column, value.strip().replaceFirst("T00:00.*$", ""), format);
            default -> number(format, value.strip());
        };
    }

    /** Both spellings of an XML boolean. */
    private static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    private GridCell number(String format, String value) {
        try {
            return texts.number(row, column, Double.parseDouble(value), format);
        } catch (NumberFormatException none) {
            return CellText.text(row, column, value, format);
        }
    }

    private void region(String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            int[] first = position(reference.substring(0, colon));
            int[] last = position(reference.substring(colon + 1));
            grid.merge(new Region(
                    Math.min(first[0], last[0]),
                    Math.max(first[0], last[0]),
                    Math.min(first[1], last[1]),
                    Math.max(first[1], last[1])));
        }
    }

    /** Row and column of an A1 address; −1 for what is none. */
    static int[] position(String reference) {
        int column = 0;
        int row = 0;
        for (int at = 0; at < reference.length(); at++) {
            char sign = reference.charAt(at);
            if (sign >= 'A' && sign <= 'Z' && column < 100_000) {
                column = column * 26 + sign - 'A' + 1;
            } else if (sign >= 'a' && sign <= 'z' && column < 100_000) {
                column = column * 26 + sign - 'a' + 1;
            } else if (sign >= '0' && sign <= '9' && row < 10_000_000) {
                row = row * 10 + sign - '0';
            }
        }
        boolean within = row <= 1_048_576 && column <= 16_384;
        return within ? new int[] {row - 1, column - 1} : new int[] {-1, -1};
    }
}
