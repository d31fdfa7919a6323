package jixiao.review.decide;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.Decision;
import jixiao.model.ExecutionScore;
import jixiao.model.Finding;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.basis.Formula;
import jixiao.scoring.weight.EvenShares;
import jixiao.scoring.weight.LargestRemainder;
import jixiao.scoring.weight.SharedNumbers;

/** 可更正的得分: the score that a finding is about, in place of which the bureau may put its own. */
sealed interface Correctable {
    /** What it is called in front of a number. */
    String name();

    /** The most that it may be, in points. */
    BigDecimal most();

    /** Whether a person has given it other points elsewhere. */
    boolean isDecidedOtherwise(BigDecimal points);

    /** 一条指标的得分, or the one score that several have together. */
    record Lines(List<LineScore> lines) implements Correctable {
        @Override
        public String name() {
            return lines.size() > 1 ? "合计得分" : "得分";
        }

        @Override
        public BigDecimal most() {
            return lines.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public boolean isDecidedOtherwise(BigDecimal points) {
            BigDecimal now = lines.stream()
                    .map(line -> line.score().orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return now.compareTo(points) != 0
                    && lines.stream().anyMatch(line -> line.basis().formula() instanceof Formula.Decided);
        }

        /** The points of each line by the place of its name; what several have together is divided by their weights. */
        Map<Place, Decision> divided(Decision decision) {
            List<BigDecimal> shares = lines.size() == 1
                    ? List.of(decision.points())
                    : LargestRemainder.split(
                            decision.points(),
                            lines.stream().map(LineScore::weight).toList());
            String by = lines.size() == 1
                    ? decision.by()
                    : lines.size() + "条指标共" + decision.points().toPlainString() + "分,按分值分摊"
                            + (decision.by().isEmpty() ? "" : "," + decision.by());
            Map<Place, Decision> divided = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                divided.put(lines.get(i).indicator().place(), new Decision(shares.get(i), by));
            }
            return divided;
        }
    }

    /** 预算执行得分. */
    record Execution(ExecutionScore score) implements Correctable {
        @Override
        public String name() {
            return "预算执行得分";
        }

        @Override
        public BigDecimal most() {
            return score.points();
        }

        @Override
        public boolean isDecidedOtherwise(BigDecimal points) {
            return false;
        }
    }

    /** 总分. */
    record Total() implements Correctable {
        @Override
        public String name() {
            return "总分";
        }

        @Override
        public BigDecimal most() {
            throw new IllegalStateException("a total's most is the convention's");
        }

        @Override
        public boolean isDecidedOtherwise(BigDecimal points) {
            return false;
        }
    }

    /** The score that a finding of a table is about; empty where it is about none, or about several that have cells of their own. */
    static Optional<Correctable> of(ScoredEvaluation scored, Finding finding) {
        Place place = finding.place();
        if (finding.code().equals("TOTAL_MISMATCH")
                || isAt(place, scored.table().claimedTotal().place())) {
            return Optional.of(new Total());
        }
        List<LineScore> lines = scored.lines();
        for (List<Integer> run : SharedNumbers.runs(scored.table())) {
            List<LineScore> shared = run.stream().map(lines::get).toList();
            if (shared.stream().anyMatch(Correctable::isShared)
                    && isAt(
                            place,
                            shared.stream()
                                    .map(line -> line.indicator().counted().place()))) {
                return isOneCell(shared) ? Optional.of(new Lines(shared)) : Optional.empty();
            }
        }
        Optional<Correctable> line = lines.stream()
                .filter(each -> isAt(place, places(each.indicator())))
                .findFirst()
                .map(each -> new Lines(List.of(each)));
        return line.or(() -> finding.code().equals("EXECUTION_SCORE_MISMATCH")
                        || isAt(place, places(scored.table().execution()))
                ? Optional.of(new Execution(scored.execution()))
                : Optional.empty());
    }

    private static boolean isShared(LineScore line) {
        return line.indicator().claimShared().isPresent() || EvenShares.isEven(line);
    }

    private static boolean isOneCell(List<LineScore> lines) {
        return lines.stream().map(line -> line.indicator().counted()).distinct().count() == 1;
    }

    private static Stream<Place> places(Indicator line) {
        return Stream.of(
                line.place(),
                line.claimed().place(),
                line.actual().entry().place(),
                line.targetEntry().place(),
                line.weight().place());
    }

    private static Stream<Place> places(BudgetExecution funds) {
        return Stream.of(funds.place(), funds.claimed().place());
    }

    private static boolean isAt(Place place, Stream<Place> places) {
        return places.anyMatch(each -> isAt(place, each));
    }

    private static boolean isAt(Place one, Place other) {
        return one.hasCell() && one.cell().equals(other.cell());
    }
}
