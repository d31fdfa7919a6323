package jixiao.intake;

import java.util.Locale;
import java.util.Set;

/** 文件种类, by name: what is judged, what is opened, and what a unit may have filed by mistake. */
enum Kinds {
    /** Judged. */
    WORKBOOK(Set.of("xlsx", "xlsm", "xls", "et")),
    /** Judged where it holds a table, else an attachment. */
    DOCUMENT(Set.of("docx", "docm", "doc", "wps", "pdf", "html", "htm")),
    /** Judged where it is a report or an account, and only where these are asked for. */
    TEXT(Set.of("txt")),
    /** Opened. */
    ARCHIVE(Set.of("zip")),
    /** A workbook that opens as a new one. */
    TEMPLATE(Set.of("xltx", "xltm", "xlt", "ett")),
    /** A scan or a photograph. */
    PICTURE(Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic")),
    /** May hold a table, but in a form that is not read; a person has to look. */
    MISTAKEN(Set.of("rar", "7z", "xlsb", "ods", "csv", "mht", "mhtml", "rtf", "ofd")),
    /** Anything else. */
    OTHER(Set.of());

    /** What systems leave behind in folders. */
    private static final Set<String> LEFT_BEHIND = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private final Set<String> endings;

    Kinds(Set<String> endings) {
        this.endings = endings;
    }

    /** The kind of a file of that name; one without an ending is another. */
    static Kinds of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Kinds kind : values()) {
            if (kind.endings.contains(ending) && ending.length() < name.length()) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether it is passed over without a word: locks of open files, hidden files, what other systems leave behind. */
    static boolean isSkipped(String name) {
        return name.startsWith("~$") || name.startsWith(".") || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
    }
}
