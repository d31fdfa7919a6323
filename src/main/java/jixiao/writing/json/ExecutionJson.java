package jixiao.writing.json;

import java.util.Optional;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionIndicator;
import jixiao.model.ExecutionScore;
import jixiao.model.FundLine;
import jixiao.model.ScoredEvaluation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 预算执行情况 as {@code execution}. */
final class ExecutionJson {
    private final BasisJson basis;

    ExecutionJson(BasisJson basis) {
        this.basis = basis;
    }

    void write(ScoredEvaluation scored, ObjectNode node) {
        BudgetExecution funds = scored.table().execution();
        ExecutionScore score = scored.execution();
        Members members = new Members(node)
                .cell(funds.place())
                .textIfAny("name", funds.name())
                .figure("budget", funds.budget())
                .figure("actual", funds.spending())
                .number("rate", score.rate())
                .points("weight", Optional.of(score.points()))
                .figure("printedWeight", funds.points())
                .points("score", score.score())
                .figure("claimedRate", funds.rate())
                .figure("claimedScore", funds.claimed())
                .entryIfAny("reason", funds.reason());
        basis.write(score, members.object("basis"));
        if (!funds.parts().isEmpty()) {
            ArrayNode parts = members.array("parts");
            funds.parts().forEach(part -> part(part, parts.addObject()));
        }
        members.figureIfAny("totalRate", funds.totalRate());
        funds.line().ifPresent(line -> line(line, members.object("line")));
        members.end();
    }

    /** Where it stands among the indicators, and the line as submitted. */
    private static void line(ExecutionIndicator line, Members members) {
        members.integer("goal", Optional.of(line.goal()));
        if (line.at() >= 0) {
            members.integer("at", Optional.of(line.at()));
        }
        IndicatorJson.submitted(line.indicator(), members)
                .figure("printedWeight", line.indicator().weight());
        members.end();
    }

    private static void part(FundLine part, ObjectNode node) {
        new Members(node)
                .text("name", part.name())
                .figure("budget", part.budget())
                .figure("actual", part.spending())
                .figure("claimedRate", part.rate())
                .flagIfTrue("above", part.above())
                .flagIfTrue("within", part.within())
                .end();
    }
}
