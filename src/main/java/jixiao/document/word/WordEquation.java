package jixiao.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jixiao.document.RaisedText;

/**
 * 公式域: what an EQ field draws, as far as it is text: signs laid over one another (带圈字符), fractions, raised figures.
 * Any other drawing is its parts one after another.
 */
final class WordEquation {
    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private final String code;
    private int at;

    private WordEquation(String code) {
        this.code = code;
    }

    /** The text of a field's code; empty for one that is no equation. */
    static String text(String code) {
        String bare = code.strip();
        return bare.toUpperCase(Locale.ROOT).startsWith("EQ ") ? new WordEquation(bare.substring(3)).upTo("") : "";
    }

    /** Text up to one of these signs at this level, or to the end. */
    private String upTo(String ends) {
        StringBuilder out = new StringBuilder();
        while (at < code.length() && ends.indexOf(code.charAt(at)) < 0) {
            char sign = code.charAt(at);
            if (sign != '\\') {
                out.append(sign);
                at++;
            } else if (at + 1 < code.length() && "\\(),;".indexOf(code.charAt(at + 1)) >= 0) {
                out.append(code.charAt(at + 1));
                at += 2;
            } else {
                out.append(drawn());
            }
        }
        return out.toString();
    }

    private String drawn() {
        int open = code.indexOf('(', at);
        if (open < 0) {
            at = code.length();
            return "";
        }
        String how = code.substring(at, open).replace(" ", "").toLowerCase(Locale.ROOT);
        at = open + 1;
        List<String> parts = new ArrayList<>();
        parts.add(upTo(",;)").strip());
        while (at < code.length() && code.charAt(at) != ')') {
            at++;
            parts.add(upTo(",;)").strip());
        }
        at++;
        if (how.startsWith("\\f") && parts.size() == 2) {
            return parts.get(0) + "/" + parts.get(1);
        }
        if (how.startsWith("\\s")) {
            return RaisedText.of("", String.join("", parts), how.contains("\\up") ? RaisedText.SUPERSCRIPT : "");
        }
        return how.startsWith("\\o") && parts.size() == 2 ? over(parts.get(0), parts.get(1)) : String.join("", parts);
    }

    /** Two signs one over the other. */
    private static String over(String one, String other) {
        boolean circled = one.matches("[○◯〇]");
        boolean boxed = one.matches("[□口]");
        if (circled && other.matches("[1-9]|1\\d|20")) {
            return String.valueOf(CIRCLES.charAt(Integer.parseInt(other) - 1));
        }
        if (boxed && other.matches("[√✓✔]")) {
            return "☑";
        }
        return circled || boxed ? other : one + other;
    }
}
