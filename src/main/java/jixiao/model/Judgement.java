package jixiao.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 审核结果: a scored table and what the checks found in it.
 *
 * @param scored the scores
 * @param findings 审核发现 in the order of the sheet; empty when nothing is wrong
 */
public record Judgement(ScoredEvaluation scored, List<Finding> findings) {
    public Judgement {
        Objects.requireNonNull(scored);
        findings = List.copyOf(findings);
    }

    /** The submitted table. */
    public SelfEvaluation table() {
        return scored.table();
    }

    /** The same with findings after its own. */
    public Judgement with(List<Finding> added) {
        return new Judgement(
                scored, Stream.concat(findings.stream(), added.stream()).toList());
    }

    /** Whether any finding is of {@code severity}. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }

    /** Whether a person has to decide some line. */
    public boolean needsReview() {
        return scored.lines().stream().anyMatch(LineScore::needsReview);
    }
}
