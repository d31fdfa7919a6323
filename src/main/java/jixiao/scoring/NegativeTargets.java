package jixiao.scoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.Indicator;

/** 否定目标: targets that say what is not to happen (无…, 零…, 不发生…), and what keeps them. */
final class NegativeTargets {
    private static final String ZERO = "0";
    private static final Pattern NOUGHT = Pattern.compile("(?<![\\d.])0(?:\\.0+)?(?![\\d.])");
    /** The negations right before such a word: 未发生1起. */
    private static final String NOT_NEGATED = "(?<![未没不无零])(?<!没有)";

    private static final String COUNT = "[1-9一二两三四五六七八九十]\\d*";

    private final BandPhrases negatives;
    private final BandPhrases leads;
    private final BandPhrases answers;
    /** 发生1起, 有2件, not 未发生1起. */
    private final Pattern happening;

    NegativeTargets(Convention convention) {
        this.negatives = BandPhrases.of(convention, "否定目标");
        this.leads = BandPhrases.of(convention, "否定目标前词");
        this.answers = BandPhrases.of(convention, "否定应答");
        this.happening = Pattern.compile(NOT_NEGATED + WordPattern.any(convention, "发生词")
                + WordPattern.any(convention, "发生词后") + "?" + COUNT + WordPattern.any(convention, "发生量词"));
    }

    /** Whether a target begins with such a word, words that lead to it (确保, 全年) aside. */
    boolean isNegative(String target) {
        return negatives.startOf(withoutLeads(target)).isPresent();
    }

    /**
     * The word that says that it did not happen, or 0; empty where nothing says so. The word begins the cell, or stands
     * directly before a word of the target, and nothing else is said to have happened (发生1起,无人员伤亡).
     */
    Optional<String> kept(Indicator line, String target, String actual) {
        Matcher happened = happening.matcher(actual);
        if (happened.find()) {
            return Optional.empty();
        }
        String rest = withoutLeads(actual);
        return negatives
                .startOf(rest)
                .or(() -> answers.startOf(rest))
                .filter(word -> !word.equals(ZERO))
                .or(() -> Stream.of(negatives, answers)
                        .flatMap(each -> each.hits(actual).stream())
                        .filter(hit -> !hit.word().equals(ZERO))
                        .filter(hit -> hit.end() == actual.length()
                                || Markers.beginsWithWordOf(target, actual.substring(hit.end())))
                        .map(BandPhrases.Hit::word)
                        .findFirst())
                .or(() -> reportsZero(line, actual) ? Optional.of(ZERO) : Optional.empty());
    }

    private String withoutLeads(String text) {
        String rest = text;
        Optional<String> lead = leads.startOf(rest);
        while (lead.isPresent()) {
            rest = rest.substring(lead.get().length());
            lead = leads.startOf(rest);
        }
        return rest;
    }

    /** A nought is no 0 where it is part of a greater number ("10起"). */
    private static boolean reportsZero(Indicator line, String actual) {
        boolean number = line.actual()
                .quantity()
                .filter(value -> value.value().signum() == 0)
                .isPresent();
        return number || NOUGHT.matcher(actual).find();
    }
}
