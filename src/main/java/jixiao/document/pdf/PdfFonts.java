package jixiao.document.pdf;

import java.nio.file.Path;

/** 字体缓存: the library notes the fonts of the machine in a file; it stands in the temporary folder, not in the home. */
final class PdfFonts {
    private static final String CACHE = "pdfbox.fontcache";

    private PdfFonts() {}

    /** Says where, unless the operator did; and that there is no screen. */
    static void prepare() {
        if (System.getProperty(CACHE) == null) {
            System.setProperty(
                    CACHE, Path.of(System.getProperty("java.io.tmpdir")).toString());
        }
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }
}
