package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jixiao.model.Place;
import jixiao.model.narrative.PartsList;
import jixiao.model.narrative.Stated;

/**
 * 文中的分项合计.
 *
 * @param list the whole and its parts
 */
public record TextSum(PartsList list) implements OfText {
    /** Fewer parts may be a choice of them, where they come to much less than the whole. */
    private static final int SEVERAL = 3;

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    public TextSum {
        Objects.requireNonNull(list);
    }

    /** The parts together, 万元. */
    public BigDecimal actual() {
        return list.parts().stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The whole as printed, 万元. */
    public BigDecimal expected() {
        return list.whole().value();
    }

    /** The parts together beside the whole: they may differ by half a unit of each printed number. */
    public Beside getBeside() {
        return new Beside(
                difference(),
                list.parts().stream().map(Stated::half).reduce(list.whole().half(), BigDecimal::add));
    }

    /** Whether it is a 总计 of the accounts, which holds what is carried over, too. */
    public boolean isCarrying() {
        return list.name().contains("总计");
    }

    /** Parts that are no more than this from the whole are meant to be all of it, 万元. */
    public BigDecimal getNear() {
        return expected().divide(FIVE);
    }

    /** From this number on the parts are meant to be all. */
    public int getSeveral() {
        return SEVERAL;
    }

    /** Whether an amount that stands at a place is one of its numbers. */
    public boolean holds(Place where, BigDecimal amount) {
        return where.equals(place())
                && (expected().compareTo(amount) == 0
                        || list.parts().stream().anyMatch(part -> part.value().compareTo(amount) == 0));
    }

    private BigDecimal difference() {
        return actual().subtract(expected()).abs();
    }

    @Override
    public Place place() {
        return list.place();
    }

    @Override
    public String quote() {
        return list.quote();
    }

    @Override
    public String key() {
        return "分项" + list.order() + list.name();
    }

    @Override
    public int order() {
        return list.order();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("事项", list.name());
        words.put(
                "分项",
                list.parts().stream().map(part -> part.value().toPlainString()).collect(Collectors.joining("+")));
        words.put("差额", difference().toPlainString());
        return words;
    }
}
