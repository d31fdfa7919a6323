package jixiao.reading.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.convention.Recognition;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.reading.Signs;
import jixiao.text.Normal;

/**
 * 只写数的分值: "产出指标(50)". A bare number in brackets behind a label of level 1 or 2 is its points only where those of all
 * labels of its level, or of all under one level 1, add up to what they may be worth; else it is a part of the name, such as
 * a year or a count.
 */
public final class BarePoints {
    private static final Pattern BARE = Pattern.compile(
            "^(.*?)" + Signs.BLANKS + Signs.OPEN + Signs.BLANKS + "(" + Signs.DIGIT + "{1,3}(?:[.\\uFF0E]" + Signs.DIGIT
                    + "+)?)" + Signs.BLANKS + Signs.CLOSE + Signs.BLANKS + "$",
            Pattern.DOTALL);

    private final Set<BigDecimal> wholes;
    private final List<String> bonus;

    /**
     * For tables whose points come to one of some sums.
     *
     * @param wholes what all indicators may be worth, alone or with the execution, in points without needless zeros
     * @param bonus names of 加分项, which stand apart from the sum
     */
    BarePoints(Set<BigDecimal> wholes, List<String> bonus) {
        this.wholes = Set.copyOf(wholes);
        this.bonus = List.copyOf(bonus);
    }

    /** By a convention and the shipped ones: what indicators are worth there, and that with the execution. */
    public static BarePoints of(Convention convention) {
        Parameters own = convention.parameters();
        BigDecimal indicators = own.number(Parameter.INDICATOR_POINTS);
        Set<BigDecimal> wholes = new HashSet<>();
        wholes.add(plain(indicators));
        wholes.add(plain(indicators.add(own.number(Parameter.EXECUTION_POINTS))));
        for (Recognition known : Conventions.recognitions()) {
            known.points().ifPresent(points -> wholes.add(plain(points.indicators())));
        }
        return new BarePoints(wholes, convention.words("加分项"));
    }

    /** Gives the labels of all lines their points, where they have them; the lines stay in their order. */
    void read(List<GoalDraft> goals) {
        List<Indicator> lines =
                goals.stream().flatMap(goal -> goal.lines().stream()).toList();
        if (lines.stream().noneMatch(line -> mayBear(line.level1()) || mayBear(line.level2()))) {
            return;
        }
        Map<Label, Label> pointed = new HashMap<>();
        if (sum(labels(lines, Indicator::level1)).filter(wholes::contains).isPresent()) {
            labels(lines, Indicator::level1).forEach(label -> pointed.put(label, pointed(label)));
        }
        if (sum(labels(lines, Indicator::level2)).filter(wholes::contains).isPresent()) {
            labels(lines, Indicator::level2).forEach(label -> pointed.put(label, pointed(label)));
        } else {
            for (Label first : labels(lines, Indicator::level1)) {
                List<Label> below = labels(
                        lines.stream()
                                .filter(line -> line.level1().equals(first))
                                .toList(),
                        Indicator::level2);
                Optional<BigDecimal> whole = pointed.getOrDefault(first, first).points();
                if (whole.isPresent()
                        && sum(below)
                                .filter(whole.map(BarePoints::plain).get()::equals)
                                .isPresent()) {
                    below.forEach(label -> pointed.put(label, pointed(label)));
                }
            }
        }
        if (!pointed.isEmpty()) {
            goals.forEach(goal -> goal.lines()
                    .replaceAll(line -> line.under(
                            pointed.getOrDefault(line.level1(), line.level1()),
                            pointed.getOrDefault(line.level2(), line.level2()))));
        }
    }

    /** The labels of a level, each once; one that a sheet repeats in every row is one. */
    private static List<Label> labels(List<Indicator> lines, Function<Indicator, Label> level) {
        List<Label> labels = new ArrayList<>();
        for (Indicator line : lines) {
            Label label = level.apply(line);
            if (!label.name().isEmpty() && !labels.contains(label)) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** The sum of what labels print, bare or not, one for neighbours of the same text; empty where one prints nothing. */
    private Optional<BigDecimal> sum(List<Label> labels) {
        BigDecimal sum = BigDecimal.ZERO;
        String before = "";
        for (Label label : labels) {
            Label one = pointed(label);
            if (one.points().isEmpty()) {
                return Optional.empty();
            }
            boolean apart = bonus.contains(Normal.words(one.name()));
            sum = apart || label.text().equals(before)
                    ? sum
                    : sum.add(one.points().get());
            before = label.text();
        }
        return labels.isEmpty() ? Optional.empty() : Optional.of(plain(sum));
    }

    private static boolean mayBear(Label label) {
        return Signs.anyIn(label.name(), Signs.BRACKETS);
    }

    private static Label pointed(Label label) {
        if (!mayBear(label)) {
            return label;
        }
        Matcher bare = BARE.matcher(label.name());
        if (label.points().isPresent() || !bare.matches() || bare.group(1).isBlank()) {
            return label;
        }
        BigDecimal points = new BigDecimal(Normal.text(bare.group(2)));
        return new Label(label.text(), bare.group(1).strip(), Optional.of(points), label.place());
    }

    /** Without needless zeros. */
    static BigDecimal plain(BigDecimal points) {
        return points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
    }
}
