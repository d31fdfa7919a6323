package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.scoring.Judged;
import jixiao.scoring.LineScorer;
import jixiao.scoring.Verdict;

/**
 * 共用得分的分摊: what of one claim falls to each of its lines. What the quantitative lines leave of it goes to the lines in
 * words by weight, if it lies within their bands; where the weights themselves are the claim, it is divided evenly.
 */
public final class SharedClaims {
    private final LineScorer scorer;

    public SharedClaims(LineScorer scorer) {
        this.scorer = scorer;
    }

    /** The lines of a settled table, those in words with their portion of a shared claim. */
    public List<Judged> divided(SelfEvaluation table, List<Judged> lines, List<Weight> weights) {
        List<Judged> divided = new ArrayList<>(lines);
        for (List<Integer> run : SharedNumbers.ofClaims(table)) {
            Figure cell = lines.get(run.get(0)).indicator().counted();
            cell.value()
                    .filter(claim -> claim.signum() >= 0)
                    .ifPresent(claim -> portions(run, claim, lines, weights)
                            .forEach(portion -> divided.set(
                                    portion.line(), lines.get(portion.line()).claiming(portion.points()))));
        }
        return divided;
    }

    private record Portion(int line, BigDecimal points) {}

    private List<Portion> portions(List<Integer> run, BigDecimal claim, List<Judged> lines, List<Weight> weights) {
        if (run.stream().allMatch(line -> weights.get(line).source() == WeightSource.CLAIMED)) {
            return zipped(run, LargestRemainder.even(claim, run.size()));
        }
        List<Integer> words = new ArrayList<>();
        BigDecimal left = claim;
        for (int line : run) {
            Verdict verdict = lines.get(line).verdict();
            if (verdict instanceof Verdict.Unscored) {
                return List.of();
            }
            if (verdict instanceof Verdict.Measured) {
                Optional<BigDecimal> score =
                        scorer.score(lines.get(line), weights.get(line)).score();
                left = left.subtract(score.orElse(BigDecimal.ZERO));
            } else {
                words.add(line);
            }
        }
        if (left.signum() < 0) {
            return List.of();
        }
        List<Portion> portions = zipped(
                words,
                LargestRemainder.split(
                        left,
                        words.stream().map(line -> weights.get(line).points()).toList()));
        boolean within = portions.stream().allMatch(portion -> {
            LineScore tried =
                    scorer.score(lines.get(portion.line()).claiming(portion.points()), weights.get(portion.line()));
            return tried.range().contains(portion.points());
        });
        return within ? portions : List.of();
    }

    private static List<Portion> zipped(List<Integer> lines, List<BigDecimal> points) {
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            portions.add(new Portion(lines.get(i), points.get(i)));
        }
        return portions;
    }
}
