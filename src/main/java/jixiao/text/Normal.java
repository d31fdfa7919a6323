package jixiao.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * 归一: one way to write what people write in many, so that words of a sheet and words of a convention can be compared.
 * Pure functions; they accept any string and never fail.
 */
public final class Normal {
    private Normal() {}

    /**
     * A text without blanks and line breaks, full-width forms made half-width, and one sign each for all brackets,
     * dashes, tildes, middle dots and comparisons: " ≧ １０ （次）" gives "≥10(次)". Chinese words, 《》, “” and the full
     * stop 。 stay as they are, and so do the cases of letters.
     *
     * @param text any text
     * @return the normal form; empty for a text of blanks. The normal form of a normal form is itself
     */
    public static String text(String text) {
        if (isNormal(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            append(out, point);
            at += Character.charCount(point);
        }
        return comparisons(out.toString());
    }

    /**
     * Only the letters and digits of the normal form, and the signs that change a value (% ‰ ≥ ≤ &lt; &gt; = ± + - . /):
     * for asking whether two texts say the same.
     *
     * @param text any text
     * @return without punctuation; empty when there is nothing but punctuation
     */
    public static String words(String text) {
        String normal = text(text);
        StringBuilder out = new StringBuilder(normal.length());
        for (int at = 0; at < normal.length(); at++) {
            char sign = normal.charAt(at);
            boolean point =
                    sign == '.' && at > 0 && Character.isDigit(normal.charAt(at - 1)) && at + 1 < normal.length();
            if (Character.isLetterOrDigit(sign)
                    || Character.isSurrogate(sign)
                    || "%‰≥≤<>=±+-/".indexOf(sign) >= 0
                    || point) {
                out.append(sign);
            }
        }
        return out.toString();
    }

    /** A quick look: whether every sign is one that never changes. Most cells pass. */
    private static boolean isNormal(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean plain = sign >= '\u4E00' && sign <= '\u9FFF'
                    || sign >= '0' && sign <= '9'
                    || sign >= 'a' && sign <= 'z'
                    || sign >= 'A' && sign <= 'Z'
                    || sign == '-' && (at == 0 || "-+/".indexOf(text.charAt(at - 1)) < 0)
                    || "%(),.:;/≥≤《》“”、。‰~·".indexOf(sign) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || isInvisible(point)) {
            return;
        }
        if (point > 0xFF00 && point < 0xFF5F) {
            sign(out, point - 0xFEE0);
        } else if (isCompatibility(point)) {
            // Radicals and squared units that come out of PDF files: ⽉ is 月, ㎡ is m2.
            compatible(point)
                    .codePoints()
                    .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each) && !isInvisible(each))
                    .forEach(each -> sign(out, each));
        } else {
            sign(out, point);
        }
    }

    private static String compatible(int point) {
        return Radicals.is(point)
                ? Radicals.character(point)
                : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    }

    private static void sign(StringBuilder out, int point) {
        switch (point) {
            case '[', '{', '〔', '【', '〖', '〘', '〚' -> out.append('(');
            case ']', '}', '〕', '】', '〗', '〙', '〛' -> out.append(')');
            case '‐', '‑', '‒', '–', '—', '―', '─', '━', '−', '⁃', '﹣' -> out.append('-');
            case '～', '〜', '∼', '˜', '∽' -> out.append('~');
            case '•', '‧', '∙', '⋅', '・', '･' -> out.append('·');
            case '≧', '⩾', '≽', '⪰', '≩', '⋝' -> out.append('≥');
            case '≦', '⩽', '≼', '⪯', '≨', '⋜' -> out.append('≤');
            case '═', '⁼', '゠', '꞊' -> out.append('=');
            case '∕', '⁄', '╱' -> out.append('/');
            case '٪', '℅' -> out.append('%');
            case '「', '『', '〝', '„', '‟' -> out.append('“');
            case '」', '』', '〞', '〟' -> out.append('”');
            case '∶' -> out.append(':');
            default -> out.appendCodePoint(point);
        }
    }

    /** Signs written with several characters; each step shortens the text, so that it comes to rest. */
    private static String comparisons(String text) {
        if (text.indexOf('-') < 0 && text.indexOf('=') < 0) {
            return text;
        }
        String before = text;
        while (true) {
            String after = before.replace("--", "-")
                    .replace("==", "=")
                    .replace(">=", "≥")
                    .replace("=>", "≥")
                    .replace("≥=", "≥")
                    .replace("<=", "≤")
                    .replace("=<", "≤")
                    .replace("≤=", "≤")
                    .replace("+/-", "±")
                    .replace("+-", "±");
            if (after.length() == before.length()) {
                return after;
            }
            before = after;
        }
    }

    /** Small forms, Kangxi radicals, compatibility ideographs, squared units and half-width katakana marks. */
    private static boolean isCompatibility(int point) {
        return point >= 0xFE10 && point <= 0xFE6F
                || point >= 0x2E80 && point <= 0x2FDF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0x3371 && point <= 0x33DF
                || point >= 0xFF61 && point <= 0xFF64
                || point >= 0xFFE0 && point <= 0xFFE6;
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || point >= 0xFE00 && point <= 0xFE0F
                || point == 0xFFFC;
    }

    /**
     * A text to stand in quotation marks: its own become inner ones, “三公”经费 gives ‘三公’经费; those between two names that
     * are quoted already (甲”、“乙) stay.
     */
    public static String inner(String text) {
        String between = "”、“";
        return Arrays.stream(text.split(between, -1))
                .map(each -> each.replace('“', '‘').replace('”', '’'))
                .collect(Collectors.joining(between));
    }
}
