package jixiao.document.ooxml;

/** XML 文字: text as it stands between tags and in attribute values. */
public final class XmlText {
    private XmlText() {}

    /** With {@code & < > "} as entities, line breaks and tabs too, so that an attribute keeps them. */
    public static String escape(String text) {
        if (!isMarked(text)) {
            return text; // nearly all
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\n' || c == '\r' || c == '\t') {
                return true;
            }
        }
        return false;
    }

    /** Whether XML has all characters of a text (XML 1.0, 2.2); a half of a pair alone is none. */
    public static boolean isAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= '\uFFFE') {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** With entities and character references resolved; an unknown entity stays as written. */
    public static String unescape(String raw) {
        int amp = raw.indexOf('&');
        if (amp < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (amp >= 0) {
            int end = raw.indexOf(';', amp);
            if (end < 0) {
                break;
            }
            out.append(raw, at, amp).append(resolve(raw.substring(amp + 1, end)));
            at = end + 1;
            amp = raw.indexOf('&', at);
        }
        return out.append(raw, at, raw.length()).toString();
    }

    /** The text of all character data between two offsets, tags and comments left out. */
    public static String content(String xml, int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = from;
        while (at < to) {
            int open = xml.indexOf('<', at);
            if (open < 0 || open > to) {
                open = to;
            }
            out.append(unescape(xml.substring(at, open)));
            at = afterMarkup(xml, open, to, out);
        }
        return out.toString();
    }

    private static int afterMarkup(String xml, int open, int to, StringBuilder out) {
        if (open >= to) {
            return to;
        }
        if (xml.startsWith("<![CDATA[", open)) {
            int end = xml.indexOf("]]>", open);
            out.append(xml, open + 9, end);
            return end + 3;
        }
        String mark = xml.startsWith("<!--", open) ? "-->" : ">";
        return xml.indexOf(mark, open) + mark.length();
    }

    private static String resolve(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> entity.startsWith("#") ? character(entity.substring(1)) : "&" + entity + ";";
        };
    }

    private static String character(String digits) {
        try {
            boolean hex = digits.startsWith("x");
            return Character.toString(Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10));
        } catch (IllegalArgumentException wrong) {
            throw new PackageProblem("字符引用“&#" + digits + ";”有误");
        }
    }
}
