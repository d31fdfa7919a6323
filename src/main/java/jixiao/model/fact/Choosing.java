package jixiao.model.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * 选择过程: collects which rows of a decision sheet fit which line, while the rules fire once over many lines. One for each
 * evaluation, never shared.
 */
public final class Choosing {
    private final Map<LineFact, List<String>> chosen = new IdentityHashMap<>();

    /** Called by a rule: the row of that name fits the line. */
    public void choose(LineFact line, String rule) {
        chosen.computeIfAbsent(line, absent -> new ArrayList<>()).add(rule);
    }

    /** Names of the rows that fit a line, in the order of firing; empty when none does. */
    public List<String> of(LineFact line) {
        return List.copyOf(chosen.getOrDefault(line, List.of()));
    }
}
