package jixiao.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.intake.Submission;
import jixiao.model.Given;
import jixiao.model.Severity;
import jixiao.review.decide.Dealt;
import jixiao.store.KeptText;
import jixiao.store.Packed;
import jixiao.store.TableName;

/**
 * 文稿摘要: what is kept in memory of a judged report or account; everything else is in its {@link Records record}.
 *
 * @param key which record
 * @param submission its file
 * @param about how the summary names it: the unit as it writes it, else that of the tables that it lies with; the project of a
 *     report on one; in place of a sheet its kind, {@link KeptText#ACCOUNT} or {@link KeptText#REPORT}
 * @param name as a letter calls it
 * @param year the year that it is about; empty when it does not say
 * @param tables how many tables it was held against
 * @param counts how many findings of each severity count
 * @param reason why the verdict is what it is, one line
 * @param dealt how many findings people have dealt with
 * @param superseded the file that counts instead; empty where it counts itself
 * @param secret whether it is about a table that is 涉密
 */
public record TextSummary(
        String key,
        Submission submission,
        TableName about,
        String name,
        Optional<Integer> year,
        int tables,
        Map<Severity, Integer> counts,
        String reason,
        Dealt dealt,
        Optional<String> superseded,
        boolean secret) {
    public TextSummary {
        Given.all(key, submission, superseded);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** How many of its findings that count have this severity. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** As with a table: an error that nobody awaits anything for returns it. */
    public Verdict verdict() {
        if (count(Severity.ERROR) > dealt.awaited()) {
            return Verdict.RETURNED;
        }
        return count(Severity.WARNING) > 0 || dealt.held() > 0 || dealt.awaited() > 0 ? Verdict.MANUAL : Verdict.PASSED;
    }

    /** What it is. */
    public String kind() {
        return about.sheet();
    }

    /** As it is kept for the next review. */
    KeptText kept(Packed document) {
        return new KeptText(
                about.file(),
                kind(),
                name,
                about.unit(),
                about.project(),
                about.year(),
                verdict().chinese(),
                superseded.isPresent(),
                secret,
                document);
    }
}
