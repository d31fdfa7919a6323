package jixiao.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.Engine;
import jixiao.model.Decision;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;

/**
 * 定分采用: applies what people have decided to the lines that are still as they were judged, and remembers what became of
 * every row. Safe for several threads.
 */
final class Rulings {
    static final String APPLIED = "已采用";
    static final String FAULTY = "有误";
    static final String LAPSED = "已失效";

    private static final String REVIEW = "NEEDS_REVIEW";

    private final Engine engine;
    private final List<Ruling> rulings;
    private final Map<String, List<Ruling>> byTable = new HashMap<>();
    private final Map<Ruling, Outcome> outcomes = new ConcurrentHashMap<>();

    /**
     * 采用情况.
     *
     * @param state 已采用, 有误 or 已失效
     * @param note why; empty where it was applied
     */
    record Outcome(String state, String note) {}

    /**
     * 定分后的审核结果.
     *
     * @param judgement scores, totals and findings with the decisions
     * @param returned why a person returns the table; empty where nobody does
     */
    record Ruled(Judgement judgement, Optional<String> returned) {}

    Rulings(Engine engine, List<Ruling> rulings) {
        this.engine = engine;
        this.rulings = List.copyOf(rulings);
        rulings.forEach(each -> byTable.computeIfAbsent(each.table(), absent -> new ArrayList<>())
                .add(each));
    }

    /** Digest of all that people have said, in whatever order. */
    String digest() {
        return Digests.of(
                rulings.stream().map(each -> each.said().toString()).sorted().toList());
    }

    /** A judged table with the decisions that are about it. */
    Ruled apply(Judgement judgement) {
        ScoredEvaluation scored = judgement.scored();
        List<Ruling> open = new ArrayList<>(byTable.getOrDefault(key(judgement), List.of()));
        if (open.isEmpty()) {
            return new Ruled(judgement, Optional.empty());
        }
        Map<Place, Decision> decisions = new HashMap<>();
        Optional<String> returned = Optional.empty();
        for (ScoredGoal goal : scored.goals()) {
            for (LineScore line : goal.lines()) {
                Optional<Ruling> ruling =
                        take(open, Ruling.of(scored.table(), goal.goal().no(), line.indicator()));
                if (ruling.isPresent() && line.needsReview()) {
                    decision(ruling.get(), line)
                            .ifPresent(points -> decisions.put(
                                    line.indicator().place(),
                                    new Decision(points, ruling.get().by())));
                    if (ruling.get().conclusion().equals(Ruling.RETURN)) {
                        returned = Optional.of("复核人退回(" + line.indicator().name() + ")"
                                + (ruling.get().by().isEmpty()
                                        ? ""
                                        : ":" + ruling.get().by()));
                    }
                } else {
                    ruling.ifPresent(each -> outcomes.put(each, new Outcome(LAPSED, "这项指标现在不需要人工判定")));
                }
            }
        }
        return new Ruled(ruled(judgement, decisions), returned);
    }

    private static String key(Judgement judgement) {
        var table = judgement.table();
        return String.join(
                "|",
                jixiao.sheet.Normal.words(table.unit().text()),
                jixiao.sheet.Normal.words(table.project().text()),
                table.year().map(String::valueOf).orElse(""));
    }

    /** The row about a line as it stands now; of several alike that at its cell, else the first. */
    private static Optional<Ruling> take(List<Ruling> open, Ruling line) {
        List<Ruling> same = open.stream()
                .filter(each -> each.line().equals(line.line()) && each.judged().equals(line.judged()))
                .toList();
        Optional<Ruling> taken = same.stream()
                .filter(each -> each.cell().equals(line.cell()))
                .findFirst()
                .or(() -> same.stream().findFirst());
        taken.ifPresent(open::remove);
        return taken;
    }

    /** The points that a row gives a line; remembers what became of the row. */
    private Optional<BigDecimal> decision(Ruling ruling, LineScore line) {
        String weight = line.weight().toPlainString();
        Optional<BigDecimal> points = ruling.value();
        String fault = "";
        if (!Set.of("", Ruling.KEEP, Ruling.ADJUST, Ruling.RETURN).contains(ruling.conclusion())) {
            fault = "结论是“" + ruling.conclusion() + "”,应为维持、调整或退回";
        } else if (!ruling.points().isEmpty() && points.isEmpty()) {
            fault = "定分是“" + ruling.points() + "”,应为0到" + weight + "之间的数字";
        } else if (points.isPresent()
                && (points.get().signum() < 0 || points.get().compareTo(line.weight()) > 0)) {
            fault = "定分" + ruling.points() + "不在0到" + weight + "分之间";
        } else if (points.isEmpty() && ruling.conclusion().equals(Ruling.ADJUST)) {
            fault = "结论是调整,没有填定分";
        } else if (points.isEmpty() && ruling.conclusion().isEmpty()) {
            fault = "没有填定分和结论";
        } else if (points.isEmpty()
                && ruling.conclusion().equals(Ruling.KEEP)
                && line.score().isEmpty()) {
            fault = "结论是维持,但没有可维持的得分,请填定分";
        }
        outcomes.put(ruling, fault.isEmpty() ? new Outcome(APPLIED, "") : new Outcome(FAULTY, fault));
        if (!fault.isEmpty()) {
            return Optional.empty();
        }
        return points.or(() -> ruling.conclusion().equals(Ruling.KEEP) ? line.score() : Optional.empty());
    }

    private Judgement ruled(Judgement judgement, Map<Place, Decision> decisions) {
        if (decisions.isEmpty()) {
            return judgement;
        }
        Set<Place> actuals = ConcurrentHashMap.newKeySet();
        judgement.scored().lines().stream()
                .filter(line -> decisions.containsKey(line.indicator().place()))
                .forEach(line -> {
                    actuals.add(line.indicator().place());
                    actuals.add(line.indicator().actual().entry().place());
                });
        List<Finding> left = judgement.findings().stream()
                .filter(each -> !(each.code().equals(REVIEW) && actuals.contains(each.place())))
                .toList();
        return new Judgement(engine.decide(judgement.scored(), decisions), left);
    }

    /** What became of a row that was about a table that is there. */
    Optional<Outcome> outcome(Ruling ruling) {
        return Optional.ofNullable(outcomes.get(ruling));
    }

    /** The row about a line of a published table. */
    Optional<Ruling> about(Ruling line) {
        List<Ruling> candidates = new ArrayList<>(byTable.getOrDefault(line.table(), List.of()));
        candidates.removeIf(
                each -> outcome(each).map(done -> done.state().equals(LAPSED)).orElse(true));
        return take(candidates, line);
    }

    /** Rows that apply to nothing any more, with why; what people wrote in them is kept. */
    Map<Ruling, Outcome> lapsed() {
        Map<Ruling, Outcome> lapsed = new java.util.LinkedHashMap<>();
        for (Ruling each : rulings) {
            Outcome outcome = outcomes.getOrDefault(each, new Outcome(LAPSED, "表不再报送,或单位、指标、目标值、完成值、填报得分有改动"));
            if (outcome.state().equals(LAPSED)) {
                lapsed.put(each, outcome);
            }
        }
        return lapsed;
    }
}
