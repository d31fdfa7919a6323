package jixiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;

/** 文件格式 of a table, the better readable one behind: by the first bytes, and by the ending where those are of several. */
enum Format {
    /** Printed pages. */
    PDF,
    /** A web page, whatever its file is called. */
    HTML,
    /** Plain text. */
    TEXT,
    /** Word 97–2003 and WPS. */
    DOC,
    /** Word. */
    DOCX,
    /** A workbook, or a document of numbers. */
    WORKBOOK;

    private static final int HEAD = 256;
    private static final Set<String> WORD = Set.of("docx", "docm", "doc", "wps");

    /** The format of a file; where it cannot be read, what its ending says. */
    static Format of(Submission submission) {
        String name = submission.baseName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String head = head(submission);
        if (ending.equals("pdf") || head.startsWith("%PDF")) {
            return PDF;
        }
        boolean page = head.startsWith("<") && !ending.equals("json") && !head.startsWith("<?xml");
        if (ending.startsWith("htm") || page) {
            return HTML;
        }
        if (ending.equals("txt")) {
            return TEXT;
        }
        if (!WORD.contains(ending)) {
            return WORKBOOK;
        }
        return head.startsWith("PK") || head.isEmpty() && ending.matches("doc[xm]") ? DOCX : DOC;
    }

    private static String head(Submission submission) {
        try (InputStream bytes = Files.newInputStream(submission.file())) {
            String text = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8);
            return text.replace("\uFEFF", "").strip();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
