package jixiao.reading.json;

import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.FundLine;

/** {@code execution} to 预算执行情况. */
final class ExecutionReader {
    private ExecutionReader() {}

    static BudgetExecution read(Part part) {
        return new BudgetExecution(
                part.cell("cell"),
                part.text("name"),
                part.figure("budget"),
                part.figure("actual"),
                part.figure("claimedRate"),
                printedWeight(part),
                part.figure("claimedScore"),
                part.entry("reason"),
                part.children("parts").stream().map(ExecutionReader::part).toList());
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
                part.text("name"), part.figure("budget"), part.figure("actual"), part.figure("claimedRate"));
    }
}
