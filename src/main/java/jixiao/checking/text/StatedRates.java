package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.fact.text.ReportExecution;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.Stated;

/** 文中的执行率: every rate that is printed, beside the amounts of its sentence, else of its report. */
final class StatedRates {
    private StatedRates() {}

    static List<ReportExecution> of(Narrative document) {
        List<ReportExecution> rates = new ArrayList<>();
        rates(document.facts(), Optional.empty(), rates);
        document.reports().forEach(report -> rates(report.facts(), Optional.of(report), rates));
        return rates;
    }

    private static void rates(List<Fact> facts, Optional<Report> report, List<ReportExecution> into) {
        for (int at = 0; at < facts.size(); at++) {
            Fact rate = facts.get(at);
            if (rate.kind() != FactKind.RATE || rate.subject().isEmpty()) {
                continue;
            }
            Optional<Stated> budget = beside(facts, at, FactKind.BUDGET, report);
            Optional<Stated> spending = beside(facts, at, FactKind.SPENDING, report);
            if (budget.isPresent()
                    && spending.isPresent()
                    && budget.get().value().signum() > 0) {
                into.add(new ReportExecution(
                        report.map(Report::called).orElse("“" + rate.subject() + "”"),
                        budget.get(),
                        spending.get(),
                        Optional.of(rate),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        Optional.empty(),
                        ""));
            }
        }
    }

    /** The last amount before a rate in its paragraph, else that of its report; of its subject and year. */
    private static Optional<Stated> beside(List<Fact> facts, int at, FactKind kind, Optional<Report> report) {
        Fact rate = facts.get(at);
        for (int before = at - 1; before >= 0 && facts.get(before).order() == rate.order(); before--) {
            Fact fact = facts.get(before);
            if (fact.kind() == kind
                    && fact.subject().equals(rate.subject())
                    && fact.year().equals(rate.year())) {
                return fact.value();
            }
        }
        return report.filter(one ->
                        one.subject().equals(rate.subject()) && one.year().equals(rate.year()))
                .flatMap(one -> one.first(kind))
                .flatMap(Fact::value);
    }
}
