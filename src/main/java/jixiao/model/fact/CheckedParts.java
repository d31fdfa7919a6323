package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 受审资金明细: lines of the funds that do not make their total.
 *
 * @param place the total line
 * @param differing amounts whose parts do not add up, at most 预算数 and 执行数
 * @param exceeding a part that is more than the total, its name with the amount's; empty for none
 */
public record CheckedParts(Place place, List<Amount> differing, Optional<Amount> exceeding) implements Subject {
    /**
     * 一项金额.
     *
     * @param name 预算数, 执行数, or a part with one of both
     * @param total that of the total line, in 万元
     * @param parts sum of the parts, or the one part, in 万元
     */
    public record Amount(String name, BigDecimal total, BigDecimal parts) {
        public Amount {
            Given.all(name, total, parts);
        }
    }

    public CheckedParts {
        Given.all(place, exceeding);
        differing = List.copyOf(differing);
    }

    /** It counts as said of the funds. */
    @Override
    public String key() {
        return "资金";
    }

    /** Whether there is anything to say. */
    public boolean isSaying() {
        return !differing.isEmpty() || exceeding.isPresent();
    }

    /** The total of the first amount that differs, in 万元. */
    public BigDecimal getTotal() {
        return first().total();
    }

    /** What stands against it, in 万元. */
    public BigDecimal getParts() {
        return first().parts();
    }

    private Amount first() {
        return Stream.concat(differing.stream(), exceeding.stream()).findFirst().orElseThrow();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        for (Amount amount : differing) {
            details.put("总额" + amount.name(), amount.total().toPlainString());
            details.put("各行" + amount.name(), amount.parts().toPlainString());
        }
        exceeding.filter(more -> differing.isEmpty()).ifPresent(more -> {
            details.put("超出", more.name());
            details.put("超出数", more.parts().toPlainString());
            details.put("总额数", more.total().toPlainString());
        });
        return details;
    }
}
