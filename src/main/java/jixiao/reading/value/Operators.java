package jixiao.reading.value;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * 界限词: signs and words of comparison before and after a number.
 *
 * @param words the bound words of the convention
 */
record Operators(Lexicon words) {
    /**
     * 界限词所在.
     *
     * @param bound what it says
     * @param edge for one before a number its first position, for one after it the position behind it
     */
    record Found(Bound bound, int edge) {}

    /** The comparison that ends just before {@code end}. */
    Optional<Found> before(String text, int end) {
        if (end == 0) {
            return Optional.empty();
        }
        Optional<Bound> sign = sign(text.charAt(end - 1));
        if (sign.isPresent()) {
            return Optional.of(new Found(sign.get(), end - 1));
        }
        Map<Bound, Optional<String>> found = new EnumMap<>(Bound.class);
        found.put(Bound.AT_LEAST, words.atLeastBefore().before(text, end));
        found.put(Bound.AT_MOST, words.atMostBefore().before(text, end));
        found.put(Bound.REACHED, words.reached().before(text, end));
        found.put(Bound.LOWERED, words.lowered().before(text, end));
        return longest(found)
                .map(each -> new Found(each.bound(), end - each.edge()))
                .or(() -> overEarlier(text, end));
    }

    /** 超上年(2%): by how much a year before is to be exceeded; in an actual value it is the number itself. */
    private Optional<Found> overEarlier(String text, int end) {
        return words.earlier()
                .before(text, end)
                .map(year -> end - year.length())
                .flatMap(start -> words.atLeastBefore().before(text, start).map(over -> start - over.length()))
                .map(start -> new Found(Bound.REACHED, start));
    }

    /** The comparison that begins at {@code from}, just after a number and its unit. */
    Optional<Found> after(String text, int from) {
        Map<Bound, Optional<String>> found = new EnumMap<>(Bound.class);
        found.put(Bound.AT_LEAST, words.atLeastAfter().at(text, from));
        found.put(Bound.AT_MOST, words.atMostAfter().at(text, from));
        return longest(found).map(each -> new Found(each.bound(), from + each.edge()));
    }

    /** What a whole text says (the cell of 指标性质): "≥", "不超过", "＝"; empty for any other text. */
    Optional<Bound> whole(String text) {
        if (text.length() == 1) {
            return sign(text.charAt(0));
        }
        if (words.atLeastBefore().is(text)
                || words.atLeastAfter().is(text)
                || words.reached().is(text)) {
            return Optional.of(Bound.AT_LEAST);
        }
        if (words.equal().is(text)) {
            return Optional.of(Bound.NONE);
        }
        boolean most = words.atMostBefore().is(text) || words.atMostAfter().is(text);
        return most ? Optional.of(Bound.AT_MOST) : Optional.empty();
    }

    private static Optional<Bound> sign(char sign) {
        return switch (sign) {
            case '≥', '>' -> Optional.of(Bound.AT_LEAST);
            case '≤', '<' -> Optional.of(Bound.AT_MOST);
            case '=' -> Optional.of(Bound.NONE);
            default -> Optional.empty();
        };
    }

    /** The longest word of all, its length as the edge. */
    private static Optional<Found> longest(Map<Bound, Optional<String>> found) {
        Optional<Found> longest = Optional.empty();
        for (Map.Entry<Bound, Optional<String>> each : found.entrySet()) {
            int length = each.getValue().map(String::length).orElse(0);
            if (length > longest.map(Found::edge).orElse(0)) {
                longest = Optional.of(new Found(each.getKey(), length));
            }
        }
        return longest;
    }
}
