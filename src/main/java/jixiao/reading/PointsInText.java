package jixiao.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/**
 * 印出的分值: "(15分)", "(分值:15)", "(权重15%)", "(20分*执行率)" and "满意度指标10分" in labels and captions. Other points in
 * brackets say how to score ("(每少一次扣2分)") and are part of the name.
 */
public final class PointsInText {
    private static final String LEAD = "(?:共|计|合计|满分|总分|占|分值|权重|分数)";

    private static final Pattern POINTS =
            Pattern.compile("\\(" + LEAD + "?:?([0-9]{1,3}(?:\\.[0-9]+)?)分(?:[×*xX·][^()]*)?\\)");
    private static final Pattern NAMED = Pattern.compile("\\((?:分值|权重|分数|满分):?([0-9]{1,3}(?:\\.[0-9]+)?)[分%]?\\)");

    /** Without brackets only behind 指标 or 目标: 考核得分90分 is a name. */
    private static final Pattern TRAILING = Pattern.compile("(?<=指标|目标)([0-9]{1,3}(?:\\.[0-9]+)?)分$");

    private static final Pattern AS_WRITTEN = Pattern.compile(Signs.BLANKS + Signs.OPEN + Signs.BLANKS + "(?:" + LEAD
            + Signs.BLANKS + Signs.COLON + "?" + Signs.BLANKS + Signs.NUMBER + Signs.BLANKS + "[分%\\uFF05]?|"
            + Signs.NUMBER + Signs.BLANKS + "分)" + Signs.BLANKS + Signs.CLOSE + Signs.BLANKS);
    private static final Pattern TRAILING_AS_WRITTEN =
            Pattern.compile("(?<=指标|目标)" + Signs.BLANKS + Signs.NUMBER + Signs.BLANKS + "分" + Signs.BLANKS + "$");

    /** One of these stands in every text that prints points in any way: 分, or 权重. */
    private static final String SIGNS = "分权";

    /** The same of points as they are written, whose 分 may be left out behind a word of {@link #LEAD}. */
    private static final String SIGNS_AS_WRITTEN = "分权共计占";

    private PointsInText() {}

    /** The points printed in a label or caption, the first where there are several; empty when none are. */
    public static Optional<BigDecimal> in(String text) {
        String normal = Normal.text(text);
        if (!Signs.anyIn(normal, SIGNS)) {
            return Optional.empty();
        }
        return find(POINTS, normal).or(() -> find(NAMED, normal)).or(() -> find(TRAILING, normal));
    }

    private static Optional<BigDecimal> find(Pattern pattern, String normal) {
        Matcher points = pattern.matcher(normal);
        return points.find() ? Optional.of(new BigDecimal(points.group(1))) : Optional.empty();
    }

    /** A text without its points; what remains of one that is nothing but points is empty. */
    public static String without(String text) {
        if (!Signs.anyIn(text, SIGNS_AS_WRITTEN)) {
            return text.strip();
        }
        String bare = AS_WRITTEN.matcher(text).replaceAll("").strip();
        return TRAILING_AS_WRITTEN.matcher(bare).replaceAll("").strip();
    }
}
