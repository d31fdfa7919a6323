package jixiao.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 暂填得分: a score that we put into an empty cell but that a person still has to decide says so in its comment. While the
 * cell's number is still the one in the comment it is no claim; once a person writes another number there, it is one.
 */
public final class Provisional {
    private static final Pattern SENTENCE = Pattern.compile("暂填([0-9]+(?:\\.[0-9]+)?)分,待人工核定");

    private Provisional() {}

    /** What the comment on a provisional score says. */
    public static String sentence(BigDecimal score) {
        return "暂填" + score.toPlainString() + "分,待人工核定;改填其他分数即为填报得分。";
    }

    /** The score that a comment calls provisional, in points; empty where it calls none so. */
    public static Optional<BigDecimal> in(String comment) {
        Matcher found = SENTENCE.matcher(comment);
        return found.find() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
    }
}
