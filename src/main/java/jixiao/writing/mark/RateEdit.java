package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.BudgetExecution;
import jixiao.model.Judgement;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.Mark;

/** 执行率: fills the rate B/A where its cell stands empty. It follows from two amounts and is nobody's to decide. */
final class RateEdit {
    private RateEdit() {}

    /** The rate as a number, shown in percent with two decimals; empty where it is written already or cannot be computed. */
    static Optional<CellEdit> of(Judgement judgement, CellNames names) {
        BudgetExecution funds = judgement.table().execution();
        Optional<BigDecimal> rate = judgement.scored().execution().rate();
        if (rate.isEmpty() || !funds.rate().isBlank() || !funds.rate().place().hasCell()) {
            return Optional.empty();
        }
        CellAt at = names.at(funds.rate().place().cell());
        return Optional.of(
                new CellEdit(at.row(), at.column(), new CellContent.Number(rate.get()), Optional.of(Mark.FILLED_RATE)));
    }
}
