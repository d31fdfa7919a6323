package jixiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.AnnualGoal;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.sheet.Grid.GridCell;

/** 年度目标与指标: walks through a table from header to header and collects goals with their lines. */
final class GoalsReader {
    private final Written written;
    private final Footer footer;
    private final GoalCaption.Parser captions;
    private final GoalCaption.Parser groups;

    GoalsReader(Wordings wordings, Written written, Footer footer) {
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
     * @param lastLineRow the last row that was looked at for lines; −1 when there was none
     */
    record Result(List<AnnualGoal> goals, Figure indicatorPoints, List<Integer> lineRows, int lastLineRow) {}

    /** Reads a table; the rows of its funds hold no captions. */
    Result read(TableArea table, FundsBlock funds, Optional<Integer> year) {
        Walk walk = new Walk(table.area(), year);
        int from = table.area().firstRow();
        List<Heading> headings = table.headings();
        for (int at = 0; at < headings.size(); at++) {
            Heading heading = headings.get(at);
            walk.above(from, heading.firstRow() - 1, funds);
            int end = at + 1 < headings.size()
                    ? headings.get(at + 1).firstRow() - 1
                    : table.area().lastRow();
            from = walk.block(heading, end);
        }
        return walk.result();
    }

    private final class Walk {
        private final Area area;
        private final Optional<Integer> year;
        private final List<GoalDraft> goals = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final List<GoalCaption> pending = new ArrayList<>();
        private Optional<GoalCaption> group = Optional.empty();
        private int lastRow = -1;

        Walk(Area area, Optional<Integer> year) {
            this.area = area;
            this.year = year;
        }

        /** Captions above a header. */
        void above(int from, int to, FundsBlock funds) {
            for (int row = from; row <= to; row++) {
                if (row < funds.firstRow() || row > funds.lastRow()) {
                    captions.at(area, row).ifPresent(pending::add);
                }
            }
        }

        /** The lines under a header; gives the first row that is no longer theirs. */
        int block(Heading heading, int end) {
            Optional<GoalCaption> label = groupLabel(heading);
            group = group.or(() -> label);
            if (goals.isEmpty()
                    || !pending.isEmpty()
                    || label.filter(this::isAnother).isPresent()) {
                open(label);
            }
            LineReader lines = new LineReader(area, heading, written, year);
            for (int row = heading.lastRow() + 1; row <= end; row++) {
                Footer.Kind kind = footer.kind(area, row);
                if (kind == Footer.Kind.EDGE) {
                    return row;
                }
                boolean named = lines.nameCell(row).isPresent();
                Optional<GoalCaption> caption = named ? Optional.empty() : captions.at(area, row);
                if (caption.isPresent()) {
                    if (row < end && hasLines(lines, row + 1, end)) {
                        pending.add(caption.get());
                        open(Optional.empty());
                    } else {
                        return row;
                    }
                } else if (kind == Footer.Kind.OTHER) {
                    switchGoal(heading, row);
                    Optional<Indicator> line = lines.at(row);
                    if (line.isPresent()) {
                        goals.get(goals.size() - 1).lines().add(line.get());
                        rows.add(row);
                        lastRow = row;
                    }
                }
            }
            return end + 1;
        }

        private boolean hasLines(LineReader lines, int from, int to) {
            for (int row = from; row <= to; row++) {
                if (footer.kind(area, row) == Footer.Kind.EDGE) {
                    return false;
                }
                if (lines.nameCell(row).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** What stands left of a header's words: "年度绩效目标1", "绩效指标(90分)". */
        private Optional<GoalCaption> groupLabel(Heading heading) {
            return area.seen(heading.firstRow()).stream()
                    .filter(cell -> cell.column() < heading.firstColumn())
                    .flatMap(cell -> label(cell).stream())
                    .findFirst();
        }

        private Optional<GoalCaption> label(GridCell cell) {
            return groups.parse(cell.text())
                    .map(parsed -> new GoalCaption(cell, parsed.no(), parsed.points(), parsed.rest()));
        }

        private boolean isAnother(GoalCaption label) {
            return !label.no().isEmpty()
                    && !label.no().equals(goals.get(goals.size() - 1).no());
        }

        /** A label beside the lines may name another goal than the one above. */
        private void switchGoal(Heading heading, int row) {
            Optional<GoalCaption> beside = area.own(row).stream()
                    .filter(cell -> cell.column() < heading.firstColumn())
                    .flatMap(cell -> label(cell).stream())
                    .filter(label -> !label.no().isEmpty())
                    .findFirst();
            if (beside.isPresent() && isAnother(beside.get())) {
                GoalDraft last = goals.get(goals.size() - 1);
                if (last.lines().isEmpty()) {
                    goals.remove(goals.size() - 1);
                }
                open(beside);
            }
        }

        /** A new goal of the captions waiting above, or of the label where there are none. */
        private void open(Optional<GoalCaption> label) {
            if (pending.isEmpty()) {
                goals.add(label.map(each -> draft(each))
                        .orElseGet(() -> new GoalDraft("", "", Optional.empty(), Place.NOWHERE)));
                return;
            }
            GoalCaption caption = pending.get(pending.size() - 1);
            String no = caption.no().isEmpty() ? label.map(GoalCaption::no).orElse("") : caption.no();
            Optional<BigDecimal> points = caption.points()
                    .or(() -> label.filter(each -> !each.no().isEmpty()).flatMap(GoalCaption::points));
            goals.add(new GoalDraft(no, caption.text(), points, area.place(caption.cell())));
            pending.clear();
        }

        private GoalDraft draft(GoalCaption label) {
            Optional<BigDecimal> points = label.no().isEmpty() ? Optional.empty() : label.points();
            return new GoalDraft(label.no(), label.text(), points, area.place(label.cell()));
        }

        Result result() {
            goals.removeIf(goal -> goal.lines().isEmpty() && goals.size() > 1);
            Figure indicatorPoints = indicatorPoints();
            boolean repeated = repeated(indicatorPoints);
            List<AnnualGoal> read = goals.stream()
                    .map(goal -> new AnnualGoal(
                            goal.no(),
                            goal.text(),
                            repeated ? Optional.empty() : goal.points(),
                            goal.caption(),
                            goal.lines()))
                    .toList();
            return new Result(read, indicatorPoints, rows, lastRow);
        }

        /** Points of the label beside the header, or of the caption of the only goal. */
        private Figure indicatorPoints() {
            Optional<GoalCaption> label = group.filter(each -> each.points().isPresent())
                    .filter(each -> goals.size() == 1 || each.no().isEmpty());
            if (label.isPresent()) {
                return Figure.of(
                        label.get().points().get(), area.place(label.get().cell()));
            }
            GoalDraft first = goals.get(0);
            boolean all = goals.size() == 1 || repeated(Figure.NONE);
            return all
                    ? first.points()
                            .map(points -> Figure.of(points, first.caption()))
                            .orElse(Figure.NONE)
                    : Figure.NONE;
        }

        /** Whether the goals' captions only repeat the points of all indicators. */
        private boolean repeated(Figure indicatorPoints) {
            if (goals.size() == 1) {
                return true;
            }
            BigDecimal first = goals.get(0).points().orElse(BigDecimal.ZERO);
            boolean alike = first.signum() > 0
                    && goals.stream()
                            .allMatch(goal -> goal.points()
                                    .filter(points -> points.compareTo(first) == 0)
                                    .isPresent());
            boolean together = indicatorPoints
                    .value()
                    .filter(points -> points.compareTo(first) == 0)
                    .isPresent();
            boolean tooMuch = first.multiply(BigDecimal.valueOf(goals.size())).compareTo(BigDecimal.valueOf(100)) > 0;
            return alike && (together || tooMuch);
        }
    }
}
