package jixiao.reading.funds;

import java.util.List;
import java.util.Optional;
import jixiao.document.Grid.GridCell;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.reading.Area;
import jixiao.reading.Names;
import jixiao.reading.Wordings;
import jixiao.reading.Written;

/** 栏目式预算执行: "当年预算数(元): | 125 | …" in one row, "预算执行数(元): | 118 | …" in another, under no header. */
record LabelledFunds(Wordings wordings, Written written) {
    /**
     * Reads them.
     *
     * @param unit of amounts whose label prints none
     * @return {@link FundsBlock#NONE} where either label is missing
     */
    FundsBlock read(Area area, String unit) {
        Optional<GridCell> budget = label(area, Names.BUDGET);
        Optional<GridCell> spending = label(area, Names.SPENDING);
        if (budget.isEmpty() || spending.isEmpty()) {
            return FundsBlock.NONE;
        }
        Figure rate = label(area, Names.RATE)
                .flatMap(area::beside)
                .map(cell -> written.rate(cell, area.place(cell)))
                .orElse(Figure.NONE);
        BudgetExecution execution = new BudgetExecution(
                area.place(budget.get()),
                "",
                amount(area, budget.get(), unit),
                amount(area, spending.get(), unit),
                rate,
                Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                List.of());
        return new FundsBlock(execution, -1, -1, -1, spending.get().row(), -1, -1);
    }

    private Figure amount(Area area, GridCell label, String unit) {
        GridCell cell = area.beside(label).orElseThrow();
        return written.amount(
                cell, area.place(cell), MoneyUnits.in(label.text()).orElse(unit));
    }

    /** The label with the most preferred wording, the first of those, that something stands beside. */
    private Optional<GridCell> label(Area area, String name) {
        Optional<GridCell> found = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (GridCell cell : area.own(row)) {
                int rank = wordings.ranks(cell.text()).getOrDefault(name, Integer.MAX_VALUE);
                boolean filled =
                        area.beside(cell).filter(next -> !next.isBlank()).isPresent();
                if (rank < best && filled) {
                    best = rank;
                    found = Optional.of(cell);
                }
            }
        }
        return found;
    }
}
