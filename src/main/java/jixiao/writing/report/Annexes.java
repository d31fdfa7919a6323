package jixiao.writing.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jixiao.document.look.CellLook;
import jixiao.document.look.SheetView;
import jixiao.document.ooxml.OfficePackage;

/**
 * 附表: sheets as Word tables behind a document, each on landscape pages of A4 of its own and as wide as they are, with the
 * merged cells, lines and alignments of the sheet.
 */
public final class Annexes {
    private static final String MAIN = "word/document.xml";

    /** Of an A4 page on its side between its margins, in twentieths of a point. */
    private static final int WIDTH = 14570;

    private static final String LANDSCAPE = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar"
            + " w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\""
            + " w:gutter=\"0\"/>";

    /** Half points: what stands in a cell is no larger, and what stands above the table no smaller than it is. */
    private static final int LARGEST = 21;

    private static final int TITLE = 28;
    private static final String LABEL = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"480\" w:lineRule=\"exact\"/>"
            + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"黑体\""
            + " w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr><w:t>";

    private static final String SMALL =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
                    + "<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>";

    private Annexes() {}

    /** The document with the sheets behind its text; itself where there are none. */
    public static byte[] behind(byte[] docx, List<SheetView> sheets) {
        if (sheets.isEmpty()) {
            return docx;
        }
        OfficePackage document = ReportText.open(docx);
        String xml = document.text(MAIN);
        int end = xml.lastIndexOf("</w:body>");
        int section = xml.lastIndexOf("<w:sectPr", end);
        boolean last = section > xml.lastIndexOf("</w:p>", end) && section > xml.lastIndexOf("</w:tbl>", end);
        String own = last ? xml.substring(section, end) : "<w:sectPr/>";
        StringBuilder out = new StringBuilder(xml.substring(0, last ? section : end));
        out.append("<w:p><w:pPr>").append(own).append("</w:pPr></w:p>");
        for (int at = 0; at < sheets.size(); at++) {
            label(at, sheets.size(), out);
            table(sheets.get(at), out);
        }
        out.append(SMALL).append(landscape(own)).append(xml.substring(end));
        document.put(MAIN, out.toString());
        return document.toBytes();
    }

    /** 附件 and its number where there are several, at the head of a page of its own. */
    private static void label(int at, int of, StringBuilder out) {
        out.append("<w:p><w:pPr>")
                .append(at == 0 ? "" : "<w:pageBreakBefore/>")
                .append(LABEL)
                .append(of == 1 ? "附件" : "附件" + (at + 1))
                .append("</w:t></w:r></w:p>");
    }

    /** The pages of the text, on their side; heads and feet stay. */
    private static String landscape(String section) {
        String bare = section.replaceAll("<w:pgSz[^>]*/>|<w:pgMar[^>]*/>|<w:type [^>]*/>", "");
        if (bare.endsWith("/>") && !bare.contains("</w:sectPr>")) {
            return "<w:sectPr>" + LANDSCAPE + "</w:sectPr>";
        }
        int at = Math.max(bare.lastIndexOf("Reference "), 0);
        int behind = at == 0 ? bare.indexOf('>') + 1 : bare.indexOf("/>", at) + 2;
        return bare.substring(0, behind) + LANDSCAPE + bare.substring(behind);
    }

    /** What reaches down from a row above. */
    private record Held(int rows, int columns, CellLook look) {}

    private static void table(SheetView sheet, StringBuilder out) {
        List<Integer> widths = widths(sheet);
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
                .append("<w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\""
                        + " w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        Map<Integer, Held> held = new HashMap<>();
        for (SheetView.Row row : sheet.rows()) {
            row(row, widths, held, out);
        }
        out.append("</w:tbl>");
    }

    private static List<Integer> widths(SheetView sheet) {
        int whole =
                Math.max(1, sheet.widths().stream().mapToInt(Integer::intValue).sum());
        return sheet.widths().stream().map(width -> width * WIDTH / whole).toList();
    }

    private static void row(SheetView.Row row, List<Integer> widths, Map<Integer, Held> held, StringBuilder out) {
        Map<Integer, SheetView.Cell> starts = new HashMap<>();
        int free = 0;
        for (SheetView.Cell cell : row.cells()) {
            while (held.containsKey(free)) {
                free += held.get(free).columns();
            }
            starts.put(free, cell);
            free += cell.columns();
        }
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < widths.size(); ) {
            if (held.containsKey(column)) {
                Held above = held.get(column);
                cell("", above.columns(), "<w:vMerge/>", above.look(), widths, column, cells);
                held.remove(column);
                if (above.rows() > 1) {
                    held.put(column, new Held(above.rows() - 1, above.columns(), above.look()));
                }
                column += above.columns();
            } else if (starts.containsKey(column)) {
                SheetView.Cell here = starts.get(column);
                boolean tall = here.rows() > 1;
                String merge = tall ? "<w:vMerge w:val=\"restart\"/>" : "";
                cell(here.text(), here.columns(), merge, here.look(), widths, column, cells);
                if (tall) {
                    held.put(column, new Held(here.rows() - 1, here.columns(), here.look()));
                }
                column += here.columns();
            } else {
                cell("", 1, "", CellLook.PLAIN, widths, column, cells);
                column++;
            }
        }
        out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cells).append("</w:tr>");
    }

    private static void cell(
            String text, int columns, String merge, CellLook look, List<Integer> widths, int at, StringBuilder out) {
        int width = IntStream.range(at, Math.min(widths.size(), at + columns))
                .map(widths::get)
                .sum();
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (columns > 1) {
            out.append("<w:gridSpan w:val=\"").append(columns).append("\"/>");
        }
        out.append(merge);
        if (look.bordered()) {
            out.append("<w:tcBorders>");
            for (String side : List.of("top", "left", "bottom", "right")) {
                out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
            }
            out.append("</w:tcBorders>");
        }
        out.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        paragraph(text, look, out);
        out.append("</w:tc>");
    }

    private static void paragraph(String text, CellLook look, StringBuilder out) {
        int size = look.size() == 0 ? LARGEST : look.size() * 2;
        int shown = look.bordered() ? Math.min(size, LARGEST) : Math.min(size, TITLE);
        String align = look.align().equals("justify") ? "both" : look.align().isEmpty() ? "left" : look.align();
        out.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>")
                .append("<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"")
                .append(align)
                .append("\"/></w:pPr>");
        String run = "<w:r><w:rPr>" + (look.bold() ? "<w:b/>" : "") + "<w:sz w:val=\"" + shown + "\"/><w:szCs w:val=\""
                + shown + "\"/></w:rPr>";
        if (!text.isEmpty()) {
            out.append(Paragraph.text(run, text).xml());
        }
        out.append("</w:p>");
    }
}
