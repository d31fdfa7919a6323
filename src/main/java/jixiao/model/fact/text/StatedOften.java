package jixiao.model.fact.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.Stated;

/**
 * 一事几说: one fact that stands in several places with values that differ.
 *
 * @param name what it is: 年初预算数
 * @param subject of whom
 * @param facts the first statement of each value, in the order of the text; at least two
 */
public record StatedOften(String name, String subject, List<Fact> facts) implements OfText {
    public StatedOften {
        Objects.requireNonNull(name);
        Objects.requireNonNull(subject);
        facts = List.copyOf(facts);
    }

    /** Whether all values agree as far as their prints show. */
    public boolean isAgreeing() {
        return pairs((one, other) -> one.agrees(other));
    }

    /** Whether no two differ by more than one unit of the last printed place. */
    public boolean isTail() {
        return pairs((one, other) -> one.almost(other));
    }

    private boolean pairs(java.util.function.BiPredicate<Stated, Stated> alike) {
        List<Stated> values =
                facts.stream().flatMap(fact -> fact.value().stream()).toList();
        return values.size() == facts.size()
                && values.stream().allMatch(one -> values.stream().allMatch(other -> alike.test(one, other)));
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
