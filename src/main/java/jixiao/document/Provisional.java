package jixiao.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 暂填得分: a score that we put into a cell and that is not certain says so in its comment: a person still has to decide it,
 * or its weight is a guess. While the cell's number is still the one in the comment it is no claim; once a person writes
 * another number there, or takes the comment away, it is one. All other scores that we fill in bear no such comment and are
 * claims when the workbook is read again (spec 4).
 */
public final class Provisional {
    private static final Pattern SENTENCE = Pattern.compile("暂填([0-9]+(?:\\.[0-9]+)?)分[,;]");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?");
    private static final String NONE = "暂不填分,待人工核定;填写分数即为填报得分。";

    private static final String ARRAY = "本格是数组公式(或模拟运算表)的一部分,不填分,得分写在表的右侧;填写分数即为填报得分。";

    private static final String COLUMN = "本栏由计分程序添加。";

    private Provisional() {}

    /** What the comment says on the header of a column that we have added beside a table. */
    public static String column() {
        return COLUMN;
    }

    /** Whether we have added the column under a header. */
    public static boolean isOwnColumn(Grid grid, int row, int column) {
        return grid.note(row, column).filter(said -> said.contains(COLUMN)).isPresent();
    }

    /**
     * Whether a cell holds what we left there still: the number of the comment, or nothing where we could score or write nothing.
     *
     * @param grid the sheet that it stands on
     */
    public static boolean is(Grid grid, Grid.GridCell cell) {
        Optional<String> note = grid.note(cell.row(), cell.column());
        boolean none = cell.isBlank()
                && note.filter(said -> said.contains(NONE) || said.contains(ARRAY))
                        .isPresent();
        return none
                || note.flatMap(Provisional::in)
                        .filter(ours -> number(cell)
                                .filter(number -> number.compareTo(ours) == 0)
                                .isPresent())
                        .isPresent();
    }

    /** The number in a cell; a document has no cells of numbers, so that the text counts there. */
    private static Optional<BigDecimal> number(Grid.GridCell cell) {
        return cell.number()
                .or(() -> Optional.of(cell.text())
                        .filter(text -> PLAIN.matcher(text).matches())
                        .map(BigDecimal::new));
    }

    /** What the comment on a provisional score says; points. */
    public static String sentence(BigDecimal score) {
        return "暂填" + score.toPlainString() + "分,待人工核定;改填其他分数,或同意此分而删去本批注,即为填报得分。";
    }

    /** What the comment says on a cell that stays empty, since nothing can be said of the score. */
    public static String sentence() {
        return NONE;
    }

    /** What the comment says on an empty part of an array, whose score stands beside the table. */
    public static String inArray() {
        return ARRAY;
    }

    /** The score that a comment calls provisional, in points; empty where it calls none so. */
    public static Optional<BigDecimal> in(String comment) {
        Matcher found = SENTENCE.matcher(comment);
        return found.find() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
    }
}
