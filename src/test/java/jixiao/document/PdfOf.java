package jixiao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** PDFs drawn by hand: pages of operators; every sign is as wide as it is high. */
public final class PdfOf implements AutoCloseable {
    private static final int HEIGHT = 842;

    private final PDDocument document = new PDDocument();
    private final StringBuilder page = new StringBuilder();
    private int rotation;

    /** Operators as they are. */
    public PdfOf raw(String operators) {
        page.append(operators).append('\n');
        return this;
    }

    /** A text whose first sign begins there; y from above. */
    public PdfOf text(double x, double y, double size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return raw(String.format(Locale.ROOT, "BT /F %.2f Tf %.2f %.2f Td <%s> Tj ET", size, x, HEIGHT - y, hex));
    }

    /** A stroked line; y from above. */
    public PdfOf line(double x1, double y1, double x2, double y2) {
        return raw(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    /** A filled rectangle; y from above. */
    public PdfOf bar(double x, double y, double width, double height) {
        return raw(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re f", x, HEIGHT - y - height, width, height));
    }

    /** How the page is turned when it is shown. */
    public PdfOf turned(int degrees) {
        rotation = degrees;
        return this;
    }

    /** Ends the page. */
    public PdfOf page() {
        PDPage sheet = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        sheet.setResources(resources);
        sheet.setRotation(rotation);
        sheet.setMediaBox(new PDRectangle(595, HEIGHT));
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream()) {
            out.write(page.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        sheet.setContents(content);
        document.addPage(sheet);
        page.setLength(0);
        return this;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "GB1");
        system.setInt("Supplement", 4);
        COSDictionary face = new COSDictionary();
        face.setName("FontName", "STSong-Light");
        face.setName("Type", "FontDescriptor");
        face.setInt("Flags", 6);
        COSDictionary below = new COSDictionary();
        below.setName("Type", "Font");
        below.setName("Subtype", "CIDFontType0");
        below.setName("BaseFont", "STSong-Light");
        below.setItem("CIDSystemInfo", system);
        below.setItem("FontDescriptor", face);
        below.setItem("DW", COSInteger.get(1000));
        COSArray all = new COSArray();
        all.add(below);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light");
        font.setName("Encoding", "UniGB-UTF16-H");
        font.setItem("DescendantFonts", all);
        return font;
    }

    /** The whole file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
            document.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
