package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.document.Provisional;
import jixiao.model.Finding;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;
import jixiao.wording.Wording;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellNote;

/** 批注内容: where points were lost, a finding stands or a weight was inferred. */
final class MarkNotes {
    private final Wording wording;
    private final Map<CellAt, List<String>> texts = new TreeMap<>();

    MarkNotes(Wording wording) {
        this.wording = wording;
    }

    /**
     * That a score is nobody's claim yet; by this the next run knows it. Said before all else of a cell.
     *
     * @param score what was filled in; empty where the cell stays empty
     */
    void ours(CellAt at, Optional<BigDecimal> score) {
        say(at, score.map(Provisional::sentence).orElseGet(Provisional::sentence));
    }

    /** That a cell is left empty as a part of an array, and its score stands beside the table. */
    void inArray(CellAt at) {
        say(at, Provisional.inArray());
    }

    /** That the column under a header is ours; by this a clean copy knows what to take away. */
    void added(CellAt at) {
        say(at, Provisional.column());
    }

    /** What is to be said of a line's score; nothing where it is full and its weight printed. */
    void line(CellAt at, LineScore line) {
        boolean printed = line.weightSource() == WeightSource.COLUMN || line.weightSource() == WeightSource.LABEL;
        if (!printed) {
            say(at, wording.weight(line));
        }
        boolean full = line.score()
                .filter(score -> score.compareTo(line.weight()) == 0)
                .isPresent();
        if (!full || line.needsReview()) {
            say(at, wording.reckoned(line));
            say(at, wording.band(line));
            say(at, wording.shortfall(line));
        }
    }

    /** What is to be said of the execution's score; nothing where it is full. */
    void execution(CellAt at, ScoredEvaluation scored) {
        var execution = scored.execution();
        if (execution
                .score()
                .filter(score -> score.compareTo(execution.points()) == 0)
                .isEmpty()) {
            say(at, wording.reckoned(execution));
            say(at, wording.missed(execution));
        }
    }

    /** A finding on its cell. */
    void finding(CellAt at, Finding finding) {
        say(at, finding.severity().chinese() + ":" + finding.sentence());
    }

    List<CellNote> written() {
        return texts.entrySet().stream()
                .map(entry -> new CellNote(
                        entry.getKey().row(), entry.getKey().column(), String.join("\n", entry.getValue())))
                .toList();
    }

    private void say(CellAt at, String sentence) {
        if (!sentence.isBlank()) {
            texts.computeIfAbsent(at, cell -> new ArrayList<>()).add(sentence);
        }
    }
}
