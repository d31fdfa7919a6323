package jixiao.convention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.DeclaredRule;
import jixiao.model.DeclaredRule.Kind;
import jixiao.model.Entry;
import jixiao.model.basis.Method;

/** 口径的规定, as a note under a form would declare them. */
public final class ConventionRules {
    private ConventionRules() {}

    /** What a convention rules, one of each kind that it rules at all. */
    public static List<DeclaredRule> of(Convention convention) {
        List<DeclaredRule> rules = new ArrayList<>();
        // Every convention scores the adjusted budget with what was carried over, and B/A never above the weight.
        rules.add(word(Kind.BUDGET, "调整后"));
        rules.add(word(Kind.CARRYOVER, "含"));
        rules.add(word(Kind.FORWARD, "B/A"));
        rules.add(word(Kind.BACKWARD, backward(convention)));
        rules.add(new DeclaredRule(Kind.CAP, "", List.of(BigDecimal.ONE), 0, Entry.NONE));
        bands(convention).ifPresent(rules::add);
        rules.add(word(Kind.SATISFACTION, convention.parameters().yes(Parameter.SATISFACTION_REQUIRED) ? "必评" : "非必评"));
        way(convention, "绝对值").ifPresent(way -> rules.add(word(Kind.ABSOLUTE, way)));
        way(convention, "相对值").ifPresent(way -> rules.add(word(Kind.RELATIVE, way)));
        rules.add(word(Kind.WEIGHT, convention.parameters().word(Parameter.AGGREGATION_WEIGHT)));
        return List.copyOf(rules);
    }

    /** 2-B/A where a row of 《计分方法》 scores by 反向倒扣, else A/B. */
    private static String backward(Convention convention) {
        return convention.methods().values().stream().anyMatch(row -> row.method() == Method.REVERSE_LINEAR)
                ? "2-B/A"
                : "A/B";
    }

    /** The limits of three bands, from the highest down; nothing for a convention with more or fewer. */
    private static Optional<DeclaredRule> bands(Convention convention) {
        if (convention.bands().size() != 3) {
            return Optional.empty();
        }
        List<BigDecimal> limits = new ArrayList<>();
        convention.bands().forEach(band -> {
            limits.add(band.low());
            limits.add(band.high());
        });
        return Optional.of(new DeclaredRule(
                Kind.BANDS,
                "",
                limits.stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(each -> each.setScale(Math.max(2, each.scale())))
                        .distinct()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList(),
                0,
                Entry.NONE));
    }

    private static Optional<String> way(Convention convention, String rule) {
        return Optional.ofNullable(convention.aggregation().get(rule))
                .map(row -> row.way().chinese());
    }

    private static DeclaredRule word(Kind kind, String word) {
        return new DeclaredRule(kind, word, List.of(), 0, Entry.NONE);
    }
}
