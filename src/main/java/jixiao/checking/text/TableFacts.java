package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Stated;
import jixiao.reading.narrative.AnswerWords;
import jixiao.reading.value.WrittenCount;
import jixiao.text.Normal;

/** 文与表: facts of the text beside the same cells of the sheets of its unit, year and project. */
final class TableFacts {
    private final Convention convention;
    private final Narrative document;
    private final List<ScoredEvaluation> tables;
    private final List<TextMatter> matters = new ArrayList<>();

    TableFacts(Convention convention, Narrative document, List<ScoredEvaluation> tables) {
        this.convention = convention;
        this.document = document;
        this.tables = tables;
    }

    List<TextMatter> matters() {
        for (ScoredEvaluation scored : tables) {
            SelfEvaluation table = scored.table();
            compare(table, FactKind.BUDGET, table.execution().budget(), "预算数");
            compare(table, FactKind.SPENDING, table.execution().spending(), "执行数");
            compare(table, FactKind.TOTAL, table.claimedTotal(), "总分");
            compare(table, FactKind.EXECUTION_SCORE, table.execution().claimed(), "预算执行得分");
            rate(table);
            sums(table);
            goals(table);
            claim(scored);
        }
        wholeFunds();
        return matters;
    }

    /** The first fact of a kind that is not what the sheet says, where the sheet says it. */
    private void compare(SelfEvaluation table, FactKind kind, Figure cell, String column) {
        if (cell.value().isEmpty() || kind.isAmount() && isWrongItself(table)) {
            return;
        }
        document.all(kind).stream()
                .filter(fact -> SameTable.isOf(fact, table) && fact.value().isPresent() && isExact(fact))
                .filter(fact -> !agrees(fact.value().orElseThrow(), cell))
                .findFirst()
                .ifPresent(fact -> add(Kind.TEXT_TABLE, table, fact, column, cell));
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
                    .filter(fact -> fact.value()
                                    .orElseThrow()
                                    .from(claimed)
                                    .compareTo(fact.value().orElseThrow().half())
                            > 0)
                    .findFirst()
                    .ifPresent(fact -> add(
                            Kind.TEXT_TABLE,
                            table,
                            fact,
                            column,
                            new Figure(
                                    claimed.toPlainString() + "分",
                                    Optional.of(claimed),
                                    BigDecimal.ZERO,
                                    lines.get(0).claimed().place())));
        }
    }

    /** 预算数 without a word of which one is not compared with the adjusted one of the sheet where it differs lawfully. */
    private static boolean isExact(Fact fact) {
        return fact.kind() != FactKind.BUDGET || fact.quote().matches(".*(全年|调整).*");
    }

    private static boolean agrees(Stated stated, Figure cell) {
        BigDecimal slack = stated.half().max(cell.step().divide(BigDecimal.valueOf(2)));
        return stated.from(cell.value().orElseThrow()).compareTo(slack) <= 0
                || cell.other()
                        .flatMap(Figure::value)
                        .filter(other -> stated.from(other).compareTo(slack) <= 0)
                        .isPresent();
    }

    /** A total that is not 基本支出 + 项目支出 is told of on the sheet already. */
    private static boolean isWrongItself(SelfEvaluation table) {
        Optional<BigDecimal> spending = table.execution().spending().value();
        return made(table)
                .filter(made ->
                        spending.filter(each -> each.compareTo(made) == 0).isEmpty())
                .isPresent();
    }

    private static Optional<BigDecimal> made(SelfEvaluation table) {
        return table.form() == Form.DEPARTMENT
                ? table.basicSpending()
                        .value()
                        .flatMap(basic -> table.projectSpending().value().map(basic::add))
                : Optional.empty();
    }

    private void goals(SelfEvaluation table) {
        document.reports().stream()
                .filter(report -> SameTable.isOf(report, table))
                .flatMap(report -> report.goals().stream())
                .filter(goal -> goal.no() > 0 && goal.points().isPresent())
                .forEach(goal -> table.goals().stream()
                        .filter(own ->
                                isNumber(own.no(), goal.no()) && own.points().isPresent())
                        .filter(own ->
                                own.points().get().compareTo(goal.points().get().value()) != 0)
                        .forEach(own -> add(
                                Kind.TEXT_TABLE,
                                table,
                                new Fact(
                                        FactKind.INDICATOR_POINTS,
                                        "",
                                        table.year(),
                                        List.of(goal.points().get()),
                                        "",
                                        goal.place(),
                                        goal.quote(),
                                        goal.order()),
                                "年度目标" + goal.no() + "的分值",
                                Figure.of(own.points().get(), own.caption()))));
    }

    private static boolean isNumber(String written, int number) {
        return WrittenCount.of(written.replaceAll("\\D*(\\d+)\\D*", "$1"))
                .filter(value -> value.compareTo(BigDecimal.valueOf(number)) == 0)
                .isPresent();
    }

    private void add(Kind kind, SelfEvaluation table, Fact fact, String column, Figure cell) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("事项", column);
        words.put("表名", SameTable.name(document, table));
        words.put("表中", cell.text());
        words.put("单元格", cell.place().cell());
        matters.add(new TextMatter(
                kind,
                false,
                true,
                words,
                cell.value(),
                fact.value().map(Stated::value),
                fact.place(),
                fact.quote(),
                fact.order()));
    }

    /** The text says that nothing is unfinished while a settled line missed its target. */
    private void claim(ScoredEvaluation scored) {
        SelfEvaluation table = scored.table();
        List<LineScore> missed = scored.lines().stream()
                .filter(line -> line.missed() && !line.needsReview())
                .toList();
        document.all(FactKind.UNFINISHED).stream()
                .filter(fact -> SameTable.isOf(fact, table))
                .filter(fact -> new AnswerWords(convention).isNone(fact.text()))
                .findFirst()
                .filter(fact -> !missed.isEmpty())
                .ifPresent(fact -> matters.add(new TextMatter(
                        Kind.CLAIM,
                        false,
                        true,
                        Map.of(
                                "表名",
                                SameTable.name(document, table),
                                "名单",
                                missed.stream()
                                        .limit(3)
                                        .map(line -> line.indicator().level3().name() + "(目标"
                                                + line.indicator().targetEntry().text() + ",完成"
                                                + line.indicator()
                                                        .actual()
                                                        .entry()
                                                        .text() + ")")
                                        .collect(Collectors.joining("、")),
                                "条数",
                                String.valueOf(missed.size())),
                        Optional.empty(),
                        Optional.empty(),
                        fact.place(),
                        fact.quote(),
                        fact.order())));
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
        for (ScoredEvaluation scored : tables) {
            if (scored.table().form() == Form.DEPARTMENT) {
                made(scored.table()).ifPresent(spent::add);
                scored.table().execution().spending().value().ifPresent(spent::add);
                scored.table().execution().budget().value().ifPresent(budgets::add);
            }
        }
        Stated stated = funds.get().value().orElseThrow();
        boolean known = Stream.concat(spent.stream(), budgets.stream())
                .anyMatch(amount -> stated.from(amount).compareTo(stated.step()) <= 0);
        if (!known && !spent.isEmpty()) {
            Map<String, String> words = new LinkedHashMap<>();
            words.put("事项", "整体自评资金");
            words.put("表名", "部门整体支出");
            words.put("表中", spent.get(0).toPlainString() + "万元");
            matters.add(new TextMatter(
                    Kind.TEXT_TABLE,
                    false,
                    true,
                    words,
                    Optional.of(spent.get(0)),
                    Optional.of(stated.value()),
                    funds.get().place(),
                    funds.get().quote(),
                    funds.get().order()));
        }
    }
}
