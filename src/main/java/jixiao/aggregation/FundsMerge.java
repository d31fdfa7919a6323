package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jixiao.aggregation.Remark.Kind;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.sheet.Normal;

/** 资金合并: budget and spending add up, and so do the lines that detail them, matched by name. */
final class FundsMerge {
    private final List<UnitTable> units;
    private final List<Remark> remarks;

    FundsMerge(List<UnitTable> units, List<Remark> remarks) {
        this.units = units;
        this.remarks = remarks;
    }

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
                Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                parts());
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

    private List<FundLine> parts() {
        Map<String, List<FundLine>> named = new LinkedHashMap<>();
        units.stream()
                .flatMap(unit -> unit.table().execution().parts().stream())
                .forEach(line -> named.computeIfAbsent(Normal.text(line.name()), name -> new ArrayList<>())
                        .add(line));
        return named.values().stream()
                .map(lines -> new FundLine(
                        lines.get(0).name(),
                        total(lines.stream().map(FundLine::budget).toList()),
                        total(lines.stream().map(FundLine::spending).toList()),
                        Figure.NONE))
                .toList();
    }

    private static Figure total(List<Figure> amounts) {
        List<BigDecimal> values =
                amounts.stream().flatMap(amount -> amount.value().stream()).toList();
        return values.isEmpty() ? Figure.NONE : Figure.of(Amounts.sum(values), Place.NOWHERE);
    }
}
