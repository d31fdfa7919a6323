package jixiao.document;

/** 上标: figures set above the line as signs of their own, so that 10 to the fourth is not 104. */
public final class RaisedText {
    /** The name of text above the line. */
    public static final String SUPERSCRIPT = "superscript";

    private static final String PLAIN = "0123456789+-";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

    private RaisedText() {}

    /**
     * A text as it is set. Behind a letter a raised figure is part of a unit, which people type as m2; below the line it
     * changes no number.
     *
     * @param before what stands before it
     * @param script {@link #SUPERSCRIPT}, or anything else for text on the line
     */
    public static String of(CharSequence before, String text, String script) {
        boolean unit = before.length() > 0 && isLetter(before.charAt(before.length() - 1));
        return script.equals(SUPERSCRIPT) && !unit ? raised(text) : text;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static String raised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int sign = PLAIN.indexOf(text.charAt(at));
            out.append(sign < 0 ? text.charAt(at) : RAISED.charAt(sign));
        }
        return out.toString();
    }
}
