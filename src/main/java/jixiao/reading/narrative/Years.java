package jixiao.reading.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.reading.value.WrittenCount;

/** 年度: which year a part of a sentence is about. */
final class Years {
    private static final String IN_WORDS = "二[〇零○Oo0][一二三四五六七八九〇零○]{2}";

    /** A year before a name or a title: 2023年, 二〇二三年度. */
    static final String YEARED = "(?:20\\d\\d|" + IN_WORDS + ")年度?";

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    private static final Pattern CHINESE = Pattern.compile("(" + IN_WORDS + ")年");

    /** What stands before or after a year that is only compared with. */
    private static final Pattern COMPARED_BEFORE = Pattern.compile("(与|比|较|同|上年|去年)$");

    private static final Pattern STOPS = Pattern.compile("[。;]");

    private Years() {}

    /** The first year of a text. */
    static Optional<Integer> first(String text) {
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.find()) {
            return WrittenCount.of(chinese.group(1).replaceAll("[○Oo0]", "〇")).map(java.math.BigDecimal::intValue);
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** The year named last before a position of the sentence that holds it; empty where it names none. */
    static Optional<Integer> before(String text, int at) {
        int start = Passage.begin(STOPS, text, at);
        Optional<Integer> found = Optional.empty();
        Matcher year = YEAR.matcher(text).region(start, text.length());
        while (year.find() && year.start() < at) {
            if (!COMPARED_BEFORE.matcher(text.substring(start, year.start())).find()) {
                found = Optional.of(Integer.valueOf(year.group(1)));
            }
        }
        return found;
    }
}
