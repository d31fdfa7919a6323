package jixiao.scoring;

import java.math.BigDecimal;
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
import jixiao.sheet.Normal;

/** 计分行事实: a line as the rules that choose a method see it. */
final class LineFacts {
    private final NameWords names;

    LineFacts(Convention convention) {
        this.names = new NameWords(convention);
    }

    /** The fact of a line that has a target. */
    LineFact of(SelfEvaluation table, Indicator line, Target target) {
        Unit unit = target.quantity().map(Quantity::unit).orElse(Unit.NONE);
        return new LineFact(
                Normal.text(line.level1().name()),
                Normal.text(line.level2().name()),
                Normal.text(line.name()),
                line.nature().text(),
                direction(Normal.text(line.nature().text())),
                target.kind(),
                target.quantity().filter(number -> number.value().signum() == 0).isPresent(),
                unit.kind(),
                kind(line.actual(), target),
                table.form(),
                table.year().orElse(0),
                names.in(line.name()));
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
     * A percentage of what is counted, measured or paid for, or of a bare number above one; an upper limit has no
     * completion rate.
     */
    private static boolean isRateOf(Target target, Quantity actual) {
        if (actual.unit().kind() != UnitKind.RATIO || target instanceof Target.AtMost) {
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
