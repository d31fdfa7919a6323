package jixiao.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 栏目与内容同格: finds "单位名称(盖章):某某局   填报日期:2025年4月" in one cell, with blanks wherever people put them. */
public final class LabelPattern {
    private static final String BLANKS = Signs.BLANKS;
    private static final String BRACKET = "(?:" + BLANKS + Signs.OPEN + Signs.NOT_CLOSE + "*" + Signs.CLOSE + ")*";
    private static final Pattern STAMP = Pattern.compile(
            Signs.OPEN + BLANKS + "(?:单位)?(?:盖章|公章|签章|签字|加盖公章)" + BLANKS + Signs.CLOSE + "|^(?:盖章|公章)$");

    private final Pattern labels;

    /** A pattern for labels, which must be followed by a colon. */
    public LabelPattern(List<String> labels) {
        // A short word such as 单位 is often the end of a longer one.
        List<String> spaced = labels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(label -> (label.length() < 4 ? "(?<![\\p{IsHan}])" : "") + spaced(label))
                .toList();
        this.labels = Pattern.compile("(" + String.join("|", spaced) + ")" + BRACKET + BLANKS + Signs.COLON);
    }

    /**
     * 栏目与内容.
     *
     * @param label the label, normalised, without brackets and colon
     * @param value what follows it up to the next label, outer blanks and all
     * @param start where the label begins in the text
     */
    public record Pair(String label, String value, int start) {}

    /** The pairs in a text; none when it holds no label. */
    public List<Pair> pairs(String text) {
        if (!Signs.anyIn(text, Signs.COLONS)) {
            return List.of(); // most cells
        }
        List<Pair> pairs = new ArrayList<>();
        Matcher found = labels.matcher(text);
        int valueStart = -1;
        int start = -1;
        String label = "";
        while (found.find()) {
            if (valueStart >= 0) {
                pairs.add(new Pair(label, text.substring(valueStart, found.start()), start));
            }
            start = found.start();
            label = Normal.text(found.group(1));
            valueStart = found.end();
        }
        if (valueStart >= 0) {
            pairs.add(new Pair(label, text.substring(valueStart), start));
        }
        return pairs;
    }

    /** A name without "(盖章)" before or after it. */
    public static String withoutStamp(String name) {
        return STAMP.matcher(name).replaceAll("").strip();
    }

    /** A word as a pattern that allows blanks between its characters. */
    public static String spaced(String word) {
        StringBuilder pattern = new StringBuilder();
        word.codePoints().forEach(point -> {
            if (pattern.length() > 0) {
                pattern.append(BLANKS);
            }
            String sign = Character.toString(point);
            switch (sign) {
                case "(" -> pattern.append(Signs.OPEN);
                case ")" -> pattern.append(Signs.CLOSE);
                default -> pattern.append(Pattern.quote(sign));
            }
        });
        return pattern.toString();
    }
}
