package jixiao.checking;

import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 指标名归一: names of indicators as they are compared: without "指标1:", numbering, blanks and punctuation. */
public final class IndicatorName {
    /** "指标1:", "1.", "2、", "一、", "(3)", "①"; not "3.15宣传" nor "24小时值守". */
    private static final Pattern NUMBERING = Pattern.compile("^(?:指标\\p{Nd}+[:.、,-]?"
            + "|(?:\\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})(?:[、:]|\\.(?!\\p{Nd}))"
            + "|\\((?:\\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})\\)"
            + "|[①-⑳])");

    private IndicatorName() {}

    /** The name without what only numbers it; the name itself where nothing else is left. */
    public static String of(String name) {
        String text = Normal.text(name);
        String bare = Normal.words(NUMBERING.matcher(text).replaceFirst(""));
        return bare.isEmpty() ? Normal.words(text) : bare;
    }
}
