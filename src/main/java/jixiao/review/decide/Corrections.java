package jixiao.review.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.Engine;
import jixiao.model.Decision;
import jixiao.model.Decisions;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;

/**
 * 财政更正的得分: the bureau's own score of what a finding is about in place of the recomputed one, and what is wrong with those
 * that cannot be. Safe for several threads.
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
     * @param said the treatments that name a score, by the finding that they are about
     */
    Judgement apply(String key, Judgement judgement, Map<Finding, Treatment> said) {
        Map<Treatment, String> wrong = new ConcurrentHashMap<>();
        faults.put(key, wrong);
        Map<Correctable, List<Treatment>> scores = new LinkedHashMap<>();
        said.forEach((finding, treatment) -> {
            Optional<Correctable> what = Correctable.of(judgement.scored(), finding);
            String fault = what.map(one -> fault(judgement.scored(), one, treatment))
                    .orElse("财政更正后面写了得分,这条发现不在一项得分上;几条指标合计的,请在复核底稿里逐条填复核得分");
            if (!fault.isEmpty()) {
                wrong.put(treatment, fault);
            } else if (Treatments.fault(treatment, treatment.word(), treatment.reason())
                    .isEmpty()) {
                scores.computeIfAbsent(what.get(), absent -> new ArrayList<>()).add(treatment);
            }
        });
        scores.values().removeIf(rows -> isContradicting(rows, wrong));
        Map<Place, Decision> lines = new HashMap<>();
        Optional<Decision> execution = Optional.empty();
        for (var each : scores.entrySet()) {
            Decision decision = decision(each.getValue());
            if (each.getKey() instanceof Correctable.Lines some) {
                lines.putAll(some.divided(decision));
            } else if (each.getKey() instanceof Correctable.Execution) {
                execution = Optional.of(decision);
            }
        }
        Judgement scored = Rulings.decided(engine, judgement, new Decisions(lines, execution, Optional.empty()));
        List<Treatment> total = scores.getOrDefault(new Correctable.Total(), List.of());
        // The lines' own corrections may have settled what was open.
        String early = total.isEmpty() ? "" : beyond(scored.scored(), total.get(0));
        if (!early.isEmpty()) {
            total.forEach(row -> wrong.put(row, early));
        }
        return total.isEmpty() || !early.isEmpty()
                ? scored
                : Rulings.decided(
                        engine, scored, new Decisions(Map.of(), Optional.empty(), Optional.of(decision(total))));
    }

    private static Decision decision(List<Treatment> rows) {
        return new Decision(rows.get(0).score().orElseThrow(), rows.get(0).by());
    }

    /** Whether rows about one score name different ones; then none of them counts. */
    private static boolean isContradicting(List<Treatment> rows, Map<Treatment, String> wrong) {
        List<String> scores = rows.stream()
                .map(row -> row.score().orElseThrow().stripTrailingZeros().toPlainString())
                .distinct()
                .toList();
        if (scores.size() > 1) {
            rows.forEach(row -> wrong.put(row, "同一项得分在几行里更正成不同的数(" + String.join("、", scores) + "),请改成一个"));
        }
        return scores.size() > 1;
    }

    private String fault(ScoredEvaluation scored, Correctable what, Treatment treatment) {
        BigDecimal points = treatment.score().orElseThrow();
        String written = "财政更正的" + what.name() + points.toPlainString();
        BigDecimal most = what instanceof Correctable.Total ? engine.judges().most(scored) : what.most();
        if (points.signum() < 0 || points.compareTo(most) > 0) {
            return written + "不在0到" + most.stripTrailingZeros().toPlainString() + "分之间";
        }
        BigDecimal rounded = engine.judges().rounded(scored.table(), points);
        if (rounded.compareTo(points) != 0) {
            return written + "的小数位比口径的多,得分写到" + rounded.scale() + "位小数";
        }
        return what.isDecidedOtherwise(points) ? written + "与《" + RulingSheet.NAME + "》或复核底稿里的定分不同,以那里的为准" : "";
    }

    /** What is wrong with a total beside the scores that it is to stand for; empty where nothing is. */
    private static String beyond(ScoredEvaluation scored, Treatment treatment) {
        if (!scored.hasTotal()) {
            return "财政更正的总分没有采用:这张表的分值是另一口径的,没有总分";
        }
        long open = scored.lines().stream().filter(line -> line.needsReview()).count();
        return open > 0
                ? "财政更正的总分" + treatment.score().orElseThrow().toPlainString() + "没有采用:还有" + open + "条指标待定,请先在《"
                        + RulingSheet.NAME + "》定分"
                : "";
    }

    /** What is wrong with a row's score; empty where nothing is. */
    String fault(String key, Treatment treatment) {
        return faults.getOrDefault(key, Map.of()).getOrDefault(treatment, "");
    }
}
