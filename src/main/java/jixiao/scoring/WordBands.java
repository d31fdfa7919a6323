package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.Target;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandReason;
import jixiao.reading.value.SeveralNumbers;
import jixiao.text.Normal;

/**
 * 定性定档: the band of words, by the first that holds (spec 2, in this order): a level that the sheet states; a choice out
 * of the target's list; the same words; several numbers or an exception that leave it open; a negation; a weakening word; a
 * direction with an amount; one contains the other, words of degree aside; a fulfilment phrase; a level reported as it is.
 * Else the line is unsettled, never guessed.
 */
final class WordBands {
    private static final int TELLING = 2;
    private static final String ALL = "100%";
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Pattern PERCENTAGE = Pattern.compile("(?<!\\d)(\\d++(?:\\.\\d+)?)%");
    private final BandTable bands;
    private final Levels levels;
    private final ChoiceLists choices;
    private final BandPhrases ignored;
    private final Markers negations;
    private final NegativeTargets negatives;
    private final Markers weakenings;
    private final Tendencies tendencies;
    private final BandPhrases degrees;
    private final BandPhrases going;
    private final List<String> negating;
    private final BandPhrases fulfilments;
    private final SeveralNumbers several;
    private final Exceptions exceptions;
    private final DoubleNegation twice;

    WordBands(Convention convention, BandTable bands) {
        this.bands = bands;
        this.levels = new Levels(convention, bands);
        this.choices = new ChoiceLists(convention, bands, levels);
        this.ignored = BandPhrases.of(convention, "可忽略");
        this.negations = Markers.negations(convention);
        this.negatives = new NegativeTargets(convention);
        this.weakenings = Markers.weakenings(convention);
        this.tendencies = new Tendencies(convention, bands);
        this.degrees = BandPhrases.of(convention, "程度词");
        this.going = BandPhrases.of(convention, "递进词");
        this.negating = convention.words("否定词").stream().map(Normal::words).toList();
        this.fulfilments = BandPhrases.of(convention, "完成表述");
        this.several = new SeveralNumbers(convention);
        this.twice = new DoubleNegation(convention);
        this.exceptions = new Exceptions(convention);
    }

    Verdict judge(Indicator line) {
        return levels.stated(line)
                .or(() -> choices.judge(line))
                .or(() -> ofWords(line))
                .or(() -> levels.reported(line))
                .orElse(Verdict.UNSETTLED);
    }

    /** The verdict on a line all of whose breakdown meets its targets. */
    Verdict partsMet() {
        return bands.verdict(bands.full(), BandReason.PARTS_MET, "");
    }

    private Optional<Verdict> ofWords(Indicator line) {
        String target = Normal.words(line.targetEntry().text());
        String written = Normal.words(line.actual().entry().text());
        String actual = negatives.isNegative(target) ? written : twice.takenOutOf(written);
        if (target.equals(actual) || !plain(target).isEmpty() && plain(target).equals(plain(actual))) {
            return verdict(bands.full(), BandReason.SAME_WORDS, "");
        }
        if (several.leaveOpen(line) || several.exceptSome(line) || exceptions.saidIn(line, target)) {
            return Optional.of(Verdict.UNSETTLED);
        }
        boolean negative = negatives.isNegative(target);
        if (negative) {
            Optional<String> kept = negations.inSet(actual, target).isPresent()
                    ? Optional.empty()
                    : negatives.kept(line, target, actual);
            if (kept.isPresent()) {
                return verdict(bands.full(), BandReason.NEGATIVE_TARGET_KEPT, kept.get());
            }
        } else {
            Optional<String> negated =
                    negations.in(actual, target).filter(word -> !isCeiling(line) || !isAbsence(word));
            if (negated.isPresent()) {
                return verdict(bands.missed(), BandReason.NEGATED, negated.get());
            }
        }
        Optional<String> weak = weakenings.in(actual, target);
        if (weak.isPresent()) {
            return verdict(bands.partial(), BandReason.WEAKENED, weak.get());
        }
        Optional<Verdict> tendency = isWords(line) ? tendencies.judge(line, target, actual) : Optional.empty();
        if (tendency.isPresent()) {
            return tendency;
        }
        return reportsPart(target, actual) || levels.fallShort(line)
                ? Optional.of(Verdict.UNSETTLED)
                : fulfilled(line, target, actual, negative);
    }

    /** Where little is asked for, nothing to report (无变化, 无记录) is no failure; what cannot be done (无法) is. */
    private static boolean isAbsence(String word) {
        return word.startsWith("无") && !word.startsWith("无法");
    }

    private static boolean isCeiling(Indicator line) {
        return line.target()
                .filter(target -> target instanceof Target.AtMost
                        || target.quantity()
                                .filter(aim -> aim.value().signum() == 0)
                                .isPresent())
                .isPresent();
    }

    private static boolean isWords(Indicator line) {
        return line.target().filter(Target.Qualitative.class::isInstance).isPresent();
    }

    private Optional<Verdict> fulfilled(Indicator line, String target, String actual, boolean negative) {
        boolean words = isWords(line) && !negative;
        String core = going.takenOutOf(degrees.takenOutOf(target));
        boolean contained = contained(target, actual) || contained(plain(target), plain(actual));
        if (words && (contained || contained(core, actual))) {
            return isWeaker(target, core, actual)
                    ? verdict(bands.full(), BandReason.WEAKER_WORDING, core)
                    : verdict(bands.full(), BandReason.CONTAINED, "");
        }
        if (words && actual.equals(ALL)) {
            return verdict(bands.full(), BandReason.FULFILMENT_PHRASE, ALL);
        }
        return fulfilments.in(actual).flatMap(phrase -> verdict(bands.full(), BandReason.FULFILMENT_PHRASE, phrase));
    }

    /**
     * 有效提升 → 提升, 显著提升 → 不断提升: what was aimed at is reported without any word of its strength. 持续, 不断, 稳步, 逐步 all say
     * the same, that it goes on; a word of degree says more.
     */
    private boolean isWeaker(String target, String core, String actual) {
        boolean strong = !degrees.allIn(target).isEmpty();
        boolean asStrong = !degrees.allIn(actual).isEmpty()
                || !strong && !going.allIn(actual).isEmpty();
        return !core.equals(target) && !actual.contains(target) && !asStrong && contained(core, actual);
    }

    /**
     * A single character proves nothing, nor does a target without its negation (断电 of 不断电, 发生事故 of 不发生事故) or with one
     * (不定期开展 for 定期开展).
     */
    private boolean contained(String target, String actual) {
        boolean telling = Math.min(target.length(), actual.length()) >= TELLING;
        return telling
                && (actual.contains(target) && !isNegated(actual, target)
                        || target.contains(actual) && !isNegated(target, actual));
    }

    private boolean isNegated(String target, String part) {
        String before = target.substring(0, target.indexOf(part));
        return negating.stream().anyMatch(before::endsWith);
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

    private Optional<Verdict> verdict(Band band, BandReason reason, String matched) {
        return Optional.of(bands.verdict(band, reason, matched));
    }
}
