package jixiao.writing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * 分页: chooses the rows that begin a page: as few pages as there can be, and among those the breaks that part least. A
 * goal's title and header stay with its first line, the text of a merged cell is not cut, a page begins with a whole group
 * of level 1 rather than of level 2, and with one of those rather than within it, unless most of the page before would stay
 * empty. No line is left alone, cut off from its group.
 */
final class PageBreaks {
    /** What a break costs by its rank: {@link #rank}. */
    private static final double[] COSTS = {0, 0.5, 1.5, 3.5, 8};
    /** The same within a group of level 1 that is higher than half a page: it has to be parted somewhere. */
    private static final double[] COSTS_WITHIN_HIGH = {0, 0.5, 0.5, 2, 8};
    /** What a first page costs on which no line begins. */
    private static final double HEAD_ALONE = 6;
    /** What a page costs that is left empty; the emptier the more. */
    private static final double EMPTY = 14;
    /** What a break costs that tears a text or leaves a line alone: only where there is no other. */
    private static final double TORN = 1e4;
    /** What a further page costs: fewer pages are better whatever the breaks. */
    private static final double PAGE = 200;
    /** What a break within a goal costs where goals are to stay whole. */
    private static final double GOAL = 1e3;

    /** So many times the pages may it take to leave every goal whole. */
    private static final double PATIENCE = 1.4;

    private final Layout layout;
    private final List<PlannedRow> plan;
    private final double room;
    private final boolean goals;
    private final int firstLine;

    /**
     * Breaks for a layout.
     *
     * @param room height of a page in points
     */
    PageBreaks(Layout layout, double room) {
        this.layout = layout;
        this.plan = layout.plan();
        this.room = room;
        this.firstLine = (int) plan.stream().takeWhile(row -> !row.inGoal()).count();
        this.goals = plan.stream().anyMatch(row -> row.goal() > 0);
    }

    /**
     * Planned rows that begin a page, in order, without the first page's.
     *
     * @param title height of the form's title, repeated on every page where all goals stay whole
     * @param header height of the header, repeated otherwise
     */
    List<Integer> find(double title, double header) {
        List<Integer> anywhere = find(header, false);
        if (!goals) {
            return anywhere;
        }
        List<Integer> whole = find(title, true);
        boolean stayWhole = whole.stream().noneMatch(row -> plan.get(row).role() == PlannedRow.Role.LINE);
        return stayWhole && whole.size() + 1 <= PATIENCE * (anywhere.size() + 1) ? whole : anywhere;
    }

    /** The cheapest way to break, from the last row up: what the rows from each one on cost, and where their page ends. */
    private List<Integer> find(double repeated, boolean wholeGoals) {
        double[] least = new double[plan.size() + 1];
        int[] next = new int[plan.size()];
        double[] costs = new double[plan.size()];
        for (int row = 1; row < plan.size(); row++) {
            costs[row] = cost(row, wholeGoals);
        }
        for (int start = plan.size() - 1; start >= 0; start--) {
            double free = start == 0 ? room : room - repeated;
            double used = 0;
            least[start] = Double.POSITIVE_INFINITY;
            for (int end = start + 1; end <= plan.size(); end++) {
                used += layout.height(end - 1);
                if (used > free && end > start + 1) {
                    break;
                }
                double cost = end == plan.size()
                        ? 0
                        : costs[end]
                                + (alone(start, end) ? TORN : 0)
                                + EMPTY * empty(used, free) * empty(used, free)
                                + PAGE
                                + least[end];
                if (cost <= least[start]) {
                    least[start] = cost;
                    next[start] = end;
                }
            }
        }
        List<Integer> breaks = new ArrayList<>();
        for (int row = next[0]; row < plan.size(); row = next[row]) {
            breaks.add(row);
        }
        return breaks;
    }

    private static double empty(double used, double free) {
        return Math.max(0, free - used) / free;
    }

    private double cost(int row, boolean wholeGoals) {
        int rank = rank(row);
        boolean alone = row < firstLine || row == firstLine && plan.get(row).role() != PlannedRow.Role.LINE;
        return (isWithinHigh(row) ? COSTS_WITHIN_HIGH : COSTS)[rank]
                + (alone ? HEAD_ALONE : 0)
                + (allowed(row) ? 0 : TORN)
                + (wholeGoals && rank > 0 ? GOAL : 0);
    }

    /** Whether a row continues a group of level 1 that is higher than half a page. */
    private boolean isWithinHigh(int row) {
        Group group = plan.get(row).group1();
        if (group.isNone() || !group.equals(plan.get(row - 1).group1())) {
            return false;
        }
        double height = 0;
        int goal = plan.get(row).goal();
        for (int at = 0; at < plan.size(); at++) {
            PlannedRow one = plan.get(at);
            height += one.goal() == goal && one.group1().equals(group) ? layout.height(at) : 0;
        }
        return height > room / 2;
    }

    /** How bad a place to break is: 0 where a goal ends, 4 where only what stands below the table would be left. */
    private int rank(int row) {
        PlannedRow here = plan.get(row);
        PlannedRow before = plan.get(row - 1);
        if (!goals && !here.inGoal() && row > firstLine) {
            // The header is repeated above the total and the notes: rather have some lines between them.
            return 4;
        }
        if (here.goal() != before.goal()) {
            return goals ? 0 : 2;
        }
        if (row < firstLine) {
            return 3;
        }
        if (here.group1().isNone() || !here.group1().equals(before.group1())) {
            return 1;
        }
        return here.group2().isNone() || !here.group2().equals(before.group2()) ? 2 : 3;
    }

    private boolean allowed(int row) {
        PlannedRow.Role before = plan.get(row - 1).role();
        boolean heading = before == PlannedRow.Role.CAPTION || before == PlannedRow.Role.HEADER;
        return !heading
                && !leavesOneAlone(row)
                && layout.blocks().stream().filter(block -> block.crosses(row)).noneMatch(b -> cuts(b, row));
    }

    /** Whether of a goal's several lines a single one would stand on the page before this row, or on those from it on. */
    private boolean alone(int start, int row) {
        int goal = plan.get(row).goal();
        if (goal < 0 || goal != plan.get(row - 1).goal()) {
            return false;
        }
        long before = lines(start, row, goal);
        long after = lines(row, plan.size(), goal);
        return before == 1 || after == 1;
    }

    private long lines(int from, int to, int goal) {
        return plan.subList(from, to).stream()
                .filter(one -> one.role() == PlannedRow.Role.LINE && one.goal() == goal)
                .count();
    }

    /** Whether a page that begins here would cut a single line off from its group, or hold nothing but one row. */
    private boolean leavesOneAlone(int row) {
        PlannedRow here = plan.get(row);
        if (row == plan.size() - 1) {
            return true;
        }
        int of = rank(row);
        if (here.role() != PlannedRow.Role.LINE || of == 0) {
            return false;
        }
        Predicate<PlannedRow> mates = !here.group2().isNone() && of == 3
                ? other ->
                        other.group2().equals(here.group2()) && other.group1().equals(here.group1())
                : !here.group1().isNone() && of >= 2 ? other -> other.group1().equals(here.group1()) : other -> true;
        boolean cutsGroup = of >= 2 || here.group1().isNone();
        return cutsGroup && (mates(row - 1, -1, here.goal(), mates) == 1 || mates(row, 1, here.goal(), mates) == 1);
    }

    /** Lines of a group from a row on, in one direction. */
    private int mates(int from, int step, int goal, Predicate<PlannedRow> mates) {
        int count = 0;
        for (int row = from; row >= 0 && row < plan.size(); row += step) {
            PlannedRow one = plan.get(row);
            if (one.role() != PlannedRow.Role.LINE || one.goal() != goal || !mates.test(one)) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** A header is repeated with what of a cell beside it lies in its rows: the text has to stand below them. */
    private double headerWithin(Block block) {
        double height = 0;
        for (int row = block.top(); row <= block.bottom() && plan.get(row).role() == PlannedRow.Role.HEADER; row++) {
            height += layout.height(row);
        }
        return height;
    }

    private boolean cuts(Block block, int row) {
        double above = layout.height(block.top(), row - 1);
        double[] text = layout.textSpan(block);
        if (block.divisible()) {
            double need = text[1] - text[0];
            double header = headerWithin(block);
            // The part below bears a group's name again, but not what stands beside the header.
            return above < need + 2 * header || header == 0 && layout.height(row, block.bottom()) < need;
        }
        return text[0] < above && above < text[1];
    }
}
