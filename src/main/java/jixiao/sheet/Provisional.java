package jixiao.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 暂填得分: a score that we put into an empty cell says so in its comment where it may not be taken for what the unit claims:
 * a person still has to decide it, its weight is a guess, or other cells of the table do hold claims. While the cell's
 * number is still the one in the comment it is no claim; once a person writes another number there, it is one.
 */
public final class Provisional {
    private static final Pattern SENTENCE = Pattern.compile("(?:暂填|填入)([0-9]+(?:\\.[0-9]+)?)分[,;]");

    private Provisional() {}

    /** What the comment on a score says that is certain but was not claimed; points. */
    public static String filled(BigDecimal score) {
        return "计分填入" + score.toPlainString() + "分;改填其他分数即为填报得分。";
    }

    /** Whether a cell holds a score of ours still, and nobody's claim. */
    private static boolean is(Grid.GridCell cell, Optional<String> note) {
        return note.flatMap(Provisional::in)
                .filter(ours -> cell.number()
                        .filter(number -> number.compareTo(ours) == 0)
                        .isPresent())
                .isPresent();
    }

    /**
     * What a person claims in a cell of scores: its text, and nothing where the score is still ours.
     *
     * @param grid the sheet that it stands on
     * @return displayed text; empty where nothing is claimed
     */
    public static String claim(Grid grid, Grid.GridCell cell) {
        return is(cell, grid.note(cell.row(), cell.column())) ? "" : cell.text();
    }

    /** What the comment on a provisional score says; points. */
    public static String sentence(BigDecimal score) {
        return "暂填" + score.toPlainString() + "分,待人工核定;改填其他分数即为填报得分。";
    }

    /** The score that a comment calls provisional, in points; empty where it calls none so. */
    public static Optional<BigDecimal> in(String comment) {
        Matcher found = SENTENCE.matcher(comment);
        return found.find() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
    }
}
