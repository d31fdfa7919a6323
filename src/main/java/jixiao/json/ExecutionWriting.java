package jixiao.json;

import java.util.List;
import java.util.Optional;
import jixiao.json.document.ExecutionDocument;
import jixiao.json.document.FundDocument;
import jixiao.json.document.Stated;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionScore;
import jixiao.model.FundLine;
import jixiao.model.ScoredEvaluation;
import jixiao.wording.Wording;

/** 预算执行情况 as {@code execution}. */
record ExecutionWriting(Wording wording) {
    ExecutionDocument of(ScoredEvaluation scored) {
        BudgetExecution funds = scored.table().execution();
        ExecutionScore score = scored.execution();
        CellsWriting shown = new CellsWriting();
        return new ExecutionDocument(
                Places.cell(funds.place()),
                Places.outside(funds.place()),
                funds.name(),
                shown.figure("budget", funds.budget()),
                shown.figure("actual", funds.spending()),
                score.rate().map(Numbers::plain),
                Optional.of(Numbers.rounded(score.points())),
                Stated.of(shown.figure("printedWeight", funds.points())),
                score.score().map(Numbers::rounded),
                shown.figure("claimedRate", funds.rate()),
                shown.figure("claimedScore", funds.claimed()),
                shown.entry("reason", funds.reason()),
                BasisWriting.of(score.basis(), "", wording.formula(score), wording.missed(score), List.of()),
                funds.parts().stream().map(ExecutionWriting::part).toList(),
                shown.figure("totalRate", funds.totalRate()),
                funds.line().map(IndicatorWriting::line),
                shown.cells(),
                shown.printed());
    }

    private static FundDocument part(FundLine part) {
        CellsWriting shown = new CellsWriting();
        return new FundDocument(
                part.name(),
                shown.figure("budget", part.budget()),
                shown.figure("actual", part.spending()),
                shown.figure("claimedRate", part.rate()),
                part.above(),
                part.within(),
                shown.cells(),
                shown.printed());
    }
}
