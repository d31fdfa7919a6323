package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.AggregationRow;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.convention.Parameters;
import jixiao.convention.Tier;
import jixiao.convention.rules.RuleBase;
import jixiao.model.fact.Choice;
import jixiao.model.fact.Choices;
import jixiao.model.fact.LineFact;

/** The shipped conventions, and wuhan with something changed. */
public final class Ground {
    public static final Convention WUHAN = Conventions.load("wuhan").in(Optional.of(2024));
    public static final Convention MOF = Conventions.load("mof-2020").in(Optional.of(2024));

    private Ground() {}

    static Convention wuhan(Parameter parameter, String value) {
        return wuhan(Map.of(parameter, value));
    }

    static Convention wuhan(Map<Parameter, String> changed) {
        Map<Parameter, ParameterValue> values = new EnumMap<>(WUHAN.parameters().values());
        changed.forEach((name, text) -> values.put(name, new ParameterValue(text, number(text), "条款", 0, "测试")));
        return with(new Parameters(values), WUHAN.tiers(), WUHAN.rules());
    }

    /** With other tiers in 《分档表》. */
    static Convention wuhan(Map<Parameter, String> changed, Map<String, List<Tier>> tiers) {
        return with(wuhan(changed).parameters(), tiers, WUHAN.rules());
    }

    /** With rules that choose as a function says. */
    static Convention choosing(Function<LineFact, List<Choice>> rules) {
        return with(WUHAN.parameters(), WUHAN.tiers(), new RuleBase() {
            @Override
            public List<Choices> choose(List<LineFact> lines) {
                return lines.stream().map(line -> of(rules.apply(line))).toList();
            }

            @Override
            public List<List<AggregationRow>> aggregate(List<LineFact> lines) {
                throw new UnsupportedOperationException("scoring aggregates nothing");
            }

            @Override
            public void prepare(List<String> agendas) {
                throw new UnsupportedOperationException("scoring fires no checks");
            }

            @Override
            public void fire(String agenda, Collection<?> facts, Object collector) {
                throw new UnsupportedOperationException("scoring fires no checks");
            }
        });
    }

    private static Choices of(List<Choice> choices) {
        Choices made = new Choices();
        choices.forEach(made::choose);
        return made;
    }

    private static Convention with(Parameters parameters, Map<String, List<Tier>> tiers, RuleBase rules) {
        return new Convention(
                WUHAN.stamp(),
                parameters,
                WUHAN.levels(),
                WUHAN.bands(),
                WUHAN.bandClauses(),
                WUHAN.grades(),
                tiers,
                WUHAN.methods(),
                WUHAN.aggregation(),
                WUHAN.nameLists(),
                WUHAN.words(),
                WUHAN.synonyms(),
                WUHAN.phrases(),
                WUHAN.dictionary(),
                WUHAN.units(),
                WUHAN.checks(),
                rules);
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = text.replace("%", "");
        if (!digits.matches("[0-9.]+")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(text.endsWith("%") ? number.movePointLeft(2) : number);
    }
}
