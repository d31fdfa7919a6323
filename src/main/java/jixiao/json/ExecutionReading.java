package jixiao.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.json.document.ExecutionDocument;
import jixiao.json.document.FundDocument;
import jixiao.json.document.LineDocument;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionIndicator;
import jixiao.model.FundLine;

/** {@code execution} to 预算执行情况. */
record ExecutionReading(LineReading lines) {
    private static final Pattern OF_WHICH = Pattern.compile("^\\s*其中\\s*[:\uff1a]?\\s*(?=\\S)");

    /** The execution of a table with these goals. */
    BudgetExecution read(ExecutionDocument given, Spot at, Optional<Integer> year, List<AnnualGoal> goals) {
        CellsReading shown = new CellsReading(at, given.cells(), given.printed());
        return new BudgetExecution(
                at.cell(given.cell(), given.place()),
                given.name(),
                shown.figure("budget", given.budget()),
                shown.figure("actual", given.actual()),
                shown.figure("claimedRate", given.claimedRate()),
                shown.weight(given.printedWeight(), given.weight()),
                shown.figure("claimedScore", given.claimedScore()),
                shown.entry("reason", given.reason()),
                at.each("parts", given.parts(), ExecutionReading::part),
                shown.figure("totalRate", given.totalRate()),
                given.line().map(line -> line(line, at.member("line"), year, goals)));
    }

    /** The line among the indicators that is the execution; a document that does not say where leaves it unplaced. */
    private ExecutionIndicator line(LineDocument given, Spot at, Optional<Integer> year, List<AnnualGoal> goals) {
        int count = goals.stream().mapToInt(goal -> goal.indicators().size()).sum();
        int before = at.integer("at", given.at(), 0, count).orElse(ExecutionIndicator.NOWHERE);
        int goal = at.integer("goal", given.goal(), 0, goals.size() - 1).orElse(0);
        return new ExecutionIndicator(goal, before, lines.read(given, at, year));
    }

    private static FundLine part(FundDocument given, Spot at) {
        CellsReading shown = new CellsReading(at, given.cells(), given.printed());
        String bare = OF_WHICH.matcher(given.name()).replaceFirst("");
        return new FundLine(
                bare,
                shown.figure("budget", given.budget()),
                shown.figure("actual", given.actual()),
                shown.figure("claimedRate", given.claimedRate()),
                given.above(),
                given.within() || !bare.equals(given.name()));
    }
}
