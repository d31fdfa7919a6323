package jixiao.document.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
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

    /** The frame of a page; nothing where it holds several tables, or no line of one. */
    static Optional<PdfFrame> of(PdfPage page, String file, Limits limits) {
        List<PdfTable> drawn = PdfLattice.tables(page, file, limits);
        if (drawn.size() > 1 || page.rules().size() < 2) {
            return Optional.empty();
        }
        List<PdfRule> rules = page.rules();
        double left = drawn.isEmpty() ? least(rules, false) : drawn.get(0).left();
        double right = drawn.isEmpty() ? most(rules, false) : drawn.get(0).right();
        double[] xs = drawn.isEmpty()
                ? edges(rules, false, left, right)
                : drawn.get(0).xs();
        // A row that is one merged cell on this page has no line down, so that its lines meet no other.
        List<PdfRule> wide = rules.stream()
                .filter(rule ->
                        !rule.across() || Math.abs(rule.from() - left) <= SAME && Math.abs(rule.to() - right) <= SAME)
                .toList();
        List<PdfRule> across = drawn.isEmpty() ? rules : wide;
        double top = Math.min(
                least(across, true),
                drawn.isEmpty() ? Double.MAX_VALUE : drawn.get(0).top());
        double bottom =
                Math.max(most(across, true), drawn.isEmpty() ? 0 : drawn.get(0).bottom());
        double[] ys = drawn.isEmpty()
                ? edges(across, true, top, bottom)
                : merged(drawn.get(0).ys(), edges(across, true, top, bottom));
        return Optional.of(new PdfFrame(xs, ys, said(page, left, right)));
    }

    private static double least(List<PdfRule> rules, boolean across) {
        return rules.stream()
                .mapToDouble(rule -> rule.across() == across ? rule.at() : rule.from())
                .min()
                .orElse(0);
    }

    private static double most(List<PdfRule> rules, boolean across) {
        return rules.stream()
                .mapToDouble(rule -> rule.across() == across ? rule.at() : rule.to())
                .max()
                .orElse(0);
    }

    /** Where lines run, and both ends. */
    private static double[] edges(List<PdfRule> rules, boolean across, double first, double last) {
        return apart(DoubleStream.concat(
                DoubleStream.of(first, last),
                rules.stream().filter(rule -> rule.across() == across).mapToDouble(PdfRule::at)));
    }

    private static double[] merged(double[] one, double[] other) {
        return apart(DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)));
    }

    private static double[] apart(DoubleStream all) {
        double[] sorted = all.sorted().toArray();
        int count = 0;
        for (double at : sorted) {
            if (count == 0 || at - sorted[count - 1] > SAME) {
                sorted[count++] = at;
            }
        }
        return Arrays.copyOf(sorted, count);
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
