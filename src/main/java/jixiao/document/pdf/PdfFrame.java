package jixiao.document.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.document.Limits;

/**
 * 一页的框: the lines of a page that holds one table and none beside it, as they stand, and what is said between them.
 *
 * @param xs where its columns begin, and the right end
 * @param ys where its rows begin, and the lower end
 * @param text all that stands in it
 */
record PdfFrame(double[] xs, double[] ys, String text) {
    private static final Pattern LEFT = Pattern.compile("[一二三]级指标|指标名称|指标内容");
    private static final List<Pattern> HEADERS = List.of(
            Pattern.compile("一级指标"),
            Pattern.compile("二级指标"),
            Pattern.compile("三级指标|指标名称|指标内容"),
            Pattern.compile("目标值|指标值"));
    private static final Pattern RIGHT = Pattern.compile("三级指标|指标名称|指标内容|目标值|指标值|完成值|实际值|完成情况|得分|自评分|原因|分值|权重");
    private static final double SAME = 1.5;

    /** The frame of a page; nothing where it holds no table, or several. */
    static Optional<PdfFrame> of(PdfPage page, String file, Limits limits) {
        List<PdfTable> drawn = PdfLattice.tables(page, file, limits);
        if (drawn.size() == 1) {
            PdfTable table = drawn.get(0);
            return Optional.of(new PdfFrame(table.xs(), table.ys(), said(page, table.left(), table.right())));
        }
        return drawn.isEmpty() ? uprights(page) : Optional.empty();
    }

    /** Merged cells alone, that begin on a page before and end on a page after: nothing is drawn across. */
    private static Optional<PdfFrame> uprights(PdfPage page) {
        List<PdfRule> rules = page.rules();
        if (rules.size() < 2
                || rules.stream()
                        .anyMatch(rule -> rule.across()
                                || Math.abs(rule.from() - rules.get(0).from()) > SAME
                                || Math.abs(rule.to() - rules.get(0).to()) > SAME)) {
            return Optional.empty();
        }
        double[] xs = rules.stream().mapToDouble(PdfRule::at).sorted().toArray();
        double[] ys = {rules.get(0).from(), rules.get(0).to()};
        return Optional.of(new PdfFrame(xs, ys, said(page, xs[0], xs[xs.length - 1])));
    }

    private static String said(PdfPage page, double left, double right) {
        return page.glyphs().stream()
                .filter(glyph -> left <= glyph.centre() && glyph.centre() <= right)
                .map(glyph -> glyph.text().strip())
                .collect(Collectors.joining());
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    /** Whether a table of indicators may begin with these columns. */
    boolean isLeft() {
        return LEFT.matcher(text).find();
    }

    /** Whether these may be the columns at the right of others: headers of their own, and none of the others'. */
    boolean isRightOf(PdfFrame other) {
        return RIGHT.matcher(text).find()
                && HEADERS.stream()
                        .noneMatch(header -> header.matcher(text).find()
                                && header.matcher(other.text).find());
    }

    /** Whether two rows of lines have the same ends, and those of one are among those of the other. */
    static boolean within(double[] one, double[] other) {
        double[] few = one.length <= other.length ? one : other;
        double[] many = few == one ? other : one;
        return Math.abs(one[0] - other[0]) <= SAME
                && Math.abs(one[one.length - 1] - other[other.length - 1]) <= SAME
                && Arrays.stream(few).allMatch(at -> Arrays.stream(many).anyMatch(line -> Math.abs(at - line) <= SAME));
    }
}
