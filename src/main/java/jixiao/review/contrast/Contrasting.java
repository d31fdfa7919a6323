package jixiao.review.contrast;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import jixiao.Engine;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Parameter;
import jixiao.convention.proof.Alteration;
import jixiao.model.ExecutionScore;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.scoring.weight.EvenShares;

/**
 * 口径对比: scores tables under a second convention, and finds through which rows they come out otherwise: a row is a cause
 * where, without it, the score is another. Decisions of a person are left aside: rules are compared with rules.
 */
public final class Contrasting {
    private static final String EXECUTION = "预算执行情况";

    /** More differences than an officer makes by hand: the two were never one, and no single row is the cause. */
    private static final int MOST = 100;

    private final Engine here;
    private final Engine there;

    /** By the name of the convention in force, which each table may choose for itself. */
    private final Map<String, List<Variant>> variants = new HashMap<>();

    /**
     * 少一行的口径.
     *
     * @param origin the row that is left out
     * @param without the convention without it
     * @param there whether it is the other convention's row
     */
    private record Variant(String origin, Engine without, boolean there) {}

    /**
     * 少一行的得分.
     *
     * @param origin the row that is left out
     * @param scored what comes out without it
     * @param with what comes out with it
     */
    private record Tried(String origin, ScoredEvaluation scored, ScoredEvaluation with) {}

    /**
     * A comparison.
     *
     * @param here the convention in force
     * @param there the other one
     */
    public Contrasting(Engine here, Engine there) {
        this.here = here;
        this.there = there;
    }

    /** The single rows in which the other convention differs from the one in force for a table. */
    private List<Variant> variants(SelfEvaluation table) {
        ConventionFile own = here.judges().convention(table);
        return variants.computeIfAbsent(own.stamp().name(), absent -> {
            List<Variant> found = new ArrayList<>();
            List<Alteration> added = there.convention().alterations(own);
            List<Alteration> gone = own.alterations(there.convention());
            if (added.size() + gone.size() <= MOST) {
                added.forEach(each -> variant(each, true, found));
                gone.forEach(each -> variant(each, false, found));
            }
            return found;
        });
    }

    private static void variant(Alteration row, boolean ofThere, List<Variant> found) {
        try {
            found.add(new Variant(row.origin(), Engine.with(row.without()), ofThere));
        } catch (ConventionProblem incomplete) {
            // Without this row the convention does not hold: nothing can be said of the row alone.
        }
    }

    /** The other convention. */
    Engine there() {
        return there;
    }

    /** The table of a record, a JSON document, under both. */
    Contrast of(String record) {
        return of(here.read("record.json", record.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .table());
    }

    /** A table, as submitted, under both. */
    Contrast of(SelfEvaluation table) {
        ScoredEvaluation first = here.score(table);
        ScoredEvaluation second = score(first, there);
        List<Tried> tried = differs(first, second, first) ? tried(first, second) : List.of();
        List<Contrast.Line> lines = new ArrayList<>();
        List<Contrast.Points> mine = points(first);
        List<Contrast.Points> theirs = points(second);
        for (int at = 0; at < mine.size(); at++) {
            if (mine.get(at).differs(theirs.get(at))) {
                int line = at;
                List<String> causes = causes(
                        tried,
                        (one, other) ->
                                points(one).get(line).differs(points(other).get(line)));
                lines.add(line(first, at, theirs.get(at), causes));
            }
        }
        return new Contrast(
                first.total(),
                second.total(),
                grade(first, first),
                grade(second, first),
                causes(tried, (one, other) -> totalsDiffer(one, other, first)),
                lines,
                new ContrastFindings(here, there).of(table));
    }

    private List<Tried> tried(ScoredEvaluation first, ScoredEvaluation second) {
        List<Tried> tried = new ArrayList<>();
        for (Variant variant : variants(first.table())) {
            try {
                ScoredEvaluation scored = score(first, variant.without());
                tried.add(new Tried(variant.origin(), scored, variant.there() ? second : first));
            } catch (ConventionProblem incomplete) {
                // It does not hold for the table's year.
            }
        }
        return tried;
    }

    private ScoredEvaluation score(ScoredEvaluation first, Engine engine) {
        boolean ownPoints = first.table().execution().line().isPresent()
                || first.execution().points().signum() == 0;
        return engine.score(ownPoints ? first.table() : Scaled.of(first, points(here, first), points(engine, first)));
    }

    private static BigDecimal points(Engine engine, ScoredEvaluation scored) {
        return engine.judges()
                .convention(scored.table())
                .in(scored.table().year())
                .parameters()
                .number(Parameter.INDICATOR_POINTS);
    }

    private static List<String> causes(List<Tried> tried, BiPredicate<ScoredEvaluation, ScoredEvaluation> differ) {
        return tried.stream()
                .filter(each -> differ.test(each.scored(), each.with()))
                .map(Tried::origin)
                .toList();
    }

    private static boolean differs(ScoredEvaluation one, ScoredEvaluation other, ScoredEvaluation own) {
        List<Contrast.Points> mine = points(one);
        List<Contrast.Points> theirs = points(other);
        for (int at = 0; at < mine.size(); at++) {
            if (mine.get(at).differs(theirs.get(at))) {
                return true;
            }
        }
        return totalsDiffer(one, other, own);
    }

    private static boolean totalsDiffer(ScoredEvaluation one, ScoredEvaluation other, ScoredEvaluation own) {
        return one.total().compareTo(other.total()) != 0 || !grade(one, own).equals(grade(other, own));
    }

    /** The grade, as far as the table's own weights allow one. */
    private static Optional<String> grade(ScoredEvaluation scored, ScoredEvaluation own) {
        boolean even = own.lines().stream().anyMatch(EvenShares::isEven);
        return even || own.isForReference() ? Optional.empty() : scored.grade();
    }

    /** Of the execution, then of each line. */
    private static List<Contrast.Points> points(ScoredEvaluation scored) {
        List<Contrast.Points> points = new ArrayList<>();
        ExecutionScore execution = scored.execution();
        points.add(new Contrast.Points(
                execution.points(),
                execution.score(),
                Range.of(execution.score().orElse(BigDecimal.ZERO)),
                false,
                execution.basis()));
        for (LineScore line : scored.lines()) {
            points.add(
                    new Contrast.Points(line.weight(), line.score(), line.range(), line.needsReview(), line.basis()));
        }
        return points;
    }

    private static Contrast.Line line(ScoredEvaluation first, int at, Contrast.Points there, List<String> causes) {
        Contrast.Points own = points(first).get(at);
        if (at == 0) {
            var execution = first.table().execution();
            return new Contrast.Line(
                    execution.spending().place().cell(),
                    EXECUTION,
                    execution.budget().text(),
                    execution.spending().text(),
                    own,
                    there,
                    causes);
        }
        Indicator line = first.lines().get(at - 1).indicator();
        return new Contrast.Line(
                line.place().cell(),
                line.name(),
                line.targetEntry().text(),
                line.actual().entry().text(),
                own,
                there,
                causes);
    }
}
