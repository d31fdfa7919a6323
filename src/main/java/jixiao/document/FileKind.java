package jixiao.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import jixiao.model.InputProblem;

/** 文件种类: what a file is, judged by its first bytes and never by its name. */
enum FileKind {
    /** A zip package; what it holds is judged by its parts. */
    ZIP("", Again.OTHERWISE),
    /** An OLE2 file; what it holds is judged by its streams. */
    OLE2("", Again.OTHERWISE),
    PDF("PDF 文档", Again.OTHERWISE),
    RTF("RTF 文档", Again.AS_WORD),
    WORD_XML("Word 2003 XML 文档", Again.AS_WORD),
    OLD_WORD("Word 2.0 或更早的文档", Again.AS_WORD),
    /** A web page; what it holds is judged by its tables. */
    HTML("网页(HTML)", Again.AS_EXCEL),
    WEB_ARCHIVE("单个文件网页(MHT)", Again.AS_EXCEL),
    SPREADSHEET_XML("XML 表格(2003)", Again.AS_EXCEL),
    XML("XML 文件", Again.OTHERWISE),
    OLD_EXCEL("Excel 5.0/95 或更早的工作簿", Again.AS_EXCEL),
    IMAGE("图片", Again.OTHERWISE),
    ARCHIVE("压缩包", Again.OTHERWISE),
    CSV("文本表格(CSV)", Again.AS_EXCEL),
    TEXT("文本文件", Again.OTHERWISE),
    UNKNOWN("无法辨认的内容", Again.OTHERWISE);

    /** 怎样重新报送. */
    private enum Again {
        AS_EXCEL,
        AS_WORD,
        OTHERWISE
    }

    private static final int HEAD = 4096;

    /** Web pages with their pictures in one file are laid out as a letter. */
    private static final Pattern MAIL_HEADER =
            Pattern.compile("^(from:[^\\n]*\\r?\\n([a-z-]+:[^\\n]*\\r?\\n|[ \\t][^\\n]*\\r?\\n){0,20})?mime-version:");

    /** How pages begin that leave out what they are. */
    private static final Pattern PAGE_START =
            Pattern.compile("^<(head|body|meta|title|style|script|div|center|form|p|font|tr)[\\s>]");

    private final String chinese;
    private final Again again;

    FileKind(String chinese, Again again) {
        this.chinese = chinese;
        this.again = again;
    }

    /** The refusal of a file of this kind. */
    InputProblem refusal(String file) {
        return switch (again) {
            case AS_EXCEL -> Refusals.convertible(file, chinese);
            case AS_WORD -> Refusals.document(file, chinese);
            case OTHERWISE -> Refusals.foreign(file, chinese);
        };
    }

    static FileKind of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (starts(bytes, 9, 0) || starts(bytes, 9, 2, 6) || starts(bytes, 9, 4, 6) || starts(bytes, 9, 8, 8, 0)) {
            return OLD_EXCEL;
        }
        if (starts(bytes, 0xDB, 0xA5) || starts(bytes, 0x31, 0xBE) || starts(bytes, 0x9B, 0xA5)) {
            return OLD_WORD;
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'B', 'M')
                || starts(bytes, 'I', 'I', 0x2A, 0)
                || starts(bytes, 'M', 'M', 0, 0x2A)) {
            return IMAGE;
        }
        if (starts(bytes, 'R', 'a', 'r', '!')
                || starts(bytes, '7', 'z', 0xBC, 0xAF)
                || starts(bytes, 0x1F, 0x8B)
                || starts(bytes, 'B', 'Z', 'h')) {
            return ARCHIVE;
        }
        return ofText(bytes);
    }

    private static FileKind ofText(byte[] bytes) {
        boolean wide = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
        // Only ASCII signs are looked for, so any charset that holds them will do.
        String head = new String(
                        bytes,
                        0,
                        Math.min(bytes.length, HEAD),
                        wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("<?xml") && (head.contains("excel.sheet") || head.contains("office:spreadsheet"))) {
            return SPREADSHEET_XML;
        }
        if (head.startsWith("<?xml")
                && (head.contains("word.document") || head.contains("schemas.microsoft.com/office/word/"))) {
            return WORD_XML;
        }
        if (MAIL_HEADER.matcher(head).find()) {
            return WEB_ARCHIVE;
        }
        if (head.startsWith("<")
                && (head.contains("<html")
                        || head.contains("<table")
                        || head.contains("doctype html")
                        || PAGE_START.matcher(head).find())) {
            return HTML;
        }
        if (head.startsWith("<?xml")) {
            return XML;
        }
        boolean binary = head.chars().anyMatch(sign -> sign < 32 && "\t\r\n\f".indexOf(sign) < 0);
        if (head.isEmpty() || binary) {
            return UNKNOWN;
        }
        return head.indexOf(',') >= 0 || head.indexOf('\t') >= 0 || head.indexOf(';') >= 0 ? CSV : TEXT;
    }

    private static boolean starts(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int at = 0; at < signs.length; at++) {
            if ((bytes[at] & 0xFF) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
