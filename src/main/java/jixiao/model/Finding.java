package jixiao.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 审核发现: the data of it, and its sentence from the convention's 《审核规则》.
 *
 * @param code which rule found it
 * @param severity how grave
 * @param place the cell that it is about
 * @param details words for the sentence, by the placeholder's Chinese name, in order
 * @param expected the number that was expected (points, 万元 or a ratio); empty where there is none
 * @param actual the number that was found, in the same unit; empty where there is none
 * @param message what was found and what was expected, in Chinese; empty as long as nobody has put it into words
 * @param remedy 处理建议: how to mend it, in Chinese; empty where there is none
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        Map<String, String> details,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual,
        String message,
        String remedy) {
    public Finding {
        Given.all(code, severity, place, expected, actual, message, remedy);
        details = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** A finding that is not in words yet. */
    public Finding(
            String code,
            Severity severity,
            Place place,
            Map<String, String> details,
            Optional<BigDecimal> expected,
            Optional<BigDecimal> actual) {
        this(code, severity, place, details, expected, actual, "", "");
    }

    /** The same finding with one more word for its sentence, by the placeholder's name. */
    public Finding with(String name, String word) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, word);
        return new Finding(code, severity, place, more, expected, actual, message, remedy);
    }

    /** The same finding in words. */
    public Finding said(String found, String toDo) {
        return new Finding(code, severity, place, details, expected, actual, found, toDo);
    }

    /** Message and remedy in one text: what a person is shown. */
    public String sentence() {
        return message + remedy;
    }
}
