package jixiao.reading.goal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid.GridCell;
import jixiao.reading.Area;
import jixiao.reading.LabelPattern;
import jixiao.reading.Names;
import jixiao.reading.PointsInText;
import jixiao.reading.Signs;
import jixiao.reading.Wordings;
import jixiao.text.Normal;

/**
 * 年度目标标题: "年度目标1:(12分)" with its text.
 *
 * @param cell the caption's cell
 * @param no number as written; may be empty
 * @param points points printed in it
 * @param text what the goal says; may be empty
 */
public record GoalCaption(GridCell cell, String no, Optional<BigDecimal> points, String text) {
    /** Knows captions by the words that goals are called by. */
    public static final class Parser {
        private static final String BLANKS = Signs.BLANKS;
        private static final String POINTS =
                "(?:" + Signs.OPEN + BLANKS + "(" + Signs.NUMBER + ")" + BLANKS + "分" + BLANKS + Signs.CLOSE + ")?";
        private static final String NUMBER = "(" + Signs.DIGIT + "{1,2}|[一二三四五六七八九十]{1,3})?";

        private final Wordings wordings;
        private final Pattern caption;

        public Parser(Wordings wordings, String name) {
            this.wordings = wordings;
            List<String> words = wordings.of(name).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(LabelPattern::spaced)
                    .toList();
            this.caption = Pattern.compile(
                    "^" + BLANKS + "(?:[0-9一二三四五六七八九十]{1,2}[、.])?" + BLANKS + "("
                            + String.join("|", words) + ")" + BLANKS + NUMBER + BLANKS + POINTS + BLANKS + "("
                            + Signs.COLON + ")?" + BLANKS
                            + POINTS + BLANKS + "(" + Signs.COLON + "|[、.])?" + "(.*)$",
                    Pattern.DOTALL);
        }

        /** Number, points and the text in the same cell. */
        record Parsed(String no, Optional<BigDecimal> points, String rest) {}

        Optional<Parsed> parse(String text) {
            Matcher parts = caption.matcher(text);
            if (!parts.matches()) {
                return Optional.empty();
            }
            String no = parts.group(2) == null ? "" : Normal.text(parts.group(2));
            boolean colon = parts.group(4) != null || parts.group(6) != null;
            String rest = parts.group(7).strip();
            // 目标 alone is too common a word to be a caption.
            boolean tooShort = Normal.text(parts.group(1)).length() <= 2 && no.isEmpty();
            if (tooShort || !rest.isEmpty() && !colon) {
                return Optional.empty();
            }
            return Optional.of(new Parsed(no, PointsInText.in(text), rest));
        }

        /** The caption that begins in a row: in its first cell, or in the second where the first is a label over several. */
        public Optional<GoalCaption> at(Area area, int row) {
            List<GridCell> own = area.own(row);
            return own.stream()
                    .limit(2)
                    .filter(cell -> cell.equals(own.get(0))
                            || wordings.is(Names.OTHER_LABELS, own.get(0).text()))
                    .flatMap(cell -> parse(cell.text()).stream()
                            .map(parsed -> new GoalCaption(
                                    cell,
                                    parsed.no,
                                    parsed.points,
                                    parsed.rest.isEmpty() ? beside(area, own, cell) : parsed.rest)))
                    .findFirst();
        }

        /** The text beside a caption, or under 预期目标 where the caption has two columns. */
        private String beside(Area area, List<GridCell> own, GridCell caption) {
            boolean columns = own.stream().anyMatch(cell -> wordings.is(Names.GOAL_REACHED, cell.text()));
            for (GridCell cell : own) {
                boolean heads = columns || !cell.equals(caption);
                if (heads && wordings.is(Names.GOAL_EXPECTED, cell.text())) {
                    return area.below(cell).map(GridCell::text).orElse("");
                }
            }
            return area.beside(caption).map(GridCell::text).orElse("");
        }
    }
}
