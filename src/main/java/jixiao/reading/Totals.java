package jixiao.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.document.Grid.GridCell;
import jixiao.model.Figure;
import jixiao.reading.FormMap.Position;
import jixiao.reading.goal.GoalsReader;
import jixiao.text.Normal;

/**
 * 总分行.
 *
 * @param claimed 总分; without a cell when the table has none
 * @param weights total under the weights; blank when there is none
 * @param row its row; −1 when the table has none
 * @param cell where the total stands; empty when there is no cell of its own
 */
record Totals(Figure claimed, Figure weights, int row, Optional<Position> cell) {
    static final Totals NONE = new Totals(Figure.NONE, Figure.NONE, -1, Optional.empty());

    /**
     * Reads the preferred total row below the lines, else one above the table's headers.
     *
     * @param above rows above the first header; the lines of the funds have totals too, which are none of the table
     * @param below rows below the last line
     * @param sums total rows between the lines: the first row of that label below the last line is of that kind too, but
     *     where it is the only one below those of pages
     */
    static Totals read(Area above, Area below, Heading heading, Footer footer, Written written, GoalsReader.Sums sums) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        int page = -1;
        Set<String> due = new HashSet<>(sums.labels());
        for (int row = below.firstRow(); row <= below.lastRow(); row++) {
            if (footer.kind(below, row) == Footer.Kind.TOTAL) {
                String label = below.own(row).get(0).text();
                int rank = footer.totalRank(label);
                boolean subtotal = due.remove(Normal.text(label));
                if (!subtotal && rank < bestRank) {
                    best = row;
                    bestRank = rank;
                }
                page = subtotal && page < 0 && sums.pages().contains(Normal.text(label)) ? row : page;
            }
        }
        best = best < 0 ? page : best;
        return best < 0
                ? onTop(above, footer, written)
                : withWeights(row(below, best, heading, footer, written), below, heading, footer, written);
    }

    /** A total written into the title block ("自评总分:97"). */
    private static Totals onTop(Area above, Footer footer, Written written) {
        for (int row = above.firstRow(); row <= above.lastRow(); row++) {
            for (GridCell cell : above.own(row)) {
                Optional<String> inside = footer.totalIn(cell.text());
                if (inside.isPresent() && Normal.text(cell.text()).matches("[^0-9]*分.*[0-9].*")) {
                    return new Totals(
                            written.points(inside.get(), above.place(cell)), Figure.NONE, row, Optional.empty());
                }
                Optional<GridCell> beside = footer.isPoints(cell.text()) ? above.beside(cell) : Optional.empty();
                if (beside.isPresent()) {
                    GridCell value = beside.get();
                    return new Totals(
                            written.points(value.text(), above.place(value)),
                            Figure.NONE,
                            row,
                            Optional.of(new Position(value.row(), value.column())));
                }
            }
        }
        return NONE;
    }

    /** Where the total's own row has none, another total row may hold the sum of the weights. */
    private static Totals withWeights(Totals totals, Area below, Heading heading, Footer footer, Written written) {
        for (int row = below.firstRow(); row <= below.lastRow() && totals.weights.isBlank(); row++) {
            if (row != totals.row && footer.kind(below, row) == Footer.Kind.TOTAL) {
                Figure weights = row(below, row, heading, footer, written).weights;
                totals = weights.isBlank() ? totals : new Totals(totals.claimed, weights, totals.row, totals.cell);
            }
        }
        return totals;
    }

    private static Totals row(Area area, int row, Heading heading, Footer footer, Written written) {
        List<GridCell> own = area.own(row);
        GridCell label = own.get(0);
        Optional<String> inside = footer.totalIn(label.text());
        if (inside.isPresent()) {
            return new Totals(written.points(inside.get(), area.place(label)), Figure.NONE, row, Optional.empty());
        }
        Optional<GridCell> scored = other(heading.at(area, row, Names.SCORE), label);
        Optional<GridCell> weighed = other(heading.at(area, row, Names.WEIGHT), label);
        Optional<GridCell> beside = other(area.beside(label), label)
                .filter(cell -> !isOurs(heading, cell))
                .filter(cell -> scored.filter(cell::equals).isPresent()
                        || weighed.filter(cell::equals).isEmpty());
        Optional<GridCell> total = scored.filter(cell -> !cell.isBlank())
                .or(() -> beside.filter(cell -> !cell.isBlank()))
                .or(() -> scored)
                .or(() -> beside);
        Figure claimed = total.map(cell -> written.claim(area, cell)).orElse(Figure.NONE);
        Figure weights = weighed.filter(cell -> total.filter(cell::equals).isEmpty())
                .map(cell -> written.points(cell.text(), area.place(cell)))
                .orElse(Figure.NONE);
        return new Totals(claimed, weights, row, total.map(cell -> new Position(cell.row(), cell.column())));
    }

    private static Optional<GridCell> other(Optional<GridCell> cell, GridCell label) {
        return cell.filter(each -> each.row() != label.row() || each.column() != label.column());
    }

    private static boolean isOurs(Heading heading, GridCell cell) {
        return java.util.stream.Stream.of(OwnOutput.SECOND_SCORE, OwnOutput.REFERENCE_SCORE)
                .flatMap(name -> heading.word(name).stream())
                .anyMatch(word -> word.column() == cell.column());
    }
}
