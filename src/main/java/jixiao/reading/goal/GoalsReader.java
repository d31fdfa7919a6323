package jixiao.reading.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.AnnualGoal;
import jixiao.model.Figure;
import jixiao.reading.ExecutionLine;
import jixiao.reading.Footer;
import jixiao.reading.Heading;
import jixiao.reading.Names;
import jixiao.reading.TableArea;
import jixiao.reading.Wordings;
import jixiao.reading.Written;
import jixiao.reading.funds.FundsBlock;

/** 年度目标与指标: goes through a table from header to header. */
public final class GoalsReader {
    private final Wordings wordings;
    private final Written written;
    private final Footer footer;
    private final BarePoints bare;
    private final GoalCaption.Parser captions;
    private final GoalCaption.Parser groups;

    public GoalsReader(Wordings wordings, Written written, Footer footer, BarePoints bare) {
        this.bare = bare;
        this.wordings = wordings;
        this.written = written;
        this.footer = footer;
        this.captions = new GoalCaption.Parser(wordings, Names.GOAL);
        this.groups = new GoalCaption.Parser(wordings, Names.INDICATOR_GROUP);
    }

    /**
     * 所有目标.
     *
     * @param goals at least one
     * @param indicatorPoints points printed for all indicators together
     * @param lineRows row of each indicator
     * @param lastLineRow row of the last indicator; −1 when there is none
     * @param subtotals labels, normalised, of total rows that stand between lines
     */
    public record Result(
            List<AnnualGoal> goals,
            Figure indicatorPoints,
            List<Integer> lineRows,
            int lastLineRow,
            Set<String> subtotals) {
        /** The same without the line that is the execution. */
        public Result without(ExecutionLine.Split split) {
            List<Integer> rows = new ArrayList<>(lineRows);
            split.execution().line().ifPresent(line -> rows.remove(line.at()));
            return new Result(split.goals(), indicatorPoints, rows, lastLineRow, subtotals);
        }
    }

    /** Reads a table; the rows of its funds hold no captions. */
    public Result read(TableArea table, FundsBlock funds, Optional<Integer> year) {
        GoalsWalk walk = new GoalsWalk(table.area(), footer, captions, groups, new Breakdowns(written));
        int from = table.area().firstRow();
        List<Heading> headings = table.headings();
        for (int at = 0; at < headings.size(); at++) {
            Heading heading = headings.get(at);
            walk.above(from, heading.firstRow() - 1, funds);
            int end = at + 1 < headings.size()
                    ? headings.get(at + 1).firstRow() - 1
                    : table.area().lastRow();
            LineReader lines = new LineReader(table.area(), heading, wordings, written, year);
            from = walk.block(heading, lines, new BelowTotal(table.area(), heading, wordings), end);
        }
        return walk.result(bare);
    }
}
