package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.model.narrative.Fact;

/**
 * 项目个数: how many projects a text says there are, beside its own list of them and the tables.
 *
 * @param told what it says, at least once
 * @param summaries how many projects it tells of one by one; 0 for none
 * @param sheets how many projects' tables there are; 0 for none
 */
public record ProjectCounts(List<Fact> told, int summaries, int sheets) implements InText {
    public ProjectCounts {
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("no count is told");
        }
    }

    private Stream<BigDecimal> counts() {
        return Stream.concat(
                told.stream().map(fact -> fact.value().orElseThrow().value()),
                IntStream.of(summaries, sheets).filter(count -> count > 0).mapToObj(BigDecimal::valueOf));
    }

    /** The least of the numbers. */
    public BigDecimal getLeast() {
        return counts().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The greatest of the numbers. */
    public BigDecimal getMost() {
        return counts().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether there are tables of projects. */
    public boolean isTabled() {
        return sheets > 0;
    }

    @Override
    public TextSpot spot() {
        return TextSpot.of(told.get(0));
    }

    @Override
    public String key() {
        return "项目个数";
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("综述数", summaries > 0 ? String.valueOf(summaries) : "");
        words.put("表数", sheets > 0 ? String.valueOf(sheets) : "");
        words.put(
                "各处",
                told.stream()
                        .map(fact -> fact.place().cell() + "“" + fact.quote() + "”")
                        .collect(Collectors.joining(",")));
        return words;
    }
}
