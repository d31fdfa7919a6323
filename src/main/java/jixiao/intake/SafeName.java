package jixiao.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 安全路径: a path out of an archive as one that stays below the folder that it is put in, on every system. */
public final class SafeName {
    /** Of one name in UTF-8, where a Chinese character takes three bytes; Linux allows 255. */
    private static final int LONGEST = 255;

    /** Left free for what is put behind a name: _计分(12).xlsx and the like. */
    private static final int ROOM = 35;

    /** Signs that some systems refuse, that steer a terminal, or that turn the direction of what follows. */
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*\\p{Cntrl}\\u2028\\u2029]");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** Devices of Windows, with any ending. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\s*\\..*)?");

    private SafeName() {}

    /**
     * The path with /, without drive, root, "." and "..", without signs that some systems refuse in names or that nobody
     * sees, and without names that Windows keeps for itself.
     */
    public static String of(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replace('\\', '/').split("/")) {
            String seen = UNSEEN.matcher(part).replaceAll("");
            String safe = UNSAFE.matcher(seen).replaceAll("_").strip();
            safe = safe.replaceAll("[. ]+$", "");
            if (!safe.isEmpty()) {
                String free = RESERVED.matcher(safe).matches() ? "_" + safe : safe;
                int dot = Math.max(free.lastIndexOf('.'), 0);
                boolean ends = dot > 0 && free.length() - dot <= 10;
                String stem = ends ? free.substring(0, dot) : free;
                parts.add(shortened(stem, LONGEST - ROOM) + (ends ? free.substring(dot) : ""));
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }

    /** The name of a result: what the input is called, without signs that nobody sees, short enough for what follows. */
    public static String joined(String stem, String after) {
        int room = LONGEST - after.getBytes(StandardCharsets.UTF_8).length;
        return shortened(UNSEEN.matcher(stem).replaceAll(""), room) + after;
    }

    /** The beginning of a text, whole characters of at most so many bytes. */
    private static String shortened(String text, int bytes) {
        int length = 0;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            length += Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (length > bytes) {
                return text.substring(0, at);
            }
            at += Character.charCount(sign);
        }
        return text;
    }
}
