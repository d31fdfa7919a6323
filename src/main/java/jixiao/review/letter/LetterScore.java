package jixiao.review.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;

/**
 * 更正的得分: one that counts as the bureau has it.
 *
 * @param place where the finding about it is
 * @param what 指标, or what else is scored
 * @param claimed 填报得分 in points; empty where there is none
 * @param score 复核得分 in points; empty where there is none
 */
record LetterScore(String place, String what, Optional<BigDecimal> claimed, Optional<BigDecimal> score) {
    private static final String EXECUTION = "EXECUTION_SCORE_MISMATCH";
    private static final Set<String> TOTALS = Set.of("TOTAL_MISMATCH", "SMALL_DIFFERENCE", "ROUNDED_DIFFERENTLY");

    /**
     * The score that counts in place of the one that a finding is about.
     *
     * @param place where the finding is
     * @param title its short title
     * @param lines the line that it is about, or all that have one score together; none where it is about none
     * @param record of its table
     * @param total 复核总分 of its table
     */
    static LetterScore of(
            FindingDocument finding,
            String place,
            String title,
            List<IndicatorDocument> lines,
            TableDocument record,
            Optional<BigDecimal> total) {
        if (lines.size() == 1) {
            IndicatorDocument line = lines.get(0);
            return new LetterScore(place, line.level3(), line.claimedScore().or(line::sharedScore), line.score());
        }
        if (!lines.isEmpty()) {
            String names = lines.stream().map(IndicatorDocument::level3).collect(Collectors.joining("、"));
            return new LetterScore(place, names, lines.get(0).sharedScore(), sum(lines));
        }
        if (finding.code().equals(EXECUTION) || isAtExecution(finding, record)) {
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

    /** Sum of the scores; empty where one has none. */
    private static Optional<BigDecimal> sum(List<IndicatorDocument> lines) {
        return lines.stream().allMatch(line -> line.score().isPresent())
                ? lines.stream().map(line -> line.score().get()).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private static boolean isAtExecution(FindingDocument finding, TableDocument record) {
        String where = finding.where();
        return !where.isEmpty()
                && (where.equals(record.execution().cell())
                        || where.equals(record.execution().cells().getOrDefault("claimedScore", "")));
    }
}
