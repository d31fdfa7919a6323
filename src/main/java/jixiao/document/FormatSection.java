package jixiao.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 数字格式分节: what one part of a number format between semicolons shows. Covers what forms use: digits, grouping, per
 * cent, words around them, thousands and ten thousands, conditions; colours in any language say nothing; anything else is
 * left to POI.
 *
 * @param prefix text before the number
 * @param suffix text behind it, with the per cent sign
 * @param number whether it shows the number at all
 * @param grouped whether thousands are parted
 * @param decimals decimals always shown; −1 for as many as there are
 * @param more decimals shown beside them where they are not nought (0.00##)
 * @param shift places that the point moves left before rounding; negative for per cent
 * @param condition which numbers it is for ([&lt;100]); empty where its place among the sections says so
 */
record FormatSection(
        String prefix,
        String suffix,
        boolean number,
        boolean grouped,
        int decimals,
        int more,
        int shift,
        Optional<FormatCondition> condition) {
    private static final Pattern PIECE = Pattern.compile(
            "\"([^\"]*)\"|[\\\\!](.)|\\[\\$([^\\]-]*)[^\\]]*\\]|\\[([<>=]+[^\\]]*)\\]|\\[(?![hms]+\\])[^\\]]*\\]|[_*].|(.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern GENERAL = Pattern.compile("General|G/通用格式", Pattern.CASE_INSENSITIVE);
    private static final String UNFORMATTED = "\uE000";
    private static final int AS_IT_IS = -1;
    private static final Pattern NO_WORDS = Pattern.compile("(?i)CNY|RMB|[%‰¥￥$€£()+:\\-\\s]");

    /** What differs by less than a millionth is dirt of the binary number. */
    private static final int MILLIONTH = 6;

    private static final Pattern CORE = Pattern.compile("(#,##)?([#0]+)?(?:(\\.|P)(0+)(#*))?(,*)");

    /** The sections of a pattern; empty when one of them is beyond what is covered here. */
    static Optional<List<FormatSection>> parse(String pattern) {
        List<FormatSection> sections = new ArrayList<>();
        for (String section : split(pattern)) {
            Optional<FormatSection> parsed = section(section);
            if (parsed.isEmpty()) {
                return Optional.empty();
            }
            sections.add(parsed.get());
        }
        return Optional.of(sections);
    }

    private static List<String> split(String pattern) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < pattern.length() && sections.size() < 3; at++) {
            char sign = pattern.charAt(at);
            quoted ^= sign == '"';
            if (sign == ';' && !quoted) {
                sections.add(pattern.substring(start, at));
                start = at + 1;
            }
        }
        if (sections.size() < 3) {
            sections.add(pattern.substring(start));
        }
        return sections;
    }

    private static Optional<FormatSection> section(String section) {
        StringBuilder prefix = new StringBuilder();
        StringBuilder core = new StringBuilder();
        StringBuilder suffix = new StringBuilder();
        boolean percent = false;
        Optional<FormatCondition> condition = Optional.empty();
        Matcher piece = PIECE.matcher(GENERAL.matcher(section).replaceAll(UNFORMATTED));
        while (piece.find()) {
            String literal = literal(piece);
            String sign = piece.group(5) == null ? "" : piece.group(5);
            if (piece.group(4) != null) {
                condition = FormatCondition.parse(piece.group(4));
            }
            boolean inside = core.length() > 0;
            if (literal.equals(".") && inside && suffix.isEmpty()) {
                // 0!.0, shows ten thousands: a point that is only drawn.
                core.append('P');
            } else if (!literal.isEmpty()) {
                (inside ? suffix : prefix).append(literal);
            } else if (sign.equals("%")) {
                percent = true;
                suffix.append('%');
            } else if (!sign.isEmpty() && ("#0,." + UNFORMATTED).contains(sign) && suffix.isEmpty()) {
                core.append(sign);
            } else if (sign.equals("?")) {
                continue;
            } else if (sign.isBlank() || "-+():¥￥$年月日 ".contains(sign)) {
                (inside ? suffix : prefix).append(sign);
            } else {
                return Optional.empty();
            }
        }
        return whole(prefix.toString(), core.toString(), suffix.toString(), percent, condition);
    }

    private static Optional<FormatSection> whole(
            String prefix, String core, String suffix, boolean percent, Optional<FormatCondition> condition) {
        if (core.equals(UNFORMATTED)) {
            return Optional.of(
                    new FormatSection(prefix, suffix, true, false, AS_IT_IS, 0, percent ? -2 : 0, condition));
        }
        Matcher parts = CORE.matcher(core);
        if (!parts.matches() || !core.isEmpty() && parts.group(2) == null) {
            return Optional.empty();
        }
        int decimals = parts.group(4) == null ? 0 : parts.group(4).length();
        boolean drawn = "P".equals(parts.group(3));
        int more = parts.group(5) == null ? 0 : parts.group(5).length();
        int thousands = 3 * parts.group(6).length();
        if (drawn && (thousands == 0 || more > 0)
                || parts.group(2) != null && parts.group(2).replace("#", "").length() > 1) {
            return Optional.empty();
        }
        int shift = thousands + (drawn ? decimals : 0) - (percent ? 2 : 0);
        return Optional.of(new FormatSection(
                prefix, suffix, !core.isEmpty(), parts.group(1) != null, decimals, more, shift, condition));
    }

    private static String literal(Matcher piece) {
        for (int group = 1; group <= 3; group++) {
            if (piece.group(group) != null) {
                return piece.group(group);
            }
        }
        return "";
    }

    /** A number that is not negative, as this section shows it. */
    String show(BigDecimal value) {
        if (!number) {
            return (prefix + suffix).strip();
        }
        BigDecimal moved = value.movePointLeft(shift);
        String digits = decimals == AS_IT_IS
                ? NumberText.general(moved)
                : rounded(moved).toPlainString();
        return (prefix + (grouped ? grouped(digits) : digits) + suffix).strip();
    }

    /** As {@link #show}, but with all digits of the number; empty where those shown are all, or differ by less than dirt. */
    Optional<String> digits(BigDecimal value) {
        if (!number || decimals == AS_IT_IS) {
            return Optional.empty();
        }
        BigDecimal moved = value.movePointLeft(shift);
        BigDecimal shown = rounded(moved);
        String all = NumberText.general(moved);
        boolean dirt = moved.subtract(shown).abs().compareTo(moved.abs().movePointLeft(MILLIONTH)) < 0;
        return dirt || new BigDecimal(all).compareTo(shown) == 0
                ? Optional.empty()
                : Optional.of((prefix + all + suffix).strip());
    }

    private BigDecimal rounded(BigDecimal moved) {
        BigDecimal all = moved.setScale(decimals + more, RoundingMode.HALF_UP);
        return more == 0
                ? all
                : all.setScale(Math.max(decimals, all.stripTrailingZeros().scale()));
    }

    /** Whether it writes words beside the number (0"人"), not only signs of money and per cent. */
    boolean isTemplate() {
        return !NO_WORDS.matcher(prefix + suffix).replaceAll("").isEmpty();
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int at = point - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
