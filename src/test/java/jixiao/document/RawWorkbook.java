package jixiao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package that a test writes part by part. */
public final class RawWorkbook {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public RawWorkbook() {
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='" + TYPES
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
        workbook("<workbook><sheets><sheet name='表' sheetId='1' id='r1'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='" + TYPES
                        + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + TYPES
                        + "sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='r3' Type='" + TYPES
                        + "styles' Target='styles.xml'/></Relationships>");
        sheet("");
    }

    public RawWorkbook workbook(String xml) {
        return part("xl/workbook.xml", xml);
    }

    /** The rows and what else stands in the worksheet after {@code sheetData}. */
    public RawWorkbook sheet(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public RawWorkbook part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    Grid grid() {
        return new WorkbookReader().read("raw.xlsx", bytes()).sheets().get(0);
    }
}
