package jixiao.checking;

import java.util.List;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Formula;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.TargetKind;
import jixiao.sheet.Normal;

/**
 * 同一指标比对: whether two lines of one indicator report the same target, actual and achievement. Points, and the point
 * taken within a band, differ lawfully. An empty cell has its own finding and is not compared.
 */
final class SameReport {
    static final String TARGET = "年初目标值";
    static final String ACTUAL = "实际完成值";
    static final String ACHIEVEMENT = "完成程度";

    private final List<String> ignored;

    /**
     * @param ignored 可忽略: words that say nothing when texts are compared
     */
    SameReport(List<String> ignored) {
        this.ignored = ignored;
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
        if (sameWords(a.targetEntry().text(), b.targetEntry().text())) {
            return true;
        }
        if (a.target().isEmpty() || b.target().isEmpty()) {
            return false;
        }
        Target one = a.target().get();
        Target other = b.target().get();
        boolean kinds = one.kind() == other.kind()
                || one.kind() == TargetKind.EXACTLY && isBound(other.kind())
                || other.kind() == TargetKind.EXACTLY && isBound(one.kind());
        return kinds && sameValue(one, other);
    }

    private static boolean isBound(TargetKind kind) {
        return kind == TargetKind.AT_LEAST || kind == TargetKind.AT_MOST;
    }

    private static boolean sameValue(Target one, Target other) {
        if (one instanceof Target.Between a && other instanceof Target.Between b) {
            return equal(a.low(), b.low()) && equal(a.high(), b.high());
        }
        if (one instanceof Target.Deadline a && other instanceof Target.Deadline b) {
            return a.day().last().equals(b.day().last());
        }
        return one.isNumeric()
                && other.isNumeric()
                && equal(one.quantity().orElseThrow(), other.quantity().orElseThrow());
    }

    /** Two numbers or two dates are compared as such; words only by what follows from them. */
    private static boolean sameActual(Actual a, Actual b) {
        Optional<Quantity> one = a.quantity();
        Optional<Quantity> other = b.quantity();
        if (one.isPresent() && other.isPresent()) {
            return equal(one.get(), other.get());
        }
        return a.date().isEmpty() || b.date().isEmpty() || a.date().equals(b.date());
    }

    private static boolean equal(Quantity a, Quantity b) {
        return a.unit().convertsTo(b.unit()) && a.inBase().compareTo(b.inBase()) == 0;
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

    private boolean sameWords(String a, String b) {
        return bare(a).equals(bare(b));
    }

    private String bare(String text) {
        String bare = Normal.words(text);
        for (String word : ignored) {
            bare = bare.replace(word, "");
        }
        return bare.isEmpty() ? Normal.words(text) : bare;
    }
}
