package jixiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.convention.AggregationRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionProblem;
import jixiao.model.Decision;
import jixiao.model.Decisions;
import jixiao.model.ExecutionScore;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.Totalling;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.model.fact.LineFact;
import jixiao.scoring.weight.BonusLines;
import jixiao.scoring.weight.FullPoints;
import jixiao.scoring.weight.SharedClaims;
import jixiao.scoring.weight.SharedNumbers;
import jixiao.scoring.weight.Weight;
import jixiao.scoring.weight.Weights;

/** 计分器: scores tables under one convention. Safe for several threads. */
public final class Scorer {
    private static final int ACHIEVEMENT_DECIMALS = 6;

    private final Convention convention;
    private final Judge judge;
    private final Weights weights;
    private final LineScorer lines;
    private final SharedClaims shared;
    private final ExecutionScorer execution;

    /** A scorer for a convention of the tables' year. */
    public Scorer(Convention convention) {
        this.convention = Objects.requireNonNull(convention);
        this.judge = new Judge(convention);
        this.weights = new Weights(convention);
        this.lines = new LineScorer(convention.parameters());
        this.shared = new SharedClaims(lines);
        this.execution = new ExecutionScorer(convention);
    }

    /**
     * Scores a table, every number that several lines share on all of them: every score in points, rounded once as the convention says; totals are sums of rounded scores. A
     * blank form gets weights and no scores.
     *
     * @throws ConventionProblem when two rules of the convention choose for one line; it names both
     */
    public ScoredEvaluation score(SelfEvaluation submitted) {
        SelfEvaluation table = SharedNumbers.settled(submitted, convention.parameters(), new BonusLines(convention));
        boolean blank = table.isBlankForm();
        List<Judged> undivided = judge.judge(table, blank);
        FullPoints full = FullPoints.of(table, convention.parameters());
        List<Weight> weight = weights.of(table, undivided, full);
        if (FullPoints.mayBeWithoutExecution(table, convention.parameters())) {
            FullPoints alone = FullPoints.ofIndicatorsOnly(convention.parameters());
            List<Weight> own = weights.of(table, undivided, alone);
            boolean made = alone.isMadeBy(table, own, new BonusLines(convention));
            full = made ? alone : full;
            weight = made ? own : weight;
        }
        List<Judged> judged = shared.divided(table, undivided, weight);
        List<LineScore> scored = new ArrayList<>();
        for (int line = 0; line < judged.size(); line++) {
            scored.add(lines.score(judged.get(line), weight.get(line)));
        }
        ExecutionScore funds = execution.score(table.execution(), full.execution(), blank);
        ScoreTotals totals = ScoreTotals.of(convention, table, funds, scored);
        return new ScoredEvaluation(
                table,
                convention.stamp(),
                funds,
                goals(table, scored),
                totals.total(),
                totals.range(),
                totals.verified(),
                totals.grade(),
                totals.cap(),
                Totalling.COUNTED,
                totals.uneven(),
                Optional.empty());
    }

    /**
     * A scored table with what a person has decided: scores of lines and of the execution, and what follows for totals and
     * grade, or the total itself.
     *
     * @param scored a table scored by this scorer; what was decided before stays
     * @param decisions points within [0, weight], rounded as every score
     */
    public ScoredEvaluation decide(ScoredEvaluation scored, Decisions decisions) {
        List<LineScore> decided = scored.lines().stream()
                .map(line -> Optional.ofNullable(
                                decisions.lines().get(line.indicator().place()))
                        .map(decision -> decided(line, decision))
                        .orElse(line))
                .toList();
        SelfEvaluation table = scored.table();
        ExecutionScore funds = decisions
                .execution()
                .map(one -> decided(scored.execution(), one))
                .orElse(scored.execution());
        Optional<Decision> given = decisions.total().or(scored::given);
        ScoreTotals sum = ScoreTotals.of(convention, table, funds, decided);
        ScoreTotals totals = given.map(total -> sum.given(convention, rounded(total.points()), funds, decided))
                .orElse(sum);
        return new ScoredEvaluation(
                table,
                scored.convention(),
                funds,
                goals(table, decided),
                totals.total(),
                totals.range(),
                totals.verified(),
                totals.grade(),
                totals.cap(),
                Totalling.COUNTED,
                totals.uneven(),
                given);
    }

    /** The most that the total of a table may come to, in points: all that its lines and its execution are worth, capped as the convention says. */
    public BigDecimal most(ScoredEvaluation scored) {
        return ScoreTotals.most(convention, scored);
    }

    /** Points with the decimals of the convention. */
    public BigDecimal rounded(BigDecimal points) {
        return convention.parameters().round(points);
    }

    private ExecutionScore decided(ExecutionScore execution, Decision decision) {
        BigDecimal points = rounded(decision.points()).min(execution.points());
        return new ExecutionScore(
                execution.points(),
                execution.rate(),
                Optional.of(points),
                new Basis(
                        Optional.empty(),
                        Decision.RULE,
                        "",
                        new Formula.Decided(execution.points(), points, decision.by())));
    }

    private LineScore decided(LineScore line, Decision decision) {
        BigDecimal points = rounded(decision.points()).min(line.weight()).max(BigDecimal.ZERO);
        Optional<BigDecimal> achievement = line.weight().signum() == 0
                ? line.achievement()
                : Optional.of(points.divide(line.weight(), ACHIEVEMENT_DECIMALS, RoundingMode.HALF_UP));
        return new LineScore(
                line.indicator(),
                line.weight(),
                line.weightSource(),
                achievement,
                line.ratio(),
                Optional.of(points),
                Range.of(points),
                false,
                false,
                points.compareTo(line.weight()) < 0,
                new Basis(
                        Optional.empty(),
                        Decision.RULE,
                        "",
                        new Formula.Decided(line.weight(), points, decision.by())));
    }

    /**
     * The rows of 《汇总方式》 that decide for each line of a table, in the order of the sheet; none for a line without
     * target.
     */
    public List<List<AggregationRow>> ways(SelfEvaluation table) {
        LineFacts facts = new LineFacts(convention);
        List<LineFact> asked = table.indicators().stream()
                .flatMap(line -> line.target().map(target -> facts.of(table, line, target)).stream())
                .toList();
        Iterator<List<AggregationRow>> rows =
                convention.rules().aggregate(asked).iterator();
        return table.indicators().stream()
                .map(line -> line.target().isPresent() ? rows.next() : List.<AggregationRow>of())
                .toList();
    }

    private static List<ScoredGoal> goals(SelfEvaluation table, List<LineScore> lines) {
        List<ScoredGoal> goals = new ArrayList<>();
        int from = 0;
        for (var goal : table.goals()) {
            int to = from + goal.indicators().size();
            goals.add(new ScoredGoal(goal, lines.subList(from, to)));
            from = to;
        }
        return goals;
    }
}
