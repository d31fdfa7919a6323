package jixiao.writing.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jixiao.LibreOffice;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Asks LibreOffice how high a cell has to be to show a text: each text goes into a row of optimal height, in a sheet
 * whose one column is as wide as the cell was, merged ones included.
 */
final class TextProbe {
    /** A text in a cell of a form, and the room that it has there, in points. */
    record Text(String where, String text, double width, double size, boolean bold, double room) {}

    private final Map<Double, List<Text>> byWidth = new LinkedHashMap<>();

    /** Takes every wrapped text of a sheet. */
    void add(String name, XSSFSheet sheet) {
        Map<String, CellRangeAddress> merges = new LinkedHashMap<>();
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            merges.put(merge.getFirstRow() + "," + merge.getFirstColumn(), merge);
        }
        sheet.forEach(row -> row.forEach(any -> {
            XSSFCell cell = (XSSFCell) any;
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                String key = cell.getRowIndex() + "," + cell.getColumnIndex();
                CellRangeAddress one = new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
                add(name, sheet, cell, merges.getOrDefault(key, one));
            }
        }));
    }

    private void add(String name, XSSFSheet sheet, XSSFCell cell, CellRangeAddress area) {
        double width = 0;
        for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            width += sheet.getColumnWidthInPixels(column) * 0.75;
        }
        double room = 0;
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            room += sheet.getRow(row).getHeightInPoints();
        }
        XSSFFont font = cell.getCellStyle().getFont();
        byWidth.computeIfAbsent(width, key -> new ArrayList<>())
                .add(new Text(
                        name + cell.getAddress(),
                        cell.getStringCellValue(),
                        width,
                        font.getFontHeight() / 20.0,
                        font.getBold(),
                        room));
    }

    /** Texts that need more room than they have, with what they need. */
    Map<Text, Double> tooHigh(Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("probe.fods"), document(), StandardCharsets.UTF_8);
        LibreOffice.convert("xlsx", folder, List.of(file));
        Map<Text, Double> tooHigh = new LinkedHashMap<>();
        byte[] answer = Files.readAllBytes(folder.resolve("probe.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            int index = 0;
            for (List<Text> texts : byWidth.values()) {
                XSSFSheet sheet = workbook.getSheetAt(index++);
                for (int row = 0; row < texts.size(); row++) {
                    double need = sheet.getRow(row).getHeightInPoints();
                    if (need > texts.get(row).room()) {
                        tooHigh.put(texts.get(row), need);
                    }
                }
            }
        }
        return tooHigh;
    }

    int size() {
        return byWidth.values().stream().mapToInt(List::size).sum();
    }

    private String document() {
        StringBuilder styles = new StringBuilder();
        StringBuilder tables = new StringBuilder();
        int table = 0;
        int style = 0;
        for (Map.Entry<Double, List<Text>> entry : byWidth.entrySet()) {
            styles.append(format(
                    "<style:style style:name=\"co%d\" style:family=\"table-column\">"
                            + "<style:table-column-properties style:column-width=\"%spt\"/></style:style>",
                    table, entry.getKey()));
            tables.append(format(
                    "<table:table table:name=\"t%d\"><table:table-column table:style-name=\"co%d\"/>", table, table));
            for (Text text : entry.getValue()) {
                styles.append(format(
                        "<style:style style:name=\"ce%d\" style:family=\"table-cell\">"
                                + "<style:table-cell-properties fo:wrap-option=\"wrap\"/><style:text-properties"
                                + " fo:font-family=\"宋体\" style:font-family-asian=\"宋体\" fo:font-size=\"%spt\""
                                + " style:font-size-asian=\"%spt\" fo:font-weight=\"%s\""
                                + " style:font-weight-asian=\"%s\"/></style:style>",
                        style, text.size(), text.size(), weight(text), weight(text)));
                tables.append(format(
                        "<table:table-row table:style-name=\"ro\"><table:table-cell table:style-name=\"ce%d\""
                                + " office:value-type=\"string\">%s</table:table-cell></table:table-row>",
                        style++, paragraphs(text.text())));
            }
            tables.append("</table:table>");
            table++;
        }
        return format(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                        + " office:version=\"1.2\""
                        + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                        + "<office:automatic-styles><style:style style:name=\"ro\" style:family=\"table-row\">"
                        + "<style:table-row-properties style:use-optimal-row-height=\"true\"/></style:style>%s"
                        + "</office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet>"
                        + "</office:body></office:document>",
                styles, tables);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String weight(Text text) {
        return text.bold() ? "bold" : "normal";
    }

    private static String paragraphs(String text) {
        StringBuilder xml = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            xml.append("<text:p>")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;").replace("\t", " "))
                    .append("</text:p>");
        }
        return xml.toString();
    }
}
