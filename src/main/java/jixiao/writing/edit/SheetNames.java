package jixiao.writing.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names that added sheets get beside those that there are. */
public final class SheetNames {
    private final Map<String, Boolean> taken = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    /** A sheet that is there, and whether an earlier run has put it there. */
    public void there(String name, boolean ours) {
        taken.put(key(name), ours);
    }

    /** Gives a name: the wanted one where it is free or ours, else with a number. */
    public String give(String wanted) {
        int number = 2;
        String name = wanted;
        while (!taken.getOrDefault(key(name), true)) {
            name = wanted + "(" + number++ + ")";
        }
        taken.put(key(name), false);
        given.put(wanted, name);
        inOrder.add(name);
        return name;
    }

    /** The name that an added sheet got; any other name as it is. */
    public String of(String wanted) {
        return given.getOrDefault(wanted, wanted);
    }

    /** The names in the order in which they were given. */
    public List<String> inOrder() {
        return inOrder;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
