package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import jixiao.model.FundLine;

/**
 * 资金层次: which lines are parts of the total and which break down the part above them. Lines that begin with 其中 belong to
 * the line above; several of them are parts of the one line above them all, and one breaks down another only where it adds up.
 *
 * <p>This stays in Java: it seeks one way among many that adds up within rounding, which is a search and no join.
 */
final class FundParse {
    /** Ways that are tried; a form has some ten lines. */
    private static final int MOST = 20_000;

    private final List<FundLine> lines;
    private final List<FundColumn> columns;
    private int tried;

    /** Of lines that are not all zero, compared by columns that all lines print. */
    FundParse(List<FundLine> lines, List<FundColumn> columns) {
        this.lines = lines;
        this.columns = columns;
    }

    /** Whether some way leaves one part alone, or parts that add up; nothing is said where there are too many ways. */
    boolean fits(BiFunction<FundColumn, List<FundLine>, BigDecimal> slack) {
        return columns.isEmpty() || fits(0, new ArrayList<>(), true, slack) || tried > MOST;
    }

    private boolean fits(
            int at, List<FundLine> tops, boolean sure, BiFunction<FundColumn, List<FundLine>, BigDecimal> slack) {
        if (tried++ > MOST) {
            return false;
        }
        if (at == lines.size()) {
            return sure && tops.size() < 2
                    || columns.stream().allMatch(column -> near(column, column.whole(), tops, slack));
        }
        tops.add(lines.get(at));
        for (int run = 0; at + run < lines.size(); run++) {
            if (isBelow(at, run, slack) && fits(at + run + 1, tops, sure && isSure(at, run, slack), slack)) {
                return true;
            }
        }
        tops.remove(tops.size() - 1);
        return false;
    }

    /**
     * Whether a run is a breakdown whatever the total: all 其中 lines below a line without that mark, or several lines that
     * add up. Two equal amounts one below the other are none unless the total agrees, nor are 其中 lines below another one,
     * which all are parts of the line above them.
     */
    private boolean isSure(int at, int run, BiFunction<FundColumn, List<FundLine>, BigDecimal> slack) {
        boolean ofWhich = !lines.get(at).within() && run == marked(at);
        return run == 0 || ofWhich || run > 1 && addsUp(at, run, slack);
    }

    /** Whether so many lines below one may be its breakdown; what follows 其中 without the mark may go on with it. */
    private boolean isBelow(int at, int run, BiFunction<FundColumn, List<FundLine>, BigDecimal> slack) {
        int marked = marked(at);
        boolean within = lines.get(at).within();
        if (run == 0) {
            return marked == 0 || within;
        }
        boolean ofWhich = marked > 0 && (within || run >= marked);
        return !within && run == marked || addsUp(at, run, slack) || ofWhich && isLess(at, run, slack);
    }

    private boolean addsUp(int at, int run, BiFunction<FundColumn, List<FundLine>, BigDecimal> slack) {
        return columns.stream().allMatch(column -> near(column, column.of(lines.get(at)), below(at, run), slack));
    }

    /** Whether a run is no more than the line above it. */
    private boolean isLess(int at, int run, BiFunction<FundColumn, List<FundLine>, BigDecimal> slack) {
        List<FundLine> below = below(at, run);
        return columns.stream()
                .allMatch(column ->
                        column.sum(below).subtract(column.of(lines.get(at))).compareTo(slack.apply(column, below))
                                <= 0);
    }

    private List<FundLine> below(int at, int run) {
        return lines.subList(at + 1, at + 1 + run);
    }

    private int marked(int at) {
        int run = 0;
        while (at + run + 1 < lines.size() && lines.get(at + run + 1).within()) {
            run++;
        }
        return run;
    }

    private static boolean near(
            FundColumn column,
            BigDecimal whole,
            List<FundLine> parts,
            BiFunction<FundColumn, List<FundLine>, BigDecimal> slack) {
        return column.sum(parts).subtract(whole).abs().compareTo(slack.apply(column, parts)) <= 0;
    }

    /** The parts of the total where no way adds up: what begins with 其中 below another line is left out. */
    List<FundLine> tops() {
        List<FundLine> tops = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            tops.add(lines.get(at));
            int exact = exact(at);
            at += exact > 0 ? exact : lines.get(at).within() ? 0 : marked(at);
        }
        return tops;
    }

    /** Length of the first run that is exactly the line above; zero where there is none. */
    private int exact(int at) {
        for (int run = 2; at + run < lines.size(); run++) {
            List<FundLine> below = below(at, run);
            BigDecimal none = BigDecimal.ZERO;
            if (columns.stream().allMatch(column -> near(column, column.of(lines.get(at)), below, (c, l) -> none))) {
                return run;
            }
        }
        return 0;
    }
}
