package jixiao.review.known;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.document.Grid;
import jixiao.document.WorkbookGrid;
import jixiao.model.Figure;
import jixiao.model.InputProblem;
import jixiao.model.Place;

/**
 * 预算执行台账: budget and spending of units and projects, as a platform exports them.
 *
 * @param file its name
 * @param day the day that it names as its own, as written; empty where it names none
 * @param rows its rows, sums over several units left out
 * @param byProject whether it tells projects apart
 * @param unstated whether it names no unit of its amounts, which were read as 万元
 */
record Ledger(String file, Optional<String> day, List<LedgerRow> rows, boolean byProject, boolean unstated) {
    /** What only a ledger can raise. */
    static final Set<String> CODES = Set.of("BUDGET_DIFFERS", "SPENDING_DIFFERS");

    private static final String BUDGET = "台账预算数";
    private static final String SPENDING = "台账执行数";

    Ledger {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a ledger.
     *
     * @throws InputProblem when it cannot be read or is no ledger; names file, sheets and what was expected
     */
    static Ledger read(Path path, ListWords words) {
        WorkbookGrid book = ListReader.open(path);
        List<ListSheet> lists = new ListReader(words)
                .read(
                        book,
                        List.of(List.of(ListWords.UNIT, ListWords.SUPERVISOR), List.of(BUDGET, SPENDING)),
                        List.of(ListWords.PROJECT, ListWords.YEAR));
        List<LedgerRow> rows = new ArrayList<>();
        lists.forEach(list -> rows.addAll(rows(list, words)));
        if (lists.isEmpty()) {
            throw new InputProblem("台账「" + book.file() + "」" + sheets(book)
                    + "里没有找到预算执行台账:应有一行表头写着 单位、预算数、执行数(可有 项目、主管部门、年度),下面一行一个单位或项目。");
        }
        return new Ledger(
                book.file(),
                lists.stream()
                        .flatMap(list -> list.day(words.headings("台账日期")).stream())
                        .findFirst(),
                rows,
                lists.stream().anyMatch(list -> list.has(ListWords.PROJECT)),
                lists.stream().allMatch(list -> unstated(list, words)));
    }

    /** "的「汇总」「明细」". */
    static String sheets(WorkbookGrid book) {
        return book.sheets().stream()
                .map(Grid::name)
                .map(name -> "「" + name + "」")
                .collect(Collectors.joining("", book.sheets().isEmpty() ? "" : "的", ""));
    }

    private static List<LedgerRow> rows(ListSheet list, ListWords words) {
        List<LedgerRow> rows = new ArrayList<>();
        for (int row : list.rows()) {
            Figure budget = amount(list, row, BUDGET, words);
            Figure spending = amount(list, row, SPENDING, words);
            boolean total = words.isSum(list.text(row, ListWords.UNIT))
                    || words.isSum(list.text(row, ListWords.SUPERVISOR))
                    || list.sheet().row(row).stream().limit(1).anyMatch(cell -> words.isSum(cell.text()));
            boolean note = list.sheet().row(row).size() < 2;
            if (!note && !total) {
                String named = list.has(ListWords.UNIT) ? ListWords.UNIT : ListWords.SUPERVISOR;
                Place place = list.place(row, named);
                rows.add(new LedgerRow(
                        words.asked(list, row),
                        budget,
                        spending,
                        words.isSum(list.text(row, ListWords.PROJECT)),
                        place));
            }
        }
        return rows;
    }

    private static Figure amount(ListSheet list, int row, String name, ListWords words) {
        if (!list.has(name)) {
            return Figure.NONE;
        }
        Grid.GridCell cell = list.sheet().cell(row, list.columns().get(name));
        String text = cell.digits().map(Grid.Digits::text).orElse(cell.text());
        return words.figures().amount(text, list.place(row, name), list.unitContexts(name));
    }

    /** Whether an amount would take any unit that were named last. */
    private static boolean unstated(ListSheet list, ListWords words) {
        return List.of(BUDGET, SPENDING).stream().filter(list::has).allMatch(name -> {
            String[] contexts = list.unitContexts(name);
            String[] more = java.util.Arrays.copyOf(contexts, contexts.length + 1);
            more[contexts.length] = "元";
            return words.figures()
                                    .amount("1", Place.NOWHERE, more)
                                    .value()
                                    .orElseThrow()
                                    .compareTo(java.math.BigDecimal.ONE)
                            < 0
                    && words.figures()
                                    .amount("1", Place.NOWHERE, contexts)
                                    .value()
                                    .orElseThrow()
                                    .compareTo(java.math.BigDecimal.ONE)
                            == 0;
        });
    }
}
