package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Band;
import jixiao.model.BandReason;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.sheet.Normal;

/**
 * 定性定档: the band of words, by the first that holds: a level that the sheet states; the same words; a negation; a
 * weakening word; one contains the other; a fulfilment phrase. Else the line is unsettled, never guessed.
 */
final class WordBands {
    private final BandTable bands;
    private final Levels levels;
    private final Phrases ignored;
    private final Phrases negations;
    private final Phrases negativeTargets;
    private final Phrases weakenings;
    private final Phrases fulfilments;

    WordBands(Convention convention, BandTable bands) {
        this.bands = bands;
        this.levels = new Levels(convention, bands);
        this.ignored = Phrases.of(convention, "可忽略");
        this.negations = Phrases.of(convention, "否定");
        this.negativeTargets = Phrases.of(convention, "否定目标");
        this.weakenings = Phrases.of(convention, "弱化");
        this.fulfilments = Phrases.of(convention, "完成表述");
    }

    Verdict judge(Indicator line) {
        return levels.stated(line).orElseGet(() -> ofWords(line));
    }

    private Verdict ofWords(Indicator line) {
        String target = Normal.words(line.targetEntry().text());
        String actual = Normal.words(line.actual().entry().text());
        String plainTarget = plain(target);
        if (target.equals(actual) || !plainTarget.isEmpty() && plainTarget.equals(plain(actual))) {
            return verdict(bands.full(), BandReason.SAME_WORDS, "");
        }
        boolean negative = negativeTargets.startOf(plainTarget).isPresent();
        List<String> negated = negations.allIn(actual);
        if (negative) {
            if (!negated.isEmpty() || reportsZero(line)) {
                return verdict(bands.full(), BandReason.NEGATIVE_TARGET_KEPT, first(negated));
            }
        } else {
            List<String> own = newIn(negated, negations.allIn(target));
            if (!own.isEmpty()) {
                return verdict(bands.missed(), BandReason.NEGATED, first(own));
            }
        }
        List<String> weak = newIn(weakenings.allIn(actual), weakenings.allIn(target));
        if (!weak.isEmpty()) {
            return verdict(bands.partial(), BandReason.WEAKENED, first(weak));
        }
        if (reportsPart(line)) {
            return Verdict.UNSETTLED;
        }
        return fulfilled(line, plainTarget, actual, negative);
    }

    private Verdict fulfilled(Indicator line, String target, String actual, boolean negative) {
        boolean words =
                line.target().filter(Target.Qualitative.class::isInstance).isPresent();
        if (words && !negative && contained(target, plain(actual))) {
            return verdict(bands.full(), BandReason.CONTAINED, "");
        }
        Optional<String> phrase = fulfilments.in(actual);
        return phrase.map(found -> verdict(bands.full(), BandReason.FULFILMENT_PHRASE, found))
                .orElse(Verdict.UNSETTLED);
    }

    /** A negative target inside the actual proves nothing ("不发生事故" holds "发生事故"), nor does a single character. */
    private static boolean contained(String target, String actual) {
        boolean telling = Math.min(target.length(), actual.length()) >= 2;
        return telling && (target.contains(actual) || actual.contains(target));
    }

    /** "完成80%" for "完成" holds the target's words and still says that part of it is missing. */
    private static boolean reportsPart(Indicator line) {
        return line.actual()
                .quantity()
                .filter(number -> number.unit().kind() == UnitKind.RATIO)
                .map(Quantity::value)
                .filter(share -> share.compareTo(BigDecimal.ONE) < 0)
                .isPresent();
    }

    private static boolean reportsZero(Indicator line) {
        return line.actual()
                .quantity()
                .filter(number -> number.value().signum() == 0)
                .isPresent();
    }

    /** Without the words that change nothing (已, 均, 全部). */
    private String plain(String text) {
        String plain = text;
        for (String word : ignored.all()) {
            plain = plain.replace(word, "");
        }
        return plain;
    }

    private static List<String> newIn(List<String> actual, List<String> target) {
        return actual.stream().filter(word -> !target.contains(word)).toList();
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.get(0);
    }

    private Verdict verdict(Band band, BandReason reason, String matched) {
        return bands.verdict(band, reason, matched);
    }
}
