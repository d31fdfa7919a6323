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

    /** Whether they agree within half a unit of each printed number. */
    public boolean isAgreeing() {
        BigDecimal slack =
                list.parts().stream().map(Stated::half).reduce(list.whole().half(), BigDecimal::add);
        return difference().compareTo(slack) <= 0;
    }

    /**
     * Whether the parts are meant to be all: the text says so, they are several, or come near the whole or over it. A 总计 of
     * the accounts holds what is carried over, too.
     */
    public boolean isWhole() {
        if (list.name().contains("总计")) {
            return false;
        }
        boolean over = actual().compareTo(expected()) > 0;
        boolean near = difference().multiply(FIVE).compareTo(expected()) <= 0;
        return list.closed() || over || near || list.parts().size() >= SEVERAL;
    }

    /** Whether they agree, but not to the last place. */
    public boolean isTail() {
        return isAgreeing() && difference().signum() != 0;
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
