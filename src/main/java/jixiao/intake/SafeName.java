package jixiao.intake;

import java.util.ArrayList;
import java.util.List;

/** 安全路径: a path out of an archive as one that stays below the folder that it is put in, on every system. */
public final class SafeName {
    private static final int LONGEST = 120;

    private SafeName() {}

    /** The path with /, without drive, root, "." and "..", and without signs that some systems refuse in names. */
    public static String of(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replace('\\', '/').split("/")) {
            String safe = part.replaceAll("[<>:\"|?*\\p{Cntrl}]", "_").strip();
            safe = safe.replaceAll("[. ]+$", "");
            if (!safe.isEmpty()) {
                parts.add(safe.length() > LONGEST ? shortened(safe) : safe);
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }

    /** The beginning and the ending, by which a program knows what it is. */
    private static String shortened(String name) {
        return name.substring(0, LONGEST - 10) + name.substring(name.length() - 10);
    }
}
