package jixiao.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 数字格式条件: which numbers a section is for: [&lt;100], [&gt;=10000], [&lt;&gt;1].
 *
 * @param sign one of &lt; &gt; = &lt;= &gt;= &lt;&gt;
 * @param limit what numbers are held against
 */
record FormatCondition(String sign, BigDecimal limit) {
    private static final Pattern WRITTEN = Pattern.compile("(<>|<=|>=|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");

    /** A condition without its brackets; empty for what is none. */
    static Optional<FormatCondition> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new FormatCondition(written.group(1), new BigDecimal(written.group(2))))
                : Optional.empty();
    }

    /** Whether it holds for a number. */
    boolean holds(BigDecimal number) {
        int side = number.compareTo(limit);
        return switch (sign) {
            case "<" -> side < 0;
            case ">" -> side > 0;
            case "<=" -> side <= 0;
            case ">=" -> side >= 0;
            case "<>" -> side != 0;
            default -> side == 0;
        };
    }
}
