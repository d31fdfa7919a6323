package jixiao.writing.edit.xls;

import java.util.Map;
import org.apache.poi.ss.usermodel.IndexedColors;

/** Colours of an .xls workbook: the nearest of its palette, which is not changed since submitted cells use it. */
final class XlsColours {
    /** The system's background. */
    static final short AUTOMATIC = 64;

    private static final Map<String, IndexedColors> NEAREST = Map.ofEntries(
            Map.entry("FFC7CF", IndexedColors.ROSE),
            Map.entry("FFC7CE", IndexedColors.ROSE),
            Map.entry("FFEB9D", IndexedColors.LIGHT_YELLOW),
            Map.entry("FFEB9C", IndexedColors.LIGHT_YELLOW),
            Map.entry("FFF2CC", IndexedColors.LIGHT_YELLOW),
            Map.entry("DDEBF7", IndexedColors.LIGHT_TURQUOISE),
            Map.entry("F2F2F2", IndexedColors.GREY_25_PERCENT),
            Map.entry("595959", IndexedColors.GREY_80_PERCENT),
            Map.entry("9C0006", IndexedColors.DARK_RED),
            Map.entry("7F6000", IndexedColors.DARK_YELLOW),
            Map.entry("1F4E79", IndexedColors.DARK_BLUE),
            Map.entry("0563C1", IndexedColors.BLUE));

    private XlsColours() {}

    /** Index of the nearest colour to one of ours, given as RRGGBB; black for any other. */
    static short of(String colour) {
        return NEAREST.getOrDefault(colour, IndexedColors.BLACK).getIndex();
    }
}
