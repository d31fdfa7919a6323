package jixiao.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.json.document.ActualDocument;
import jixiao.json.document.BasisDocument;
import jixiao.json.document.BreakdownDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.LineDocument;
import jixiao.json.document.NotChosenDocument;
import jixiao.json.document.Stated;
import jixiao.json.document.TargetDocument;
import jixiao.model.ExecutionIndicator;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.wording.Wording;

/** 指标 as an element of {@code indicators}, of {@code breakdown} or as {@code line}. */
final class IndicatorWriting {
    private final Wording wording;
    private final Function<LineScore, List<NotChosenDocument>> notChosen;

    /** {@code notChosen} gives the rows that did not score a line; none where nobody asked. */
    IndicatorWriting(Wording wording, Function<LineScore, List<NotChosenDocument>> notChosen) {
        this.wording = wording;
        this.notChosen = notChosen;
    }

    IndicatorDocument of(LineScore line) {
        Indicator indicator = line.indicator();
        CellsWriting shown = new CellsWriting();
        return new IndicatorDocument(
                Places.cell(indicator.place()),
                Places.outside(indicator.place()),
                shown.label("level1", indicator.level1()),
                shown.label("level2", indicator.level2()),
                shown.label("level3", indicator.level3()),
                shown.entry("nature", indicator.nature()),
                target(indicator, shown),
                actual(indicator, shown),
                Optional.of(Numbers.rounded(line.weight())),
                line.weightSource().name(),
                Stated.of(shown.figure("printedWeight", indicator.weight())),
                line.achievement().map(Numbers::plain),
                line.ratio().map(Numbers::plain),
                line.score().map(Numbers::rounded),
                Numbers.ends(line.range()),
                line.needsReview(),
                line.verified(),
                line.missed(),
                shown.figure("claimedScore", indicator.claimed()),
                indicator.claimed().provisional(),
                indicator.claimShared().map(each -> each.place().cell()).orElse(""),
                sharedScore(indicator, shown),
                shown.figure("secondScore", indicator.second()),
                shown.entry("statedLevel", indicator.level()),
                shown.entry("reason", indicator.reason()),
                indicator.breakdown().stream().map(IndicatorWriting::part).toList(),
                basis(line),
                shown.cells(),
                shown.printed(),
                Optional.empty(),
                Stated.NOT,
                Optional.empty());
    }

    private static Optional<BigDecimal> sharedScore(Indicator indicator, CellsWriting shown) {
        return shown.figure("sharedScore", indicator.claimShared().orElse(Figure.NONE));
    }

    private BasisDocument basis(LineScore line) {
        List<NotChosenDocument> others = notChosen.apply(line);
        String number = others.isEmpty() ? "" : wording.number(line.basis());
        return BasisWriting.of(line.basis(), number, wording.formula(line), wording.missed(line), others);
    }

    private static BreakdownDocument part(Indicator part) {
        CellsWriting shown = new CellsWriting();
        return new BreakdownDocument(
                Places.cell(part.place()),
                Places.outside(part.place()),
                part.name(),
                shown.entry("nature", part.nature()),
                target(part, shown),
                actual(part, shown),
                shown.figure("secondScore", part.second()),
                shown.entry("statedLevel", part.level()),
                shown.entry("reason", part.reason()),
                shown.cells(),
                shown.printed());
    }

    /** The line that is the execution: where it stands among the indicators, and as submitted. */
    static LineDocument line(ExecutionIndicator line) {
        Indicator indicator = line.indicator();
        CellsWriting shown = new CellsWriting();
        return new LineDocument(
                Numbers.whole(line.goal()),
                line.at() < 0 ? Optional.empty() : Numbers.whole(line.at()),
                Places.cell(indicator.place()),
                Places.outside(indicator.place()),
                shown.label("level1", indicator.level1()),
                shown.label("level2", indicator.level2()),
                shown.label("level3", indicator.level3()),
                shown.entry("nature", indicator.nature()),
                target(indicator, shown),
                actual(indicator, shown),
                Optional.empty(),
                Stated.of(shown.figure("printedWeight", indicator.weight())),
                shown.cells(),
                shown.printed());
    }

    private static TargetDocument target(Indicator indicator, CellsWriting shown) {
        shown.cell("target", indicator.targetEntry().place());
        return ValueWriting.target(indicator.targetEntry(), indicator.target());
    }

    private static ActualDocument actual(Indicator indicator, CellsWriting shown) {
        shown.cell("actual", indicator.actual().entry().place());
        return ValueWriting.actual(indicator.actual());
    }
}
