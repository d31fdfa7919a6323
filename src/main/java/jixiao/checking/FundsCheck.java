package jixiao.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.CheckedFunds;
import jixiao.model.fact.CheckedRate;
import jixiao.model.fact.PrintedRate;

/** 资金事实: the total line of the funds and the rates printed beside amounts. */
record FundsCheck(Claims claims, Reasons reasons) {
    CheckedFunds of(ScoredEvaluation scored, Place elsewhere) {
        BudgetExecution funds = scored.table().execution();
        PrintedRate rate = new PrintedRate(funds.rate(), funds.budget(), funds.spending());
        return new CheckedFunds(
                funds,
                scored.execution(),
                rate,
                claims.of(funds, scored.execution(), rate),
                reasons.speaks(funds.reason()),
                room(scored.table()),
                elsewhere);
    }

    private static String room(SelfEvaluation table) {
        boolean beside = table.execution().reason().place().hasCell();
        return beside ? "预算执行情况的原因栏" : table.reasonBox().place().hasCell() ? "表下的原因栏" : "";
    }

    /** The printed rates of all lines that have one and amounts to compare it with. */
    List<CheckedRate> rates(BudgetExecution funds, Place elsewhere) {
        Place line = funds.totalPlace().hasCell() ? funds.totalPlace() : elsewhere;
        Optional<FundLine> own = funds.ratedPart();
        List<CheckedRate> rates = new ArrayList<>();
        rates.add(own.map(part -> rate(part, false, line))
                .orElseGet(() -> rate(total(funds, funds.rate()), false, line)));
        rates.add(rate(total(funds, funds.totalRate()), false, line));
        funds.parts().stream()
                .filter(part -> own.filter(part::equals).isEmpty())
                .forEach(part -> rates.add(rate(part, true, line)));
        rates.removeIf(each -> !each.rate().isCompared());
        return rates;
    }

    private static FundLine total(BudgetExecution funds, Figure rate) {
        return new FundLine(funds.name(), funds.budget(), funds.spending(), rate);
    }

    private static CheckedRate rate(FundLine line, boolean part, Place total) {
        Place own = line.rate().place().hasCell() ? line.rate().place() : total;
        return new CheckedRate(
                line.name(), part, new PrintedRate(line.rate(), line.budget(), line.spending()), part ? total : own);
    }
}
