package jixiao.intake;

import java.util.Locale;
import java.util.Set;

/** 文件种类, by name: what is judged, what is opened, and what a unit may have filed by mistake. */
final class Kinds {
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls");
    private static final Set<String> MISTAKEN = Set.of("rar", "7z", "et", "xlsb", "ods", "csv", "doc", "docx", "pdf");

    private Kinds() {}

    /** Whether it is passed over without a word: locks of open files, hidden files, what other systems leave behind. */
    static boolean isSkipped(String name) {
        return name.startsWith("~$") || name.startsWith(".") || name.equals("__MACOSX");
    }

    static boolean isWorkbook(String name) {
        return WORKBOOKS.contains(ending(name));
    }

    static boolean isArchive(String name) {
        return ending(name).equals("zip");
    }

    /** Whether it may hold a table, but in a form that is not read; a person has to look. */
    static boolean isMistaken(String name) {
        return MISTAKEN.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
