package jixiao.document.word;

import jixiao.document.ooxml.XmlEvents;

/** 缩进: how far the first line of a paragraph stands in, in half-width blanks. */
final class WordIndent {
    /** Hundredths of a sign in a half-width blank. */
    private static final int HALF_SIGN = 50;

    /** Twips in a half-width blank of the usual size of a form, 五号. */
    private static final int HALF_WIDTH = 105;

    private int signs;
    private int twips;

    /** Takes what the properties of a paragraph say; hundredths of signs go before twips. */
    void add(XmlEvents xml) {
        int left = Math.max(xml.number("leftChars", 0), xml.number("startChars", 0));
        int first = xml.number("firstLineChars", 0) - xml.number("hangingChars", 0);
        signs = left + first;
        boolean inSigns = left != 0 || first != 0;
        twips = inSigns
                ? 0
                : Math.max(xml.number("left", 0), xml.number("start", 0))
                        + xml.number("firstLine", 0)
                        - xml.number("hanging", 0);
    }

    int blanks() {
        return signs != 0 ? Math.max(0, signs / HALF_SIGN) : ofTwips(twips);
    }

    /** So many twips in half-width blanks, none for what stands out to the left. */
    static int ofTwips(int twips) {
        return Math.max(0, Math.min(twips / HALF_WIDTH, 100));
    }

    /** Leading blanks; a full-width one counts for two. */
    static int leading(CharSequence text) {
        int blanks = 0;
        for (int at = 0; at < text.length() && isBlank(text.charAt(at)); at++) {
            blanks += text.charAt(at) == '\u3000' ? 2 : 1;
        }
        return Math.min(blanks, 100);
    }

    private static boolean isBlank(char sign) {
        return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }
}
