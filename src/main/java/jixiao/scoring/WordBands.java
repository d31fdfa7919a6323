package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.Band;
import jixiao.model.BandReason;
import jixiao.model.Indicator;
import jixiao.model.Target;
import jixiao.sheet.Normal;

/**
 * 定性定档: the band of words, by the first that holds: a level that the sheet states; the same words; a negation; a
 * weakening word; one contains the other; a fulfilment phrase; a level reported as it is. Else the line is unsettled,
 * never guessed.
 */
final class WordBands {
    private static final int TELLING = 2;
    private static final String ALL = "100%";
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Pattern PERCENTAGE = Pattern.compile("(?<!\\d)(\\d++(?:\\.\\d+)?)%");
    private final BandTable bands;
    private final Levels levels;
    private final Phrases ignored;
    private final Phrases negations;
    private final NegativeTargets negatives;
    private final Phrases weakenings;
    private final Phrases fulfilments;

    WordBands(Convention convention, BandTable bands) {
        this.bands = bands;
        this.levels = new Levels(convention, bands);
        this.ignored = Phrases.of(convention, "可忽略");
        this.negations = Phrases.of(convention, "否定");
        this.negatives = new NegativeTargets(convention);
        this.weakenings = Phrases.of(convention, "弱化");
        this.fulfilments = Phrases.of(convention, "完成表述");
    }

    Verdict judge(Indicator line) {
        return levels.stated(line)
                .or(() -> ofWords(line))
                .or(() -> levels.reported(line))
                .orElse(Verdict.UNSETTLED);
    }

    private Optional<Verdict> ofWords(Indicator line) {
        String target = Normal.words(line.targetEntry().text());
        String actual = Normal.words(line.actual().entry().text());
        if (target.equals(actual) || !plain(target).isEmpty() && plain(target).equals(plain(actual))) {
            return verdict(bands.full(), BandReason.SAME_WORDS, "");
        }
        boolean negative = negatives.isNegative(target);
        if (negative) {
            Optional<String> kept = negatives.kept(line, actual);
            if (kept.isPresent()) {
                return verdict(bands.full(), BandReason.NEGATIVE_TARGET_KEPT, kept.get());
            }
        } else {
            Optional<String> negated = newIn(negations.allIn(actual), negations.allIn(target));
            if (negated.isPresent()) {
                return verdict(bands.missed(), BandReason.NEGATED, negated.get());
            }
        }
        Optional<String> weak = newIn(weakenings.allIn(actual), weakenings.allIn(target));
        if (weak.isPresent()) {
            return verdict(bands.partial(), BandReason.WEAKENED, weak.get());
        }
        return reportsPart(target, actual) ? Optional.of(Verdict.UNSETTLED) : fulfilled(line, target, actual, negative);
    }

    private Optional<Verdict> fulfilled(Indicator line, String target, String actual, boolean negative) {
        boolean words =
                line.target().filter(Target.Qualitative.class::isInstance).isPresent();
        if (words && !negative && (contained(target, actual) || contained(plain(target), plain(actual)))) {
            return verdict(bands.full(), BandReason.CONTAINED, "");
        }
        if (words && !negative && actual.equals(ALL)) {
            return verdict(bands.full(), BandReason.FULFILMENT_PHRASE, ALL);
        }
        return fulfilments.in(actual).flatMap(phrase -> verdict(bands.full(), BandReason.FULFILMENT_PHRASE, phrase));
    }

    /** A negative target inside the actual proves nothing ("不发生事故" holds "发生事故"), nor does a single character. */
    private static boolean contained(String target, String actual) {
        boolean telling = Math.min(target.length(), actual.length()) >= TELLING;
        return telling && (target.contains(actual) || actual.contains(target));
    }

    /** "完成80%" for "完成" holds the target's words and still says that part of it is missing. */
    private static boolean reportsPart(String target, String actual) {
        return PERCENTAGE
                .matcher(actual)
                .results()
                .filter(found -> !target.contains(found.group()))
                .anyMatch(found -> new BigDecimal(found.group(1)).compareTo(HUNDRED) < 0);
    }

    /** Without the words that change nothing (已, 均, 全部). */
    private String plain(String text) {
        return ignored.takenOutOf(text);
    }

    /** The longest word of the actual that the target has not. */
    private static Optional<String> newIn(List<String> actual, List<String> target) {
        return actual.stream().filter(word -> !target.contains(word)).findFirst();
    }

    private Optional<Verdict> verdict(Band band, BandReason reason, String matched) {
        return Optional.of(bands.verdict(band, reason, matched));
    }
}
