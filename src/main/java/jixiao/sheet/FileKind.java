package jixiao.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jixiao.model.InputProblem;

/** 文件种类: what a file is, judged by its first bytes and never by its name. */
enum FileKind {
    /** A zip package; what it holds is judged by its parts. */
    ZIP("", false),
    /** An OLE2 file; what it holds is judged by its streams. */
    OLE2("", false),
    PDF("PDF 文档", false),
    RTF("RTF 文档(Word)", false),
    HTML("网页(HTML)", true),
    SPREADSHEET_XML("XML 表格(2003)", true),
    XML("XML 文件", false),
    OLD_EXCEL("Excel 5.0/95 或更早的工作簿", true),
    IMAGE("图片", false),
    ARCHIVE("压缩包", false),
    CSV("文本表格(CSV)", true),
    TEXT("文本文件", false),
    UNKNOWN("无法辨认的内容", false);

    private static final int HEAD = 4096;

    private final String chinese;
    private final boolean convertible;

    FileKind(String chinese, boolean convertible) {
        this.chinese = chinese;
        this.convertible = convertible;
    }

    /** The refusal of a file of this kind. */
    InputProblem refusal(String file) {
        return convertible ? Refusals.convertible(file, chinese) : Refusals.foreign(file, chinese);
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
        if (head.startsWith("<") && (head.contains("<html") || head.contains("<table") || head.contains("doctype html"))
                || head.startsWith("mime-version:")) {
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
