package jixiao.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.sheet.Normal;

/** 印出的分值: "(15分)" and "(20分*执行率)" in labels and captions. */
public final class PrintedPoints {
    private static final Pattern POINTS = Pattern.compile("\\(([^()0-9]{0,6})([0-9]+(?:\\.[0-9]+)?)分([^()]{0,12})\\)");
    private static final Pattern AS_WRITTEN = Pattern.compile(Signs.BLANKS + Signs.OPEN + Signs.BLANKS + Signs.NUMBER
            + Signs.BLANKS + "分" + Signs.BLANKS + Signs.CLOSE + Signs.BLANKS);

    private PrintedPoints() {}

    /** The points in brackets, the first where there are several; empty when none are printed. */
    public static Optional<BigDecimal> in(String text) {
        Matcher points = POINTS.matcher(Normal.text(text));
        return points.find() ? Optional.of(new BigDecimal(points.group(2))) : Optional.empty();
    }

    /** A text without its points in brackets. */
    public static String without(String text) {
        return AS_WRITTEN.matcher(text).replaceAll("").strip();
    }
}
