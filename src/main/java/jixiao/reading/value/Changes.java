package jixiao.reading.value;

import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;

/** 变动目标: targets that are a change against an earlier year (增长5%, 下降10%, 超上年2%) and no level. Immutable. */
public final class Changes {
    private final Directions directions;
    private final NumberPhrases phrases;

    /** With the words and units of a convention. */
    public Changes(Convention convention) {
        Lexicon lexicon = Lexicon.of(convention.words());
        this.directions = new Directions(lexicon);
        this.phrases = new NumberPhrases(lexicon, UnitWords.of(convention.units(), lexicon));
    }

    /** Whether the target's own cell asks for a fall by a number: 下降10%, 较上年减少10件; 降至10件 is a level. */
    public boolean isFall(Indicator line) {
        return numeric(line) && written(line) < 0;
    }

    /** Whether a change is targeted, by the target's cell or, for a percentage, by the end of the name (增长率). */
    public boolean isChange(Indicator line) {
        boolean share = line.target()
                .flatMap(Target::quantity)
                .map(Quantity::unit)
                .filter(unit -> unit.kind() == UnitKind.RATIO)
                .isPresent();
        return numeric(line) && (written(line) != 0 || share && directions.ends(line.name()));
    }

    /** Whether an actual value says that something rose or fell. */
    public boolean isSaid(Indicator line) {
        return said(line.actual().entry().text()) != 0;
    }

    private static boolean numeric(Indicator line) {
        return line.target().filter(Target::isNumeric).isPresent();
    }

    private int written(Indicator line) {
        return said(line.targetEntry().text());
    }

    private int said(String written) {
        String text = Trim.value(written);
        if (!directions.mayBeSaid(text)) {
            return 0;
        }
        List<Phrase> found = phrases.in(text);
        Optional<Phrase> first = found.stream().findFirst();
        return first.map(phrase -> directions.before(text, phrase)).orElse(0);
    }
}
