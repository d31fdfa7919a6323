package jixiao.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import jixiao.convention.Convention;
import jixiao.model.Actual;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.fact.ActualKind;
import jixiao.model.fact.LineFact;
import jixiao.reading.value.Changes;
import jixiao.text.Normal;

/** 计分行事实: a line as the rules that choose a method see it. */
final class LineFacts {
    /** The list of words that say that the fall itself is measured. */
    private static final String FALLS = "考核降幅";

    private final NameWords names;
    private final Changes changes;
    private final boolean asksForFalls;

    LineFacts(Convention convention) {
        this.names = new NameWords(convention);
        this.changes = new Changes(convention);
        this.asksForFalls = convention.nameLists().contains(FALLS);
    }

    /** The fact of a line that has a target. */
    LineFact of(SelfEvaluation table, Indicator line, Target target) {
        Unit unit = target.quantity().map(Quantity::unit).orElse(Unit.NONE);
        // A fall as target (下降10%) is measured by its size, whatever name and 指标性质 say of the level.
        boolean fall = asksForFalls && target instanceof Target.Exactly && changes.isFall(line);
        return new LineFact(
                Normal.text(line.level1().name()),
                Normal.text(line.level2().name()),
                Normal.text(line.name()),
                line.nature().text(),
                fall ? "" : direction(Normal.text(line.nature().text())),
                target.kind(),
                !fall
                        && target.quantity()
                                .filter(number -> number.value().signum() == 0)
                                .isPresent(),
                unit.kind(),
                kind(line.actual(), target),
                table.form(),
                table.year().orElse(0),
                words(line, fall));
    }

    private Set<String> words(Indicator line, boolean fall) {
        Set<String> words = new LinkedHashSet<>(names.in(line.name()));
        if (fall) {
            words.add(FALLS);
        }
        return words;
    }

    /**
     * Whether a bare 100 % is reported where a smaller fall is asked for: it may be the fall or the completion rate, and only
     * a person can tell.
     */
    boolean isDoubtful(Indicator line) {
        boolean whole = line.actual()
                .quantity()
                .filter(number -> number.unit().kind() == UnitKind.RATIO)
                .filter(number -> number.value().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return whole
                && line.target().filter(LineFacts::isShare).isPresent()
                && (changes.isFall(line) || names.in(line.name()).contains(FALLS))
                && !changes.isSaid(line);
    }

    /** A percentage between nothing and all, and no ceiling. */
    private static boolean isShare(Target target) {
        return !(target instanceof Target.AtMost)
                && target.quantity()
                        .filter(number -> number.unit().kind() == UnitKind.RATIO)
                        .map(Quantity::value)
                        .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0)
                        .isPresent();
    }

    private static String direction(String nature) {
        if (nature.startsWith("正向")) {
            return "正向";
        }
        if (nature.startsWith("反向") || nature.startsWith("逆向") || nature.startsWith("负向")) {
            return "反向";
        }
        return nature.startsWith("定性") ? "定性" : "";
    }

    /** What a report means depends on what was aimed at: a date for a counted target is but words. */
    private static ActualKind kind(Actual actual, Target target) {
        if (target instanceof Target.Deadline) {
            return actual.date().isPresent() ? ActualKind.DATE : ActualKind.WORDS;
        }
        if (actual.quantity().isPresent()) {
            boolean rate = isRateOf(target, actual.quantity().get());
            return rate ? ActualKind.PERCENT_OF_COUNT : ActualKind.NUMBER;
        }
        return actual.date().isPresent() ? ActualKind.DATE : ActualKind.WORDS;
    }

    /**
     * A percentage of what is counted, measured or paid for, or of a bare number above one: of a ceiling it is the share
     * used.
     */
    private static boolean isRateOf(Target target, Quantity actual) {
        if (actual.unit().kind() != UnitKind.RATIO) {
            return false;
        }
        Quantity aim = target.quantity().orElse(actual);
        return switch (aim.unit().kind()) {
            case COUNT, MEASURE, MONEY -> true;
            case NONE -> aim.value().compareTo(BigDecimal.ONE) > 0;
            default -> false;
        };
    }
}
