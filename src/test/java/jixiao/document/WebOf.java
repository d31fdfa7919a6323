package jixiao.document;

import java.util.Optional;
import jixiao.document.Grid.Region;

/** Web pages made by hand: of a body, or of a worksheet as one table. */
public final class WebOf {
    private WebOf() {}

    /** A page with this body, in UTF-8. */
    public static String page(String body) {
        return "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=\"Content-Type\""
                + " content=\"text/html; charset=utf-8\"><title>导出</title></head><body>" + body + "</body></html>";
    }

    /** A worksheet as one table: merges become spans, lines of a cell line breaks. */
    public static String table(Grid sheet) {
        StringBuilder page = new StringBuilder("<table border=1>");
        for (int row = 0; row < sheet.rows(); row++) {
            page.append("<tr>");
            for (int column = 0; column < sheet.columns(); column++) {
                Optional<Region> merge = sheet.merge(row, column);
                boolean first = merge.map(each -> each.firstRow()).orElse(row) == row
                        && merge.map(each -> each.firstColumn()).orElse(column) == column;
                if (first) {
                    String spans = merge.map(each -> " rowspan=" + (each.lastRow() - each.firstRow() + 1)
                                    + " colspan=\"" + (each.lastColumn() - each.firstColumn() + 1) + "\"")
                            .orElse("");
                    page.append("<td")
                            .append(spans)
                            .append(">")
                            .append(escaped(sheet.cell(row, column).text()))
                            .append("</td>\n");
                }
            }
            page.append("</tr>");
        }
        return page.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("≥", "&ge;")
                .replace("≤", "&#8804;")
                .replace("\n", "<br>\n  ");
    }
}
