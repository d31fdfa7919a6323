package jixiao.writing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * 分页: chooses the rows that begin a page. A goal's title and header stay with its first line, the text of a merged cell
 * is not cut, and a page begins with a whole group of level 1, else of level 2, unless a group is higher than a page or most
 * of a page would stay empty. No line is left alone, cut off from its group.
 */
final class PageBreaks {
    /**
     * What is tried in order: a break of at most this rank, where the page is at least so full. First goals and whole groups
     * of level 1 on pages that are not half empty, then whole groups of level 2, then emptier pages, and lines last.
     */
    private static final List<Wish> WISHES = List.of(
            new Wish(0, 0.55),
            new Wish(1, 0.5),
            new Wish(2, 0.5),
            new Wish(1, 0.25),
            new Wish(2, 0.25),
            new Wish(3, 0.25),
            new Wish(4, 0));

    /** So many times the pages may it take to leave every goal whole. */
    private static final double PATIENCE = 1.4;

    private record Wish(int rank, double full) {}

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

    private List<Integer> find(double repeated, boolean wholeGoals) {
        List<Integer> breaks = new ArrayList<>();
        int start = 0;
        double free = room;
        while (true) {
            int end = start;
            double used = 0;
            while (end < plan.size() && (used + layout.height(end) <= free || end == start)) {
                used += layout.height(end++);
            }
            if (end == plan.size()) {
                return breaks;
            }
            start = best(start, end, free, wholeGoals);
            breaks.add(start);
            free = room - repeated;
        }
    }

    /** The best row to begin the next page with; {@code last} is the last one possible. */
    private int best(int start, int last, double free, boolean wholeGoals) {
        for (Wish wish : WISHES) {
            double least = wholeGoals && wish.rank() == 0 ? 0 : wish.full() * free;
            for (int row = last; row > start && layout.height(start, row - 1) >= least; row--) {
                if (rank(row) <= wish.rank() && allowed(row) && !alone(start, row)) {
                    return row;
                }
            }
        }
        return last;
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
