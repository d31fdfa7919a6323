package jixiao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/** 年初预算数: the budget at the year's start that a table prints beside the one that its rate is of. */
public final class StartBudget {
    private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");

    private StartBudget() {}

    /**
     * Of a table.
     *
     * @return in 万元, with its cell; empty where none is printed, or something else than one plain amount
     */
    public static Optional<Figure> of(SelfEvaluation table) {
        Entry cell = table.details().getOrDefault(SelfEvaluation.INITIAL_BUDGET, Entry.NONE);
        String digits = Normal.text(cell.text()).replace(",", "").replaceFirst("万元$", "");
        return AMOUNT.matcher(digits).matches()
                ? Optional.of(Figure.of(new BigDecimal(digits), cell.place()))
                : Optional.empty();
    }
}
