package jixiao.model.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jixiao.model.Place;

/**
 * 未填的表头栏: labels of the title block that the form has and nobody filled in.
 *
 * @param labels as written, in the order of the sheet
 * @param place cell of the first
 */
public record EmptyFields(List<String> labels, Place place) implements Subject {
    public EmptyFields {
        labels = List.copyOf(labels);
        Objects.requireNonNull(place);
    }

    @Override
    public String key() {
        return "表头栏";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("栏目", labels.stream().map(label -> "“" + label + "”").collect(Collectors.joining("、")));
    }
}
