package jixiao.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 填入的成员 of one object of a draft: texts and numbers by their names, and their cells. */
final class Filled {
    private final Spot at;
    private final Faults faults;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private String cell = "";
    private String last = "";

    Filled(Spot at, Faults faults) {
        this.at = at;
        this.faults = faults;
    }

    void text(String name, String value) {
        last = name;
        texts.put(name, value.strip());
    }

    /** A number in digits; nothing when empty. An {@link jixiao.model.InputProblem} says what is none. */
    void number(String name, String digits) {
        last = name;
        numbers.remove(name);
        if (!digits.isBlank()) {
            numbers.put(name, faults.number(at, name, digits.strip()));
        }
    }

    void number(String name, int number) {
        last = name;
        numbers.put(name, BigDecimal.valueOf(number));
    }

    /** What comes next is about the object as a whole. */
    void whole() {
        last = "";
    }

    /** The cell of what was filled in last. */
    void at(String address) {
        if (last.isEmpty()) {
            cell = address;
        } else {
            cells.put(last, address);
        }
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    String cell() {
        return cell;
    }

    Map<String, String> cells() {
        return cells;
    }
}
