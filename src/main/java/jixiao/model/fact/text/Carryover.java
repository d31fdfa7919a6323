package jixiao.model.fact.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.narrative.Fact;

/**
 * 结余的说法: where a text says that there is money left, and where that there is none, of the same.
 *
 * @param some that there is
 * @param none that there is none
 */
public record Carryover(List<Fact> some, List<Fact> none) implements InText {
    public Carryover {
        some = List.copyOf(some);
        none = List.copyOf(none);
        if (some.isEmpty() && none.isEmpty()) {
            throw new IllegalArgumentException("nothing is said of a carry-over");
        }
    }

    @Override
    public TextSpot spot() {
        return TextSpot.of((some.isEmpty() ? none : some).get(0));
    }

    @Override
    public String key() {
        return "结余";
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "事项",
                "资金结余",
                "各处",
                Stream.concat(none.stream().limit(1), some.stream())
                        .map(fact -> fact.place().cell() + "“" + fact.quote() + "”")
                        .collect(Collectors.joining(",")));
    }
}
