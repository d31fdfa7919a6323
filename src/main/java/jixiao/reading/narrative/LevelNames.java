package jixiao.reading.narrative;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 指标类别: names of levels 1 and 2, by the rows of 《报告用语》. */
final class LevelNames {
    private static final List<String> UPPER = List.of("产出", "效益", "满意度", "成本");

    private final Map<String, List<String>> below = new LinkedHashMap<>();
    private final List<String> upper;
    private final Pattern name;

    LevelNames(Phrases phrases) {
        this.upper = phrases.words("一级指标类别");
        UPPER.forEach(each -> below.put(each, phrases.words(each + "类指标")));
        String names = Stream.concat(upper.stream(), below.values().stream().flatMap(List::stream))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElse("(?!)");
        this.name = Pattern.compile("(?:[一二]级指标:?)?((?:" + names + ")(?:[、和及](?:" + names + "))*)(?:类)?指标");
    }

    /** Finds a name with the word 指标; its group is the name. */
    Matcher in(String text) {
        return name.matcher(text);
    }

    boolean isUpper(String level) {
        return upper.contains(level);
    }

    /** Whether a level 2 name may stand under a level 1 name: it belongs there, or it is not known where. */
    boolean belongs(String lower, String to) {
        boolean known = below.values().stream().anyMatch(each -> each.contains(lower));
        return !known || below.getOrDefault(to, List.of()).contains(lower);
    }
}
