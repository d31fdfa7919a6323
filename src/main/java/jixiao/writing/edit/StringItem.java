package jixiao.writing.edit;

import jixiao.document.ooxml.XmlText;

/** Text as cells and comments hold it (ST_Xstring of ECMA-376 22.9.2.19). */
public final class StringItem {
    /** More characters Excel refuses. */
    static final int LONGEST = 32_767;

    private StringItem() {}

    /** {@code <t>} with the text, every space kept; over 32,767 characters it ends in "…". */
    public static String element(String prefix, String text) {
        return "<" + prefix + "t xml:space=\"preserve\">" + encode(cut(text)) + "</" + prefix + "t>";
    }

    public static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** Line breaks as Excel has them, characters that XML lacks as {@code _xHHHH_}. */
    public static String encode(String text) {
        return isPlain(text) ? text : encoded(text);
    }

    /** A quick look: whether nothing of it is written otherwise. Most texts pass. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= '\uD800' && c <= '\uDFFF' || c >= '\uFFFE' || "_&<>\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder out = new StringBuilder(lines.length() + 16);
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1));
            if (pair) {
                out.append(c).append(lines.charAt(++i));
            } else if (c == '_' && looksEscaped(lines, i)) {
                out.append("_x005F_");
            } else if (c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' || Character.isSurrogate(c)) {
                out.append(String.format("_x%04X_", (int) c));
            } else {
                out.append(c);
            }
        }
        return XmlText.escape(out.toString());
    }

    /** The text that {@link #encode} was given, from character data whose entities are resolved. */
    public static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '_' && looksEscaped(text, i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
