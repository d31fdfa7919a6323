package jixiao.model.fact.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 重复的问题: findings of a table that were made the year before already.
 *
 * @param place the cell of the title
 * @param again what they are called, one for each finding; empty where none is made again
 * @param year of which they were made before; empty where it is not known
 */
public record RepeatedFindings(Place place, List<String> again, Optional<Integer> year) implements OfDossier {
    public RepeatedFindings {
        Given.all(place, year);
        again = List.copyOf(again);
    }

    @Override
    public String key() {
        return "上年问题";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "问题",
                again.stream().distinct().collect(Collectors.joining("、")),
                "条数",
                String.valueOf(again.size()),
                "上年",
                year.map(String::valueOf).orElse("上"));
    }
}
