package jixiao.checking.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.DictionaryEntry;
import jixiao.convention.Parameter;
import jixiao.convention.WordIndex;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.fact.quality.DeclaredLine;
import jixiao.model.fact.quality.DeclaredTable;
import jixiao.model.fact.quality.Dimension;
import jixiao.model.fact.quality.Limit;
import jixiao.model.fact.quality.Mark;
import jixiao.model.fact.quality.PointsAndMoney;
import jixiao.model.fact.quality.RequiredDimension;
import jixiao.text.Normal;

/** 质量事实: what the rules of 指标质量 may see of one table. Safe for several threads. */
public final class QualityFacts {
    /** Decimals of ratios, as rates are printed in percent with two. */
    private static final int DECIMALS = 4;

    private final List<Limit> limits = new ArrayList<>();
    private final List<DictionaryEntry> required;
    private final DeclaredLines lines;
    private final ReasonFacts reasons;

    /** By a convention's dictionary, parameters and limits. */
    public QualityFacts(Convention convention) {
        WordIndex words = new WordIndex(convention.dictionary());
        this.lines = new DeclaredLines(convention, words);
        this.reasons = new ReasonFacts(words);
        this.required = convention.dictionary().of(Mark.REQUIRED);
        for (CheckRow row : convention.checks().values()) {
            row.limit().ifPresent(limit -> limits.add(new Limit(row.code(), limit)));
        }
        limits.add(new Limit(
                Parameter.CROWDED_TIMES.chinese(), convention.parameters().number(Parameter.CROWDED_TIMES)));
        limits.add(new Limit(
                Parameter.SCORE_BESIDE_RATE.chinese(),
                convention
                        .parameters()
                        .optional(Parameter.LOW_RATE)
                        .orElse(convention.parameters().number(Parameter.SCORE_BESIDE_RATE))));
    }

    /**
     * What can be said of the targets alone.
     *
     * @param elsewhere where a finding points that has no cell: the title
     */
    public List<Object> ofTargets(ScoredEvaluation scored, Place elsewhere) {
        List<Object> facts = new ArrayList<>(limits);
        List<DeclaredLine> declared = lines.of(scored);
        facts.addAll(declared);
        facts.add(table(scored.table(), declared, elsewhere));
        facts.addAll(required(scored.table()));
        facts.addAll(LabelSums.of(scored.table()));
        return facts;
    }

    /**
     * The same, and what its results, money and reasons say.
     *
     * @param explained whether the reason beside the funds, or in the box, says something
     */
    public List<Object> of(ScoredEvaluation scored, boolean explained, Place elsewhere) {
        List<Object> facts = ofTargets(scored, elsewhere);
        facts.addAll(FundsTotals.of(scored.table().execution()));
        facts.addAll(reasons.of(scored));
        money(scored, explained, elsewhere).ifPresent(facts::add);
        return facts;
    }

    private static DeclaredTable table(SelfEvaluation table, List<DeclaredLine> declared, Place elsewhere) {
        return new DeclaredTable(
                table.year().orElse(0),
                elsewhere,
                BigDecimal.valueOf(declared.size()),
                declared.stream().flatMap(line -> line.getCovered().stream()).collect(Collectors.toSet()),
                telling(declared));
    }

    /** All where levels 2 say what lines measure; what levels 1 say alone where only they do. */
    private static Set<Dimension> telling(List<DeclaredLine> declared) {
        boolean second = declared.stream()
                .anyMatch(line -> !line.indicator().level2().name().isEmpty() && line.dimension() != Dimension.UNKNOWN);
        boolean first = declared.stream()
                .anyMatch(line -> !line.indicator().level1().name().isEmpty());
        return second
                ? EnumSet.allOf(Dimension.class)
                : first ? EnumSet.of(Dimension.BENEFIT, Dimension.SATISFACTION) : Set.of();
    }

    private List<RequiredDimension> required(SelfEvaluation table) {
        String all = Normal.text(table.title().text() + "|" + table.project().text());
        List<RequiredDimension> dimensions = new ArrayList<>();
        for (DictionaryEntry entry : required) {
            boolean excused = entry.excuses(all);
            entry.words().stream()
                    .flatMap(word -> Dimension.named(word).stream())
                    .forEach(each -> dimensions.add(
                            new RequiredDimension(each, excused || lines.isOfExecution(table.execution(), each))));
        }
        return dimensions;
    }

    /** Only where every line has a score on points that somebody printed or claimed, and there is a rate. */
    private static Optional<PointsAndMoney> money(ScoredEvaluation scored, boolean explained, Place elsewhere) {
        List<LineScore> lines = scored.lines();
        boolean whole = !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> line.score().isPresent() && line.weightSource() != WeightSource.DEFAULT);
        BigDecimal points = lines.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> rate = scored.execution().rate();
        if (!whole || points.signum() <= 0 || rate.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal earned =
                lines.stream().map(line -> line.score().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean full = lines.stream()
                .allMatch(line -> !line.needsReview()
                        && !line.missed()
                        && line.score().orElseThrow().compareTo(line.weight()) == 0);
        Place place = scored.table().execution().rate().place();
        Place funds = scored.table().execution().place();
        return Optional.of(new PointsAndMoney(
                earned.divide(points, DECIMALS, RoundingMode.HALF_UP),
                rate.get().setScale(DECIMALS, RoundingMode.HALF_UP),
                full,
                explained,
                place.hasCell() ? place : funds.hasCell() ? funds : elsewhere));
    }
}
