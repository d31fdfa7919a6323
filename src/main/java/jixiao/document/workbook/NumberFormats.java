package jixiao.document.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.ooxml.XmlEvents;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** 单元格样式: the number format and the indent of each cell style. */
final class NumberFormats {
    /** What Chinese Excel and WPS show for numbers of formats that a file need not spell out. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "yyyy-m-d"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, "h\"时\"mm\"分\""),
            Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(55, "h\"时\"mm\"分\""),
            Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private static final int MOST_STEPS = 250;
    private static final int BLANKS_OF_STEP = 3;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, Integer> indents = new HashMap<>();

    /** Reads the part of styles; an empty one leaves everything General. */
    NumberFormats(String file, byte[] part) {
        if (part.length == 0) {
            return;
        }
        try (XmlEvents xml = new XmlEvents(part)) {
            boolean cells = false;
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "numFmt" -> own.putIfAbsent(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                    case "cellXfs" -> cells = true;
                    case "cellStyles", "dxfs", "cellStyleXfs" -> cells = false;
                    case "xf" -> {
                        if (cells) {
                            styles.add(xml.number("numFmtId", 0));
                        }
                    }
                    case "alignment" -> {
                        if (cells) {
                            int indent = indent(xml.number("indent", 0), xml.attribute("horizontal"));
                            indents.put(styles.size() - 1, indent);
                        }
                    }
                    default -> {
                        // Fonts, fills and borders do not matter here.
                    }
                }
            }
        }
    }

    /** How far a style moves its text in from the left, in half-width blanks. */
    int indentOf(int style) {
        return indents.getOrDefault(style, 0);
    }

    /** A step of the indent is three blanks wide; on the right it is none of the left. */
    static int indent(int steps, String horizontal) {
        boolean left = switch (horizontal) {
            case "", "general", "left", "distributed", "justify", "fill" -> true;
            default -> false;
        };
        return left ? Math.max(0, Math.min(steps, MOST_STEPS)) * BLANKS_OF_STEP : 0;
    }

    /** The pattern of a style's number; General where nothing is said. */
    String ofStyle(int style) {
        return style >= 0 && style < styles.size()
                ? of(styles.get(style), own.getOrDefault(styles.get(style), ""))
                : "General";
    }

    /** The pattern of a format by its number; {@code written} is what the file says, empty when it says nothing. */
    static String of(int number, String written) {
        if (!written.isEmpty()) {
            return written;
        }
        String chinese = CHINESE.getOrDefault(number, "");
        if (!chinese.isEmpty()) {
            return chinese;
        }
        String builtin = number >= 0 ? BuiltinFormats.getBuiltinFormat(number) : null;
        return builtin == null ? "General" : builtin;
    }
}
