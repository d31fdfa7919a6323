package jixiao.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import jixiao.convention.AggregationRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionProblem;
import jixiao.model.ExecutionScore;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.LineFact;

/** 计分器: scores tables under one convention. Safe for several threads. */
public final class Scorer {
    private final Convention convention;
    private final Judge judge;
    private final Weights weights;
    private final LineScorer lines;
    private final ExecutionScorer execution;

    /** A scorer for a convention of the tables' year. */
    public Scorer(Convention convention) {
        this.convention = Objects.requireNonNull(convention);
        this.judge = new Judge(convention);
        this.weights = new Weights(convention);
        this.lines = new LineScorer(convention.parameters());
        this.execution = new ExecutionScorer(convention);
    }

    /**
     * Scores a table: every score in points, rounded once as the convention says; totals are sums of rounded scores. A
     * blank form gets weights and no scores.
     *
     * @throws ConventionProblem when two rules of the convention choose for one line; it names both
     */
    public ScoredEvaluation score(SelfEvaluation table) {
        boolean blank = table.isBlankForm();
        List<Judged> judged = judge.judge(table, blank);
        List<Weight> weight = weights.of(table, judged);
        List<LineScore> scored = new ArrayList<>();
        for (int line = 0; line < judged.size(); line++) {
            scored.add(lines.score(judged.get(line), weight.get(line)));
        }
        ExecutionScore funds = execution.score(table.execution(), blank);
        Totals totals = Totals.of(convention, funds, ExecutionScorer.rate(table.execution()), scored);
        return new ScoredEvaluation(
                table,
                convention.stamp(),
                funds,
                goals(table, scored),
                totals.total(),
                totals.range(),
                totals.verified(),
                totals.grade(),
                totals.cap());
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
