package jixiao.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.intake.Unread;
import jixiao.model.Severity;
import jixiao.review.contrast.ContrastResult;
import jixiao.review.known.KnownResult;
import jixiao.review.pass.RosterResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * 复核结果, in numbers. Superseded tables are counted apart and nowhere else.
 *
 * @param files how many workbooks were found
 * @param tables how many tables count
 * @param superseded how many were replaced by a later version
 * @param otherFormats how many are another format of a table that counts
 * @param verdicts how many tables have each verdict
 * @param findings how many findings of each severity
 * @param open how many lines a person has to decide
 * @param unread what could not be read
 * @param unwritten what was judged, but whose marked copy could not be written
 * @param attachments documents with neither a table nor a report, which are no fault
 * @param texts how many reports and accounts that count have each verdict
 * @param roster 报送情况; empty when there is no roster
 * @param known 比对小结 of each list that the bureau has; empty when there is none
 * @param changes 与上次相比; empty when there was no review before
 * @param contrast 口径对比; empty when there is no second convention
 * @param notice what is to be told about the store of earlier results and about what people have filled in, a sentence a line; empty when there is nothing
 */
public record ReviewResult(
        int files,
        int tables,
        int superseded,
        Integer otherFormats,
        Map<Verdict, Integer> verdicts,
        Map<Severity, Integer> findings,
        int open,
        List<Unread> unread,
        List<Unread> unwritten,
        List<Unread> attachments,
        Map<Verdict, Integer> texts,
        Optional<RosterResult> roster,
        List<KnownResult> known,
        Optional<Changes> changes,
        Optional<ContrastResult> contrast,
        Optional<String> notice) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public ReviewResult {
        // A result that an earlier version kept has neither these nor attachments.
        otherFormats = otherFormats == null ? 0 : otherFormats;
        verdicts = Map.copyOf(verdicts);
        findings = Map.copyOf(findings);
        unread = List.copyOf(unread);
        unwritten = List.copyOf(unwritten);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        texts = texts == null ? Map.of() : Map.copyOf(texts);
        known = known == null ? List.of() : List.copyOf(known);
    }

    static ReviewResult of(
            Reviewed reviewed,
            int files,
            Optional<RosterResult> roster,
            List<KnownResult> known,
            Optional<Changes> changes,
            Optional<ContrastResult> contrast) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        int open = 0;
        for (TableSummary table : reviewed.counting()) {
            verdicts.merge(table.verdict(), 1, Integer::sum);
            table.counts().severities().forEach((severity, count) -> findings.merge(severity, count, Integer::sum));
            open += table.counts().open();
        }
        Map<Verdict, Integer> texts = new EnumMap<>(Verdict.class);
        for (TextSummary text : reviewed.countingTexts()) {
            texts.merge(text.verdict(), 1, Integer::sum);
            text.counts().forEach((severity, count) -> findings.merge(severity, count, Integer::sum));
        }
        return new ReviewResult(
                files,
                reviewed.counting().size(),
                reviewed.replaced().superseded().size()
                        - reviewed.replaced().formats().size(),
                reviewed.replaced().formats().size(),
                verdicts,
                findings,
                open,
                reviewed.undone().unread(),
                reviewed.undone().unwritten(),
                reviewed.undone().attachments(),
                texts,
                roster,
                known,
                changes,
                contrast,
                Optional.empty());
    }

    /** Whether no file was found at all. */
    public boolean isOfNothing() {
        return files == 0 && unread.isEmpty();
    }

    /** How many tables have a verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many reports and accounts count. */
    public int textCount() {
        return texts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them have a verdict. */
    public int texts(Verdict verdict) {
        return texts.getOrDefault(verdict, 0);
    }

    /** How many findings have a severity. */
    public int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** The same again: nothing has changed since, and nothing was written. */
    ReviewResult unchanged() {
        int staying = count(Severity.ERROR) + count(Severity.WARNING);
        Changes none = new Changes(true, 0, 0, 0, 0, staying, 0);
        return with(Optional.of(none), notice);
    }

    /** The same with something to be told, behind what is told already. */
    ReviewResult noticed(Optional<String> told) {
        String both = Stream.of(notice, told).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return with(changes, both.isEmpty() ? Optional.empty() : Optional.of(both));
    }

    private ReviewResult with(Optional<Changes> otherChanges, Optional<String> otherNotice) {
        return new ReviewResult(
                files,
                tables,
                superseded,
                otherFormats,
                verdicts,
                findings,
                open,
                unread,
                unwritten,
                attachments,
                texts,
                roster,
                known,
                otherChanges,
                contrast,
                otherNotice);
    }

    /** As text, to be kept. */
    String text() {
        return MAPPER.writeValueAsString(this);
    }

    /** What was kept as text. */
    public static ReviewResult of(String text) {
        return MAPPER.readValue(text, ReviewResult.class);
    }
}
