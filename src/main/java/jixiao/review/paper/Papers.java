package jixiao.review.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jixiao.Engine;
import jixiao.intake.UnitNames;
import jixiao.model.Decision;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredGoal;
import jixiao.model.basis.Formula;
import jixiao.review.Digests;
import jixiao.review.TableSummary;
import jixiao.review.decide.Pairing;
import jixiao.review.decide.Ruling;
import jixiao.review.decide.RulingSheet;
import jixiao.review.decide.Rulings;
import jixiao.review.decide.Rulings.Outcome;
import jixiao.store.KeptDecision;
import jixiao.store.TableName;

/**
 * 底稿采用: applies the scores of a filled working paper to the lines that are still as they were, where 《待定事项》 does not say
 * otherwise, and remembers what became of every row. Safe for several threads.
 */
public final class Papers {
    static final String LAPSED = "表不再报送,或单位、指标、目标值、完成值、自评得分有改动,没有采用";

    /** So many faults are told on the terminal; the paper tells all. */
    private static final int TOLD = 10;

    private final Engine engine;
    private final UnitNames names;
    private final List<PaperRow> read;
    private final List<PaperRow> rows;
    private final Map<String, List<PaperRow>> byTable = new HashMap<>();
    private final Map<String, String> officers = new LinkedHashMap<>();
    private final Map<String, Map<Pairing.Spot, PaperRow>> pairs = new ConcurrentHashMap<>();
    private final Map<PaperRow, Map<String, Outcome>> outcomes = new ConcurrentHashMap<>();
    private final Set<PaperRow> shown = ConcurrentHashMap.newKeySet();

    /** Of the rows filled in; those without an 指标 are about the whole table. */
    public Papers(Engine engine, List<PaperRow> read) {
        this.engine = engine;
        this.names = engine.judges().unitNames();
        this.read = List.copyOf(read);
        this.rows =
                read.stream().filter(row -> !row.ruling().indicator().isEmpty()).toList();
        rows.forEach(row -> byTable.computeIfAbsent(row.ruling().table().key(names), absent -> new ArrayList<>())
                .add(row));
        read.stream()
                .filter(row -> row.ruling().indicator().isEmpty())
                .forEach(row -> officers.putIfAbsent(
                        row.ruling().table().key(names), row.ruling().officer()));
    }

    /** All scores that people have written, as they are to be kept. */
    public List<KeptDecision> kept() {
        return rows.stream()
                .filter(row -> !row.ruling().points().isEmpty())
                .map(row -> row.kept().kept())
                .distinct()
                .toList();
    }

    /** All rows that people have written in, and who checked which table. */
    public List<PaperRow> rows() {
        return read;
    }

    /** Digest of all that people have said, in whatever order. */
    public String digest() {
        List<String> said = new ArrayList<>(
                rows.stream().map(each -> each.said().toString()).sorted().toList());
        officers.forEach((table, officer) -> said.add(table + "=" + officer));
        return Digests.of(said);
    }

    /**
     * A judged table with the scores of the paper.
     *
     * @param key of the table's record
     */
    public Judgement apply(String key, Judgement judgement) {
        List<PaperRow> open =
                byTable.getOrDefault(TableName.of(judgement.table()).key(names), List.of());
        if (open.isEmpty()) {
            return judgement;
        }
        Map<Pairing.Spot, LineScore> lines = new LinkedHashMap<>();
        for (ScoredGoal goal : judgement.scored().goals()) {
            goal.lines()
                    .forEach(line -> lines.put(
                            Ruling.of(judgement.table(), goal.goal().no(), line.indicator())
                                    .spot(),
                            line));
        }
        Map<Pairing.Spot, PaperRow> paired =
                new Pairing<PaperRow>(row -> row.ruling().spot()).of(open, List.copyOf(lines.keySet()));
        pairs.put(key, paired);
        Map<Place, Decision> decisions = new HashMap<>();
        paired.forEach((spot, row) -> {
            LineScore line = lines.get(spot);
            Optional<BigDecimal> points = row.ruling().value();
            String fault = fault(row, line, points);
            if (!fault.isEmpty()) {
                became(key, row, new Outcome(Rulings.FAULTY, fault));
            } else if (points.isPresent()) {
                became(key, row, new Outcome(Rulings.APPLIED, ""));
                if (line.needsReview() || !isScore(line, points.get())) {
                    decisions.put(line.indicator().place(), new Decision(points.get(), row.by()));
                }
            }
        });
        return Rulings.decided(engine, judgement, decisions);
    }

    private void became(String key, PaperRow row, Outcome outcome) {
        outcomes.computeIfAbsent(row, absent -> new ConcurrentHashMap<>()).put(key, outcome);
    }

    private static boolean isScore(LineScore line, BigDecimal points) {
        return line.score().map(score -> score.compareTo(points) == 0).orElse(false);
    }

    private static String fault(PaperRow row, LineScore line, Optional<BigDecimal> points) {
        String weight = line.weight().toPlainString();
        String written = row.ruling().points();
        if (written.isEmpty()) {
            return row.checked().isBlank() ? "" : "填了复核完成值,没有填复核得分";
        }
        if (points.isEmpty()) {
            return "复核得分是“" + written + "”,应为0到" + weight + "之间的数字";
        }
        if (points.get().signum() < 0 || points.get().compareTo(line.weight()) > 0) {
            return "复核得分" + written + "不在0到" + weight + "分之间";
        }
        if (isScore(line, points.get())) {
            return "";
        }
        if (line.basis().formula() instanceof Formula.Decided) {
            return "与《" + RulingSheet.NAME + "》里的定分不同,以《" + RulingSheet.NAME + "》为准";
        }
        boolean settled = !line.needsReview();
        return settled && row.ruling().reason().isBlank() ? "这项指标规则已经定分,要改分请在备注里写明理由" : "";
    }

    /** Who checked a table; empty where nobody says. */
    String officer(TableSummary table) {
        return officers.getOrDefault(table(table), "");
    }

    private String table(TableSummary table) {
        return table.name().key(names);
    }

    /** The row about a line that is published beside it. */
    Optional<PaperRow> about(String key, Ruling line) {
        Optional<PaperRow> taken =
                Optional.ofNullable(pairs.getOrDefault(key, Map.of()).get(line.spot()));
        taken.ifPresent(shown::add);
        return taken;
    }

    /** What became of a row in a table; empty where it decides nothing. */
    Optional<Outcome> outcome(String key, PaperRow row) {
        return Optional.ofNullable(outcomes.getOrDefault(row, Map.of()).get(key));
    }

    /**
     * All rows that stand beside no published line: whatever people wrote in them is kept.
     *
     * @param hidden tables that no paper tells of; what was written of them stays in the earlier paper
     */
    List<PaperRow> lapsed(List<TableSummary> hidden) {
        Set<String> secret = hidden.stream().map(this::table).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !shown.contains(row)
                        && !secret.contains(row.ruling().table().key(names)))
                .toList();
    }

    /**
     * What is wrong with rows, each with its place, a sentence a line; of many the first.
     *
     * @param tables that count
     * @return empty where nothing is wrong
     */
    public Optional<String> notice(List<TableSummary> tables) {
        Set<String> counting = tables.stream().map(TableSummary::key).collect(Collectors.toSet());
        Set<PaperRow> paired = new HashSet<>();
        pairs.forEach((key, rows) -> {
            if (counting.contains(key)) {
                paired.addAll(rows.values());
            }
        });
        List<String> faults = new ArrayList<>();
        for (PaperRow row : rows) {
            if (!paired.contains(row) && !row.place().contains("「" + PaperBook.LAPSED + "」")) {
                faults.add(row.place() + ":" + LAPSED + "。");
            }
            outcomes.getOrDefault(row, Map.of()).entrySet().stream()
                    .filter(each -> counting.contains(each.getKey()))
                    .map(each -> each.getValue())
                    .filter(outcome -> outcome.state().equals(Rulings.FAULTY))
                    .findFirst()
                    .ifPresent(outcome -> faults.add(row.place() + ":" + outcome.note() + "。"));
        }
        int more = faults.size() - TOLD;
        String told = String.join("\n", faults.subList(0, Math.min(TOLD, faults.size())))
                + (more > 0 ? "\n复核底稿另有" + more + "处没有采用,加 --papers 复核,底稿的状态栏写着原因。" : "");
        return faults.isEmpty() ? Optional.empty() : Optional.of(told);
    }
}
