package jixiao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.document.Grid.Region;

/** Word documents made by hand: of a body's XML, or of a worksheet as one table. */
public final class WordOf {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordOf() {}

    /** A .docx with this body. */
    public static byte[] body(String xml) {
        return body(xml, Map.of());
    }

    /** The same with more parts, by their names below {@code word/}. */
    public static byte[] body(String xml, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + W
                        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"" + "><w:body>"
                        + xml + "<w:sectPr/></w:body></w:document>");
        more.forEach((name, text) ->
                parts.put("word/" + name, text.replace("<w:numbering>", "<w:numbering xmlns:w=\"" + W + "\">")));
        return zip(parts);
    }

    /** The same with comments. */
    public static byte[] commented(String xml, String comments) {
        return body(
                xml,
                Map.of(
                        "comments.xml",
                        "<w:comments xmlns:w=\"" + W + "\">" + comments + "</w:comments>",
                        "_rels/document.xml.rels",
                        "<Relationships"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId1\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                                + " Target=\"comments.xml\"/></Relationships>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A paragraph. */
    public static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
    }

    /** A cell's properties and content. */
    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A worksheet as one Word table: merges become spans, lines of a cell become paragraphs. */
    public static String table(Grid sheet) {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (int row = 0; row < sheet.rows(); row++) {
            xml.append("<w:tr>");
            int column = 0;
            while (column < sheet.columns()) {
                Optional<Region> merge = sheet.merge(row, column);
                int across = merge.map(each -> each.lastColumn() - each.firstColumn() + 1)
                        .orElse(1);
                boolean top = merge.map(Region::firstRow).orElse(row) == row;
                boolean tall =
                        merge.map(each -> each.lastRow() > each.firstRow()).orElse(false);
                String down = !tall ? "" : top ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
                StringBuilder lines = new StringBuilder();
                for (String line : (top ? sheet.cell(row, column).text() : "").split("\n", -1)) {
                    lines.append(p(line));
                }
                xml.append(tc("<w:gridSpan w:val=\"" + across + "\"/>" + down, lines.toString()));
                column += across;
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
