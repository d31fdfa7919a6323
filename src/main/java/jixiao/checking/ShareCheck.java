package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.fact.Agreement;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.CheckedShare;
import jixiao.model.fact.CheckedShare.State;
import jixiao.scoring.EvenShares;
import jixiao.scoring.SharedNumbers;

/** 共用数核对: facts about lines that have one 分值 or 得分 together. */
final class ShareCheck {
    /** Half a hundredth: by so much each line's share may have been rounded. */
    private static final BigDecimal HALF = new BigDecimal("0.005");

    private final Claims claims;

    ShareCheck(Claims claims) {
        this.claims = claims;
    }

    /** One fact for each run of lines whose claims can only be judged together. */
    List<CheckedShare> of(ScoredEvaluation scored, List<CheckedLine> lines) {
        List<CheckedShare> shares = new ArrayList<>();
        for (List<Integer> run : SharedNumbers.runs(scored.table())) {
            List<CheckedLine> members = run.stream().map(lines::get).toList();
            boolean shared = members.stream()
                    .anyMatch(one -> one.indicator().claimShared().isPresent() || EvenShares.isEven(one.line()));
            if (shared) {
                shares.add(share(members));
            }
        }
        return shares;
    }

    private CheckedShare share(List<CheckedLine> members) {
        List<Figure> cells = members.stream()
                .map(one -> one.indicator().counted())
                .distinct()
                .toList();
        BigDecimal claim =
                cells.stream().flatMap(cell -> cell.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = cells.stream().allMatch(cell -> cell.value().isPresent());
        boolean one =
                cells.size() == 1 && members.get(0).indicator().claimShared().isPresent();
        boolean missing = one && !complete && !cells.get(0).provisional();
        BigDecimal points = sum(members, LineScore::weight);
        BigDecimal score = sum(members, line -> line.score().orElse(BigDecimal.ZERO));
        boolean even = members.stream().anyMatch(line -> EvenShares.isEven(line.line()));
        BigDecimal low = even ? end(members, points, true) : score;
        BigDecimal high = even ? end(members, points, false) : score;
        return new CheckedShare(
                members,
                cells.get(0).place().hasCell()
                        ? cells.get(0).place()
                        : members.get(0).getNamePlace(),
                cells.get(0).text(),
                claim,
                points,
                score,
                low.min(sum(members, line -> line.range().low())),
                high.max(sum(members, line -> line.range().high())),
                complete && comparable(members) ? compare(cells, claim, score, members.size()) : Agreement.NOT_COMPARED,
                complete ? State.CLAIMED : missing ? State.MISSING : State.OPEN);
    }

    /** What all points would give by the lowest, or the highest, achievement of a line. */
    private static BigDecimal end(List<CheckedLine> members, BigDecimal points, boolean lowest) {
        Optional<BigDecimal> ratio = members.stream()
                .map(CheckedLine::line)
                .map(line -> line.weight().signum() == 0
                        ? BigDecimal.ONE
                        : (lowest ? line.range().low() : line.range().high())
                                .divide(line.weight(), 12, java.math.RoundingMode.HALF_UP))
                .reduce((a, b) -> lowest ? a.min(b) : a.max(b));
        return points.multiply(ratio.orElse(BigDecimal.ONE)).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    /** Every line has a score, and weights that stand in print. */
    private static boolean comparable(List<CheckedLine> members) {
        return members.stream()
                .map(CheckedLine::line)
                .allMatch(line -> line.score().isPresent()
                        && line.weightSource() != WeightSource.CLAIMED
                        && line.weightSource() != WeightSource.DEFAULT);
    }

    private Agreement compare(List<Figure> cells, BigDecimal claim, BigDecimal score, int count) {
        BigDecimal gap = claim.subtract(score).abs();
        if (gap.compareTo(HALF.multiply(BigDecimal.valueOf(count))) <= 0) {
            return Agreement.EQUAL;
        }
        return cells.size() == 1 ? claims.compare(cells.get(0), Optional.of(score)) : Agreement.DIFFERENT;
    }

    private static BigDecimal sum(List<CheckedLine> members, Function<LineScore, BigDecimal> number) {
        return members.stream().map(CheckedLine::line).map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
