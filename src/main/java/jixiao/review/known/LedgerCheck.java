package jixiao.review.known;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.FundLine;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.Slack;
import jixiao.model.fact.dossier.KnownAmount;

/**
 * 与台账比对: the funds of each table beside the ledger's rows of its unit and project, which are added up where there are
 * several. Each agrees within half a unit of the last printed place, and with any printed line of the funds.
 */
final class LedgerCheck {
    static final String NAME = "台账";

    private static final int YUAN_PLACES = 4;

    private final Ledger ledger;
    private final ListWords words;
    private final List<Filed> tables;
    private final List<LedgerRow> named;
    private final Answers answers;
    private final boolean inYuan;
    private final Set<Integer> ofDepartments = new HashSet<>();

    LedgerCheck(Ledger ledger, List<Filed> tables, ListWords words) {
        this.ledger = ledger;
        this.words = words;
        this.tables = tables;
        this.named =
                ledger.rows().stream().filter(row -> row.asked().isPresent()).toList();
        this.answers =
                new Answers(named.stream().map(row -> row.asked().orElseThrow()).toList(), tables, words);
        tables.stream()
                .filter(table -> table.form() == Form.DEPARTMENT)
                .forEach(table -> ofDepartments.addAll(answers.ofUnit(table)));
        this.inYuan = ledger.unstated() && isInYuan();
    }

    /** What the ledger is and what was assumed of it. */
    String note() {
        return "台账「" + ledger.file() + "」"
                + ledger.day().map(day -> ",截至" + day).orElse(",没有写明截至日期")
                + (!ledger.unstated() ? "。" : inYuan ? ",没有写明金额单位,按元读才与各表相符。" : ",没有写明金额单位,按万元读。");
    }

    Compared compared() {
        Compared compared = new Compared(NAME);
        ledger.rows().stream()
                .filter(row -> row.asked().isEmpty()
                        && !(row.budget().isBlank() && row.spending().isBlank()))
                .forEach(row -> compared.line(
                        KnownLine.NO_TABLE,
                        "",
                        "",
                        "这一行没有写单位,不能对应。",
                        row.place().toString()));
        for (int i = 0; i < named.size(); i++) {
            if (!answers.isTaken(i) && !isPartOfWhole(i)) {
                Asked asked = named.get(i).asked().orElseThrow();
                compared.line(
                        KnownLine.NO_TABLE,
                        asked.shown(),
                        asked.project(),
                        "",
                        named.get(i).place().toString());
            }
        }
        tables.forEach(table -> one(table, compared));
        return compared;
    }

    private void one(Filed table, Compared compared) {
        List<LedgerRow> rows = rows(table);
        if (rows.isEmpty()) {
            if (table.form() == Form.DEPARTMENT || ledger.byProject()) {
                compared.table(KnownLine.NO_ROW, table, "");
            }
            return;
        }
        if (answers.isShared(table)) {
            compared.table(KnownLine.UNCOMPARED, table, "几个单位各报其中一部分,不与台账的总数比对。");
            return;
        }
        Optional<LedgerRow> unreadable = rows.stream()
                .filter(row -> row.budget().isUnreadable() || row.spending().isUnreadable())
                .findFirst();
        if (unreadable.isPresent()) {
            compared.table(
                    KnownLine.UNCOMPARED,
                    table,
                    "台账上的金额读不成数字:" + unreadable.get().place() + "。");
            return;
        }
        SelfEvaluation read = table.table().get();
        List<KnownAmount> facts = new ArrayList<>();
        fact(table, read, KnownAmount.BUDGET, rows, LedgerRow::budget, BudgetExecution::budget, FundLine::budget)
                .ifPresent(facts::add);
        fact(
                        table,
                        read,
                        KnownAmount.SPENDING,
                        rows,
                        LedgerRow::spending,
                        BudgetExecution::spending,
                        FundLine::spending)
                .ifPresent(facts::add);
        compared.compared(table, facts);
    }

    private List<LedgerRow> rows(Filed table) {
        List<LedgerRow> rows = answers.rows(table).stream().map(named::get).toList();
        if (rows.isEmpty() && table.form() == Form.DEPARTMENT) {
            rows = whole(table).stream().map(named::get).toList();
        }
        Optional<LedgerRow> sum = rows.stream().filter(LedgerRow::sum).findFirst();
        return sum.map(List::of).orElse(rows);
    }

    /** All rows of a unit, where its basic expenditure is among them; else nothing says that they are all it has. */
    private List<Integer> whole(Filed table) {
        List<Integer> rows = answers.ofUnit(table);
        boolean all = rows.stream()
                .map(row -> words.project(named.get(row).asked().orElseThrow().project()))
                .anyMatch(project -> words.convention().words("名单基本支出").stream().anyMatch(project::contains));
        return all ? rows : List.of();
    }

    /** Rows of a department's basic expenditure have no table of their own. */
    private boolean isPartOfWhole(int row) {
        return ofDepartments.contains(row)
                && words.convention().words("名单基本支出").stream()
                        .anyMatch(words.project(
                                named.get(row).asked().orElseThrow().project())::contains);
    }

    private Optional<KnownAmount> fact(
            Filed filed,
            SelfEvaluation table,
            String item,
            List<LedgerRow> rows,
            Function<LedgerRow, Figure> column,
            Function<BudgetExecution, Figure> total,
            Function<FundLine, Figure> part) {
        Figure own = total.apply(table.execution());
        List<Figure> amounts = rows.stream()
                .map(column)
                .filter(figure -> figure.value().isPresent())
                .toList();
        if (own.value().isEmpty() || amounts.isEmpty()) {
            return Optional.empty();
        }
        int places = inYuan ? YUAN_PLACES : 0;
        return Optional.of(new KnownAmount(
                item,
                own.place().hasCell() ? own.place() : table.execution().totalPlace(),
                own,
                table.execution().parts().stream().map(part).toList(),
                sum(amounts.stream().map(figure -> figure.value().orElseThrow()))
                        .movePointLeft(places),
                sum(amounts.stream().map(Slack::ofAmount)).movePointLeft(places),
                filed.codes(),
                table.execution().line().isPresent() ? "" : table.execution().name(),
                new KnownAmount.Ledger(
                        ledger.file(), ledger.day(), rows.size(), rows.get(0).place())));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Within half a unit of the last printed place. */
    private static boolean agree(Figure figure, BigDecimal known) {
        return figure.value().orElseThrow().subtract(known).abs().compareTo(Slack.ofAmount(figure)) <= 0;
    }

    /** Whether a ledger without a unit fits the tables in 元, and does not in 万元. */
    private boolean isInYuan() {
        int yuan = 0;
        int wan = 0;
        for (Filed table : tables) {
            List<LedgerRow> rows = rows(table);
            Figure own = rows.isEmpty()
                    ? Figure.NONE
                    : table.table().get().execution().budget();
            BigDecimal known = sum(rows.stream().flatMap(row -> row.budget().value().stream()));
            if (own.value().isPresent() && known.signum() != 0) {
                wan += agree(own, known) ? 1 : 0;
                yuan += agree(own, known.movePointLeft(YUAN_PLACES)) ? 1 : 0;
            }
        }
        return yuan > wan;
    }
}
