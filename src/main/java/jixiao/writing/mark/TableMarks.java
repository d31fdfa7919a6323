package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import jixiao.wording.Wording;
import jixiao.writing.Standing;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.CellNote;
import jixiao.writing.edit.Mark;
import jixiao.writing.edit.SheetEdits;

/**
 * 一张自评表的标注: fills empty scores, marks claims that differ, and puts the engine's score beside the table where it
 * may not stand in it. A claim is overwritten only with {@code accept}; no row or column is inserted, and nothing is put into
 * a part of an array formula.
 */
final class TableMarks {
    private final FormMap map;
    private final Judgement judgement;
    private final ScoreRounding rounding;
    private final boolean accept;
    private final CellNames names;
    private final Predicate<CellAt> inArray;
    private final Standing standing;
    private final BesideColumn beside;
    private final MarkNotes notes;
    private final Map<CellAt, CellEdit> cells = new TreeMap<>();
    /** Cells whose numbers make up the total, as addresses. */
    private final List<String> parts = new ArrayList<>();

    TableMarks(
            FormMap map,
            Judgement judgement,
            Wording wording,
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
        this.beside = BesideColumn.of(map);
        this.notes = new MarkNotes(wording);
    }

    SheetEdits edits() {
        if (!judgement.scored().hasTotal()) {
            rate();
        } else if (!judgement.table().isBlankForm()) {
            execution();
            lines();
            total();
            headers();
        }
        judgement.findings().stream()
                .filter(finding -> finding.place().hasCell())
                .filter(finding -> finding.place().sheet().equals(map.sheet()))
                .forEach(finding -> notes.finding(names.at(finding.place().cell()), finding));
        List<CellNote> written = notes.written();
        return new SheetEdits(map.sheet(), List.copyOf(cells.values()), written);
    }

    private void execution() {
        var scored = judgement.scored();
        Figure claim = judgement.table().execution().claimed();
        Optional<BigDecimal> score = scored.execution().score();
        Optional<CellAt> own = own(claim);
        boolean worth = scored.execution().points().signum() > 0 || !claim.isBlank();
        if (worth) {
            place(own, map.executionRow(), claim, score, false).ifPresent(cell -> notes.execution(cell, scored));
        }
        rate();
    }

    private void rate() {
        RateEdit.of(judgement, names)
                .filter(edit -> !inArray.test(edit.at()))
                .ifPresent(edit -> cells.put(edit.at(), edit));
    }

    private void lines() {
        List<LineScore> lines = judgement.scored().lines();
        int next = 0;
        while (next < lines.size()) {
            List<Integer> together = together(lines, next);
            if (together.size() > 1) {
                shared(together);
            } else {
                line(next, lines.get(next).indicator().claimed());
            }
            next += together.size();
        }
    }

    /** A line, and those below it whose claim stands in the same cell. */
    private static List<Integer> together(List<LineScore> lines, int first) {
        String cell = cell(lines, first);
        List<Integer> together = new ArrayList<>(List.of(first));
        for (int line = first + 1;
                line < lines.size() && !cell.isEmpty() && cell(lines, line).equals(cell);
                line++) {
            together.add(line);
        }
        return together;
    }

    private static String cell(List<LineScore> lines, int line) {
        return lines.get(line).indicator().counted().place().cell();
    }

    private void line(int i, Figure claim) {
        LineScore line = judgement.scored().lines().get(i);
        boolean provisional = standing.isProvisional(i);
        Optional<CellAt> at = place(own(claim), map.lineRows().get(i), claim, line.score(), provisional);
        at.ifPresent(cell -> {
            if (provisional) {
                ours(cell, claim, line.score());
            }
            notes.line(cell, line);
        });
    }

    /**
     * One cell for several lines: it holds their scores together, and each line's own stands beside the table where the two
     * are not the same.
     */
    private void shared(List<Integer> together) {
        List<LineScore> lines =
                together.stream().map(judgement.scored().lines()::get).toList();
        Figure claim = lines.get(0).indicator().counted();
        boolean scored = lines.stream().allMatch(line -> line.score().isPresent());
        BigDecimal sum = lines.stream().flatMap(line -> line.score().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean provisional = together.stream().anyMatch(standing::isProvisional);
        Optional<BigDecimal> score = scored ? Optional.of(sum) : Optional.empty();
        CellAt at = names.at(claim.place().cell());
        // An array takes no sum of ours, so that each line's score stands beside the table.
        boolean takes = !scored || !inArray.test(at);
        if (takes && (claim.isBlank() || accept) || scored && same(claim, sum)) {
            place(Optional.of(at), map.lineRows().get(together.get(0)), claim, score, provisional);
            if (provisional) {
                ours(at, claim, score);
            }
            lines.forEach(line -> notes.line(at, line));
            return;
        }
        leave(at, claim);
        together.forEach(line -> line(line, Figure.NONE));
    }

    /** Says of a cell that was filled in, or left empty, that it is no claim. */
    private void ours(CellAt cell, Figure claim, Optional<BigDecimal> score) {
        if (claim.isBlank() && own(claim).equals(Optional.of(cell))) {
            notes.ours(cell, score);
        }
    }

    /** The score's own cell, where there is one. */
    private Optional<CellAt> own(Figure claim) {
        String cell = claim.place().cell();
        return cell.isEmpty() ? Optional.empty() : Optional.of(names.at(cell));
    }

    /** Puts one score where it belongs, and tells where that is. */
    private Optional<CellAt> place(
            Optional<CellAt> own, int row, Figure claim, Optional<BigDecimal> score, boolean provisional) {
        boolean claimed = own.isPresent() && !claim.isBlank();
        boolean same = score.isPresent()
                && claim.value()
                        .filter(value -> value.compareTo(score.get()) == 0)
                        .isPresent();
        if (claimed && same) {
            parts.add(own.get().toString());
            return own;
        }
        boolean takes = own.isPresent() && (score.isEmpty() || !inArray.test(own.get()));
        if (takes && (!claimed || accept)) {
            fill(own.get(), score, provisional);
            score.ifPresent(value -> parts.add(own.get().toString()));
            return own;
        }
        own.ifPresent(cell -> leave(cell, claim));
        if (score.isEmpty() || row < 0) {
            return own;
        }
        CellAt there = beside.at(row, 0);
        Mark mark = provisional ? Mark.BESIDE_REVIEW : Mark.BESIDE;
        cells.put(there, beside.edit(there, new CellContent.Number(score.get()), mark));
        parts.add(there.toString());
        return Optional.of(there);
    }

    /**
     * Leaves a cell whose score stands beside the table: a claim that is not the engine's score is marked, and an empty part
     * of an array is no claim that is missing, unless the unit was told already that it is.
     */
    private void leave(CellAt cell, Figure claim) {
        if (!claim.isBlank()) {
            cells.put(cell, new CellEdit(cell.row(), cell.column(), new CellContent.Keep(), Optional.of(Mark.DIFFERS)));
        } else if (judgement.findings().stream()
                .noneMatch(
                        each -> each.code().endsWith("_MISSING") && each.place().equals(claim.place()))) {
            notes.inArray(cell);
        }
    }

    private void fill(CellAt cell, Optional<BigDecimal> score, boolean provisional) {
        CellContent content = score.<CellContent>map(CellContent.Number::new).orElseGet(CellContent.Keep::new);
        Mark mark = provisional ? Mark.FILLED_REVIEW : Mark.FILLED;
        Mark shown = score.isPresent() ? mark : Mark.REVIEW;
        cells.put(cell, new CellEdit(cell.row(), cell.column(), content, Optional.of(shown)));
    }

    private void total() {
        if (parts.isEmpty() || judgement.scored().totalling() != Totalling.COUNTED) {
            return;
        }
        BigDecimal total = judgement.scored().total();
        CellContent sum = new CellContent.Formula(
                TotalFormula.of(parts, rounding, judgement.scored().totalCap()), total);
        Figure claim = judgement.table().claimedTotal();
        Optional<CellAt> own = map.totalCell().map(at -> new CellAt(at.row(), at.column()));
        boolean takes = own.isPresent() && !inArray.test(own.get());
        if (takes && (claim.isBlank() || accept && !same(claim, total))) {
            CellAt cell = own.get();
            cells.put(cell, new CellEdit(cell.row(), cell.column(), sum, Optional.of(Mark.FILLED)));
            // Beside claims that differ it is no sum of what the column holds, and so nothing that the unit could mean.
            boolean beside = cells.keySet().stream().anyMatch(at -> at.column() == this.beside.column());
            if (standing.anyProvisional() || beside) {
                ours(cell, claim, Optional.of(total));
            }
            return;
        }
        if (own.isPresent() && same(claim, total)) {
            return;
        }
        own.ifPresent(cell -> leave(cell, claim));
        int row = own.map(CellAt::row).orElse(lastLine() + 1);
        CellAt there = beside.at(row, 0);
        cells.put(there, beside.edit(there, sum, Mark.BESIDE));
        if (own.isEmpty()) {
            CellAt name = beside.at(row, 1);
            cells.put(name, beside.edit(name, new CellContent.Text("合计"), Mark.BESIDE_HEADER));
        }
    }

    private int lastLine() {
        return map.lineRows().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(map.box().lastRow());
    }

    private static boolean same(Figure claim, BigDecimal score) {
        return claim.value().filter(value -> value.compareTo(score) == 0).isPresent();
    }

    /** Names the column beside the table above everything that was put there. */
    private void headers() {
        boolean used = cells.keySet().stream().anyMatch(at -> at.column() == beside.column());
        if (!used || !beside.isNew() && !map.columns().secondIsOurs()) {
            return;
        }
        for (int row : map.headerRows()) {
            CellAt at = beside.at(row, 0);
            notes.added(at);
            if (!beside.isNew()) {
                continue;
            }
            cells.putIfAbsent(at, beside.edit(at, new CellContent.Text(beside.title()), Mark.BESIDE_HEADER));
        }
    }
}
