package jixiao.model.fact;

import java.util.ArrayList;
import java.util.List;

/** 选择收集: collects what the rules choose for one line; one for each evaluation, never shared. */
public final class Choices {
    private final List<Choice> made = new ArrayList<>();

    /** A rule chooses. */
    public void choose(Choice choice) {
        made.add(choice);
    }

    /** The choices of the highest priority: one when all is well, none for a gap, several for an overlap. */
    public List<Choice> decisive() {
        int highest = made.stream().mapToInt(Choice::priority).max().orElse(0);
        return made.stream().filter(choice -> choice.priority() == highest).toList();
    }
}
