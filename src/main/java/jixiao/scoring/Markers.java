package jixiao.scoring;

import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;

/**
 * 否定词与弱化词 where they mean it: set phrases (未完成, 进行中) wherever they stand, unless 的 follows (未解决的问题 is a
 * noun); bare words (未, 基本) only directly before a word of the target, a fulfilment phrase or a word of reach, negations
 * also where they begin the cell (spec 2, 定性 3 and 4).
 */
record Markers(BandPhrases set, BandPhrases bare, List<BandPhrases> reach, boolean beginning) {
    /** Chinese words have two characters; a shorter piece of the target says nothing. */
    private static final int WORD = 2;

    /** 否定. */
    static Markers negations(Convention convention) {
        return new Markers(
                BandPhrases.of(convention, "否定"),
                BandPhrases.of(convention, "否定词"),
                List.of(
                        BandPhrases.of(convention, "完成表述"),
                        BandPhrases.of(convention, "程度词"),
                        BandPhrases.of(convention, "递进词")),
                true);
    }

    /** 弱化. */
    static Markers weakenings(Convention convention) {
        return new Markers(
                BandPhrases.of(convention, "弱化"),
                BandPhrases.of(convention, "弱化词"),
                List.of(BandPhrases.of(convention, "完成表述")),
                false);
    }

    /** The word that counts in an actual and that the target has not; both in the form of words. */
    Optional<String> in(String actual, String target) {
        Optional<String> phrase = inSet(actual, target);
        return phrase.isPresent()
                ? phrase
                : bare.hits(actual).stream()
                        .filter(hit -> beginning && hit.start() == 0 || reaches(actual.substring(hit.end()), target))
                        .filter(hit -> !actual.startsWith("的", hit.end() + WORD))
                        .filter(hit -> !target.contains(
                                actual.substring(hit.start(), Math.min(actual.length(), hit.end() + WORD))))
                        .map(BandPhrases.Hit::word)
                        .findFirst();
    }

    /** The same of set phrases alone. */
    Optional<String> inSet(String actual, String target) {
        List<String> known = set.allIn(target);
        return set.hits(actual).stream()
                .filter(hit -> !actual.startsWith("的", hit.end()) && !known.contains(hit.word()))
                .map(BandPhrases.Hit::word)
                .findFirst();
    }

    private boolean reaches(String rest, String target) {
        return beginsWithWordOf(target, rest)
                || reach.stream().anyMatch(each -> each.startOf(rest).isPresent());
    }

    /** Whether a text begins with a word that stands in the target. */
    static boolean beginsWithWordOf(String target, String text) {
        return text.length() >= WORD
                ? target.contains(text.substring(0, WORD)) || target.length() == 1 && text.startsWith(target)
                : !text.isEmpty() && text.equals(target);
    }
}
