package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;

/**
 * 几个数: an actual that says numbers in the unit of its target, of which none could be taken (上半年完成5项,下半年完成3项).
 * Immutable.
 */
public final class SeveralNumbers {
    private final Convention convention;

    /** With the words and units of a convention; nothing is looked up before such an actual is asked about. */
    public SeveralNumbers(Convention convention) {
        this.convention = convention;
    }

    /**
     * Whether they leave open that the target is met, whatever words stand beside them: one is short of it, or over a
     * ceiling, and together they are not just what is asked for.
     */
    public boolean leaveOpen(Indicator line) {
        Optional<Target> target = line.target();
        Optional<Quantity> aim = target.flatMap(Target::quantity);
        String text = Trim.value(line.actual().entry().text());
        if (aim.isEmpty()
                || line.actual().quantity().isPresent()
                || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<BigDecimal> said = numbers(text).stream()
                .filter(phrase -> !phrase.unit().isNone()
                        && phrase.unit().unit().convertsTo(aim.get().unit()))
                .map(phrase -> phrase.low().inBase())
                .toList();
        BigDecimal asked = aim.get().inBase();
        boolean together =
                said.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(asked) == 0;
        boolean ceiling = target.get() instanceof Target.AtMost || asked.signum() == 0;
        return !together
                && said.stream().anyMatch(one -> ceiling ? one.compareTo(asked) > 0 : one.compareTo(asked) < 0);
    }

    /** Whether the one number said is what was not done, or an exception (差2户完成, 扣除2户后全部完成), and no value. */
    public boolean exceptSome(Indicator line) {
        String text = Trim.value(line.actual().entry().text());
        if (line.actual().quantity().isPresent() || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<Phrase> said = numbers(text);
        return said.size() == 1
                && Besides.of(convention.words())
                        .isUndone(
                                text,
                                said.get(0),
                                line.level3().name(),
                                line.targetEntry().text());
    }

    private List<Phrase> numbers(String text) {
        Lexicon lexicon = Lexicon.of(convention.words());
        return new NumberPhrases(lexicon, UnitWords.of(convention.units(), lexicon)).in(text);
    }
}
