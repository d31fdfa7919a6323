package jixiao.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 审核发现, as data: the sentence is made by {@code wording} from the convention's 《审核规则》.
 *
 * @param code which rule found it
 * @param severity how grave
 * @param place the cell that it is about
 * @param details words for the sentence, by the placeholder's Chinese name, in order
 * @param expected the number that was expected (points, 万元 or a ratio); empty where there is none
 * @param actual the number that was found, in the same unit; empty where there is none
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        Map<String, String> details,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual) {
    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        details = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(details));
        Objects.requireNonNull(expected);
        Objects.requireNonNull(actual);
    }
}
