package jixiao.review.draw;

import java.math.BigDecimal;
import java.util.List;

/**
 * 层.
 *
 * @param name its name
 * @param members in the order of the population
 * @param weights the weight of each
 * @param start 随机起点, at least 0 and less than 1
 * @param drawn which were drawn, and why
 */
record Stratum(String name, List<Member> members, List<BigDecimal> weights, BigDecimal start, Selection drawn) {
    Stratum {
        members = List.copyOf(members);
        weights = List.copyOf(weights);
    }

    /** Draws from the members of a stratum. */
    static Stratum of(String name, List<Member> members, SampleOptions options) {
        List<Member> ordered = members.stream().sorted(Member.ORDER).toList();
        List<BigDecimal> weights = options.weight().of(ordered);
        BigDecimal start = Start.of(options.seed(), name);
        return new Stratum(
                name,
                ordered,
                weights,
                start,
                Selection.of(weights, options.share().of(ordered.size()), start));
    }

    boolean isDrawn(int position) {
        return drawn.reasons().containsKey(position);
    }

    int quota() {
        return drawn.reasons().size();
    }

    /** Money in 万元 of all that can be read. */
    BigDecimal money() {
        return money(members);
    }

    /** Money in 万元 of what was drawn. */
    BigDecimal moneyDrawn() {
        return money(drawn.reasons().keySet().stream().map(members::get).toList());
    }

    private static BigDecimal money(List<Member> members) {
        return members.stream().flatMap(each -> each.money().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
