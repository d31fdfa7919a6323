package jixiao.reading.value;

import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Certainty;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/**
 * 逐项界限: targets that set a limit of time or a rate for each of many (全部在90日内完成), by 逐项限定 of 《词表》. The many have no
 * one number, so that 90日内完成 is all there is to report. Amounts and counts can be added up and are not meant. Immutable.
 */
public final class EachBound {
    private final Convention convention;

    /** With the words of a convention; nothing is looked up before a bound is reported. */
    public EachBound(Convention convention) {
        this.convention = convention;
    }

    /** Whether the target is such a limit, and the actual says a limit on the same side; which of the two is stricter is not asked. */
    public boolean isSaid(Indicator line) {
        Optional<Target> target = line.target();
        boolean kind = target.flatMap(Target::quantity)
                .map(quantity -> quantity.unit().kind())
                .filter(unit -> unit == UnitKind.DURATION || unit == UnitKind.RATIO)
                .isPresent();
        Optional<Quantity> reported = line.actual().quantity();
        return kind
                && reported.filter(one -> one.certainty() == Certainty.BOUND).isPresent()
                && isEach(line.targetEntry().text())
                && isOn(line.actual().entry().text(), target.orElseThrow());
    }

    private boolean isEach(String target) {
        String text = Normal.text(target);
        for (String average : convention.words("逐项限定除外")) {
            text = text.replace(average, "");
        }
        return convention.words("逐项限定").stream().anyMatch(text::contains);
    }

    private boolean isOn(String actual, Target target) {
        Bound side = target instanceof Target.AtMost
                ? Bound.AT_MOST
                : target instanceof Target.AtLeast ? Bound.AT_LEAST : Bound.NONE;
        Lexicon lexicon = Lexicon.of(convention.words());
        List<Phrase> found =
                new NumberPhrases(lexicon, UnitWords.of(convention.units(), lexicon)).in(Trim.value(actual));
        return side != Bound.NONE && !found.isEmpty() && found.stream().allMatch(phrase -> phrase.bound() == side);
    }
}
