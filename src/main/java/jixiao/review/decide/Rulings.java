package jixiao.review.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.Engine;
import jixiao.intake.UnitNames;
import jixiao.model.Decision;
import jixiao.model.Decisions;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.review.Digests;
import jixiao.store.KeptDecision;
import jixiao.store.TableName;

/**
 * 定分采用: applies what people have decided to the lines that are still as they were judged, and remembers what became of
 * every row. Safe for several threads.
 */
public final class Rulings {
    public static final String APPLIED = "已采用";
    public static final String FAULTY = "有误";
    static final String LAPSED = "已失效";

    public static final String REVIEW = "NEEDS_REVIEW";

    private final Engine engine;
    private final UnitNames names;
    private final List<Ruling> rulings;
    private final Map<String, List<Ruling>> byTable = new HashMap<>();

    /** By row and by the record's key of the table: a superseded version of a table has an outcome of its own. */
    private final Map<Ruling, Map<String, Outcome>> outcomes = new ConcurrentHashMap<>();

    /** By the record's key of the table: the row about each of its lines. */
    private final Map<String, Map<Pairing.Spot, Ruling>> pairs = new ConcurrentHashMap<>();

    private final Set<Ruling> shown = ConcurrentHashMap.newKeySet();

    /**
     * 采用情况.
     *
     * @param state 已采用, 有误 or 已失效
     * @param note why; empty where it was applied
     */
    public record Outcome(String state, String note) {}

    /**
     * 定分后的审核结果.
     *
     * @param judgement scores, totals and findings with the decisions
     * @param returned why a person returns the table; empty where nobody does
     */
    public record Ruled(Judgement judgement, Optional<String> returned) {}

    /** Of what people have said, in its order; units are found by the short names of the convention. */
    public Rulings(Engine engine, List<Ruling> rulings) {
        this.engine = engine;
        this.names = engine.judges().unitNames();
        this.rulings = List.copyOf(rulings);
        rulings.forEach(each -> byTable.computeIfAbsent(each.table().key(names), absent -> new ArrayList<>())
                .add(each));
    }

    /** All that people have said, as it is to be kept. */
    public List<KeptDecision> kept() {
        return rulings.stream().map(Ruling::kept).distinct().toList();
    }

    /** All rows. */
    public List<Ruling> rows() {
        return rulings;
    }

    /** Digest of all that people have said, in whatever order. */
    String digest() {
        return Digests.of(
                rulings.stream().map(each -> each.said().toString()).sorted().toList());
    }

    /**
     * A judged table with the decisions that are about it.
     *
     * @param key of the table's record
     */
    public Ruled apply(String key, Judgement judgement) {
        ScoredEvaluation scored = judgement.scored();
        List<Ruling> open = byTable.getOrDefault(TableName.of(judgement.table()).key(names), List.of());
        if (open.isEmpty()) {
            return new Ruled(judgement, Optional.empty());
        }
        List<Pairing.Spot> spots = scored.goals().stream()
                .flatMap(goal -> goal.lines().stream()
                        .map(line -> Ruling.of(scored.table(), goal.goal().no(), line.indicator())
                                .spot()))
                .toList();
        Map<Pairing.Spot, Ruling> paired = new Pairing<>(Ruling::spot).of(open, spots);
        pairs.put(key, paired);
        Map<Place, Decision> decisions = new HashMap<>();
        Optional<String> returned = Optional.empty();
        for (ScoredGoal goal : scored.goals()) {
            for (LineScore line : goal.lines()) {
                Optional<Ruling> ruling = Optional.ofNullable(
                        paired.get(Ruling.of(scored.table(), goal.goal().no(), line.indicator())
                                .spot()));
                if (ruling.isPresent() && line.needsReview()) {
                    decision(key, ruling.get(), line)
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
                    ruling.ifPresent(each -> became(key, each, new Outcome(LAPSED, "这项指标现在不需要人工判定")));
                }
            }
        }
        return new Ruled(decided(engine, judgement, decisions), returned);
    }

    private void became(String key, Ruling ruling, Outcome outcome) {
        outcomes.computeIfAbsent(ruling, absent -> new ConcurrentHashMap<>()).put(key, outcome);
    }

    private static boolean isAlike(Ruling one, Ruling other) {
        return one.line().equals(other.line()) && one.judged().equals(other.judged());
    }

    /** The points that a row gives a line; remembers what became of the row. */
    private Optional<BigDecimal> decision(String key, Ruling ruling, LineScore line) {
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
        became(key, ruling, fault.isEmpty() ? new Outcome(APPLIED, "") : new Outcome(FAULTY, fault));
        if (!fault.isEmpty()) {
            return Optional.empty();
        }
        return points.or(() -> ruling.conclusion().equals(Ruling.KEEP) ? line.score() : Optional.empty());
    }

    /** A judgement with what people have decided of lines; what asked for it is gone. */
    public static Judgement decided(Engine engine, Judgement judgement, Map<Place, Decision> lines) {
        return decided(engine, judgement, Decisions.of(lines));
    }

    /** The same with what they have decided of the execution and of the total. */
    static Judgement decided(Engine engine, Judgement judgement, Decisions decisions) {
        if (decisions.isEmpty()) {
            return judgement;
        }
        Set<Place> actuals = ConcurrentHashMap.newKeySet();
        judgement.scored().lines().stream()
                .filter(line -> decisions.lines().containsKey(line.indicator().place()))
                .forEach(line -> {
                    actuals.add(line.indicator().place());
                    actuals.add(line.indicator().actual().entry().place());
                });
        List<Finding> left = judgement.findings().stream()
                .filter(each -> !(each.code().equals(REVIEW) && actuals.contains(each.place())))
                .toList();
        return new Judgement(engine.judges().decide(judgement.scored(), decisions), left);
    }

    /** What became of a row in a table; empty where it is not about any line of it. */
    public Optional<Outcome> outcome(String key, Ruling ruling) {
        return Optional.ofNullable(outcomes.getOrDefault(ruling, Map.of()).get(key));
    }

    /**
     * The row about a line that is published beside it.
     *
     * @param key of the table's record
     * @param line the row that the line has, nothing filled in
     */
    public Optional<Ruling> about(String key, Ruling line) {
        Optional<Ruling> taken = Optional.ofNullable(
                        pairs.getOrDefault(key, Map.of()).get(line.spot()))
                .filter(each -> outcome(key, each)
                        .map(done -> !done.state().equals(LAPSED))
                        .orElse(false));
        taken.ifPresent(shown::add);
        return taken;
    }

    /**
     * All rows that stand beside no published line, with why: whatever people wrote in them is kept.
     *
     * @param counting keys of the tables that are published
     */
    public Map<Ruling, Outcome> lapsed(Set<String> counting) {
        Map<Ruling, Outcome> lapsed = new LinkedHashMap<>();
        for (Ruling each : rulings) {
            if (!shown.contains(each)) {
                lapsed.put(each, new Outcome(LAPSED, why(each, counting)));
            }
        }
        return lapsed;
    }

    private String why(Ruling ruling, Set<String> counting) {
        Map<String, Outcome> became = outcomes.getOrDefault(ruling, Map.of());
        Optional<String> published = became.entrySet().stream()
                .filter(each -> counting.contains(each.getKey()))
                .map(each -> each.getValue().note())
                .findFirst();
        if (published.isPresent()) {
            return published.get();
        }
        if (!became.isEmpty()) {
            return "所在的表已被后报的替代,后报的表里这项指标、目标值、完成值或填报得分有改动";
        }
        boolean repeated = byTable.getOrDefault(ruling.table().key(names), List.of()).stream()
                .anyMatch(each -> shown.contains(each) && isAlike(each, ruling));
        return repeated ? "同一项指标填了不止一行,以另一行为准,请只留一行" : "表不再报送,或单位、指标、目标值、完成值、填报得分有改动";
    }
}
