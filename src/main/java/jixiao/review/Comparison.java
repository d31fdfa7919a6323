package jixiao.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jixiao.json.document.GoalDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.model.Decision;
import jixiao.review.decide.Rulings;
import jixiao.store.FinishedReview;
import jixiao.store.KnownFinding;
import jixiao.text.Normal;

/** 前后对照: errors and warnings of this review against those of the last one. */
public final class Comparison {
    private final FinishedReview before;
    private final List<KnownFinding> then;
    private final Map<String, String> files;
    private final List<KnownFinding> now;
    private final Predicate<String> silent;
    private final Counterparts counterparts;
    private final Set<String> present = new HashSet<>();

    /** Units of which a file has changed since, or is new. */
    private final Set<String> stirred = new HashSet<>();

    /** Folders from which a file was taken away. */
    private final Set<String> left = new HashSet<>();

    /** How many lines of a table and name a person gave points. */
    private final Map<String, Integer> decided = new HashMap<>();

    /**
     * A comparison.
     *
     * @param before the last review
     * @param then its errors and warnings
     * @param files digest of each file's content now, by its name
     * @param now errors and warnings now
     * @param reviewed what counts now
     * @param silent codes that nothing raises this time, since the list that they come from was not given
     */
    Comparison(
            FinishedReview before,
            List<KnownFinding> then,
            Map<String, String> files,
            List<KnownFinding> now,
            Reviewed reviewed,
            Predicate<String> silent) {
        this.before = before;
        this.then = then;
        this.files = files;
        this.now = List.copyOf(now);
        this.silent = silent;
        this.counterparts = new Counterparts(then, now);
        before.files().keySet().stream()
                .filter(each -> !files.containsKey(each))
                .map(Comparison::folder)
                .filter(each -> !each.isEmpty())
                .forEach(left::add);
        reviewed.counting().forEach(table -> {
            present.add(KnownFindings.table(table));
            if (isChanged(table.submission().name())) {
                stirred.add(table.head().unit());
            }
            if (reviewed.records().isSettled(table.key())) {
                decided(reviewed, table);
            }
        });
        reviewed.countingTexts().forEach(text -> {
            present.add(KnownFindings.table(text));
            if (isChanged(text.submission().name())) {
                stirred.add(text.about().unit());
            }
        });
    }

    /** Lines that a person gave points: the unit has mended nothing there. */
    private void decided(Reviewed reviewed, TableSummary table) {
        for (GoalDocument goal : reviewed.records().table(table.key()).goals()) {
            for (IndicatorDocument line : goal.indicators()) {
                if (line.basis().rule().equals(Decision.RULE)) {
                    decided.merge(line(KnownFindings.table(table), line.level3()), 1, Integer::sum);
                }
            }
        }
    }

    private static String line(String table, String indicator) {
        return table + "|" + Normal.words(indicator);
    }

    /**
     * 一条变化.
     *
     * @param state what became of it
     * @param known the finding
     */
    public record Change(String state, KnownFinding known) {
        static final String MENDED = "已改正";
        /** A person gave the line its points. */
        static final String DECIDED = "已定分";
        /** A person set it aside, or the bureau corrected it. */
        static final String SETTLED = "已处理";
        /** Its table was not handed in this time, or could not be read. */
        static final String ABSENT = "表已不在";
        /** The list that it came from was not given this time. */
        static final String UNCOMPARED = "未再比对";
        /** Nothing is said any more, though the unit has handed in nothing else: a list or the convention is another. */
        static final String SILENT = "不再提出";

        static final String STAYING = "仍存在";
        static final String FRESH = "新增";
    }

    /** Of the tables in which anything has changed: their content, their file or their findings. */
    public List<Change> list() {
        List<Boolean> fresh = counterparts.fresh(now);
        Set<String> touched = new HashSet<>();
        then.stream().filter(each -> isChanged(each.file())).forEach(each -> touched.add(each.table()));
        counterparts.gone().forEach(each -> touched.add(each.table()));
        for (int i = 0; i < now.size(); i++) {
            if (fresh.get(i) || isChanged(now.get(i).file())) {
                touched.add(now.get(i).table());
            }
        }
        List<Change> changes = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>(decided);
        counterparts.gone().forEach(each -> changes.add(new Change(gone(each, lines), each)));
        for (int i = 0; i < now.size(); i++) {
            KnownFinding each = now.get(i);
            if (touched.contains(each.table())) {
                String state = fresh.get(i) ? Change.FRESH : Change.STAYING;
                changes.add(new Change(each.dropped() ? Change.SETTLED : state, each));
            }
        }
        return changes;
    }

    /** What became of a finding that is there no more. */
    private String gone(KnownFinding known, Map<String, Integer> lines) {
        if (!present.contains(known.table())) {
            return Change.ABSENT;
        }
        if (known.code().equals(Rulings.REVIEW)
                && lines.merge(line(known.table(), known.indicator()), -1, Integer::sum) >= 0) {
            return Change.DECIDED;
        }
        if (known.dropped()) {
            return Change.SETTLED;
        }
        if (silent.test(known.code())) {
            return Change.UNCOMPARED;
        }
        boolean mended =
                isChanged(known.file()) || stirred.contains(known.unit()) || left.contains(folder(known.file()));
        return mended ? Change.MENDED : Change.SILENT;
    }

    /** The folder in which a file was handed in; empty where all stand side by side. */
    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** Whether a file's content is another than it was, or it was not there. */
    private boolean isChanged(String file) {
        String old = before.files().get(file);
        return old == null || !old.equals(files.get(file));
    }

    /** The same in numbers; findings of untouched tables stay, too. */
    public Changes count() {
        Map<String, Integer> states = new HashMap<>();
        list().forEach(each -> states.merge(each.state(), 1, Integer::sum));
        int fresh = states.getOrDefault(Change.FRESH, 0);
        int settled = (int) now.stream().filter(KnownFinding::dropped).count();
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
                now.size() - fresh - settled,
                fresh);
    }
}
