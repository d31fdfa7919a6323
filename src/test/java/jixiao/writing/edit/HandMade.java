package jixiao.writing.edit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks of one sheet 表 written by hand, as small as they may be. */
public final class HandMade {
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STYLES = "xl/styles.xml";
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private HandMade() {}

    /** A workbook whose sheet has this XML between {@code <worksheet>} and its end. */
    public static byte[] book(String inSheet) {
        return bookOf("<worksheet xmlns=\"" + NAMESPACE + "\">" + inSheet + "</worksheet>");
    }

    /** A workbook whose sheet has these rows. */
    public static byte[] rows(String rows) {
        return book("<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook whose sheet is this XML. */
    public static byte[] bookOf(String sheet) {
        return bookOf(sheet.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] bookOf(byte[] sheet) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                        + "<Override PartName=\"/" + SHEET + "\" ContentType=\"" + TYPE + "worksheet+xml\"/></Types>");
        put(parts, "_rels/.rels", relationships("rId1", "officeDocument", "xl/workbook.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + NAMESPACE + "\" xmlns:r=\"" + REL
                        + "\"><sheets><sheet name=\"表\" sheetId=\"7\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                relationships("rId1", "worksheet", "worksheets/sheet1.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId2\" Type=\"" + REL
                                        + "/styles\" Target=\"styles.xml\"/></Relationships>"));
        put(parts, STYLES, STYLE_SHEET);
        parts.put(SHEET, sheet);
        return Zips.zip(parts);
    }

    /**
     * Style 0 plain, 1 boxed and bold with 0.0, 2 yellow and unlocked, 3 a percentage, 4 two decimals with a unit.
     */
    static final String STYLE_SHEET = "<styleSheet xmlns=\"" + NAMESPACE + "\">"
            + "<numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"0.0\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"0.00&quot;分&quot;\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
            + "<font><b/><sz val=\"12\"/><name val=\"仿宋\"/></font></fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
            + "<fgColor rgb=\"FFFFFF00\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
            + "<border><left style=\"medium\"/><right style=\"medium\"/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"170\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyBorder=\"1\"/>"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFill=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"
            + "<alignment horizontal=\"right\"/><protection locked=\"0\"/></xf>"
            + "<xf numFmtId=\"9\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"171\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"常规\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    public static String relationships(String id, String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + REL + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
