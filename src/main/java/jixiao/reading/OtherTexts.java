package jixiao.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid.GridCell;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.FundLine;
import jixiao.model.SelfEvaluation;
import jixiao.reading.funds.FundsBlock;
import jixiao.text.Normal;

/**
 * 其他内容: what a table says beside all that scores: how far the annual goal was reached, the budget at the year's
 * beginning, conclusions. An official form prints it again.
 */
final class OtherTexts {
    /** Begins those wordings of 预算数 that mean the budget before it was adjusted. */
    private static final String INITIAL = "年初预算";

    private final Wordings wordings;
    private final Map<String, Entry> texts = new LinkedHashMap<>();

    private OtherTexts(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * Finds them.
     *
     * @param above rows above the first header of indicators
     * @param funds the funds among them
     * @param below rows below the indicators
     * @return by label: 目标完成情况; 年初预算数, with 年初预算数:其他资金 for the lines that detail it; 评价结论 and the like as
     *     written
     */
    static Map<String, Entry> of(Wordings wordings, Area above, FundsBlock funds, Area below) {
        OtherTexts found = new OtherTexts(wordings);
        found.reached(above, funds);
        found.initial(above, funds);
        found.conclusions(below);
        return found.texts;
    }

    /** 预期目标 | 实际完成情况, the texts in the row below. */
    private void reached(Area above, FundsBlock funds) {
        for (int row = above.firstRow(); row <= above.lastRow(); row++) {
            boolean outside = row < funds.firstRow() || row > funds.lastRow();
            if (outside && above.own(row).stream().anyMatch(cell -> wordings.is(Names.GOAL_EXPECTED, cell.text()))) {
                above.own(row).stream()
                        .filter(cell -> wordings.is(Names.GOAL_REACHED, cell.text()))
                        .findFirst()
                        .flatMap(above::below)
                        .ifPresent(cell -> put(Names.GOAL_REACHED, above.entry(cell)));
            }
        }
    }

    private void initial(Area above, FundsBlock funds) {
        Optional<GridCell> header = Optional.empty();
        for (int row = Math.max(funds.firstRow(), 0); row <= funds.headerRow() && header.isEmpty(); row++) {
            header = above.own(row).stream()
                    .filter(cell -> Normal.text(cell.text()).startsWith(INITIAL))
                    .findFirst();
        }
        if (header.isEmpty()) {
            return;
        }
        int column = header.get().column();
        BudgetExecution money = funds.execution();
        initial(above, "", money.budget().place().cell(), column);
        for (FundLine part : money.parts()) {
            initial(above, ":" + part.name(), part.budget().place().cell(), column);
        }
    }

    /** The cell of the initial budget in the row of another; the same cell when there is no other. */
    private void initial(Area above, String part, String budget, int column) {
        for (int row = above.firstRow(); row <= above.lastRow(); row++) {
            for (GridCell cell : above.own(row)) {
                if (cell.address().equals(budget) && cell.column() != column) {
                    put(SelfEvaluation.INITIAL_BUDGET + part, above.entry(above.cell(row, column)));
                }
            }
        }
    }

    private void conclusions(Area below) {
        for (int row = below.firstRow(); row <= below.lastRow(); row++) {
            for (GridCell cell : below.own(row)) {
                if (wordings.is(Names.CONCLUSION_BOX, cell.text())) {
                    below.beside(cell).ifPresent(box -> put(cell.text(), below.entry(box)));
                }
            }
        }
    }

    private void put(String label, Entry entry) {
        if (!entry.isBlank()) {
            texts.putIfAbsent(label, entry);
        }
    }
}
