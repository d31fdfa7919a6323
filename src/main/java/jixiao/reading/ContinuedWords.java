package jixiao.reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.text.Normal;

/**
 * 续字样: what a title or a label says where a table goes on: "自评表(续)", "续表", "续上表:自评表", "产出指标(续)". The words are
 * those of 《同义词》“续表”, and 续 alone.
 */
public final class ContinuedWords {
    private static final String SIGN = "续";
    private static final String NUMBER = "(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})?";

    /** One of these stands in every text that says so. */
    private final String signs;

    private final Pattern whole;
    private final Pattern behind;
    private final Pattern before;
    private final Pattern bare;

    /** Knows them by the wordings of 续表. */
    public ContinuedWords(Wordings wordings) {
        String words = alternatives(words(wordings));
        String marks = "(?:" + words + "|" + SIGN + ")" + NUMBER;
        String bracketed = "\\(" + marks + "\\)";
        this.signs = SIGN
                + words(wordings).map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
        this.whole = Pattern.compile("\\(?" + marks + "\\)?:?");
        this.behind = Pattern.compile("(.+?)(?:" + bracketed + "|(?<=表)(?:续表|续)" + NUMBER + ")");
        this.bare = Pattern.compile("(.+?)[-_]?" + marks);
        // 续建项目 begins with the same sign.
        this.before = Pattern.compile("(?:" + bracketed + "|(?:" + words + ")" + NUMBER + ")[:、]?(.+)");
    }

    private static Stream<String> words(Wordings wordings) {
        return Stream.concat(Stream.of(Names.CONTINUED), wordings.of(Names.CONTINUED).stream())
                .map(Normal::text)
                .filter(word -> !word.isEmpty())
                .distinct();
    }

    /** The longest first. */
    private static String alternatives(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** What a sheet's name says before the bare sign or word at its end ("培训续2" gives 培训); empty where it has none. */
    Optional<String> bare(String name) {
        Matcher end = bare.matcher(Normal.text(name));
        return end.matches() ? Optional.of(end.group(1)) : Optional.empty();
    }

    /** What a text that says so says besides, normalised, perhaps nothing; empty where it does not say so. */
    public Optional<String> without(String text) {
        String normal = Normal.text(text);
        if (!Signs.anyIn(normal, signs)) {
            return Optional.empty();
        }
        if (whole.matcher(normal).matches()) {
            return Optional.of("");
        }
        Matcher end = behind.matcher(normal);
        if (end.matches()) {
            return Optional.of(end.group(1));
        }
        Matcher start = before.matcher(normal);
        return start.matches() ? Optional.of(start.group(1)) : Optional.empty();
    }

    /** A label's name where the label says that it goes on ("产出指标(续)"); else empty. */
    public Optional<String> name(String label) {
        String normal = Normal.text(label);
        return normal.endsWith(")") ? without(label).filter(name -> !name.isEmpty()) : Optional.empty();
    }
}
