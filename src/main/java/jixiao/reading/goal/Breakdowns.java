package jixiao.reading.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.TargetKind;
import jixiao.model.UnitKind;
import jixiao.reading.Written;
import jixiao.reading.value.TargetText;

/**
 * 分项: lines without points and claim below one that has some, which only detail it: they stand further in, begin with
 * 其中 (and what follows such a line), or add up to it. They are no indicators of their own; below a line without points only
 * 其中 makes them so. Where the line above has no target or actual, theirs stand for it, added up.
 */
record Breakdowns(Written written) {
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
            if (folded.isEmpty() && isOfWhich(parent) && !isPointed(parent.indicator())) {
                // There is nothing that it is a part of.
                at++;
                continue;
            }
            List<Line> below = below(lines, at);
            List<Line> details = details(parent, below);
            if (details.isEmpty() && below.size() > 1 && addsUp(parent.indicator(), below)) {
                details = below;
            }
            folded.add(details.isEmpty() ? parent : detailed(parent, details));
            at += 1 + details.size();
        }
        return folded;
    }

    /** The lines directly below one that may detail it. */
    private static List<Line> below(List<Line> lines, int at) {
        Indicator parent = lines.get(at).indicator();
        boolean pointed = isPointed(parent);
        int end = at + 1;
        while (end < lines.size()
                && isBare(lines.get(end).indicator(), parent)
                && (pointed || isOfWhich(lines.get(end)))) {
            end++;
        }
        return lines.subList(at + 1, end);
    }

    /** Those first ones that show it by their indent or by 其中; what follows 其中 in one group goes on with it. */
    private static List<Line> details(Line parent, List<Line> below) {
        int count = 0;
        boolean ofWhich = false;
        for (Line line : below) {
            boolean sameGroup = sameLabel(
                            line.indicator().level1(), parent.indicator().level1())
                    && sameLabel(line.indicator().level2(), parent.indicator().level2());
            ofWhich = isOfWhich(line) || ofWhich && sameGroup;
            if (!ofWhich && !(sameGroup && line.indent() > parent.indent())) {
                break;
            }
            count++;
        }
        return below.subList(0, count);
    }

    private static boolean sameLabel(Label a, Label b) {
        return a.place().equals(b.place()) || a.text().equals(b.text());
    }

    private static boolean isOfWhich(Line line) {
        return IndicatorLabel.isDetail(line.indicator().level3());
    }

    private static boolean isPointed(Indicator line) {
        return !line.weight().isBlank()
                || !line.counted().isBlank()
                || line.level3().points().isPresent();
    }

    /** Whether a line has neither points nor claim of its own: none, or cells merged with those of the line above. */
    private static boolean isBare(Indicator line, Indicator parent) {
        return line.level3().points().isEmpty()
                && isOf(line.weight(), parent.weight())
                && isOf(line.counted(), parent.counted());
    }

    private static boolean isOf(Figure points, Figure parent) {
        return points.isBlank() || points.place().hasCell() && points.place().equals(parent.place());
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
                    || number.get().unit().kind() == UnitKind.RATIO) {
                return Optional.empty();
            }
            sum = sum.add(number.get().value());
        }
        return Optional.of(sum);
    }

    private Line detailed(Line parent, List<Line> details) {
        Indicator whole = parent.indicator();
        boolean lacks = whole.target().isEmpty() || whole.actual().isMissing();
        if (lacks && alike(details)) {
            Optional<Quantity> aims = total(details, line -> line.target().flatMap(Target::quantity));
            Optional<Quantity> reached = total(details, line -> line.actual().quantity());
            boolean fits = isOwn(
                            whole.target().flatMap(Target::quantity),
                            whole.target().isEmpty(),
                            aims)
                    && isOwn(whole.actual().quantity(), whole.actual().isMissing(), reached);
            if (fits) {
                String sign = sign(details.get(0).indicator().target().orElseThrow());
                whole = valued(
                        whole,
                        whole.target().isEmpty()
                                ? sign + plain(aims.orElseThrow())
                                : whole.targetEntry().text(),
                        whole.actual().isMissing()
                                ? plain(reached.orElseThrow())
                                : whole.actual().entry().text());
            }
        }
        List<Indicator> parts = details.stream()
                .map(line -> line.indicator().weighing(Figure.NONE).claiming(Figure.NONE))
                .toList();
        return new Line(whole.detailedBy(parts), parent.row(), parent.indent());
    }

    /** Whether a sum may stand for what is missing; where there is a number, only one that is the sum of its parts. */
    private static boolean isOwn(Optional<Quantity> own, boolean missing, Optional<Quantity> sum) {
        return sum.isPresent()
                && (missing
                        || own.filter(number -> number.unit().equals(sum.get().unit())
                                        && number.value().compareTo(sum.get().value()) == 0)
                                .isPresent());
    }

    private static Optional<Quantity> total(List<Line> details, Function<Indicator, Optional<Quantity>> of) {
        return sum(details, of)
                .map(sum -> Quantity.exact(
                        sum, of.apply(details.get(0).indicator()).orElseThrow().unit()));
    }

    private static String sign(Target target) {
        if (target instanceof Target.AtLeast) {
            return "≥";
        }
        return target instanceof Target.AtMost ? "≤" : "";
    }

    /** Whether all are aimed at in one way: sums of at least and at most mean nothing. */
    private static boolean alike(List<Line> details) {
        List<TargetKind> kinds = details.stream()
                .map(line -> line.indicator().target().map(Target::kind).orElse(TargetKind.QUALITATIVE))
                .distinct()
                .toList();
        return kinds.size() == 1
                && List.of(TargetKind.AT_LEAST, TargetKind.AT_MOST, TargetKind.EXACTLY)
                        .contains(kinds.get(0));
    }

    private Indicator valued(Indicator whole, String target, String actual) {
        TargetText text = TargetText.of(target, whole.name(), Optional.empty());
        Entry done = whole.actual().entry().standing(actual);
        Actual understood = written.actual(done, text);
        return whole.valued(whole.targetEntry().standing(target), written.target(text), understood);
    }

    private static String plain(Quantity number) {
        return number.value().stripTrailingZeros().toPlainString()
                + number.unit().name();
    }
}
