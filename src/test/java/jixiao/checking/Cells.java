package jixiao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.Entry;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** Reads the few simple texts that tests of the checks write: ≥5次, 90%, 70余篇, 100万元; everything else is words. */
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("([≥≤近]?)(-?[0-9.]+)(余?)(万元/人|元/人|万元|[^0-9-]?)");

    private Cells() {}

    static Optional<Target> target(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.of(new Target.Qualitative(text));
        }
        Quantity quantity = quantity(matcher, Certainty.EXACT);
        return Optional.of(
                switch (matcher.group(1)) {
                    case "≥" -> new Target.AtLeast(quantity);
                    case "≤" -> new Target.AtMost(quantity);
                    default -> new Target.Exactly(quantity);
                });
    }

    /** A bare number takes the target's unit, as on a sheet. */
    static Actual actual(String text, Place place, Optional<Target> target) {
        Matcher matcher = NUMBER.matcher(text);
        Optional<Quantity> number =
                matcher.matches() ? Optional.of(quantity(matcher, certainty(matcher))) : Optional.empty();
        Optional<Unit> aimed = target.flatMap(Target::quantity).map(Quantity::unit);
        Optional<Quantity> held =
                number.map(one -> one.unit().kind() == UnitKind.NONE && aimed.isPresent() ? one.as(aimed.get()) : one);
        return new Actual(new Entry(text, place), held, Optional.empty());
    }

    static Label label(String text, Place place) {
        Matcher points = Pattern.compile("(.*)\\(([0-9.]+)分\\)").matcher(text);
        return points.matches()
                ? new Label(text, points.group(1), Optional.of(new BigDecimal(points.group(2))), place)
                : new Label(text, text, Optional.empty(), place);
    }

    private static Certainty certainty(Matcher matcher) {
        if (matcher.group(1).equals("近") || !matcher.group(3).isEmpty()) {
            return Certainty.APPROXIMATE;
        }
        return matcher.group(1).isEmpty() ? Certainty.EXACT : Certainty.BOUND;
    }

    private static Quantity quantity(Matcher matcher, Certainty certainty) {
        BigDecimal number = new BigDecimal(matcher.group(2));
        String unit = matcher.group(4);
        return switch (unit) {
            case "" -> new Quantity(number, Unit.NONE, certainty);
            case "%" -> new Quantity(number.movePointLeft(2), Unit.PERCENT, certainty);
            case "万元" -> new Quantity(number, Unit.WAN_YUAN, certainty);
            case "元/人", "万元/人" ->
                new Quantity(
                        number,
                        new Unit(
                                unit, UnitKind.MONEY, "money/人", BigDecimal.valueOf(unit.startsWith("万") ? 10_000 : 1)),
                        certainty);
            default -> new Quantity(number, new Unit(unit, UnitKind.COUNT, unit, BigDecimal.ONE), certainty);
        };
    }
}
