package jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import jixiao.json.FindingDocument;
import jixiao.json.IndicatorDocument;
import jixiao.json.TableDocument;

/**
 * 更正的得分: one that counts as the bureau has it.
 *
 * @param place where on it
 * @param what 指标, or what else is scored
 * @param claimed 填报得分 in points; empty where there is none
 * @param score 复核得分 in points; empty where there is none
 */
record LetterScore(String place, String what, Optional<BigDecimal> claimed, Optional<BigDecimal> score) {
    private static final String EXECUTION = "EXECUTION_SCORE_MISMATCH";
    private static final Set<String> TOTALS = Set.of("TOTAL_MISMATCH", "SMALL_DIFFERENCE");

    /**
     * The score that counts in place of the one that a finding is about.
     *
     * @param place where the finding is
     * @param title its short title
     * @param line the line that it is about; empty where it is about none
     * @param record of its table
     * @param total 复核总分 of its table
     */
    static LetterScore of(
            FindingDocument finding,
            String place,
            String title,
            Optional<IndicatorDocument> line,
            TableDocument record,
            Optional<BigDecimal> total) {
        if (line.isPresent()) {
            return new LetterScore(
                    place,
                    line.get().level3(),
                    line.get().claimedScore(),
                    line.get().score());
        }
        if (finding.code().equals(EXECUTION)) {
            return new LetterScore(
                    place,
                    "预算执行情况",
                    record.execution().claimedScore(),
                    record.execution().score());
        }
        return TOTALS.contains(finding.code())
                ? new LetterScore(place, "总分", record.claimedTotal(), total)
                : new LetterScore(place, title, finding.actual(), finding.expected());
    }
}
