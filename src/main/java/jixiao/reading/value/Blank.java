package jixiao.reading.value;

import jixiao.text.Normal;

/** 空白: what people write into a cell to say that it is empty. */
final class Blank {
    /** Signs alone, or 一 alone, which is a dash typed in a hurry (spec: a dash or 一 alone is empty). */
    private static final String SIGNS = "-/\\~_.。·…、,|()";

    private static final String ONE = "一";

    private Blank() {}

    /** Whether a text says nothing: no text, "-", "/", "——", "……", "一". The word 无 is no blank. */
    static boolean is(String text) {
        String normal = Normal.text(text);
        return isOf(normal, SIGNS) || isOf(normal, ONE);
    }

    private static boolean isOf(String text, String signs) {
        for (int at = 0; at < text.length(); at++) {
            if (signs.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
