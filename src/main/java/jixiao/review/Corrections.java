package jixiao.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.model.Decision;
import jixiao.model.Formula;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Place;

/**
 * 财政更正的得分: the bureau's own score of a line in place of the recomputed one, and what is wrong with those that cannot be.
 * Safe for several threads.
 */
final class Corrections {
    private final Engine engine;
    private final Map<String, Map<Treatment, String>> faults = new ConcurrentHashMap<>();

    Corrections(Engine engine) {
        this.engine = engine;
    }

    /**
     * A judgement with these scores.
     *
     * @param key of the table's record
     * @param scored the treatments that name a score, by what they are about
     */
    Judgement apply(String key, Judgement judgement, Map<Pairing.Spot, Treatment> scored) {
        Map<Place, Decision> decisions = new HashMap<>();
        Map<Treatment, String> wrong = new ConcurrentHashMap<>();
        scored.forEach((spot, treatment) -> {
            Optional<LineScore> line = judgement.scored().lines().stream()
                    .filter(each -> isAt(each.indicator(), spot.cell()))
                    .findFirst();
            BigDecimal points = treatment.score().orElseThrow();
            String fault =
                    line.map(each -> fault(each, points)).orElse("财政更正后面写了得分,这条发现不在指标行上:总分由各项得分相加,预算执行得分按规则计算,不能另写");
            if (!fault.isEmpty()) {
                wrong.put(treatment, fault);
            } else if (Treatments.fault(treatment, treatment.word(), treatment.reason())
                    .isEmpty()) {
                decisions.put(line.get().indicator().place(), new Decision(points, treatment.by()));
            }
        });
        faults.put(key, wrong);
        return Rulings.decided(engine, judgement, decisions);
    }

    private static String fault(LineScore line, BigDecimal points) {
        String written = points.toPlainString();
        if (points.signum() < 0 || points.compareTo(line.weight()) > 0) {
            return "财政更正的得分" + written + "不在0到" + line.weight().toPlainString() + "分之间";
        }
        boolean otherwise = line.basis().formula() instanceof Formula.Decided
                && line.score().filter(score -> score.compareTo(points) == 0).isEmpty();
        return otherwise ? "财政更正的得分" + written + "与《" + RulingSheet.NAME + "》或复核底稿里的定分不同,以那里的为准" : "";
    }

    private static boolean isAt(Indicator line, String cell) {
        return Stream.of(
                        line.place(),
                        line.claimed().place(),
                        line.actual().entry().place(),
                        line.targetEntry().place(),
                        line.weight().place())
                .anyMatch(place -> place.hasCell() && place.cell().equals(cell));
    }

    /** What is wrong with a row's score; empty where nothing is. */
    String fault(String key, Treatment treatment) {
        return faults.getOrDefault(key, Map.of()).getOrDefault(treatment, "");
    }
}
