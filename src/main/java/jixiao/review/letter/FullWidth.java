package jixiao.review.letter;

/** 全角标点: the marks of a sentence as an official letter prints them; what is quoted stays as somebody wrote it. */
public final class FullWidth {
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private FullWidth() {}

    /** The sentence; a mark between two signs of ASCII (1,132.98 or 12:30) stays. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            quotes += sign == '“' ? 1 : sign == '”' ? -1 : 0;
            int mark = HALF.indexOf(sign);
            boolean bracket = sign == '(' || sign == ')';
            boolean between = isAscii(text, i - 1) && isAscii(text, i + 1);
            out.append(mark >= 0 && quotes <= 0 && (bracket || !between) ? FULL.charAt(mark) : sign);
        }
        return out.toString();
    }

    private static boolean isAscii(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x7F;
    }
}
