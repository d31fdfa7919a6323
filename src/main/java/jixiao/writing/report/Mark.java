package jixiao.writing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 记号: what somebody typed into a template in doubled braces, of half or full width.
 *
 * @param kind what it is
 * @param name of what
 * @param from offset of its first sign
 * @param to offset after its last
 */
record Mark(Kind kind, String name, int from, int to) {
    private static final Pattern FORM = Pattern.compile(
            "[{\uff5b]{2}\\s*([#\uff03?\uff1f!\uff01/\uff0f]?)\\s*([^{}\uff5b\uff5d\\s\ufffc]{1,40})\\s*[}\uff5d]{2}");

    /** Half of a mark. */
    private static final Pattern BROKEN = Pattern.compile("[{\uff5b]{2}|[}\uff5d]{2}");

    /** 记号的种类. */
    enum Kind {
        /** The text of that name. */
        SLOT(""),
        /** Begins what stands once for each item. */
        EACH("#"),
        /** Begins what stands only where there is such a text or list. */
        IF("?"),
        /** Begins what stands only where there is none. */
        UNLESS("!"),
        /** Ends what one of the three began. */
        END("/");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        private static Kind of(String typed) {
            return switch (typed) {
                case "#", "\uff03" -> EACH;
                case "?", "\uff1f" -> IF;
                case "!", "\uff01" -> UNLESS;
                case "/", "\uff0f" -> END;
                default -> SLOT;
            };
        }
    }

    boolean isOpening() {
        return kind == Kind.EACH || kind == Kind.IF || kind == Kind.UNLESS;
    }

    /** As it is typed. */
    String typed() {
        return "{{" + kind.sign + name + "}}";
    }

    /** The marks in a text, in order. */
    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        for (Matcher found = FORM.matcher(text); found.find(); ) {
            marks.add(new Mark(Kind.of(found.group(1)), found.group(2), found.start(), found.end()));
        }
        return marks;
    }

    /** Whether braces are left that make no mark. */
    static boolean isBroken(String text) {
        return BROKEN.matcher(FORM.matcher(text).replaceAll("")).find();
    }
}
