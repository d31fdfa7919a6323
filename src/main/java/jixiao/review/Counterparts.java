package jixiao.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jixiao.review.decide.Treatment;
import jixiao.store.KnownFinding;
import jixiao.text.Normal;

/**
 * 前后对号: which finding of a review is the same as which of the last one. A finding is known by its table, its code and
 * the 指标 that it is about, whatever its cell: a row put in above it moves every cell. Of several alike those that say the
 * same are taken first, then those at the same cell, then the others in order.
 */
final class Counterparts {
    private final Map<KnownFinding, Integer> paired = new HashMap<>();
    private final List<KnownFinding> gone;

    /**
     * @param before of the last review
     * @param now of this one
     */
    Counterparts(List<KnownFinding> before, List<KnownFinding> now) {
        List<KnownFinding> left = new ArrayList<>(before);
        List<KnownFinding> fresh = new ArrayList<>(now);
        pair(left, fresh, each -> line(each) + "|" + Treatment.key("", "", each.message()));
        pair(left, fresh, each -> line(each) + "|" + each.cell());
        pair(left, fresh, Counterparts::line);
        // What an earlier program kept names no 指标: it is known by its cell.
        pair(left, fresh, each -> each.indicator().isEmpty() ? cell(each) : "", Counterparts::cell);
        this.gone = List.copyOf(left);
    }

    /** Which line of which table, and by which rule. */
    static String line(KnownFinding finding) {
        return String.join("|", finding.table(), finding.code(), Normal.words(finding.indicator()));
    }

    private static String cell(KnownFinding finding) {
        return String.join("|", finding.table(), finding.code(), finding.cell());
    }

    private void pair(List<KnownFinding> left, List<KnownFinding> fresh, Function<KnownFinding, String> key) {
        pair(left, fresh, key, key);
    }

    /** Takes out of both lists what is the same by its key. */
    private void pair(
            List<KnownFinding> left,
            List<KnownFinding> fresh,
            Function<KnownFinding, String> then,
            Function<KnownFinding, String> now) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < left.size(); i++) {
            waiting.computeIfAbsent(then.apply(left.get(i)), absent -> new ArrayDeque<>())
                    .add(i);
        }
        Set<Integer> taken = new HashSet<>();
        fresh.removeIf(each -> {
            Deque<Integer> alike = waiting.getOrDefault(now.apply(each), new ArrayDeque<>());
            if (alike.isEmpty()) {
                return false;
            }
            taken.add(alike.remove());
            paired.merge(each, 1, Integer::sum);
            return true;
        });
        for (int i = left.size() - 1; i >= 0; i--) {
            if (taken.contains(i)) {
                left.remove(i);
            }
        }
    }

    /** Those of the last review that are there no more, in its order. */
    List<KnownFinding> gone() {
        return gone;
    }

    /** Of this review's findings, in order, whether each was not there before. */
    List<Boolean> fresh(List<KnownFinding> now) {
        Map<KnownFinding, Integer> left = new HashMap<>(paired);
        return now.stream().map(each -> left.merge(each, -1, Integer::sum) < 0).toList();
    }
}
