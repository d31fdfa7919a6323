package jixiao.model.fact;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 执行率重复计分: indicators that measure the execution of the budget in a table whose execution has points of its own.
 *
 * @param place the first of them
 * @param order its place in the order of the sheet
 * @param names names of the first few, in quotation marks
 * @param count how many there are, at least one
 */
public record RepeatedExecution(Place place, int order, String names, int count) implements Subject {
    public RepeatedExecution {
        Objects.requireNonNull(place);
        Objects.requireNonNull(names);
    }

    @Override
    public String key() {
        return "预算执行率指标";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("名称", names, "条数", String.valueOf(count));
    }
}
