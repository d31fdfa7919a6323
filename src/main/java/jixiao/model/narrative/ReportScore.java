package jixiao.model.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 报告的计分: what a report's own numbers make, as far as they allow.
 *
 * @param report the report
 * @param executionPoints points of the execution
 * @param execution score of the execution out of budget and spending; empty where either is not stated
 * @param indicators scores of its groups together; empty where one of them is not stated
 * @param listed 满分 of what it lists, the execution among it; empty where some is not printed
 * @param unlisted points of which it lists nothing; empty where {@code listed} is
 */
public record ReportScore(
        Report report,
        BigDecimal executionPoints,
        Optional<BigDecimal> execution,
        Optional<BigDecimal> indicators,
        Optional<BigDecimal> listed,
        Optional<BigDecimal> unlisted) {
    public ReportScore {
        Given.all(report, executionPoints, execution, indicators, listed, unlisted);
    }

    /** The same without what follows from points that the report does not print: no execution is reckoned, nothing is left over. */
    public ReportScore withoutPoints() {
        return new ReportScore(
                report, executionPoints, Optional.empty(), indicators, Optional.empty(), Optional.empty());
    }

    /** Execution and indicators together; empty where either is not known. */
    public Optional<BigDecimal> total() {
        return execution.flatMap(one -> indicators.map(one::add));
    }
}
