package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** 找出数值短语: every number of a text that may be a value, with what is said about it, in order. */
final class NumberPhrases {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private static final Pattern DIGITS = Pattern.compile("[≥≤<>=+-]?[\\d.,]+");

    private final Ranges ranges;
    private final Surroundings surroundings;
    private final NumberNames names;

    NumberPhrases(Lexicon words, UnitWords units) {
        this.ranges = new Ranges(new Measures(words, units));
        this.surroundings = new Surroundings(words, units);
        this.names = new NumberNames(words, units);
    }

    /**
     * The phrases of a text.
     *
     * @param text normalised
     * @return in order, without overlap; empty for a text without numbers
     */
    List<Phrase> in(String text) {
        // A cell of digits alone is no name, though 12345 be one in a sentence.
        String masked = DIGITS.matcher(text).matches() ? text : names.mask(text);
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < masked.length()) {
            Optional<Phrase> phrase = at(masked, at, free);
            if (phrase.isPresent()) {
                found.add(phrase.get());
                free = phrase.get().end();
                at = free;
            } else {
                at = behind(masked, at);
            }
        }
        return found;
    }

    private Optional<Phrase> at(String text, int at, int free) {
        return begins(text, at)
                ? ranges.at(text, at)
                        .map(span -> surroundings.of(text, at, free, span))
                        .filter(phrase -> isValue(text, at, phrase))
                : Optional.empty();
    }

    /** Where to go on when no value begins: the rest of digits, or of Chinese numerals (三五次 is no 五次), is none either. */
    private static int behind(String text, int from) {
        if (Numerals.isDigit(text.charAt(from))) {
            return behind(text, from, sign -> Numerals.isDigit(sign) || sign == '.');
        }
        boolean numeral = Numerals.isChinese(text.charAt(from)) && text.charAt(from) != '点';
        return numeral ? behind(text, from, Numerals::isChinese) : from + 1;
    }

    private static int behind(String text, int from, Predicate<Character> inside) {
        int at = from;
        while (at < text.length() && inside.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a number may begin here: a digit, a sign before one, a Chinese numeral, ±. */
    private static boolean begins(String text, int at) {
        char sign = text.charAt(at);
        if (Numerals.isDigit(sign) || Numerals.isChinese(sign) || sign == '±' || sign == '半') {
            return true;
        }
        boolean free = at == 0 || !isLatinOrDigit(text.charAt(at - 1));
        boolean signed = sign == '-' || sign == '+' || sign == '负' || sign == '.';
        return signed && free && at + 1 < text.length() && Numerals.isDigit(text.charAt(at + 1));
    }

    private static boolean isLatinOrDigit(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    /** Whether the number is no part of a name: 5G, 10号, 2024, 百姓, 万亩良田, 十四. */
    private boolean isValue(String text, int at, Phrase phrase) {
        Measure low = phrase.low();
        boolean whole = phrase.start() == 0 && phrase.end() == text.length();
        if (whole) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (low.chinese() && (before == '几' || before == '数' && "十百千万亿".indexOf(text.charAt(at)) >= 0)) {
            return false;
        }
        if (low.chinese() && !phrase.isRatio()) {
            return !low.unit().isNone() && "百千万亿佰仟点".indexOf(text.charAt(at)) < 0;
        }
        if (!low.unit().isNone()) {
            return true;
        }
        boolean latin = phrase.end() < text.length() && isLatinOrDigit(text.charAt(phrase.end()));
        boolean year = low.number().compareTo(FIRST_YEAR) > 0
                && low.number().compareTo(LAST_YEAR) < 0
                && !low.hasMagnitude()
                && phrase.bound() == Bound.NONE;
        return !latin && !year && !names.makesCode(text, low.end());
    }
}
