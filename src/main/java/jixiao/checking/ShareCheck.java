package jixiao.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.CheckedShare;
import jixiao.scoring.weight.EvenShares;
import jixiao.scoring.weight.SharedNumbers;

/** 共用数事实: facts about lines that have one 分值 or 得分 together. */
record ShareCheck(Claims claims) {
    /** Half a hundredth: by so much each line's share may have been rounded. */
    private static final BigDecimal HALF = new BigDecimal("0.005");

    /** Decimals while a share is reckoned, far finer than anything printed. */
    private static final int FINE = 12;

    private static final int DECIMALS = 2;

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
        BigDecimal points = sum(members, LineScore::weight);
        BigDecimal score = sum(members, line -> line.score().orElse(BigDecimal.ZERO));
        boolean even = members.stream().anyMatch(line -> EvenShares.isEven(line.line()));
        BigDecimal low = even ? end(members, points, true) : score;
        BigDecimal high = even ? end(members, points, false) : score;
        return new CheckedShare(
                members,
                cells,
                points,
                score,
                low.min(sum(members, line -> line.range().low())),
                high.max(sum(members, line -> line.range().high())),
                HALF.multiply(BigDecimal.valueOf(members.size())),
                cells.size() == 1 ? Optional.of(claims.of(cells.get(0), score)) : Optional.empty());
    }

    /** What all points would give by the lowest, or the highest, achievement of a line. */
    private static BigDecimal end(List<CheckedLine> members, BigDecimal points, boolean lowest) {
        Optional<BigDecimal> ratio = members.stream()
                .map(CheckedLine::line)
                .map(line -> line.weight().signum() == 0
                        ? BigDecimal.ONE
                        : (lowest ? line.range().low() : line.range().high())
                                .divide(line.weight(), FINE, RoundingMode.HALF_UP))
                .reduce((a, b) -> lowest ? a.min(b) : a.max(b));
        return points.multiply(ratio.orElse(BigDecimal.ONE)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<CheckedLine> members, Function<LineScore, BigDecimal> number) {
        return members.stream().map(CheckedLine::line).map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
