package jixiao.reading.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.model.UnitKind;

/** 识别数值: a number with its unit at a position of a normalised text: 1.2亿元, 14万件, 120余次, 千分之四, 九成五, 5(个). */
record Measures(Lexicon words, UnitWords units) {
    /** The measure that begins at {@code from}, a sign included; empty when none does. */
    Optional<Measure> at(String text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        if (first == '-' || first == '负') {
            return unsigned(text, from + 1).map(Measures::negative);
        }
        return unsigned(text, first == '+' ? from + 1 : from);
    }

    private Optional<Measure> unsigned(String text, int from) {
        return share(text, from)
                .or(() -> Numerals.at(text, from)
                        .flatMap(numeral -> fraction(text, numeral).or(() -> Optional.of(counted(text, numeral)))));
    }

    /** 百分之九十五, 千分之四, 百分百, 一半. */
    private Optional<Measure> share(String text, int from) {
        if (text.startsWith("百分百", from)) {
            return Optional.of(ratio(BigDecimal.valueOf(100), WrittenUnit.PERCENT, from + 3, true));
        }
        if (text.startsWith("一半", from) || text.startsWith("半数", from)) {
            return Optional.of(ratio(BigDecimal.valueOf(50), WrittenUnit.PERCENT, from + 2, true));
        }
        if (!text.startsWith("分之", from + 1)) {
            return Optional.empty();
        }
        int places = switch (text.charAt(from)) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 0;
        };
        WrittenUnit unit = new WrittenUnit(WrittenUnit.PERCENT.unit(), BigDecimal.ONE.movePointLeft(places), "");
        return places == 0
                ? Optional.empty()
                : Numerals.at(text, from + 3)
                        .map(numeral -> ratio(numeral.value(), unit, numeral.end(), numeral.chinese()));
    }

    /** 三分之二. */
    private Optional<Measure> fraction(String text, Numeral below) {
        if (!text.startsWith("分之", below.end()) || below.value().signum() <= 0) {
            return Optional.empty();
        }
        WrittenUnit plain = WrittenUnit.RATIO;
        return Numerals.at(text, below.end() + 2)
                .map(above ->
                        ratio(above.value().divide(below.value(), MathContext.DECIMAL64), plain, above.end(), true));
    }

    private static Measure ratio(BigDecimal number, WrittenUnit unit, int end, boolean chinese) {
        return new Measure(number, unit, false, chinese, BigDecimal.ONE, end);
    }

    /** After the digits: magnitudes, 余 or 多 between, the unit, a unit in brackets. */
    private Measure counted(String text, Numeral numeral) {
        BigDecimal number = numeral.value();
        boolean about = false;
        BigDecimal magnitude = BigDecimal.ONE;
        int end = numeral.end();
        while (end < text.length()) {
            Optional<UnitWords.Found> unit = units.at(text, end).or(bracketed(text, end));
            if (unit.isPresent()) {
                Measure measure = new Measure(
                        number,
                        unit.get().unit(),
                        about,
                        numeral.chinese(),
                        magnitude,
                        unit.get().end());
                return text.startsWith("成", end) ? tenths(text, measure) : measure;
            }
            Optional<BigDecimal> scale = Numerals.magnitude(text.charAt(end));
            Optional<String> vague = words.aboutAfter().at(text, end);
            if (scale.isPresent()) {
                number = number.multiply(scale.get());
                magnitude = magnitude.multiply(scale.get());
                end++;
                Optional<Numeral> more = lower(text, end, scale.get());
                if (more.isPresent()) {
                    number = number.add(more.get().value());
                    end = more.get().end();
                }
            } else if (vague.isPresent() && continues(text, end + vague.get().length())) {
                about = true;
                end += vague.get().length();
            } else {
                break;
            }
        }
        return new Measure(number, WrittenUnit.NONE, about, numeral.chinese(), magnitude, end);
    }

    /** 2000万 behind 1亿: a smaller magnitude goes on with the number. */
    private static Optional<Numeral> lower(String text, int from, BigDecimal above) {
        return Numerals.at(text, from)
                .filter(more -> !more.chinese() && more.end() < text.length())
                .flatMap(more -> Numerals.magnitude(text.charAt(more.end()))
                        .filter(scale -> more.value().multiply(scale).compareTo(above) < 0)
                        .map(scale -> new Numeral(more.value().multiply(scale), more.end() + 1, false)));
    }

    /** Whether a unit or a magnitude follows, so that a vague word stands inside the measure ("5+3" is no approximation). */
    private boolean continues(String text, int at) {
        return at < text.length()
                && (units.at(text, at).isPresent()
                        || Numerals.magnitude(text.charAt(at)).isPresent());
    }

    private Supplier<Optional<UnitWords.Found>> bracketed(String text, int at) {
        return () -> {
            int close = text.indexOf(')', at);
            return text.charAt(at) != '(' || close < 0
                    ? Optional.empty()
                    : units.known(text.substring(at + 1, close)).map(unit -> new UnitWords.Found(unit, close + 1));
        };
    }

    /** 九成五: 95 %. */
    private static Measure tenths(String text, Measure measure) {
        if (!measure.unit().is(UnitKind.RATIO)) {
            return measure;
        }
        return Numerals.at(text, measure.end())
                .filter(more -> more.chinese() == measure.chinese() && more.end() == measure.end() + 1)
                .filter(more -> more.value().compareTo(BigDecimal.TEN) < 0)
                .map(more -> new Measure(
                        measure.number().add(more.value().movePointLeft(1)),
                        measure.unit(),
                        measure.about(),
                        measure.chinese(),
                        measure.magnitude(),
                        more.end()))
                .orElse(measure);
    }

    private static Measure negative(Measure measure) {
        return measure.with(measure.number().negate());
    }
}
