package jixiao.reading.value;

import java.util.List;
import java.util.Optional;
import jixiao.model.UnitKind;

/** 数值前后: comparisons, approximations and 每人每月 around a number. */
final class Surroundings {
    private final Lexicon words;
    private final UnitWords units;
    private final Operators operators;

    Surroundings(Lexicon words, UnitWords units) {
        this.words = words;
        this.units = units;
        this.operators = new Operators(words);
    }

    /** What has been seen so far of one phrase; local to one call. */
    private static final class Seen {
        private Bound bound = Bound.NONE;
        private boolean about;
        private List<String> per = List.of();

        private void add(Bound next) {
            // The comparison nearest to the number wins; 达到 and 降至 give way to any other.
            if (bound == Bound.NONE || bound.isLevel() && next != Bound.NONE) {
                bound = next;
            }
        }
    }

    /**
     * The phrase around a number.
     *
     * @param text normalised, names masked
     * @param from where the number begins
     * @param free where the phrase before it ended
     * @param span the number
     */
    Phrase of(String text, int from, int free, Span span) {
        Seen seen = new Seen();
        seen.about = span.low().about() || span.high().map(Measure::about).orElse(false);
        int end = behind(text, span, seen);
        int start = before(text, from, free, span.low().unit(), seen);
        boolean signed = "+-负".indexOf(text.charAt(from)) >= 0;
        Phrase plain = new Phrase(start, end, span.low(), span.high(), seen.bound, seen.about, signed);
        return seen.per.isEmpty() ? plain : plain.in(units.per(span.low().unit(), seen.per));
    }

    private int before(String text, int from, int free, WrittenUnit unit, Seen seen) {
        Bound behind = seen.bound;
        seen.bound = Bound.NONE;
        int start = from;
        while (start > free) {
            Optional<Operators.Found> operator = operators.before(text, start);
            Optional<String> about = words.aboutBefore().before(text, start);
            int edge = start;
            Optional<Denominators.Found> per =
                    units.perBefore(text, start).or(() -> units.toldBefore(text, edge, unit));
            int longest = Math.max(
                    words.leading().before(text, start).map(String::length).orElse(0),
                    words.down().before(text, start).map(String::length).orElse(0));
            if (operator.isPresent()
                    && operator.get().edge() >= free
                    && start - operator.get().edge() >= longest) {
                seen.add(operator.get().bound());
                start = operator.get().edge();
            } else if (about.isPresent()
                    && about.get().length() >= longest
                    && start - about.get().length() >= free) {
                // 约 is no approximation in 节约
                seen.about = true;
                start -= about.get().length();
            } else if (per.isPresent() && per.get().end() >= free && seen.per.isEmpty()) {
                seen.per = per.get().words();
                start = per.get().end();
            } else {
                break;
            }
        }
        if (behind != Bound.NONE && (seen.bound == Bound.NONE || seen.bound.isLevel())) {
            seen.bound = behind;
        }
        return start;
    }

    private int behind(String text, Span span, Seen seen) {
        int end = span.end();
        while (end < text.length()) {
            int at = end;
            Optional<Operators.Found> operator = operators
                    .after(text, at)
                    .filter(found -> found.edge() - at > 1 || span.low().unit().is(UnitKind.DURATION));
            Optional<String> about = words.aboutAfter().at(text, at).filter(word -> isVague(text, at, word));
            if (operator.isPresent()) {
                seen.add(operator.get().bound());
                end = operator.get().edge();
            } else if (about.isPresent()) {
                seen.about = true;
                end += about.get().length();
            } else if (turned(text, at).isPresent()) {
                seen.add(turned(text, at).get());
                return end;
            } else {
                break;
            }
        }
        return end;
    }

    /** "5≤X" says that X is at least 5. */
    private static Optional<Bound> turned(String text, int at) {
        if (at + 1 >= text.length() || Numerals.isDigit(text.charAt(at + 1))) {
            return Optional.empty();
        }
        return switch (text.charAt(at)) {
            case '≤', '<' -> Optional.of(Bound.AT_LEAST);
            case '≥', '>' -> Optional.of(Bound.AT_MOST);
            default -> Optional.empty();
        };
    }

    private static boolean isVague(String text, int at, String word) {
        int after = at + word.length();
        boolean single = word.equals("来") || word.equals("几") || word.equals("多");
        boolean digit = after < text.length() && Numerals.isDigit(text.charAt(after));
        // "5项多措并举" is no 5项多: behind a unit these stand before an end or a noun of people and things only
        return !digit && !(single && !Numerals.isDigit(text.charAt(at - 1)) && after < text.length());
    }
}
