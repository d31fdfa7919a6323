package jixiao.checking.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jixiao.model.LineScore;
import jixiao.text.Normal;

/**
 * 指标的对应: which sentence of a report tells of which line of a sheet: the one that holds the line's name. A pair is taken
 * only where neither side could be paired otherwise.
 */
final class LinePairs {
    /** A name of fewer signs is in too many sentences. */
    private static final int SHORTEST = 4;

    private LinePairs() {}

    /**
     * Pairs them.
     *
     * @param told what tells of lines, no two alike
     * @param words what each says
     */
    static <T> Map<LineScore, T> of(List<T> told, Function<T, String> words, List<LineScore> lines) {
        Map<T, List<LineScore>> candidates = new LinkedHashMap<>();
        for (T text : told) {
            candidates.put(text, candidates(Normal.words(words.apply(text)), lines));
        }
        Map<LineScore, T> pairs = new LinkedHashMap<>();
        candidates.forEach((text, found) -> {
            boolean only = found.size() == 1
                    && candidates.values().stream()
                                    .filter(other -> other.contains(found.get(0)))
                                    .count()
                            == 1;
            if (only) {
                pairs.put(found.get(0), text);
            }
        });
        return pairs;
    }

    /** Lines whose names a sentence holds; of two where one name holds the other, the longer. */
    private static List<LineScore> candidates(String text, List<LineScore> lines) {
        List<LineScore> found = new ArrayList<>();
        for (LineScore line : lines) {
            String name = stem(line);
            if (name.length() >= SHORTEST && text.contains(name)) {
                found.add(line);
            }
        }
        found.removeIf(line -> found.stream()
                .anyMatch(other -> other != line
                        && stem(other).length() > stem(line).length()
                        && stem(other).contains(stem(line))));
        return found;
    }

    /** The name without the word for what is counted: 召开会议次数 stands in “召开会议38次”. */
    private static String stem(LineScore line) {
        return Normal.words(line.indicator().level3().name())
                .replaceFirst("(?:的?(?:次数|数量|个数|人数|人次|场次|总数|总量|情况|数))$", "");
    }
}
