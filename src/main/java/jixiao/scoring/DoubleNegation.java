package jixiao.scoring;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.text.Normal;

/**
 * 双重否定: that nothing was left undone (没有未完成事项, 无一户未完成) says that all was done. One of 《零值词》 directly before one
 * of 《否定》 that begins with 未 takes it away.
 */
final class DoubleNegation {
    private static final String UNDONE = "未";

    /** What may stand between them: 任何, 一户, 一个项. */
    private static final String ANY = "(?:任何|(?:一|1)个?\\p{IsHan})?";

    private final Pattern pattern;

    DoubleNegation(Convention convention) {
        String none = convention.words("零值词").stream()
                .map(word -> Normal.words(word.replace("…", "")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String undone = convention.words("否定").stream()
                .map(Normal::words)
                .filter(word -> word.startsWith(UNDONE) && word.length() > 1)
                .map(word -> Pattern.quote(word.substring(1)))
                .collect(Collectors.joining("|"));
        this.pattern = none.isEmpty() || undone.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<!有)(?:" + none + ")" + ANY + UNDONE + "(?=" + undone + ")");
    }

    /** A text in the form of words without such pairs: 没有未完成事项 is 完成事项. */
    String takenOutOf(String words) {
        if (words.indexOf(UNDONE) < 1) {
            return words;
        }
        return pattern.matcher(words).replaceAll("");
    }
}
