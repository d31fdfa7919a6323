package jixiao.model.fact;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.basis.Method;

/** 选择收集: collects what the rules choose for one line; one for each evaluation, never shared. */
public final class Choices {
    private final List<Choice> made = new ArrayList<>();

    /** Called by a rule: it chooses {@code method}. */
    public void choose(String rule, Method method, String setting, String clause, int priority) {
        made.add(new Choice(rule, method, setting, clause, priority));
    }

    /** The choices of the highest priority: one when all is well, none for a gap, several for an overlap. */
    public List<Choice> decisive() {
        int highest = made.stream().mapToInt(Choice::priority).max().orElse(0);
        return made.stream().filter(choice -> choice.priority() == highest).toList();
    }
}
