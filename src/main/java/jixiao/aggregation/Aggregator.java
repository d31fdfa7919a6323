package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jixiao.aggregation.Remark.Kind;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.AnnualGoal;
import jixiao.model.Breakdown;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;

/** 汇总器: makes one table of the tables of one project. Safe for several threads. */
public final class Aggregator {
    private static final Pattern AMOUNT = Pattern.compile("[-0-9.,,%%\\s]*(?:万?元)?");

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
     * One table of several: first aggregated; to be scored then. The order of the input does not matter. Tables whose points
     * have another origin (printed, taken from claims, of the convention) are left out and remarked as APART; printed ones
     * come first.
     *
     * @param tables of one project and year, at least one; a single one stays as it is
     * @param approved a table whose targets hold in place of the units' own
     * @param unit 单位名称 of the new table; empty for 汇总(3个单位)
     */
    public Aggregation aggregate(List<SelfEvaluation> tables, Optional<SelfEvaluation> approved, String unit) {
        List<UnitTable> given =
                tables.stream().map(this::unit).sorted(UnitTable.LARGEST_FIRST).toList();
        List<UnitTable> units = WeightOrigin.together(given);
        List<Remark> remarks = new ArrayList<>(WeightOrigin.remarks(units, given));
        units.stream().filter(each -> each.funds().isEmpty()).forEach(each -> remarks.add(noFunds(each)));
        units.stream().filter(UnitTable::isUnexplained).forEach(each -> remarks.add(unexplained(each)));
        if (units.size() > 1) {
            units.stream().filter(each -> !each.scored().hasTotal()).forEach(each -> remarks.add(misfit(each)));
        }
        twice(units, remarks);
        remarks.addAll(WeightOrigin.notes(units));
        GoalMatch goals = new GoalMatch(units);
        List<Matching.Group> groups = new Matching(scoring, remarks).groups(units, goals);
        LineMerge lines = new LineMerge(units, remarks);
        List<List<AggregatedLine>> byGoal = new ArrayList<>();
        goals.goals().forEach(goal -> byGoal.add(new ArrayList<>()));
        for (Matching.Group group : groups) {
            lines.merged(group).forEach(line -> insert(byGoal.get(group.goal()), line));
        }
        if (units.size() == 1 && approved.isEmpty()) {
            return alone(units.get(0), byGoal, remarks);
        }
        approved.ifPresent(table -> approve(new ApprovedTargets(table, remarks), byGoal));
        List<AggregatedLine> all = byGoal.stream().flatMap(List::stream).toList();
        return new Aggregation(table(units, goals.goals(), byGoal, unit, remarks), all, units, remarks);
    }

    private static void approve(ApprovedTargets approved, List<List<AggregatedLine>> byGoal) {
        byGoal.forEach(goal -> goal.replaceAll(approved::applied));
        approved.left().forEach(line -> insert(byGoal.get(byGoal.size() - 1), line));
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

    private static Remark misfit(UnitTable unit) {
        return new Remark(
                Kind.MISFIT,
                unit.name(),
                "",
                unit.table().source().place(""),
                "「%s」的表印的分值不是口径“%s”的,所以汇总表没有总分和等级,不填得分。"
                        .formatted(unit.name(), unit.scored().convention().title()));
    }

    /** A unit that an aggregated table holds already must not come in once more. */
    private static void twice(List<UnitTable> units, List<Remark> remarks) {
        for (UnitTable whole : units) {
            List<String> names = whole.table().breakdown().map(Breakdown::names).orElse(List.of());
            for (UnitTable unit : units) {
                if (unit != whole && names.contains(unit.name())) {
                    remarks.add(new Remark(
                            Kind.TWICE,
                            unit.name(),
                            "",
                            unit.table().unit().place(),
                            "「%s」已包括在汇总表「%s」里,又单独列入,会重复计算,请去掉其中一份。".formatted(unit.name(), whole.name())));
                }
            }
        }
    }

    private static Remark unexplained(UnitTable unit) {
        return new Remark(
                Kind.TWICE,
                unit.name(),
                "",
                unit.table().unit().place(),
                "「%s」是汇总表,但没有可用的《分单位明细》,它的相对值按它的全部资金加权,与一次汇总可能不同;请用 aggregate 写出的原工作簿汇总。".formatted(unit.name()));
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
            List<UnitTable> units,
            List<AnnualGoal> merged,
            List<List<AggregatedLine>> byGoal,
            String unit,
            List<Remark> remarks) {
        SelfEvaluation lead = units.get(0).table();
        FundsMerge funds = new FundsMerge(units, remarks);
        List<AnnualGoal> goals = new ArrayList<>();
        for (int goal = 0; goal < byGoal.size(); goal++) {
            AnnualGoal own = merged.get(goal);
            List<Indicator> lines =
                    byGoal.get(goal).stream().map(AggregatedLine::indicator).toList();
            goals.add(new AnnualGoal(own.no(), own.text(), Optional.empty(), Place.NOWHERE, lines));
        }
        int number = units.stream().mapToInt(UnitTable::units).sum();
        List<Optional<BigDecimal>> weights =
                byGoal.stream().flatMap(List::stream).map(AggregatedLine::funds).toList();
        return new SelfEvaluation(
                Source.NONE,
                lead.form(),
                LineMerge.written(common(units, SelfEvaluation::title)),
                units.stream().flatMap(each -> each.table().year().stream()).findFirst(),
                LineMerge.written(unit.isBlank() ? UnitTable.AGGREGATED + number + "个单位)" : unit),
                LineMerge.written(OtherUnits.implementers(units)),
                LineMerge.written(OtherUnits.supervisors(units)),
                lead.project(),
                Entry.NONE,
                Optional.empty(),
                details(units),
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
                List.of(),
                Optional.of(new Breakdown(
                        number,
                        units.stream().map(UnitTable::name).toList(),
                        weights,
                        WeightOrigin.of(units.get(0)).source(),
                        units.get(0).scored().convention().name())));
    }

    /** What all have alike beside the table (主管部门 …); amounts are no such thing. */
    private static Map<String, Entry> details(List<UnitTable> units) {
        Map<String, Entry> details = new LinkedHashMap<>();
        units.get(0).table().details().keySet().forEach(label -> {
            String text = common(units, table -> table.details().getOrDefault(label, Entry.NONE));
            if (!text.isEmpty() && !AMOUNT.matcher(text).matches()) {
                details.put(label, LineMerge.written(text));
            }
        });
        return details;
    }

    private static String common(List<UnitTable> units, Function<SelfEvaluation, Entry> entry) {
        List<String> texts = units.stream()
                .map(unit -> entry.apply(unit.table()).text())
                .distinct()
                .toList();
        return texts.size() == 1 ? texts.get(0) : "";
    }
}
