package jixiao.reading.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.AnnualGoal;
import jixiao.model.Figure;
import jixiao.reading.ContinuedWords;
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
    private final ContinuedWords continued;
    private final Written written;
    private final Footer footer;
    private final BarePoints bare;
    private final GoalCaption.Parser captions;
    private final GoalCaption.Parser groups;

    public GoalsReader(Wordings wordings, ContinuedWords continued, Written written, Footer footer, BarePoints bare) {
        this.bare = bare;
        this.continued = continued;
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
     * @param sums the total rows that stand between lines
     */
    public record Result(
            List<AnnualGoal> goals, Figure indicatorPoints, List<Integer> lineRows, int lastLineRow, Sums sums) {
        /** The same without the line that is the execution. */
        public Result without(ExecutionLine.Split split) {
            List<Integer> rows = new ArrayList<>(lineRows);
            split.execution().line().ifPresent(line -> rows.remove(line.at()));
            return new Result(split.goals(), indicatorPoints, rows, lastLineRow, sums);
        }
    }

    /**
     * 中间的合计.
     *
     * @param labels labels, normalised, of total rows between lines
     * @param pages those of them that end a page
     */
    public record Sums(Set<String> labels, Set<String> pages) {
        public Sums {
            labels = Set.copyOf(labels);
            pages = Set.copyOf(pages);
        }
    }

    /** Reads a table; the rows of its funds hold no captions. */
    public Result read(TableArea table, FundsBlock funds, Optional<Integer> year) {
        GoalsWalk walk = new GoalsWalk(table.area(), footer, captions, groups, new Breakdowns(written));
        int from = table.area().firstRow();
        List<Heading> headings = table.headings();
        Optional<LineReader> before = Optional.empty();
        for (int at = 0; at < headings.size(); at++) {
            Heading heading = headings.get(at);
            LineReader lines = new LineReader(table.area(), heading, wordings, written, year);
            if (table.goesOn(at)) {
                walk.above(from, table.seam(at) - 1, funds);
                walk.seam(table.seam(at), heading.firstRow() - 1);
                before.ifPresent(above -> lines.goOn(above, continued));
            } else {
                walk.above(from, heading.firstRow() - 1, funds);
            }
            boolean more = at + 1 < headings.size();
            int end = more ? table.seam(at + 1) - 1 : table.area().lastRow();
            from = walk.block(heading, lines, new BelowTotal(table.area(), heading, wordings), end);
            before = Optional.of(lines);
        }
        return walk.result(bare);
    }
}
