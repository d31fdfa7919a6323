package jixiao;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jixiao.checking.PointsOfSheet;
import jixiao.convention.ConventionFile;
import jixiao.convention.Conventions;
import jixiao.convention.Recognition;
import jixiao.model.ConventionStamp;
import jixiao.model.Entry;
import jixiao.model.SelfEvaluation;
import jixiao.scoring.weight.BonusLines;
import jixiao.text.Normal;

/**
 * 口径的选择: which convention judges a table. One that is named judges all; else each table chooses for itself by the 《识别》
 * rows of the shipped ones, of which only those that are chosen are loaded. Safe for several threads.
 */
final class Choosing {
    private static final String NOTHING_TELLS = "表上没有可以识别的标志和分值,按默认口径";

    private final Optional<ConventionFile> named;
    private final ConventionFile fallback;
    private final List<Recognition> known;
    private final BonusLines bonus;
    private final ConcurrentHashMap<String, ConventionFile> loaded = new ConcurrentHashMap<>();

    private Choosing(Optional<ConventionFile> named, ConventionFile fallback, List<Recognition> known) {
        this.named = named;
        this.fallback = fallback;
        this.known = known;
        this.bonus = new BonusLines(fallback.in(Optional.empty()));
        loaded.put(fallback.stamp().name(), fallback);
    }

    /** One convention for all tables. */
    static Choosing named(ConventionFile convention) {
        return new Choosing(Optional.of(convention), convention, Conventions.recognitions());
    }

    /** Each table's own; the default one where nothing tells. */
    static Choosing free() {
        return new Choosing(Optional.empty(), Default.CONVENTION, Conventions.recognitions());
    }

    /** As it was shipped it never changes: one for all engines, taken in when it is first asked for. */
    private static final class Default {
        static final ConventionFile CONVENTION = Conventions.load(Conventions.DEFAULT);
    }

    /**
     * 选定的口径.
     *
     * @param convention it
     * @param why in a few Chinese words; empty where somebody named it
     */
    record Choice(ConventionFile convention, String why) {
        /** Whether something on the table tells, or somebody has named it. */
        boolean isTold() {
            return !why.equals(NOTHING_TELLS);
        }
    }

    /** Whether somebody named the convention. */
    boolean isNamed() {
        return named.isPresent();
    }

    /** The one that is named, else the default one. */
    ConventionFile first() {
        return fallback;
    }

    /** All that may judge, the default first. */
    List<ConventionFile> all() {
        return isNamed()
                ? List.of(fallback)
                : known.stream().map(each -> load(each.name())).toList();
    }

    /** The marks that a reader has to note: where another convention is named, they tell which one fits. */
    List<String> marks() {
        return known.stream().flatMap(each -> each.marks().stream()).toList();
    }

    /** The convention of a table. */
    Choice of(SelfEvaluation table) {
        if (named.isPresent()) {
            return new Choice(named.get(), "");
        }
        PointsOfSheet points = PointsOfSheet.of(table, bonus);
        return byUnits(table)
                .or(() -> byMark(table))
                .or(() -> byPoints(points))
                .or(() -> byClaim(points))
                .orElseGet(() -> new Choice(fallback, NOTHING_TELLS));
    }

    /** An aggregated table is judged as those that it was made of. */
    private Optional<Choice> byUnits(SelfEvaluation table) {
        return table.breakdown()
                .flatMap(parts -> known.stream()
                        .filter(each -> each.name().equals(parts.convention()))
                        .findFirst())
                .map(each -> choice(each, "汇总的各表都按这个口径"));
    }

    private Optional<Choice> byMark(SelfEvaluation table) {
        String printed = Normal.words(table.details()
                .getOrDefault(SelfEvaluation.FORM_MARK, Entry.NONE)
                .text());
        List<Recognition> marked = known.stream()
                .filter(each -> each.marks().stream().anyMatch(mark -> printed.contains(Normal.words(mark))))
                .toList();
        if (printed.isEmpty() || marked.size() != 1) {
            return Optional.empty();
        }
        String mark = marked.get(0).marks().stream()
                .filter(each -> printed.contains(Normal.words(each)))
                .findFirst()
                .orElseThrow();
        return Optional.of(choice(marked.get(0), "表上印有“" + mark + "”"));
    }

    private Optional<Choice> byPoints(PointsOfSheet points) {
        Optional<BigDecimal> execution = points.execution().value();
        Optional<BigDecimal> indicators = points.indicators().value().or(points::sumOfLines);
        if (execution.isPresent() || indicators.isPresent()) {
            Optional<Recognition> fitting =
                    only(each -> agrees(execution, each.execution()) && agrees(indicators, each.indicators()));
            if (fitting.isPresent()) {
                return fitting.map(each -> choice(each, "分值与" + each.points().orElseThrow() + "相符"));
            }
        }
        if (execution.isPresent()
                && indicators.isPresent()
                && known.stream()
                        .flatMap(each -> each.points().stream())
                        .noneMatch(each -> agrees(execution, each.execution()))) {
            return only(each -> agrees(indicators, each.indicators())
                            && points.claimedExecution()
                                    .filter(claim -> claim.compareTo(each.execution()) > 0)
                                    .isEmpty())
                    .map(each -> choice(each, "指标分值与" + each.points().orElseThrow() + "相符,预算执行分值疑为笔误"));
        }
        return points.indicators().value().isEmpty() ? byExecution(execution, indicators) : Optional.empty();
    }

    /** Lines that add up to no convention's points are weighed wrongly: the printed points of the execution tell then. */
    private Optional<Choice> byExecution(Optional<BigDecimal> execution, Optional<BigDecimal> sumOfLines) {
        if (execution.isEmpty()
                || known.stream()
                        .flatMap(each -> each.points().stream())
                        .anyMatch(each -> agrees(sumOfLines, each.indicators()))) {
            return Optional.empty();
        }
        return only(each -> agrees(execution, each.execution()))
                .map(each -> choice(each, "预算执行分值与" + each.points().orElseThrow() + "相符"));
    }

    /** Where no points are printed: 填报的执行得分 ÷ 执行率 tells what full points would be. */
    private Optional<Choice> byClaim(PointsOfSheet points) {
        if (points.execution().value().isPresent()
                || points.indicators().value().isPresent()) {
            return Optional.empty();
        }
        return points.claimedFullPoints()
                .flatMap(full ->
                        only(each -> full.subtract(each.execution()).abs().compareTo(PointsOfSheet.NEAR) <= 0))
                .map(each -> choice(each, "填报的执行得分÷执行率与" + each.points().orElseThrow() + "相符"));
    }

    /** The only one known by points for which something holds. */
    private Optional<Recognition> only(Predicate<Recognition.Points> holds) {
        List<Recognition> found = known.stream()
                .filter(each -> each.points().filter(holds).isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean agrees(Optional<BigDecimal> printed, BigDecimal points) {
        return printed.map(each -> each.compareTo(points) == 0).orElse(true);
    }

    private Choice choice(Recognition recognition, String why) {
        return new Choice(load(recognition.name()), why);
    }

    private ConventionFile load(String name) {
        return loaded.computeIfAbsent(name, Conventions::load);
    }

    /** Name of a convention and of those that it extends. */
    List<String> names(ConventionFile convention) {
        return Stream.concat(Stream.of(convention.stamp().name()), convention.ancestors().stream())
                .toList();
    }

    /** The stamp of the one that is named, else one over all, without a name. */
    ConventionStamp stamp() {
        if (isNamed()) {
            return fallback.stamp();
        }
        return new ConventionStamp("auto", "各表自行识别", Conventions.hash(all()));
    }
}
