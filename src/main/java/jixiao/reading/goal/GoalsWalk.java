package jixiao.reading.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.document.Grid.GridCell;
import jixiao.model.AnnualGoal;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.reading.Area;
import jixiao.reading.Footer;
import jixiao.reading.Heading;
import jixiao.reading.funds.FundsBlock;
import jixiao.text.Normal;

/** 目标归集: collects goals with their lines on the way down one table. */
final class GoalsWalk {
    private static final int UNKNOWN = -1;

    /** Rows that notes or a box amid the lines may take. */
    private static final int FARTHEST = 20;

    private final Area area;
    private final Footer footer;
    private final GoalCaption.Parser captions;
    private final GoalCaption.Parser groups;
    private final Breakdowns breakdowns;
    private final List<GoalDraft> goals = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private final List<Integer> seams = new ArrayList<>();
    private final List<GoalCaption> pending = new ArrayList<>();
    private Optional<GoalCaption> group = Optional.empty();

    GoalsWalk(Area area, Footer footer, GoalCaption.Parser captions, GoalCaption.Parser groups, Breakdowns breakdowns) {
        this.breakdowns = breakdowns;
        this.area = area;
        this.footer = footer;
        this.captions = captions;
        this.groups = groups;
    }

    /** Notes the captions above a header. */
    void above(int from, int to, FundsBlock funds) {
        for (int row = from; row <= to; row++) {
            if (row < funds.firstRow() || row > funds.lastRow()) {
                captions.at(area, row).ifPresent(pending::add);
                group = group.isPresent() ? group : sectionTitle(row);
            }
        }
    }

    /** Notes where the table goes on: a caption there that only says again which goal the lines are of opens none. */
    void seam(int from, int to) {
        seams.add(from);
        for (int row = from; row <= to; row++) {
            captions.at(area, row).filter(caption -> !isAgain(caption)).ifPresent(pending::add);
        }
    }

    private boolean isAgain(GoalCaption caption) {
        return goals.stream()
                .anyMatch(goal -> caption.no().equals(goal.no())
                        && (caption.text().isBlank()
                                || Normal.words(caption.text()).equals(Normal.words(goal.text()))));
    }

    /** "二、绩效指标完成情况(80分)" alone in a row above the header. */
    private Optional<GoalCaption> sectionTitle(int row) {
        List<GridCell> own = area.own(row);
        return own.size() != 1
                ? Optional.empty()
                : label(own.get(0))
                        .filter(title ->
                                title.points().isPresent() && title.no().isEmpty());
    }

    /** Takes the lines under a header; gives the first row that is no longer theirs. */
    int block(Heading heading, LineReader lines, BelowTotal below, int end) {
        Optional<GoalCaption> label = groupLabel(heading);
        group = group.or(() -> label);
        if (goals.isEmpty()
                || !pending.isEmpty()
                || label.filter(this::isAnother).isPresent()) {
            open(label);
            lines.begin();
        }
        int before = rows.size();
        boolean totalled = false;
        int lastTotal = UNKNOWN;
        for (int row = heading.lastRow() + 1; row <= end; row++) {
            Footer.Kind kind = footer.kind(area, row);
            Optional<GoalCaption> caption = caption(lines, row);
            if (kind == Footer.Kind.EDGE && !totalled) {
                lastTotal = lastTotal == UNKNOWN ? lastTotal(row, end) : lastTotal;
                // Lines with points come after a note or a box amid the lines, and their total.
                OptionalInt next = pointed(lines, below, row, end);
                if (next.isPresent() && next.getAsInt() < lastTotal) {
                    continue;
                }
            }
            if (kind == Footer.Kind.EDGE || caption.isPresent() && !hasLines(lines, row + 1, end)) {
                return row;
            }
            if (caption.isPresent()) {
                pending.add(caption.get());
                open(Optional.empty());
                totalled = false;
            } else if (kind == Footer.Kind.OTHER) {
                boolean switched = switchGoal(heading, row);
                int at = row;
                BooleanSupplier opens = () -> switched || below.opensGroup(at);
                totalled = totalled && !opens.getAsBoolean();
                Predicate<Indicator> goesOn = read -> below.goesOn(last(), read)
                        || opens.getAsBoolean()
                        || BelowTotal.isReported(read)
                                && pointed(lines, below, at, end).isPresent();
                line(heading, lines, row, totalled ? below::isLine : goesOn);
            } else if (kind == Footer.Kind.GOES_ON) {
                totalled = false;
            } else {
                totals.add(row);
                totalled |= kind == Footer.Kind.TOTAL && rows.size() > before;
            }
        }
        return end + 1;
    }

    private int lastTotal(int from, int end) {
        int last = end;
        while (last > from && footer.kind(area, last) != Footer.Kind.TOTAL) {
            last--;
        }
        return last;
    }

    /** The next row not far below another with a name, a target and points, no total standing between. */
    private OptionalInt pointed(LineReader lines, BelowTotal below, int row, int end) {
        return IntStream.rangeClosed(row + 1, Math.min(end, row + FARTHEST))
                .takeWhile(under -> footer.kind(area, under) != Footer.Kind.TOTAL)
                .filter(under -> lines.isPointed(under) && !below.speaksOfScoring(under))
                .findFirst();
    }

    private Optional<GoalCaption> caption(LineReader lines, int row) {
        return captions.at(area, row).filter(each -> lines.isCaption(row, each.cell()));
    }

    private void line(Heading heading, LineReader lines, int row, Predicate<Indicator> test) {
        Optional<Indicator> line = lines.at(row).filter(test);
        if (line.isPresent()) {
            goals.get(goals.size() - 1).lines().add(line.get());
            rows.add(row);
            indents.add(lines.nameCell(row).map(GridCell::indent).orElse(0));
        }
    }

    private Optional<Indicator> last() {
        List<Indicator> lines = goals.get(goals.size() - 1).lines();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    /** Captions of further goals with headers of their own end a block. */
    private boolean hasLines(LineReader lines, int from, int to) {
        for (int row = from; row <= to && footer.kind(area, row) != Footer.Kind.EDGE; row++) {
            if (lines.nameCell(row).isPresent() && caption(lines, row).isEmpty()) {
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

    /** A label beside the lines may name another goal than the one above; whether it does. */
    private boolean switchGoal(Heading heading, int row) {
        Optional<GoalCaption> beside = area.own(row).stream()
                .filter(cell -> cell.column() < heading.firstColumn())
                .flatMap(cell -> label(cell).stream())
                .filter(this::isAnother)
                .findFirst();
        if (beside.isPresent()) {
            if (goals.get(goals.size() - 1).lines().isEmpty()) {
                goals.remove(goals.size() - 1);
            }
            open(beside);
        }
        return beside.isPresent();
    }

    /** Opens a goal of the caption waiting above, or of the label where there is none. */
    private void open(Optional<GoalCaption> label) {
        Optional<BigDecimal> ownPoints =
                label.filter(each -> !each.no().isEmpty()).flatMap(GoalCaption::points);
        String labelNo = label.map(GoalCaption::no).orElse("");
        if (pending.isEmpty()) {
            Place place = label.map(each -> area.place(each.cell())).orElse(Place.NOWHERE);
            goals.add(new GoalDraft(labelNo, label.map(GoalCaption::text).orElse(""), ownPoints, place));
            return;
        }
        GoalCaption caption = pending.get(pending.size() - 1);
        goals.add(new GoalDraft(
                caption.no().isEmpty() ? labelNo : caption.no(),
                caption.text(),
                caption.points().or(() -> ownPoints),
                area.place(caption.cell())));
        pending.clear();
    }

    /** Lines that only detail the one above them are no lines of their own. */
    private void fold() {
        List<Integer> left = new ArrayList<>();
        int at = 0;
        for (GoalDraft goal : goals) {
            List<Breakdowns.Line> lines = new ArrayList<>();
            for (Indicator line : goal.lines()) {
                lines.add(new Breakdowns.Line(line, rows.get(at), indents.get(at)));
                at++;
            }
            List<Breakdowns.Line> folded = breakdowns.folded(lines);
            goal.lines().clear();
            folded.forEach(line -> goal.lines().add(line.indicator()));
            folded.forEach(line -> left.add(line.row()));
        }
        rows.clear();
        rows.addAll(left);
    }

    GoalsReader.Result result(BarePoints bare) {
        fold();
        bare.read(goals);
        // A table has a goal, also a blank one whose goals are all without lines.
        GoalDraft first = goals.get(0);
        goals.removeIf(goal -> goal.lines().isEmpty());
        if (goals.isEmpty()) {
            goals.add(first);
        }
        Optional<Figure> label = group.filter(
                        each -> goals.size() == 1 || each.no().isEmpty())
                .flatMap(each -> each.points().map(points -> Figure.of(points, area.place(each.cell()))));
        GoalPoints points = GoalPoints.of(goals, label);
        List<AnnualGoal> read = goals.stream()
                .map(goal -> new AnnualGoal(
                        goal.no(),
                        goal.text(),
                        points.repeated() ? Optional.empty() : goal.points(),
                        goal.caption(),
                        goal.lines()))
                .toList();
        int last = rows.isEmpty() ? -1 : rows.get(rows.size() - 1);
        GoalsReader.Sums sums = new GoalsReader.Sums(
                labels(totals.stream().filter(row -> row < last)),
                labels(totals.stream().filter(this::endsPage)));
        return new GoalsReader.Result(read, points.indicators(), rows, last, sums);
    }

    private Set<String> labels(Stream<Integer> sums) {
        return sums.map(row -> Normal.text(area.own(row).get(0).text())).collect(Collectors.toSet());
    }

    /** Whether the table goes on below a total row before any line. */
    private boolean endsPage(int total) {
        int line = rows.stream().filter(row -> row > total).findFirst().orElse(Integer.MAX_VALUE);
        return seams.stream().anyMatch(seam -> total < seam && seam < line);
    }
}
