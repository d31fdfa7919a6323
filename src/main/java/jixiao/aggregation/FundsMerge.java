package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.aggregation.Remark.Kind;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.ExecutionIndicator;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/** 资金合并: budget and spending add up, and so do the lines that detail them, matched by name. */
record FundsMerge(List<UnitTable> units, List<Remark> remarks) {
    BudgetExecution merged() {
        for (UnitTable unit : units) {
            BudgetExecution funds = unit.table().execution();
            missing(unit, "预算数", funds.budget());
            missing(unit, "执行数", funds.spending());
        }
        return new BudgetExecution(
                Place.NOWHERE,
                units.get(0).table().execution().name(),
                sum(table -> table.execution().budget()),
                sum(table -> table.execution().spending()),
                Figure.NONE,
                points(),
                Figure.NONE,
                Entry.NONE,
                parts(),
                Figure.NONE,
                line());
    }

    /** Printed points of the line that is the execution in every unit's table, where they are the same in all. */
    private Figure points() {
        List<BigDecimal> points = units.stream()
                .map(unit -> unit.table().execution())
                .filter(funds -> funds.line().isPresent())
                .flatMap(funds -> funds.points().value().stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        boolean alike =
                points.size() == units.size() && points.stream().distinct().count() == 1;
        return alike ? Figure.of(points.get(0), Place.NOWHERE) : Figure.NONE;
    }

    /** The first unit's line, where every unit's execution is one; among the merged indicators it has no place. */
    private Optional<ExecutionIndicator> line() {
        List<ExecutionIndicator> lines = units.stream()
                .flatMap(unit -> unit.table().execution().line().stream())
                .toList();
        return lines.size() == units.size() ? Optional.of(lines.get(0).unplaced()) : Optional.empty();
    }

    /** The sum of what is there in 万元; nothing where no unit has it. */
    Figure sum(Function<SelfEvaluation, Figure> amount) {
        return total(units.stream().map(UnitTable::table).map(amount).toList());
    }

    private void missing(UnitTable unit, String what, Figure amount) {
        if (amount.value().isEmpty()) {
            remarks.add(new Remark(
                    Kind.INCOMPLETE,
                    unit.name(),
                    "",
                    amount.place(),
                    "「%s」的%s缺失或无法识别,合计未包括该单位。".formatted(unit.name(), what)));
        }
    }

    /** Parts of the total by name, each followed by the 其中 lines of its own, which match below the same part only. */
    private List<FundLine> parts() {
        Map<String, Part> tops = new LinkedHashMap<>();
        for (UnitTable unit : units) {
            Optional<Part> above = Optional.empty();
            for (FundLine line : unit.table().execution().parts()) {
                Map<String, Part> among =
                        line.within() && above.isPresent() ? above.orElseThrow().below() : tops;
                Part part = among.computeIfAbsent(Normal.text(line.name()), name -> new Part());
                part.lines().add(line);
                above = line.within() ? above : Optional.of(part);
            }
        }
        return tops.values().stream()
                .flatMap(top -> Stream.concat(
                        Stream.of(top.merged(false)),
                        top.below().values().stream().map(part -> part.merged(true))))
                .toList();
    }

    /** One part of the funds in several units, with what it is broken down into. */
    private record Part(List<FundLine> lines, Map<String, Part> below) {
        Part() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }

        FundLine merged(boolean within) {
            return new FundLine(
                    lines.get(0).name(),
                    total(lines.stream().map(FundLine::budget).toList()),
                    total(lines.stream().map(FundLine::spending).toList()),
                    Figure.NONE,
                    lines.stream().allMatch(FundLine::above),
                    within);
        }
    }

    private static Figure total(List<Figure> amounts) {
        List<BigDecimal> values =
                amounts.stream().flatMap(amount -> amount.value().stream()).toList();
        return values.isEmpty() ? Figure.NONE : Figure.of(Amounts.sum(values), Place.NOWHERE);
    }
}
