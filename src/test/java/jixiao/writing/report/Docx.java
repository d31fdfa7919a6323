package jixiao.writing.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A Word document of a few paragraphs, written by hand, and its texts as another library reads them. */
final class Docx {
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    private Docx() {}

    /** A document with this body. */
    static byte[] of(String body) {
        return of("<w:document" + NAMES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>", "");
    }

    /** A document whose only header holds this. */
    static byte[] withHeader(String body, String header) {
        return of(
                "<w:document" + NAMES + "><w:body>" + body
                        + "<w:sectPr><w:headerReference w:type=\"default\""
                        + " r:id=\"rId9\"/></w:sectPr></w:body></w:document>",
                "<w:hdr" + NAMES + ">" + header + "</w:hdr>");
    }

    private static byte[] of(String document, String header) {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"" + type + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + type + "header+xml\"/></Types>");
        parts.put("_rels/.rels", relationship("rId1", "officeDocument", "word/document.xml"));
        parts.put("word/document.xml", document);
        if (!header.isEmpty()) {
            parts.put("word/_rels/document.xml.rels", relationship("rId9", "header", "header1.xml"));
            parts.put("word/header1.xml", header);
        }
        return zip(parts);
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\""
                + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of runs; a run that begins with * is bold. */
    static String p(String... runs) {
        StringBuilder out = new StringBuilder("<w:p>");
        for (String run : runs) {
            boolean bold = run.startsWith("*");
            out.append("<w:r>")
                    .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(bold ? run.substring(1) : run)
                    .append("</w:t></w:r>");
        }
        return out.append("</w:p>").toString();
    }

    /** A row of cells with one paragraph each. */
    static String row(String... cells) {
        StringBuilder out = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            out.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        return out.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** The texts of the body: paragraphs, and rows as a|b. */
    static List<String> texts(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> texts = new ArrayList<>();
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFParagraph paragraph) {
                    texts.add(paragraph.getText());
                } else if (each instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> texts.add(String.join(
                                    "|",
                                    row.getTableCells().stream()
                                            .map(cell -> cell.getText())
                                            .toList())));
                }
            }
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
