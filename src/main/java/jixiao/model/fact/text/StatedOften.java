package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.Stated;

/**
 * 一事几说: one fact that stands in several places with values that differ.
 *
 * @param name what it is: 年初预算数
 * @param subject of whom
 * @param facts the first statement of each value, in the order of the text; at least two, each with a value
 */
public record StatedOften(String name, String subject, List<Fact> facts) implements OfText {
    public StatedOften {
        Given.all(name, subject);
        facts = List.copyOf(facts);
    }

    /** The two values that are furthest from being one number: prints of one differ by half a unit of the coarser last place. */
    public Beside getFurthest() {
        return furthest(Stated::half);
    }

    /** The two values that are furthest from being a unit of the coarser last place apart. */
    public Beside getFurthestByUnit() {
        return furthest(Stated::step);
    }

    private Beside furthest(Function<Stated, BigDecimal> tolerance) {
        List<Stated> values =
                facts.stream().map(fact -> fact.value().orElseThrow()).toList();
        return values.stream()
                .flatMap(one -> values.stream()
                        .map(other -> new Beside(
                                one.from(other.value()), tolerance.apply(one).max(tolerance.apply(other)))))
                .max(Beside.BY_EXCESS)
                .orElseThrow();
    }

    /** Whether one of its values is that of an execution which is wrong already. */
    public boolean concerns(ReportExecution execution) {
        return facts.stream().anyMatch(fact -> execution.isMadeOf(fact));
    }

    /** Whether one of its values is a number of a list of parts. */
    public boolean isIn(TextSum sum) {
        return facts.stream()
                .anyMatch(fact -> fact.value()
                        .filter(value -> sum.holds(fact.place(), value.value()))
                        .isPresent());
    }

    private Fact last() {
        return facts.get(facts.size() - 1);
    }

    @Override
    public Place place() {
        return facts.get(0).place();
    }

    @Override
    public String quote() {
        return facts.get(0).quote();
    }

    @Override
    public String key() {
        return name + subject;
    }

    @Override
    public int order() {
        return facts.get(0).order();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("事项", subject.isEmpty() || name.startsWith(subject) ? name : subject + name);
        words.put(
                "各处",
                facts.stream()
                        .map(fact -> fact.place().cell() + "“" + fact.quote() + "”")
                        .collect(Collectors.joining(",")));
        words.put("末处", last().place().cell());
        return words;
    }
}
