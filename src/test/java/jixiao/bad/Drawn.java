package jixiao.bad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import jixiao.document.PdfOf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that cannot be read, or not surely. */
final class Drawn {
    private static final double[] ROWS = {100, 130, 160, 190};

    private Drawn() {}

    static void add(Map<String, byte[]> files) throws IOException {
        byte[] whole = words(grid(new PdfOf(), 50, 4), 55).page().bytes();
        files.put("pdf-cut.pdf", Arrays.copyOf(whole, 200));
        files.put("pdf-password.pdf", locked(whole));
        files.put("pdf-scan.pdf", new PdfOf().bar(50, 50, 400, 600).page().bytes());
        files.put(
                "pdf-hidden-text.pdf",
                words(grid(new PdfOf().raw("3 Tr"), 50, 4), 55).page().bytes());
        files.put(
                "pdf-broken-line.pdf",
                words(grid(new PdfOf(), 50, 4), 55)
                        .line(100, 130, 100, 145)
                        .page()
                        .bytes());
        files.put(
                "pdf-open-table.pdf",
                words(rows(columns(new PdfOf(), 150, 3), 50, 350), 55).page().bytes());
        files.put(
                "pdf-text-over-line.pdf",
                words(grid(new PdfOf(), 50, 4), 55)
                        .text(120, 180, 10, "群众办事满意度")
                        .page()
                        .bytes());
        files.put("pdf-missing-line.pdf", missingLine());
        files.put("pdf-no-unicode.pdf", signs());
        files.put("pdf-wide.pdf", wide());
        files.put(
                "pdf-turned-text.pdf",
                words(grid(new PdfOf(), 50, 4), 55)
                        .raw("BT /F 10 Tf 0 1 -1 0 100 655 Tm <8BF4> Tj ET")
                        .page()
                        .bytes());
        files.put(
                "pdf-no-table.pdf",
                new PdfOf().text(50, 100, 12, "本单位绩效自评工作已经完成").page().bytes());
        files.put("pdf-deep.pdf", ("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000)).getBytes(StandardCharsets.US_ASCII));
        PdfOf many = new PdfOf();
        for (int page = 0; page < 301; page++) {
            many.page();
        }
        files.put("pdf-many-pages.pdf", many.bytes());
        files.put("pdf-unfinished.pdf", unfinished());
    }

    private static PdfOf rows(PdfOf pdf, double from, double to) {
        for (double row : ROWS) {
            pdf.line(from, row, to, row);
        }
        return pdf;
    }

    private static PdfOf columns(PdfOf pdf, double from, int lines) {
        for (int line = 0; line < lines; line++) {
            pdf.line(from + 100 * line, ROWS[0], from + 100 * line, ROWS[3]);
        }
        return pdf;
    }

    private static PdfOf grid(PdfOf pdf, double from, int lines) {
        return columns(rows(pdf, from, from + 100 * (lines - 1)), from, lines);
    }

    private static PdfOf words(PdfOf pdf, double left) {
        pdf.text(left, 120, 10, "三级指标").text(left + 100, 120, 10, "年初目标值").text(left + 200, 120, 10, "实际完成值");
        return pdf.text(left, 150, 10, "走访企业").text(left + 100, 150, 10, "10次").text(left + 200, 150, 10, "12次");
    }

    private static byte[] missingLine() {
        PdfOf pdf = rows(new PdfOf(), 50, 350);
        pdf.line(50, 100, 50, 190)
                .line(150, 100, 150, 190)
                .line(350, 100, 350, 190)
                .line(250, 100, 250, 130);
        return words(pdf, 55).page().bytes();
    }

    /** A font that does not tell what its signs are. */
    private static byte[] signs() throws IOException {
        byte[] whole = words(grid(new PdfOf(), 50, 4), 55).page().bytes();
        try (PDDocument document = Loader.loadPDF(whole)) {
            var font = document.getPage(0)
                    .getResources()
                    .getCOSObject()
                    .getCOSDictionary(org.apache.pdfbox.cos.COSName.FONT)
                    .getCOSDictionary(org.apache.pdfbox.cos.COSName.getPDFName("F"));
            font.setName("Encoding", "Identity-H");
            var below = (org.apache.pdfbox.cos.COSDictionary)
                    font.getCOSArray(org.apache.pdfbox.cos.COSName.DESCENDANT_FONTS)
                            .getObject(0);
            below.getCOSDictionary(org.apache.pdfbox.cos.COSName.CIDSYSTEMINFO).setString("Ordering", "Identity");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] wide() {
        PdfOf pdf = grid(new PdfOf(), 50, 3);
        pdf.text(55, 120, 10, "三级指标")
                .text(155, 120, 10, "年初目标值")
                .text(55, 150, 10, "走访企业")
                .text(155, 150, 10, "10次");
        pdf.page();
        grid(pdf, 50, 2).text(55, 120, 10, "实际完成值").text(55, 150, 10, "12次");
        return pdf.page().bytes();
    }

    /** The last cell is not closed below, and nothing comes after. */
    private static byte[] unfinished() {
        PdfOf pdf = new PdfOf().line(50, 100, 350, 100).line(50, 130, 350, 130).line(50, 160, 350, 160);
        pdf.line(150, 190, 350, 190);
        return words(columns(pdf, 50, 4), 55).text(55, 180, 10, "办结率").page().bytes();
    }

    private static byte[] locked(byte[] whole) throws IOException {
        try (PDDocument document = Loader.loadPDF(whole)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
