package jixiao.checking;

import java.util.List;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Formula;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;

/**
 * 同一指标比对: whether two lines of one indicator report the same target, actual and achievement. Points, and the point
 * taken within a band, differ lawfully. An empty cell has its own finding and is not compared.
 */
final class SameReport {
    static final String TARGET = "年初目标值";
    static final String ACTUAL = "实际完成值";
    static final String ACHIEVEMENT = "完成程度";

    private final SameTarget targets;

    /**
     * @param ignored 可忽略: words that say nothing when texts are compared
     */
    SameReport(List<String> ignored) {
        this.targets = new SameTarget(ignored);
    }

    /** 栏目 that differs, the first of target, actual and achievement; empty where all agree. */
    String difference(LineScore one, LineScore other) {
        Indicator a = one.indicator();
        Indicator b = other.indicator();
        boolean comparable = !a.targetEntry().isBlank()
                && !b.targetEntry().isBlank()
                && !a.actual().isMissing()
                && !b.actual().isMissing();
        if (!comparable) {
            return "";
        }
        if (!sameTarget(a, b)) {
            return TARGET;
        }
        if (!sameActual(a.actual(), b.actual())) {
            return ACTUAL;
        }
        return sameAchievement(one, other) ? "" : ACHIEVEMENT;
    }

    private boolean sameTarget(Indicator a, Indicator b) {
        return targets.isSame(
                a.targetEntry().text(), a.target(), b.targetEntry().text(), b.target());
    }

    /** Two numbers or two dates are compared as such; words only by what follows from them. */
    private static boolean sameActual(Actual a, Actual b) {
        Optional<Quantity> one = a.quantity();
        Optional<Quantity> other = b.quantity();
        if (one.isPresent() && other.isPresent()) {
            return SameTarget.equal(one.get(), other.get());
        }
        return a.date().isEmpty() || b.date().isEmpty() || a.date().equals(b.date());
    }

    private static boolean sameAchievement(LineScore one, LineScore other) {
        if (one.basis().formula() instanceof Formula.Banded a && other.basis().formula() instanceof Formula.Banded b) {
            return a.band().name().equals(b.band().name());
        }
        if (one.achievement().isEmpty() || other.achievement().isEmpty()) {
            return true;
        }
        boolean bands =
                one.basis().formula() instanceof Formula.Banded || other.basis().formula() instanceof Formula.Banded;
        return bands && one.missed() == other.missed()
                || one.achievement().get().compareTo(other.achievement().get()) == 0;
    }
}
