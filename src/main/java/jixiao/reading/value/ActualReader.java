package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Quantity;
import jixiao.model.Target;

/** 读完成值: a cell in the light of its target. */
final class ActualReader {
    private final NumberPhrases phrases;
    private final Plainness plain;
    private final Besides besides;
    private final Deadlines deadlines;
    private final Turning turning;
    private final UnknownUnits unknown;
    private final Sharing sharing;
    private final WordList zero;
    private final Nothing nothing;
    private final Prices prices;

    ActualReader(Lexicon words, UnitWords units, NumberPhrases phrases, Besides besides) {
        this.phrases = phrases;
        this.plain = new Plainness(words);
        this.besides = besides;
        this.deadlines = new Deadlines(words, phrases);
        this.turning = new Turning(words);
        this.unknown = new UnknownUnits(words);
        this.sharing = new Sharing(new NameHints(words, units));
        this.zero = words.zero();
        this.nothing = new Nothing(words);
        this.prices = new Prices(words);
    }

    /**
     * What a cell reports.
     *
     * @param entry the cell
     * @param written the target as written
     * @param target the target understood; empty when none is written
     */
    Actual read(Entry entry, TargetText written, Optional<Reading> target) {
        if (Blank.is(entry.text())) {
            return new Actual(new Entry("", entry.place()), Optional.empty(), Optional.empty());
        }
        if (target.isPresent() && target.get().target() instanceof Target.Deadline deadline) {
            Optional<Integer> year = Optional.of(deadline.day().last().getYear());
            Optional<DateSpan> date = deadlines.actual(entry.text(), year);
            return new Actual(entry, date.isPresent() ? Optional.empty() : whole(entry.text()), date);
        }
        boolean numeric = target.isPresent() && target.get().target().isNumeric();
        Optional<Quantity> quantity = numeric ? numeric(entry.text(), written, target.get()) : whole(entry.text());
        return new Actual(entry, quantity, Optional.empty());
    }

    /** A cell that holds a number and no more than words that lead to it (已完成80%), whatever its target is. */
    private Optional<Quantity> whole(String written) {
        String text = Trim.value(written);
        List<Phrase> found = phrases.in(text);
        return found.size() == 1 && plain.alone(text, found.get(0))
                ? Optional.of(quantity(found.get(0), found.get(0).low().held()))
                : Optional.empty();
    }

    private Optional<Quantity> numeric(String written, TargetText target, Reading reading) {
        String text = Trim.value(written);
        Optional<Choice> chosen = choose(text, target, reading);
        if (chosen.isEmpty()) {
            return isZero(text, reading.target())
                    ? Optional.of(new Quantity(BigDecimal.ZERO, reading.unit().unit(), Certainty.EXACT))
                    : Optional.empty();
        }
        Phrase phrase =
                sharing.unit(unknown.in(chosen.get().text(), chosen.get().phrase()), reading, target.name(), written);
        BigDecimal value = end(phrase, reading.target());
        return turning.signed(
                        value,
                        chosen.get().text(),
                        phrase,
                        target,
                        reading.quantity().orElseThrow())
                .map(signed -> prices.inUnitOf(quantity(phrase, signed), reading.target(), target.name()));
    }

    /** A number that is given apart, in the unit of its target where only one of the two names what money is counted by. */
    Quantity priced(Quantity actual, Target target, String name) {
        return prices.inUnitOf(actual, target, name);
    }

    /**
     * 所选短语.
     *
     * @param text the text that it stands in
     * @param phrase the phrase
     */
    private record Choice(String text, Phrase phrase) {}

    private Optional<Choice> choose(String text, TargetText target, Reading reading) {
        Optional<Choice> choice = among(text, target, reading);
        String bare = Trim.withoutNotes(text);
        choice = choice.isPresent() || bare.equals(text) ? choice : among(bare, target, reading);
        return choice.isPresent() ? choice : remaining(text, target, reading);
    }

    /** Of several numbers the one beside which the others are told: 计划10项,完成9项. */
    private Optional<Choice> remaining(String text, TargetText target, Reading reading) {
        List<Phrase> found = phrases.in(text).stream()
                .filter(phrase -> sameUnit(phrase, reading))
                .toList();
        return found.size() < 2
                ? Optional.empty()
                : besides.remaining(text, found, turning.isChange(target)).map(phrase -> new Choice(text, phrase));
    }

    private Optional<Choice> among(String text, TargetText target, Reading reading) {
        List<Phrase> found = phrases.in(text);
        if (found.size() == 1) {
            Phrase only = found.get(0);
            if (isUndone(text, only, target, reading.target())) {
                return Optional.empty();
            }
            return plain.test(text, only) || sameUnit(only, reading)
                    ? Optional.of(new Choice(text, only))
                    : Optional.empty();
        }
        return single(text, found, phrase -> sameUnit(phrase, reading))
                .or(() -> single(
                        text,
                        found,
                        phrase -> sameUnit(phrase, reading)
                                && text.substring(0, phrase.start()).endsWith("实际完成")))
                .or(() -> single(
                        text,
                        found,
                        phrase -> sameUnit(phrase, reading)
                                && (isLevel(text, phrase)
                                        || text.substring(0, phrase.start()).endsWith("实际"))));
    }

    /** 尚有2户未完成, where what is aimed at is no ceiling and not what was left undone. */
    private boolean isUndone(String text, Phrase only, TargetText target, Target aim) {
        boolean little = aim instanceof Target.AtMost
                || aim.quantity().filter(each -> each.value().signum() == 0).isPresent();
        return !little && besides.isUndone(text, only, target.name(), target.text());
    }

    /** 由5次增加到(8次). */
    private static boolean isLevel(String text, Phrase phrase) {
        return phrase.bound().isLevel()
                || text.startsWith("到", phrase.start() - 1)
                || text.startsWith("至", phrase.start() - 1);
    }

    private static Optional<Choice> single(String text, List<Phrase> found, Predicate<Phrase> test) {
        List<Phrase> fit = found.stream().filter(test).toList();
        return fit.size() == 1 ? Optional.of(new Choice(text, fit.get(0))) : Optional.empty();
    }

    private static boolean sameUnit(Phrase phrase, Reading reading) {
        return !phrase.unit().isNone()
                && !reading.unit().isNone()
                && phrase.unit().unit().convertsTo(reading.unit().unit());
    }

    /** Of a range reported, the end that is worse for the target. */
    private static BigDecimal end(Phrase phrase, Target target) {
        if (phrase.high().isEmpty()) {
            return phrase.low().held();
        }
        BigDecimal low = phrase.low().held();
        BigDecimal high = phrase.high().get().held();
        if (target instanceof Target.AtMost) {
            return high;
        }
        boolean below = !(target instanceof Target.Between between)
                || phrase.low().inBase().compareTo(between.low().inBase()) < 0;
        return below ? low : high;
    }

    /** 无, 未发生: zero, where the target asks for zero or little. */
    private boolean isZero(String text, Target target) {
        boolean little = target instanceof Target.AtMost
                || target.quantity().filter(each -> each.value().signum() == 0).isPresent();
        return little && (zero.is(text) || nothing.in(text));
    }

    private static Quantity quantity(Phrase phrase, BigDecimal value) {
        Certainty certainty = phrase.bound() == Bound.AT_LEAST || phrase.bound() == Bound.AT_MOST
                ? Certainty.BOUND
                : phrase.about() || phrase.high().isPresent() ? Certainty.APPROXIMATE : Certainty.EXACT;
        return phrase.quantity(value, certainty);
    }
}
