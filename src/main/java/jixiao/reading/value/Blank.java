package jixiao.reading.value;

import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 空白: what people write into a cell to say that it is empty. */
final class Blank {
    /** Signs alone, or 一 alone, which is a dash typed in a hurry (spec: a dash or 一 alone is empty). */
    private static final Pattern EMPTY = Pattern.compile("[-/\\\\~_.。·…、,|()]*|一+");

    private Blank() {}

    /** Whether a text says nothing: no text, "-", "/", "——", "……", "一". The word 无 is no blank. */
    static boolean is(String text) {
        return EMPTY.matcher(Normal.text(text)).matches();
    }
}
