package jixiao.reading.value;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jixiao.text.Normal;

/** 方向: whether words say that something went up (1), down (−1) or neither (0). */
record Directions(Lexicon words) {
    private static final String STOPS = ",。;、!?";

    private static final Pattern NOTES = Pattern.compile("(?:\\([^()]*\\))+$");
    private static final Pattern RATE = Pattern.compile("[率幅度]$");

    /** What the last direction word of a text says. */
    int of(String written) {
        String text = words.noDirection().masked(Normal.text(written), NumberNames.MASK);
        int up = words.up().lastEnd(text);
        int down = words.down().lastEnd(text);
        // 负增长 ends where 增长 does and is the longer word
        return up < 0 && down < 0 ? 0 : down >= up ? -1 : 1;
    }

    /** A quick look: whether a text has any word by which {@link #before} could find a change. */
    boolean mayBeSaid(String text) {
        String normal = Normal.text(text);
        return words.up().in(normal)
                || words.down().in(normal)
                || words.earlier().in(normal);
    }

    /** What stands before a number in its own clause, or leads to it: 超上年(2%) is a rise. */
    int before(String text, Phrase phrase) {
        String leading = text.substring(
                phrase.start(), Math.max(phrase.start(), phrase.low().end()));
        return phrase.bound() == Bound.REACHED && words.earlier().in(leading) ? 1 : before(text, phrase.start());
    }

    /** Whether a name ends with a word of direction: 产值增长率, 投诉量降幅, 税收同比增长. */
    boolean ends(String name) {
        String text =
                RATE.matcher(NOTES.matcher(Normal.text(name)).replaceAll("")).replaceAll("");
        return words.up().before(text, text.length()).isPresent()
                || words.down().before(text, text.length()).isPresent()
                || isChange(name)
                || words.up()
                        .before(Normal.text(name), Normal.text(name).length())
                        .isPresent();
    }

    /** Whether a name measures a change, which a fall makes negative: 三公经费变动率. */
    boolean isChange(String name) {
        return words.change().in(Normal.text(name));
    }

    /** What stands before a number in its own clause: 较上年下降(2%). 提高到(8次) is a level and no change. */
    int before(String text, int start) {
        String head = text.substring(0, start);
        int stop = IntStream.range(0, head.length())
                .filter(at -> STOPS.indexOf(head.charAt(at)) >= 0)
                .max()
                .orElse(-1);
        String clause = head.substring(stop + 1);
        boolean level = clause.endsWith("到") || clause.endsWith("至");
        return level ? 0 : of(clause);
    }
}
