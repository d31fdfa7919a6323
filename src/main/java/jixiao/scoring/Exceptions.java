package jixiao.scoring;

import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.text.Normal;

/**
 * 例外: actuals by which neither all nor nothing was done, and how much is not said (除2户外全部完成, 仅2户未完成). The 外 of another
 * word is none: one that begins a word (除油、外墙清洗), or stands in another clause than its 除 and goes on there
 * (除氟改水,户外管网完成).
 */
final class Exceptions {
    private static final String STOPS = ",。;";
    private static final String JOINTS = "、及并和与或";

    /** What follows the 外 of an exception that runs over several clauses. */
    private static final String REST = ",。;)全均都其已皆";

    private final BandPhrases phrases;

    Exceptions(Convention convention) {
        this.phrases = BandPhrases.of(convention, "例外说法");
    }

    /** Whether an actual says an exception that its target, in the form of words, does not. */
    boolean saidIn(Indicator line, String target) {
        String actual =
                Normal.words(withoutOtherWords(Normal.text(line.actual().entry().text())));
        return phrases.hits(actual).stream()
                .anyMatch(hit -> !target.contains(actual.substring(hit.start(), hit.end())));
    }

    private static String withoutOtherWords(String text) {
        StringBuilder left = new StringBuilder(text);
        for (int at = text.indexOf('外', 1); at > 0; at = text.indexOf('外', at + 1)) {
            boolean begins = JOINTS.indexOf(text.charAt(at - 1)) >= 0;
            boolean ends = at + 1 == text.length() || REST.indexOf(text.charAt(at + 1)) >= 0;
            if (begins || !ends && text.lastIndexOf('除', at) < stop(text, at)) {
                left.setCharAt(at, ' ');
            }
        }
        return left.toString();
    }

    /** Where the clause before a position ends. */
    private static int stop(String text, int at) {
        int stop = at - 1;
        while (stop >= 0 && STOPS.indexOf(text.charAt(stop)) < 0) {
            stop--;
        }
        return stop;
    }
}
