package jixiao.writing.edit;

import java.nio.charset.StandardCharsets;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.document.ooxml.PackageProblem;

/** 文件格式, by content. A copy must have the ending of its format, or Excel refuses to open it. */
public enum WorkbookFormat {
    /** Office Open XML. */
    XLSX(".xlsx"),
    /** Office Open XML with macros. */
    XLSM(".xlsm"),
    /** The format of Excel 97 to 2003. */
    XLS(".xls"),
    /** None of these. */
    UNKNOWN("");

    private static final String MACROS = "macroEnabled.main+xml";

    private final String ending;

    WorkbookFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of file names of this format, with its dot. */
    public String ending() {
        return ending;
    }

    /** The format of a file by its content; a container is one of Office Open XML if it says so within. */
    public static WorkbookFormat of(byte[] content) {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XLS;
        }
        if (!startsWith(content, 'P', 'K')) {
            return UNKNOWN;
        }
        try {
            OfficePackage zip = OfficePackage.open(content, PackageLimits.NONE);
            if (!zip.has("[Content_Types].xml")) {
                return UNKNOWN;
            }
            String types = new String(zip.bytes("[Content_Types].xml").orElseThrow(), StandardCharsets.ISO_8859_1);
            return types.contains(MACROS) ? XLSM : XLSX;
        } catch (PackageProblem broken) {
            return XLSX;
        }
    }

    private static boolean startsWith(byte[] content, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
