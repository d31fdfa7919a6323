package jixiao.reading.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import jixiao.model.Certainty;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/** 读目标值: one or three cells to a {@link Reading}. */
final class TargetReader {
    private final NumberPhrases phrases;
    private final UnitWords units;
    private final Operators operators;
    private final Plainness plain;
    private final NameHints hints;
    private final Deadlines deadlines;
    private final UnknownUnits unknown;

    TargetReader(Lexicon words, UnitWords units, NumberPhrases phrases) {
        this.phrases = phrases;
        this.units = units;
        this.operators = new Operators(words);
        this.plain = new Plainness(words);
        this.hints = new NameHints(words, units);
        this.deadlines = new Deadlines(words, phrases);
        this.unknown = new UnknownUnits(words);
    }

    /** Whether a normalised text is a sign or word of comparison and nothing else. */
    boolean isOperator(String text) {
        return operators.whole(text).isPresent();
    }

    /** The target understood; empty when nothing is written. */
    Optional<Reading> read(TargetText written) {
        if (Blank.is(written.text())) {
            return Optional.empty();
        }
        String text = Trim.value(written.text());
        String nature = Normal.text(written.nature());
        Reading words = Reading.of(new Target.Qualitative(written.text().strip()));
        if (nature.contains("定性") || text.isEmpty()) {
            return Optional.of(words);
        }
        List<Phrase> found = phrases.in(text);
        return Optional.of(date(text, written, found)
                .or(() -> numeric(text, nature, written, found))
                .or(() -> withoutNotes(text, nature, written))
                .orElse(words));
    }

    private Optional<Reading> date(String text, TargetText written, List<Phrase> found) {
        if (!Dates.mayHold(text)) {
            return Optional.empty();
        }
        boolean time = hints.isTime(written.name()) && Blank.is(written.unit());
        boolean bare =
                found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == text.length();
        return bare && !time
                ? Optional.empty()
                : deadlines.target(text, written.year(), time).map(day -> Reading.of(new Target.Deadline(day)));
    }

    /** 12期(每月1期): what stands in brackets only explains the number before it. */
    private Optional<Reading> withoutNotes(String text, String nature, TargetText written) {
        String bare = Trim.withoutNotes(text);
        return bare.equals(text) ? Optional.empty() : numeric(bare, nature, written, phrases.in(bare));
    }

    private Optional<Reading> numeric(String text, String nature, TargetText written, List<Phrase> found) {
        if (found.size() == 2) {
            return both(text, written, found.get(0), found.get(1));
        }
        if (found.size() != 1 || !plain.test(text, found.get(0))) {
            return Optional.empty();
        }
        Phrase phrase = withUnit(unknown.in(text, found.get(0)), text, written);
        Bound own = phrase.bound();
        Bound bound = own == Bound.NONE
                ? operators
                        .whole(nature)
                        .or(() -> hints.template(written.name()).map(NameHints.Template::bound))
                        .orElse(own)
                : own;
        return Optional.of(new Reading(target(phrase, bound), shared(phrase)));
    }

    /** What an actual value without unit shares: 万件 of "3-5万件". */
    private static WrittenUnit shared(Phrase phrase) {
        Measure last = phrase.high().filter(Measure::hasMagnitude).orElse(phrase.low());
        return phrase.unit().times(last.magnitude());
    }

    /** ≥5且≤10, 5≤X≤10. */
    private Optional<Reading> both(String text, TargetText written, Phrase first, Phrase second) {
        String between = text.substring(first.end(), second.start());
        boolean opposite = first.bound() == Bound.AT_LEAST && second.bound() == Bound.AT_MOST
                || first.bound() == Bound.AT_MOST && second.bound() == Bound.AT_LEAST;
        boolean alone = first.start() == 0 && second.end() == text.length() && between.length() <= 6;
        if (!opposite || !alone || first.high().isPresent() || second.high().isPresent()) {
            return Optional.empty();
        }
        Phrase one = withUnit(first, text, written);
        Phrase two = withUnit(second, text, written);
        one = one.unit().isNone() ? one.in(two.unit()) : one;
        two = two.unit().isNone() ? two.in(one.unit()) : two;
        boolean convert = one.unit().unit().convertsTo(two.unit().unit());
        Phrase low = one.bound() == Bound.AT_LEAST ? one : two;
        Phrase high = one.bound() == Bound.AT_LEAST ? two : one;
        return convert && low.low().inBase().compareTo(high.low().inBase()) <= 0
                ? Optional.of(new Reading(between(low, high.low()), one.unit()))
                : Optional.empty();
    }

    private static Target target(Phrase phrase, Bound bound) {
        if (phrase.high().isPresent()) {
            return between(phrase, phrase.high().get());
        }
        Quantity quantity = phrase.quantity(phrase.low().held(), phrase.targetCertainty());
        return switch (bound) {
            case AT_LEAST, REACHED -> new Target.AtLeast(quantity);
            case AT_MOST, LOWERED -> new Target.AtMost(quantity);
            case NONE -> new Target.Exactly(quantity);
        };
    }

    /** Both ends in the unit of the lower one. */
    private static Target between(Phrase phrase, Measure high) {
        Certainty certainty = phrase.targetCertainty();
        Quantity low = phrase.quantity(phrase.low().held(), certainty);
        BigDecimal factor = phrase.unit().unit().factor();
        BigDecimal upper = high.unit().unit().factor().compareTo(factor) == 0
                ? high.held()
                : high.inBase().divide(factor, MathContext.DECIMAL64);
        return new Target.Between(low, phrase.quantity(upper, certainty));
    }

    /** The unit of the other cell, of the name, or what the name says of bare numbers; its own one goes before. */
    private Phrase withUnit(Phrase phrase, String text, TargetText written) {
        if (!phrase.unit().isNone()) {
            return phrase;
        }
        Optional<WrittenUnit> other = units.whole(written.unit())
                .or(() -> hints.unit(written.name()))
                .or(() -> hints.template(written.name()).flatMap(NameHints.Template::unit));
        if (other.isPresent() && !(phrase.low().hasMagnitude() && other.get().is(UnitKind.MONEY))) {
            return phrase.in(other.get());
        }
        if (phrase.low().hasMagnitude() && (other.isPresent() || hints.isMoney(written.name(), text))) {
            return phrase.in(WrittenUnit.YUAN);
        }
        BigDecimal size = phrase.high().orElse(phrase.low()).number().abs();
        if (hints.isRate(written.name()) && !phrase.low().hasMagnitude()) {
            return phrase.in(size.compareTo(BigDecimal.ONE) > 0 ? WrittenUnit.PERCENT : WrittenUnit.RATIO);
        }
        return phrase;
    }
}
