package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;

/**
 * 年中追加: 年初预算数 and 全年预算数 of a text that says what was added in the year.
 *
 * @param start 年初预算数, has a number
 * @param year 全年预算数 of the report, has a number
 * @param added the amount added, as written, in 万元
 * @param addedAt where that is said
 */
public record AddedBudget(Fact start, Fact year, String added, Place addedAt) implements OfText {
    public AddedBudget {
        start.value().orElseThrow();
        year.value().orElseThrow();
        Given.all(added, addedAt);
    }

    /** 年初预算数, in 万元. */
    public BigDecimal getAtStart() {
        return start.value().orElseThrow().value();
    }

    /** 全年预算数, in 万元. */
    public BigDecimal getOfYear() {
        return year.value().orElseThrow().value();
    }

    @Override
    public Place place() {
        return year.place();
    }

    @Override
    public String quote() {
        return year.quote();
    }

    @Override
    public int order() {
        return year.order();
    }

    @Override
    public String key() {
        return "预算口径" + order();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("预算数", getOfYear().toPlainString());
        words.put("追加处", addedAt.cell());
        words.put("追加", added);
        return words;
    }
}
