package jixiao.model.fact.alike;

import java.util.List;
import java.util.stream.Collectors;

/** 列举: what a table has in common with others, as far as one sentence bears it. */
final class Listed {
    private static final int NAMED = 3;
    private static final int LONGEST = 40;

    private Listed() {}

    /** The first three with 、 between, 等 where there are more; empty for none. */
    static String of(List<String> all) {
        return all.stream().limit(NAMED).collect(Collectors.joining("、")) + (all.size() > NAMED ? "等" : "");
    }

    /** A text of 40 signs as it is, a longer one cut there with … behind it. */
    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
