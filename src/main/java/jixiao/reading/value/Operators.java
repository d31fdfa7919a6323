package jixiao.reading.value;

import java.util.Optional;

/** 界限词: signs and words of comparison before and after a number. */
final class Operators {
    private final Lexicon words;

    /** With the bound words of the convention. */
    Operators(Lexicon words) {
        this.words = words;
    }

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
        return longest(
                end,
                -1,
                words.atLeastBefore().before(text, end),
                words.atMostBefore().before(text, end),
                words.reached().before(text, end));
    }

    /** The comparison that begins at {@code from}, just after a number and its unit. */
    Optional<Found> after(String text, int from) {
        return longest(
                from,
                1,
                words.atLeastAfter().at(text, from),
                words.atMostAfter().at(text, from),
                Optional.empty());
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

    private static Optional<Found> longest(
            int at, int direction, Optional<String> least, Optional<String> most, Optional<String> reached) {
        int leastLength = least.map(String::length).orElse(0);
        int mostLength = most.map(String::length).orElse(0);
        int reachedLength = reached.map(String::length).orElse(0);
        int longest = Math.max(reachedLength, Math.max(leastLength, mostLength));
        if (longest == 0) {
            return Optional.empty();
        }
        Bound bound = longest == leastLength ? Bound.AT_LEAST : longest == mostLength ? Bound.AT_MOST : Bound.REACHED;
        return Optional.of(new Found(bound, at + direction * longest));
    }
}
