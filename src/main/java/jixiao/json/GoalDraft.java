package jixiao.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.json.document.GoalDocument;

/**
 * 目标草稿.
 *
 * @param filled its points and cell
 * @param no its number
 * @param text what it says
 * @param lines its lines
 */
record GoalDraft(Filled filled, String no, String text, List<IndicatorDraft> lines) {
    GoalDraft(Filled filled, String no, String text) {
        this(filled, no, text.strip(), new ArrayList<>());
    }

    GoalDocument document() {
        Optional<BigDecimal> points = filled.number("points");
        return new GoalDocument(
                filled.cell(),
                no,
                text,
                points,
                lines.stream().map(IndicatorDraft::document).toList());
    }
}
