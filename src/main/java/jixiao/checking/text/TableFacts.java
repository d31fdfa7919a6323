package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.Slack;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.FigureInText.Kind;
import jixiao.model.fact.text.FigureInText.Number;
import jixiao.model.fact.text.FigureInText.Other;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Stated;
import jixiao.reading.value.WrittenCount;
import jixiao.text.Normal;

/** 文与表: facts of the text beside the same cells of the sheets of its unit, year and project. */
final class TableFacts {
    /** No sheet's number. */
    private static final int NO_SHEET = -1;

    private final Narrative document;
    private final List<SelfEvaluation> tables;
    private final List<Object> facts = new ArrayList<>();
    private int sheet;

    TableFacts(Narrative document, List<SelfEvaluation> tables) {
        this.document = document;
        this.tables = tables;
    }

    /** The figures of the text beside those of each sheet. */
    List<Object> facts() {
        for (sheet = 0; sheet < tables.size(); sheet++) {
            SelfEvaluation table = tables.get(sheet);
            compare(table, FactKind.BUDGET, table.execution().budget(), "预算数");
            compare(table, FactKind.SPENDING, table.execution().spending(), "执行数");
            compare(table, FactKind.TOTAL, table.claimedTotal(), "总分");
            compare(table, FactKind.EXECUTION_SCORE, table.execution().claimed(), "预算执行得分");
            rate(table);
            sums(table);
            goals(table);
        }
        wholeFunds();
        return facts;
    }

    /** Every fact of a kind beside what the sheet says, where it says it. */
    private void compare(SelfEvaluation table, FactKind kind, Figure cell, String column) {
        if (cell.value().isPresent()) {
            List<Number> known = Stream.concat(cell.value().stream(), cell.other().flatMap(Figure::value).stream())
                    .map(value -> new Number(value, Slack.ofAmount(cell)))
                    .toList();
            document.all(kind).stream()
                    .filter(fact -> SameTable.isOf(fact, table) && fact.value().isPresent() && isExact(fact))
                    .forEach(fact -> add(
                            kind.isAmount() ? Kind.AMOUNT : Kind.CELL,
                            column,
                            told(fact),
                            known,
                            new Other(SameTable.name(document, table), cell.text(), cell.place()),
                            TextSpot.of(fact)));
        }
    }

    /** A number with half a unit of its last printed place. */
    private static Number told(Fact fact) {
        Stated stated = fact.value().orElseThrow();
        return new Number(stated.value(), stated.half());
    }

    /** 执行率, where the text tells neither of its amounts: else it follows from these. */
    private void rate(SelfEvaluation table) {
        boolean amounts = document.all().stream()
                .filter(fact -> fact.kind() == FactKind.BUDGET || fact.kind() == FactKind.SPENDING)
                .anyMatch(fact -> SameTable.isOf(fact, table));
        if (!amounts) {
            compare(table, FactKind.RATE, table.execution().rate(), "执行率");
        }
    }

    /** What the indicators got in all and by 一级指标, beside the claims of the sheet. */
    private void sums(SelfEvaluation table) {
        sum(table, FactKind.INDICATOR_SCORE, "指标得分合计", table.indicators());
        for (String level : List.of("产出", "效益", "满意度", "成本")) {
            List<Indicator> lines = table.indicators().stream()
                    .filter(line -> line.level1().name().contains(level))
                    .toList();
            document.all(FactKind.LEVEL_SCORE).stream()
                    .filter(fact -> Normal.text(fact.quote()).startsWith(level))
                    .findFirst()
                    .ifPresent(first -> sum(table, List.of(first), level + "指标得分合计", lines));
        }
    }

    private void sum(SelfEvaluation table, FactKind kind, String column, List<Indicator> lines) {
        sum(table, document.all(kind), column, lines);
    }

    private void sum(SelfEvaluation table, List<Fact> told, String column, List<Indicator> lines) {
        boolean known = !lines.isEmpty()
                && lines.stream().allMatch(line -> line.claimed().value().isPresent());
        if (known) {
            BigDecimal claimed = lines.stream()
                    .map(line -> line.claimed().value().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            told.stream()
                    .filter(fact -> SameTable.isOf(fact, table) && fact.value().isPresent())
                    .forEach(fact -> add(
                            Kind.CELL,
                            column,
                            told(fact),
                            List.of(Number.exactly(claimed)),
                            new Other(
                                    SameTable.name(document, table),
                                    claimed.toPlainString() + "分",
                                    lines.get(0).claimed().place()),
                            TextSpot.of(fact)));
        }
    }

    /** 预算数 without a word of which one is not compared with the adjusted one of the sheet where it differs lawfully. */
    private static boolean isExact(Fact fact) {
        return fact.kind() != FactKind.BUDGET || fact.quote().matches(".*(全年|调整).*");
    }

    private void goals(SelfEvaluation table) {
        document.reports().stream()
                .filter(report -> SameTable.isOf(report, table))
                .flatMap(report -> report.goals().stream())
                .filter(goal -> goal.no() > 0 && goal.points().isPresent())
                .forEach(goal -> table.goals().stream()
                        .filter(own ->
                                isNumber(own.no(), goal.no()) && own.points().isPresent())
                        .forEach(own -> add(
                                Kind.CELL,
                                "年度目标" + goal.no() + "的分值",
                                Number.exactly(goal.points().get().value()),
                                List.of(Number.exactly(own.points().get())),
                                new Other(
                                        SameTable.name(document, table),
                                        own.points().get().toPlainString(),
                                        own.caption()),
                                new TextSpot(goal.place(), goal.quote(), goal.order()))));
    }

    private static boolean isNumber(String written, int number) {
        return WrittenCount.of(written.replaceAll("\\D*(\\d+)\\D*", "$1"))
                .filter(value -> value.compareTo(BigDecimal.valueOf(number)) == 0)
                .isPresent();
    }

    private void add(Kind kind, String column, Number told, List<Number> known, Other other, TextSpot spot) {
        facts.add(new FigureInText(kind, sheet, facts.size(), column, "", told, known, other, spot));
    }

    /** 整体自评资金 beside what the unit spent: by the text, by the sheet, by the sheet's parts. */
    private void wholeFunds() {
        Optional<Fact> funds = document.all(FactKind.WHOLE_FUNDS).stream().findFirst();
        if (funds.isEmpty()) {
            return;
        }
        List<BigDecimal> spent = new ArrayList<>();
        List<BigDecimal> budgets = new ArrayList<>();
        document.all(FactKind.SPENDING).stream()
                .filter(fact -> fact.subject().equals(Fact.WHOLE) && fact.year().equals(document.year()))
                .forEach(fact -> spent.add(fact.value().orElseThrow().value()));
        document.all(FactKind.BUDGET).stream()
                .filter(fact -> fact.subject().equals(Fact.WHOLE) && fact.year().equals(document.year()))
                .forEach(fact -> budgets.add(fact.value().orElseThrow().value()));
        for (SelfEvaluation table : tables) {
            if (table.form() == Form.DEPARTMENT) {
                table.basicSpending()
                        .value()
                        .flatMap(basic -> table.projectSpending().value().map(basic::add))
                        .ifPresent(spent::add);
                table.execution().spending().value().ifPresent(spent::add);
                table.execution().budget().value().ifPresent(budgets::add);
            }
        }
        if (!spent.isEmpty()) {
            Stated stated = funds.get().value().orElseThrow();
            sheet = NO_SHEET;
            add(
                    Kind.CELL,
                    "整体自评资金",
                    new Number(stated.value(), stated.step()),
                    Stream.concat(spent.stream(), budgets.stream())
                            .map(Number::exactly)
                            .toList(),
                    new Other("部门整体支出", spent.get(0).toPlainString() + "万元", Place.NOWHERE),
                    TextSpot.of(funds.get()));
        }
    }
}
