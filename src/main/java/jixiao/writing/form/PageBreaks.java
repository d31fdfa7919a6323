package jixiao.writing.form;

import java.util.ArrayList;
import java.util.List;

/**
 * 分页: chooses the rows that begin a page. A goal's title and header stay with its first line, the text of a merged cell
 * is not cut, and a page rather ends at the end of a goal or group, unless too much of it would stay empty.
 */
final class PageBreaks {
    /**
     * What is tried in order: a break of at most this rank, where the page is at least so full. First good breaks on
     * pages that are rather full, then any line on a page that is nearly full, then emptier pages.
     */
    private static final List<Wish> WISHES = List.of(
            new Wish(0, 0.55),
            new Wish(1, 0.7),
            new Wish(2, 0.85),
            new Wish(3, 0.9),
            new Wish(1, 0.45),
            new Wish(3, 0.6),
            new Wish(2, 0.3),
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
                if (rank(row) <= wish.rank() && allowed(row)) {
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
                && layout.blocks().stream().filter(block -> block.crosses(row)).noneMatch(b -> cuts(b, row));
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
