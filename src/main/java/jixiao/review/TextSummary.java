package jixiao.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jixiao.intake.Submission;
import jixiao.model.Severity;
import jixiao.store.KeptText;
import jixiao.store.TableName;

/**
 * 文稿摘要: what is kept in memory of a judged report or account; everything else is in its {@link Records record}.
 *
 * @param key which record
 * @param submission its file
 * @param kind what it is: {@link KeptText#ACCOUNT} or {@link KeptText#REPORT}
 * @param name as a letter calls it
 * @param unit 单位, as it writes it, else that of the tables that it lies with; may be empty
 * @param project 项目名称 of a report on one project; else empty
 * @param year the year that it is about; empty when it does not say
 * @param tables how many tables it was held against
 * @param counts how many findings of each severity count
 * @param reason why the verdict is what it is, one line
 * @param aside how many findings people have set aside; they are in no count
 * @param held how many findings people have adopted, or await something for
 * @param awaited how many errors of these something is awaited for
 * @param superseded the file that counts instead; empty where it counts itself
 * @param secret whether it is about a table that is 涉密
 */
public record TextSummary(
        String key,
        Submission submission,
        String kind,
        String name,
        String unit,
        String project,
        Optional<Integer> year,
        int tables,
        Map<Severity, Integer> counts,
        String reason,
        int aside,
        int held,
        int awaited,
        Optional<String> superseded,
        boolean secret) {
    public TextSummary {
        Objects.requireNonNull(key);
        Objects.requireNonNull(submission);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        Objects.requireNonNull(superseded);
    }

    /** How many of its findings that count have this severity. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** As with a table: an error that nobody awaits anything for returns it. */
    public Verdict verdict() {
        if (count(Severity.ERROR) > awaited) {
            return Verdict.RETURNED;
        }
        return count(Severity.WARNING) > 0 || held > 0 || awaited > 0 ? Verdict.MANUAL : Verdict.PASSED;
    }

    /** How the summary names it. */
    public TableName about() {
        return new TableName(unit, project, years(), submission.name(), kind);
    }

    /** The year as the summary writes it. */
    public String years() {
        return year.map(String::valueOf).orElse("");
    }

    /** As it is kept for the next review. */
    KeptText kept(String document) {
        return new KeptText(
                submission.name(),
                kind,
                name,
                unit,
                project,
                years(),
                verdict().chinese(),
                superseded.isPresent(),
                secret,
                document);
    }
}
