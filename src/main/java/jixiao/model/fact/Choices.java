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
        List<Choice> decisive = new ArrayList<>(1);
        for (Choice choice : made) {
            int above = decisive.isEmpty()
                    ? 0
                    : Integer.compare(choice.priority(), decisive.get(0).priority());
            if (above > 0) {
                decisive.clear();
            }
            if (above >= 0) {
                decisive.add(choice);
            }
        }
        return decisive;
    }
}
