package jixiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.reading.value.TargetText;

/**
 * 分项: lines without points and claim below one that has some, which only detail it: they stand further in, or add up to
 * it. They are no indicators of their own. Where the line above has no target or actual, theirs stand for it, added up.
 */
final class Breakdowns {
    private final Written written;

    Breakdowns(Written written) {
        this.written = written;
    }

    /**
     * 读入的行.
     *
     * @param indicator as read
     * @param row its row
     * @param indent how far its name stands in, in half-width blanks
     */
    record Line(Indicator indicator, int row, int indent) {}

    /** The lines of a goal, those that detail another folded into it. */
    List<Line> folded(List<Line> lines) {
        List<Line> folded = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Line parent = lines.get(at);
            int end = at + 1;
            if (isPointed(parent.indicator())) {
                while (end < lines.size() && isBare(lines.get(end).indicator())) {
                    end++;
                }
            }
            List<Line> below = lines.subList(at + 1, end);
            List<Line> details = below.stream()
                    .takeWhile(line -> line.indent() > parent.indent())
                    .toList();
            if (details.isEmpty() && below.size() > 1 && addsUp(parent.indicator(), below)) {
                details = below;
            }
            folded.add(details.isEmpty() ? parent : detailed(parent, details));
            at += 1 + details.size();
        }
        return folded;
    }

    private static boolean isPointed(Indicator line) {
        return !line.weight().isBlank()
                || !line.counted().isBlank()
                || line.level3().points().isPresent();
    }

    private static boolean isBare(Indicator line) {
        return !isPointed(line) && line.claimShared().isEmpty();
    }

    /** Whether lines add up to the one above them, in targets and actuals alike. */
    private static boolean addsUp(Indicator parent, List<Line> below) {
        return parent.target()
                        .flatMap(Target::quantity)
                        .filter(whole ->
                                isSum(whole, below, line -> line.target().flatMap(Target::quantity)))
                        .isPresent()
                && parent.actual()
                        .quantity()
                        .filter(whole ->
                                isSum(whole, below, line -> line.actual().quantity()))
                        .isPresent();
    }

    private static boolean isSum(Quantity whole, List<Line> lines, Function<Indicator, Optional<Quantity>> of) {
        return sum(lines, of)
                .filter(sum -> sum.compareTo(whole.value()) == 0)
                .filter(sum ->
                        of.apply(lines.get(0).indicator()).orElseThrow().unit().equals(whole.unit()))
                .isPresent();
    }

    /** The sum of numbers of one unit; empty where one is missing, another's or a ratio. */
    private static Optional<BigDecimal> sum(List<Line> lines, Function<Indicator, Optional<Quantity>> of) {
        BigDecimal sum = BigDecimal.ZERO;
        Optional<Quantity> first = of.apply(lines.get(0).indicator());
        for (Line line : lines) {
            Optional<Quantity> number = of.apply(line.indicator());
            if (number.isEmpty()
                    || !number.get().unit().equals(first.get().unit())
                    || number.get().unit().kind() == jixiao.model.UnitKind.RATIO) {
                return Optional.empty();
            }
            sum = sum.add(number.get().value());
        }
        return Optional.of(sum);
    }

    private Line detailed(Line parent, List<Line> details) {
        Indicator whole = parent.indicator();
        String target = whole.targetEntry().text();
        String actual = whole.actual().entry().text();
        if (target.isEmpty() || actual.isEmpty()) {
            Optional<BigDecimal> aims = sum(details, line -> line.target().flatMap(Target::quantity));
            Optional<BigDecimal> reached = sum(details, line -> line.actual().quantity());
            String unit = details.get(0)
                    .indicator()
                    .target()
                    .flatMap(Target::quantity)
                    .map(number -> number.unit().name())
                    .orElse("");
            if (aims.isPresent() && reached.isPresent() && alike(details)) {
                String sign = details.get(0).indicator().target().get() instanceof Target.AtLeast
                        ? "≥"
                        : details.get(0).indicator().target().get() instanceof Target.AtMost ? "≤" : "";
                target = target.isEmpty() ? sign + plain(aims.get()) + unit : target;
                actual = actual.isEmpty() ? plain(reached.get()) + unit : actual;
                whole = valued(whole, target, actual);
            }
        }
        List<Indicator> parts = details.stream().map(Line::indicator).toList();
        return new Line(whole.detailedBy(parts), parent.row(), parent.indent());
    }

    /** Whether all are aimed at in one way: sums of at least and at most mean nothing. */
    private static boolean alike(List<Line> details) {
        return details.stream()
                        .map(line -> line.indicator().target().orElseThrow().kind())
                        .distinct()
                        .count()
                == 1;
    }

    private Indicator valued(Indicator whole, String target, String actual) {
        TargetText text = TargetText.of(target, whole.name(), Optional.empty());
        Entry done = new Entry(actual, whole.actual().entry().place());
        Actual understood = written.actual(done, text);
        return whole.valued(new Entry(target, whole.targetEntry().place()), written.target(text), understood);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
