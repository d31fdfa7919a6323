package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import jixiao.model.Figure;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Totalling;
import jixiao.reading.FormMap;
import jixiao.writing.Standing;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.Mark;
import jixiao.writing.edit.SheetEdits;

/**
 * 净表: what fills a table that is to be filed. Settled scores go into empty cells, and the total where every score stands
 * there; what is still to be decided stays empty until the unit has typed it. Whatever an earlier run has left on the sheet
 * is taken away. Cells in an array formula are left alone.
 */
final class CleanMarks {

    private final FormMap map;
    private final Judgement judgement;
    private final ScoreRounding rounding;
    private final boolean accept;
    private final CellNames names;
    private final Predicate<CellAt> inArray;
    private final Standing standing;
    private final Map<CellAt, CellEdit> cells = new TreeMap<>();
    /** What stands in the cells that make up the total, by their addresses. */
    private final Map<String, BigDecimal> parts = new LinkedHashMap<>();

    private boolean complete = true;

    CleanMarks(
            FormMap map,
            Judgement judgement,
            ScoreRounding rounding,
            boolean accept,
            CellNames names,
            Predicate<CellAt> inArray) {
        this.map = map;
        this.judgement = judgement;
        this.rounding = rounding;
        this.accept = accept;
        this.names = names;
        this.inArray = inArray;
        this.standing = Standing.of(judgement.scored());
    }

    SheetEdits edits() {
        if (!judgement.table().isBlankForm()) {
            RateEdit.of(judgement, names)
                    .filter(edit -> !inArray.test(edit.at()))
                    .ifPresent(edit -> cells.put(edit.at(), edit));
            scores();
        }
        takeAwayBeside(map.columns().referenceColumn());
        if (map.columns().secondIsOurs()) {
            takeAwayBeside(map.columns().secondScoreColumn());
        }
        return new SheetEdits(map.sheet(), List.copyOf(cells.values()), List.of());
    }

    private void scores() {
        var scored = judgement.scored();
        boolean other = !scored.hasTotal();
        List<LineScore> lines = scored.lines();
        Map<String, Integer> sharing = new HashMap<>();
        lines.forEach(line -> sharing.merge(line.indicator().claimed().place().cell(), 1, Integer::sum));
        score(
                judgement.table().execution().claimed(),
                other ? Optional.empty() : scored.execution().score(),
                1);
        for (int i = 0; i < lines.size(); i++) {
            Figure claim = lines.get(i).indicator().claimed();
            boolean settled = !other && !standing.isProvisional(i);
            score(
                    claim,
                    settled ? lines.get(i).score() : Optional.empty(),
                    sharing.get(claim.place().cell()));
        }
        total(judgement.table().claimedTotal());
    }

    /**
     * One score.
     *
     * @param settled what may be filled in; empty for nothing
     * @param lines that share its cell
     */
    private void score(Figure claim, Optional<BigDecimal> settled, int lines) {
        String cell = claim.place().cell();
        if (cell.isEmpty()) {
            complete = false;
            return;
        }
        CellAt at = names.at(cell);
        boolean fills = !inArray.test(at)
                && lines == 1
                && settled.isPresent()
                && (claim.isBlank() || accept && differs(claim, settled.get()));
        if (fills) {
            put(at, new CellContent.Number(settled.get()), Mark.FILLED);
            parts.put(at.toString(), settled.get());
        } else if (claim.value().isPresent()) {
            parts.put(at.toString(), claim.value().get());
        } else {
            complete = false;
            takeBack(claim);
        }
    }

    private void total(Figure claim) {
        Optional<CellAt> cell = map.totalCell().map(at -> new CellAt(at.row(), at.column()));
        boolean takes = map.totalCell()
                .filter(at -> !inArray.test(new CellAt(at.row(), at.column())))
                .isPresent();
        if (!takes || !claim.isBlank() && !accept) {
            return;
        }
        if (!complete || parts.isEmpty() || judgement.scored().totalling() != Totalling.COUNTED) {
            takeBack(claim);
            return;
        }
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = judgement.scored().totalCap().map(sum::min).orElse(sum);
        if (claim.isBlank() || differs(claim, total)) {
            String formula = TotalFormula.of(
                    new ArrayList<>(parts.keySet()),
                    rounding,
                    judgement.scored().totalCap());
            put(cell.get(), new CellContent.Formula(formula, total), Mark.FILLED);
        }
    }

    /** Empties a cell that holds a score of ours which nobody has decided. */
    private void takeBack(Figure claim) {
        if (claim.provisional()) {
            CellAt at = names.at(claim.place().cell());
            if (!inArray.test(at)) {
                cells.put(at, new CellEdit(at.row(), at.column(), new CellContent.Blank(), Optional.empty()));
            }
        }
    }

    private void put(CellAt at, CellContent content, Mark mark) {
        cells.put(at, new CellEdit(at.row(), at.column(), content, Optional.of(mark)));
    }

    private static boolean differs(Figure claim, BigDecimal score) {
        return claim.value().filter(value -> value.compareTo(score) == 0).isEmpty();
    }

    /** Empties a column of ours, with the word beside its total. */
    private void takeAwayBeside(int column) {
        if (column < 0) {
            return;
        }
        List<Integer> rows = new ArrayList<>(map.lineRows());
        rows.addAll(map.headerRows());
        int last = map.lineRows().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(map.box().lastRow());
        rows.addAll(List.of(map.executionRow(), map.totalRow(), last + 1));
        for (int row : rows) {
            if (row >= 0) {
                bare(row, column);
            }
        }
        if (map.totalCell().isEmpty()) {
            bare(last + 1, column + 1);
        }
    }

    private void bare(int row, int column) {
        cells.putIfAbsent(
                new CellAt(row, column), new CellEdit(row, column, new CellContent.Blank(), Optional.of(Mark.BARE)));
    }
}
