package jixiao.reading.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid.GridCell;
import jixiao.model.Label;
import jixiao.reading.Area;
import jixiao.reading.PointsInText;
import jixiao.reading.Signs;
import jixiao.text.Normal;

/** 指标名称格: a label of level 1, 2 or 3 without its points and its numbering. */
final class IndicatorLabel {
    private static final Pattern NUMBERING = Pattern.compile("^(?:指标" + Signs.BLANKS + "(?:" + Signs.DIGIT
            + "{1,3}|[一二三四五六七八九十]{1,3})?" + Signs.BLANKS + "(?:" + Signs.COLON + "|[、.]|" + Signs.BLANKS
            + "(?=\\p{IsHan}{4}))"
            + "|" + Signs.OPEN + "(?:" + Signs.DIGIT + "{1,2}|[一二三四五六七八九十]{1,3})" + Signs.CLOSE
            + "|(?:" + Signs.DIGIT + "{1,2}|[一二三四五六七八九十]{1,3})(?:[、]|[.\\uFF0E](?!" + Signs.DIGIT + ")))"
            + Signs.BLANKS);
    private static final Pattern NUMBER = Pattern.compile("(?:三级)?指标(?:\\d{1,3}|[一二三四五六七八九十]{1,3})");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final String LINE_BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";
    private static final Pattern NOTHING = Pattern.compile("(?:其中)?:?[….。·\\-/~_*、,;:]*");

    private IndicatorLabel() {}

    static Label of(Area area, GridCell cell) {
        String bare = PointsInText.without(cell.text());
        Matcher numbering = NUMBERING.matcher(bare);
        String named = numbering.lookingAt() ? bare.substring(numbering.end()) : bare;
        String name = Signs.anyIn(named, LINE_BREAKS)
                ? LINE_BREAK.matcher(named).replaceAll("").strip()
                : named.strip();
        return new Label(cell.text(), name, PointsInText.in(cell.text()), area.place(cell));
    }

    /** Whether a name says nothing: "……", "指标2:", "其中:". */
    static boolean isEmpty(Label label) {
        return NOTHING.matcher(Normal.text(label.name())).matches();
    }

    /** Whether a name is a number of the form and no more: "指标2", without a colon. */
    static boolean isNumber(Label label) {
        return NUMBER.matcher(Normal.text(label.name())).matches();
    }

    /** Whether a name only details the line above. */
    static boolean isDetail(Label label) {
        return Normal.text(label.name()).startsWith("其中");
    }
}
