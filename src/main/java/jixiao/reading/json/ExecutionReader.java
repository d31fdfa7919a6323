package jixiao.reading.json;

import java.util.List;
import java.util.Optional;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionIndicator;
import jixiao.model.Figure;
import jixiao.model.FundLine;

/** {@code execution} to 预算执行情况. */
final class ExecutionReader {
    private ExecutionReader() {}

    /** The execution of a table with these goals. */
    static BudgetExecution read(Part part, IndicatorReader indicators, Optional<Integer> year, List<AnnualGoal> goals) {
        return new BudgetExecution(
                part.cell("cell"),
                part.text("name"),
                part.figure("budget"),
                part.figure("actual"),
                part.figure("claimedRate"),
                printedWeight(part),
                part.figure("claimedScore"),
                part.entry("reason"),
                part.children("parts").stream().map(ExecutionReader::part).toList(),
                part.figure("totalRate"),
                line(part.child("line"), indicators, year, goals));
    }

    /** The line among the indicators that is the execution; a document that does not say where leaves it unplaced. */
    private static Optional<ExecutionIndicator> line(
            Part part, IndicatorReader indicators, Optional<Integer> year, List<AnnualGoal> goals) {
        if (!part.has("level3")) {
            return Optional.empty();
        }
        int lines = goals.stream().mapToInt(goal -> goal.indicators().size()).sum();
        int at = part.integer("at", 0, lines).orElse(ExecutionIndicator.NOWHERE);
        int goal = part.integer("goal", 0, goals.size() - 1).orElse(0);
        return Optional.of(new ExecutionIndicator(goal, at, indicators.read(part, year)));
    }

    /** In a document of our own {@code weight} is the one that counted, and {@code printedWeight} what the sheet says. */
    static Figure printedWeight(Part part) {
        String name = part.has("printedWeight") ? "printedWeight" : "weight";
        return part.number(name).filter(points -> points.signum() < 0).isPresent()
                ? part.refuse(name, "不小于 0 的分值")
                : part.figure(name);
    }

    private static FundLine part(Part part) {
        return new FundLine(
                part.text("name"),
                part.figure("budget"),
                part.figure("actual"),
                part.figure("claimedRate"),
                part.flag("above"),
                part.flag("within"));
    }
}
