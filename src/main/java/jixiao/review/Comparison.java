package jixiao.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.json.FindingDocument;
import jixiao.json.GoalDocument;
import jixiao.json.IndicatorDocument;
import jixiao.model.Decision;
import jixiao.model.Severity;
import jixiao.store.FinishedReview;
import jixiao.store.KnownFinding;

/** 前后对照: errors and warnings of this review against those of the last one. */
final class Comparison {
    private final FinishedReview before;
    private final Map<String, String> files;
    private final List<KnownFinding> now;
    private final Set<String> decided;
    private final Set<String> present;

    /**
     * A comparison.
     *
     * @param before the last review
     * @param files digest of each file's content now, by its name
     * @param now errors and warnings now
     * @param reviewed what counts now
     */
    Comparison(FinishedReview before, Map<String, String> files, List<KnownFinding> now, Reviewed reviewed) {
        this.before = before;
        this.files = files;
        this.now = List.copyOf(now);
        this.decided = new HashSet<>();
        this.present = new HashSet<>();
        reviewed.counting().forEach(table -> {
            present.add(known(reviewed, table, "", "", "", "").table());
            decided(reviewed, table);
        });
    }

    /** Lines that a person gave points: the unit has mended nothing there. */
    private void decided(Reviewed reviewed, TableSummary table) {
        for (GoalDocument goal : reviewed.records().table(table.key()).goals()) {
            for (IndicatorDocument line : goal.indicators()) {
                if (line.basis().rule().equals(Decision.RULE)) {
                    for (String cell : List.of(line.cell(), line.cells().getOrDefault("actual", ""))) {
                        decided.add(known(reviewed, table, "", Rulings.REVIEW, cell, "")
                                .key());
                    }
                }
            }
        }
    }

    private static KnownFinding known(
            Reviewed reviewed, TableSummary table, String severity, String code, String cell, String message) {
        return new KnownFinding(
                table.unit(),
                table.project(),
                table.year().map(String::valueOf).orElse(""),
                table.formName(),
                table.submission().name(),
                severity,
                code,
                reviewed.titles().getOrDefault(code, code),
                cell,
                message);
    }

    /**
     * 一条变化.
     *
     * @param state what became of it
     * @param known the finding
     */
    record Change(String state, KnownFinding known) {
        static final String MENDED = "已改正";
        /** A person gave the line its points. */
        static final String DECIDED = "已定分";
        /** Its table was not handed in this time, or could not be read. */
        static final String ABSENT = "表已不在";

        static final String STAYING = "仍存在";
        static final String FRESH = "新增";
    }

    /** The errors and warnings of the tables that count, out of their records. */
    static List<KnownFinding> known(Reviewed reviewed) {
        List<KnownFinding> known = new ArrayList<>();
        for (TableSummary table : reviewed.counting()) {
            if (table.count(Severity.ERROR) + table.count(Severity.WARNING) + table.aside() > 0) {
                for (FindingDocument finding :
                        reviewed.records().table(table.key()).findings()) {
                    Severity severity = Severity.valueOf(finding.severity());
                    if (severity != Severity.INFO) {
                        known.add(known(
                                reviewed,
                                table,
                                severity.chinese(),
                                finding.code(),
                                finding.where(),
                                finding.message()));
                    }
                }
            }
        }
        return known;
    }

    /** Of the tables in which anything has changed: their content, their file or their findings. */
    List<Change> list() {
        Set<String> earlier = keys(before.findings());
        Set<String> present = keys(now);
        Set<String> touched = new HashSet<>();
        before.findings().stream()
                .filter(each -> !present.contains(each.key()) || isTouched(each))
                .forEach(each -> touched.add(each.table()));
        now.stream()
                .filter(each -> !earlier.contains(each.key()) || isTouched(each))
                .forEach(each -> touched.add(each.table()));
        List<Change> changes = new ArrayList<>();
        before.findings().stream()
                .filter(each -> !present.contains(each.key()))
                .forEach(each -> changes.add(new Change(gone(each), each)));
        now.stream()
                .filter(each -> touched.contains(each.table()))
                .forEach(each ->
                        changes.add(new Change(earlier.contains(each.key()) ? Change.STAYING : Change.FRESH, each)));
        return changes;
    }

    /** What became of a finding that is there no more. */
    private String gone(KnownFinding known) {
        if (!present.contains(known.table())) {
            return Change.ABSENT;
        }
        return decided.contains(known.key()) ? Change.DECIDED : Change.MENDED;
    }

    private boolean isTouched(KnownFinding known) {
        String old = before.files().get(known.file());
        return old == null || !old.equals(files.get(known.file()));
    }

    private static Set<String> keys(List<KnownFinding> findings) {
        Set<String> keys = new LinkedHashSet<>();
        findings.forEach(each -> keys.add(each.key()));
        return keys;
    }

    /** The same in numbers; findings of untouched tables stay, too. */
    Changes count() {
        Map<String, Integer> states = new HashMap<>();
        list().forEach(each -> states.merge(each.state(), 1, Integer::sum));
        int fresh = states.getOrDefault(Change.FRESH, 0);
        return new Changes(
                false,
                (int) files.entrySet().stream()
                        .filter(each -> before.files().containsKey(each.getKey())
                                && !before.files().get(each.getKey()).equals(each.getValue()))
                        .count(),
                (int) files.keySet().stream()
                        .filter(each -> !before.files().containsKey(each))
                        .count(),
                (int) before.files().keySet().stream()
                        .filter(each -> !files.containsKey(each))
                        .count(),
                states.getOrDefault(Change.MENDED, 0),
                now.size() - fresh,
                fresh);
    }
}
