package jixiao.model.narrative;

import java.util.List;
import jixiao.model.ConventionStamp;
import jixiao.model.Finding;
import jixiao.model.Given;
import jixiao.model.Severity;

/**
 * 审过的文稿.
 *
 * @param text what the document says
 * @param scores what its reports' own numbers make, in their order
 * @param findings what is wrong in it, in its order, with their sentences
 * @param convention by which it was judged
 */
public record JudgedText(Narrative text, List<ReportScore> scores, List<Finding> findings, ConventionStamp convention) {
    public JudgedText {
        Given.all(text, convention);
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
    }

    /** Whether a finding of that severity is among its findings. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
