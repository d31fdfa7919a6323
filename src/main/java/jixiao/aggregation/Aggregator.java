package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jixiao.aggregation.Remark.Kind;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.AnnualGoal;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;

/** 汇总器: makes one table of the tables of one project. Safe for several threads. */
public final class Aggregator {
    private final Parameters parameters;
    private final TableScoring scoring;

    /**
     * An aggregator for the tables of one year.
     *
     * @param parameters 汇总权数 says whether spending or budget weighs averages
     * @param scoring scores a single table
     */
    public Aggregator(Parameters parameters, TableScoring scoring) {
        this.parameters = Objects.requireNonNull(parameters);
        this.scoring = Objects.requireNonNull(scoring);
    }

    /**
     * One table of several: first aggregated; to be scored then. The order of the input does not matter.
     *
     * @param tables of one project and year, at least one; a single one stays as it is
     */
    public Aggregation aggregate(List<SelfEvaluation> tables) {
        List<UnitTable> units =
                tables.stream().map(this::unit).sorted(UnitTable.LARGEST_FIRST).toList();
        List<Remark> remarks = new ArrayList<>();
        units.stream().filter(unit -> unit.funds().isEmpty()).forEach(unit -> remarks.add(noFunds(unit)));
        List<Matching.Group> groups = new Matching(scoring, remarks).groups(units);
        LineMerge lines = new LineMerge(units, remarks);
        UnitTable lead = units.get(0);
        int goals = lead.table().goals().size();
        List<List<AggregatedLine>> byGoal = new ArrayList<>();
        for (int goal = 0; goal < goals; goal++) {
            byGoal.add(new ArrayList<>());
        }
        for (Matching.Group group : groups) {
            int goal = Math.min(group.lines().get(0).goal(), goals - 1);
            lines.merged(group).forEach(line -> insert(byGoal.get(goal), line));
        }
        if (units.size() == 1) {
            return alone(lead, byGoal, remarks);
        }
        List<AggregatedLine> all = byGoal.stream().flatMap(List::stream).toList();
        return new Aggregation(table(units, byGoal, remarks), all, units, remarks);
    }

    /** A table alone stays word for word what it is; only its parts are added. */
    private static Aggregation alone(UnitTable unit, List<List<AggregatedLine>> byGoal, List<Remark> remarks) {
        List<Indicator> own = unit.table().indicators();
        List<AggregatedLine> lines = new ArrayList<>();
        for (int line = 0; line < own.size(); line++) {
            var score = unit.scored().lines().get(line);
            Optional<AggregatedLine> made = byGoal.stream()
                    .flatMap(List::stream)
                    .filter(each -> each.parts().get(0).line() == score)
                    .findFirst();
            lines.add(new AggregatedLine(
                    own.get(line),
                    made.flatMap(AggregatedLine::row),
                    made.map(AggregatedLine::parts).orElse(List.of())));
        }
        return new Aggregation(unit.table(), lines, List.of(unit), remarks);
    }

    private UnitTable unit(SelfEvaluation table) {
        ScoredEvaluation scored = scoring.score(table);
        Figure funds = parameters.word(Parameter.AGGREGATION_WEIGHT).equals("预算数")
                ? table.execution().budget()
                : table.execution().spending();
        Optional<BigDecimal> weight = funds.value().filter(value -> value.signum() > 0);
        return new UnitTable(scored, weight);
    }

    private Remark noFunds(UnitTable unit) {
        String what = parameters.word(Parameter.AGGREGATION_WEIGHT);
        return new Remark(
                Kind.NO_FUNDS,
                unit.name(),
                "",
                unit.table().execution().place(),
                "「%s」的%s为零、缺失或无法识别,不参加加权平均。".formatted(unit.name(), what));
    }

    /** Behind the last line of the same levels, so that a line that only some units have stands with its like. */
    private static void insert(List<AggregatedLine> lines, AggregatedLine line) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            Indicator before = lines.get(at).indicator();
            if (before.level1().name().equals(line.indicator().level1().name())
                    && before.level2().name().equals(line.indicator().level2().name())) {
                lines.add(at + 1, line);
                return;
            }
        }
        lines.add(line);
    }

    private static SelfEvaluation table(
            List<UnitTable> units, List<List<AggregatedLine>> byGoal, List<Remark> remarks) {
        SelfEvaluation lead = units.get(0).table();
        FundsMerge funds = new FundsMerge(units, remarks);
        List<AnnualGoal> goals = new ArrayList<>();
        for (int goal = 0; goal < byGoal.size(); goal++) {
            AnnualGoal own = lead.goals().get(goal);
            List<Indicator> lines =
                    byGoal.get(goal).stream().map(AggregatedLine::indicator).toList();
            goals.add(new AnnualGoal(own.no(), own.text(), Optional.empty(), Place.NOWHERE, lines));
        }
        return new SelfEvaluation(
                Source.NONE,
                lead.form(),
                lead.title(),
                lead.year(),
                LineMerge.written("汇总(" + units.size() + "个单位)"),
                lead.project(),
                Entry.NONE,
                Optional.empty(),
                Map.of(),
                funds.sum(SelfEvaluation::basicSpending),
                funds.sum(SelfEvaluation::projectSpending),
                funds.merged(),
                Figure.NONE,
                goals,
                Collections.emptyMap(),
                Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                Entry.NONE,
                List.of());
    }
}
