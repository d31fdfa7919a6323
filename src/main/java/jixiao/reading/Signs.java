package jixiao.reading;

/** 符号写法: pieces of patterns over texts as people write them, half and full width alike. */
public final class Signs {
    public static final String BLANKS = "[\\s\\u3000\\u00A0]*";
    public static final String BRACKETS = "(\uFF08[\uFF3B\u3010\u3014";
    public static final String OPEN = "[" + BRACKETS.replace("[", "\\[") + "]";
    public static final String CLOSE = "[)\\uFF09\\]\\uFF3D\\u3011\\u3015]";
    public static final String NOT_CLOSE = "[^)\\uFF09\\]\\uFF3D\\u3011\\u3015]";
    public static final String COLONS = ":\uFF1A\u2236";
    public static final String COLON = "[" + COLONS + "]";
    public static final String DIGIT = "[0-9\\uFF10-\\uFF19]";
    public static final String NUMBER = "[0-9\\uFF10-\\uFF19.\\uFF0E]+";

    private Signs() {}

    /** Whether one of some signs stands in a text: asked before a search by a pattern, it spares most texts the search. */
    public static boolean anyIn(String text, String signs) {
        for (int at = 0; at < signs.length(); at++) {
            if (text.indexOf(signs.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
