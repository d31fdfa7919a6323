package jixiao.scoring;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.Indicator;

/** 否定目标: targets that say what is not to happen (无…, 零…, 不发生…), and what keeps them. */
final class NegativeTargets {
    private static final String ZERO = "0";
    private static final Pattern NOUGHT = Pattern.compile("(?<![\\d.])0(?:\\.0+)?(?![\\d.])");
    private final Phrases negatives;
    private final Phrases leads;
    private final Phrases answers;

    NegativeTargets(Convention convention) {
        this.negatives = Phrases.of(convention, "否定目标");
        this.leads = Phrases.of(convention, "否定目标前词");
        this.answers = Phrases.of(convention, "否定应答");
    }

    /** Whether a target begins with such a word, words that lead to it (确保, 全年) aside. */
    boolean isNegative(String target) {
        String rest = target;
        Optional<String> lead = leads.startOf(rest);
        while (lead.isPresent()) {
            rest = rest.substring(lead.get().length());
            lead = leads.startOf(rest);
        }
        return negatives.startOf(rest).isPresent();
    }

    /** The word that says that it did not happen, or 0; empty where nothing says so. */
    Optional<String> kept(Indicator line, String actual) {
        return Stream.concat(answers.allIn(actual).stream(), negatives.allIn(actual).stream())
                .filter(word -> !word.equals(ZERO))
                .findFirst()
                .or(() -> reportsZero(line, actual) ? Optional.of(ZERO) : Optional.empty());
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
