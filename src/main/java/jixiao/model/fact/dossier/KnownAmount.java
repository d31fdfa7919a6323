package jixiao.model.fact.dossier;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 台账金额核对: an amount of the funds beside the one that the bureau's ledger has.
 *
 * @param item 预算数 or 执行数
 * @param place its cell, else that of the funds' total
 * @param own the total of the table, in 万元
 * @param known the ledger's, in 万元
 * @param agreeing whether any printed line of the funds agrees with the ledger at the printed places
 * @param inYuan whether the table's amount is the ledger's in 元, though read as 万元
 * @param doubted whether the table's amounts are doubted already
 * @param words words for the sentence by placeholder
 */
public record KnownAmount(
        String item,
        Place place,
        BigDecimal own,
        BigDecimal known,
        boolean agreeing,
        boolean inYuan,
        boolean doubted,
        Map<String, String> words)
        implements OfDossier {
    /** 预算数. */
    public static final String BUDGET = "预算数";
    /** 执行数. */
    public static final String SPENDING = "执行数";

    private static final int YI_PLACES = 4;

    public KnownAmount {
        Objects.requireNonNull(item);
        Objects.requireNonNull(place);
        Objects.requireNonNull(own);
        Objects.requireNonNull(known);
        words = Map.copyOf(words);
    }

    /** Whether the table says another amount than the ledger. */
    public boolean isDiffering() {
        return !agreeing && !inYuan;
    }

    /** Whether the table's amount may be in 元, and nothing has said so yet. */
    public boolean isDoubtful() {
        return inYuan && !doubted;
    }

    /** Whether it is about the budget, not the spending. */
    public boolean isOfBudget() {
        return item.equals(BUDGET);
    }

    @Override
    public int table() {
        return 0;
    }

    @Override
    public String key() {
        return "台账" + item;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(words);
        details.put("差额", own.subtract(known).abs().toPlainString());
        details.put("依据数", known.stripTrailingZeros().toPlainString());
        details.put("亿元", own.movePointLeft(YI_PLACES).stripTrailingZeros().toPlainString());
        return details;
    }
}
