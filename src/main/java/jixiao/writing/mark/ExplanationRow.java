package jixiao.writing.mark;

import static jixiao.writing.mark.Cells.blank;
import static jixiao.writing.mark.Cells.formula;
import static jixiao.writing.mark.Cells.link;
import static jixiao.writing.mark.Cells.number;
import static jixiao.writing.mark.Cells.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.wording.Terms;
import jixiao.wording.Wording;
import jixiao.wording.WrittenPair;
import jixiao.writing.edit.AddedCell;
import jixiao.writing.edit.AddedRow;
import jixiao.writing.edit.Look;

/** 计分说明的一行. Rows are counted from 1, as in the sheet's own formulas. */
record ExplanationRow(Wording wording, ScoreRounding rounding) {
    AddedRow execution(int row, ScoredEvaluation scored) {
        BudgetExecution funds = scored.table().execution();
        var execution = scored.execution();
        LiveScore live = LiveScore.of(execution.basis().formula(), row, rounding);
        List<AddedCell> cells = new ArrayList<>();
        cells.add(text(0, "", Look.CENTER));
        cells.add(link(1, funds.place()));
        cells.add(text(2, "预算执行情况", Look.TEXT));
        cells.add(text(3, funds.name(), Look.TEXT));
        cells.add(text(4, funds.budget().text(), Look.CENTER));
        cells.add(text(5, funds.spending().text(), Look.CENTER));
        cells.add(number(6, funds.budget().value(), Look.AMOUNT));
        cells.add(number(7, funds.spending().value(), Look.AMOUNT));
        cells.add(text(8, "万元", Look.CENTER));
        cells.add(number(9, Optional.of(execution.points()), Look.PLAIN_NUMBER));
        cells.add(text(10, "计分口径", Look.CENTER));
        cells.add(text(11, method(execution.basis()), Look.TEXT));
        live.share()
                .ifPresentOrElse(
                        share -> cells.add(formula(12, share.formula(), share.value(), Look.PERCENT)),
                        () -> cells.add(number(12, execution.rate(), Look.PERCENT)));
        cells.add(score(live, execution.score(), Look.NUMBER));
        cells.add(number(14, funds.claimed().value(), Look.NUMBER));
        cells.add(text(15, wording.reckoned(execution) + tail(wording.missed(execution)), Look.TEXT));
        return AddedRow.of(cells.toArray(AddedCell[]::new));
    }

    AddedRow line(int row, int number, LineScore line) {
        Indicator indicator = line.indicator();
        LiveScore live = LiveScore.of(line.basis().formula(), row, rounding);
        List<AddedCell> cells = new ArrayList<>();
        cells.add(text(0, Integer.toString(number), Look.CENTER));
        cells.add(link(1, indicator.place()));
        cells.add(text(2, levels(indicator), Look.TEXT));
        cells.add(text(3, indicator.name(), Look.TEXT));
        cells.add(text(4, indicator.targetEntry().text(), Look.CENTER));
        cells.add(text(5, indicator.actual().entry().text(), Look.CENTER));
        Optional<WrittenPair> written = WrittenPair.of(line).filter(pair -> !pair.isPercent());
        Look look = written.isPresent() ? Look.PLAIN_NUMBER : look(live.unit());
        cells.add(number(6, written.map(WrittenPair::a).or(live::a), look));
        cells.add(number(7, written.map(WrittenPair::b).or(live::b), look));
        cells.add(text(
                8,
                written.map(WrittenPair::unit)
                        .orElseGet(() -> live.unit().map(Unit::name).orElse("")),
                Look.CENTER));
        cells.add(number(9, Optional.of(line.weight()), Look.PLAIN_NUMBER));
        cells.add(text(10, Terms.of(line.weightSource()), Look.CENTER));
        cells.add(text(11, method(line.basis()), Look.TEXT));
        cells.add(share(live));
        cells.add(score(live, line.score(), line.needsReview() ? Look.NUMBER_REVIEW : Look.NUMBER));
        cells.add(number(14, claim(line), Look.NUMBER));
        cells.add(text(15, explained(line), Look.TEXT));
        return AddedRow.of(cells.toArray(AddedCell[]::new));
    }

    AddedRow total(int first, int last, ScoredEvaluation scored) {
        List<AddedCell> cells = new ArrayList<>();
        cells.add(text(0, "合计", Look.LABEL));
        for (int column = 1; column < 13; column++) {
            cells.add(blank(column, Look.LABEL));
        }
        String sum = rounding.sum("SUM(N" + first + ":N" + last + ")");
        String capped = scored.totalCap()
                .map(cap -> "MIN(" + cap.toPlainString() + "," + sum + ")")
                .orElse(sum);
        cells.add(scored.hasTotal() ? formula(13, capped, scored.total(), Look.TOTAL) : blank(13, Look.LABEL));
        cells.add(number(14, scored.table().claimedTotal().value(), Look.TOTAL));
        cells.add(blank(15, Look.LABEL));
        return AddedRow.of(cells.toArray(AddedCell[]::new));
    }

    /** The claim; of one shared with other lines the part that the score is made of, as the formula beside it needs. */
    private static Optional<BigDecimal> claim(LineScore line) {
        Formula formula = line.basis().formula();
        boolean taken = formula instanceof Formula.ClaimKept
                || formula instanceof Formula.Unsettled
                || formula instanceof Formula.Uncomputed
                || formula instanceof Formula.Banded banded && banded.point() == BandPoint.CLAIMED;
        Optional<BigDecimal> own = line.indicator().claimed().value();
        return own.isEmpty() && taken ? line.score() : own;
    }

    private static AddedCell share(LiveScore live) {
        return live.share()
                .map(share -> formula(12, share.formula(), share.value(), Look.PERCENT))
                .orElseGet(() -> number(12, live.givenShare(), Look.PERCENT));
    }

    private static AddedCell score(LiveScore live, Optional<BigDecimal> score, Look look) {
        return score.isPresent() && live.score().isPresent()
                ? formula(13, live.score().get(), score.get(), look)
                : number(13, score, look);
    }

    /** The method, and under it the clause that it rests on. */
    private String method(Basis basis) {
        return Stream.of(wording.method(basis), basis.clause())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String explained(LineScore line) {
        return Stream.of(wording.reckoned(line), wording.band(line), wording.shortfall(line))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String levels(Indicator indicator) {
        String first = indicator.level1().name();
        String second = indicator.level2().name();
        return first + (first.isEmpty() || second.isEmpty() ? "" : "/") + second;
    }

    private static Look look(Optional<Unit> unit) {
        return unit.filter(found -> found.kind() == UnitKind.RATIO).isPresent() ? Look.PERCENT : Look.PLAIN_NUMBER;
    }

    private static String tail(String sentence) {
        return sentence.isEmpty() ? "" : "\n" + sentence;
    }
}
