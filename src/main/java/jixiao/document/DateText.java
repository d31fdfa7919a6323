package jixiao.document;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * 日期显示: a day number as text. Formats with Chinese words are shown as they are; all others, which every machine shows
 * in its own order, as yyyy-MM-dd.
 */
final class DateText {
    private static final Pattern TOKEN = Pattern.compile(
            "\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|[_*].|(yyyy|yy|e|m{1,5}|d{1,4}|h{1,2}|s{1,2}(?:\\.0+)?|a{3,4}|AM/PM|A/P|上午/下午)|(.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LITERALS = Pattern.compile(
            "\"[^\"]*\"|[\\\\!_*].|\\[(?![hms]+\\])[^\\]]*\\]|General|G/通用格式", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_SIGNS = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("[#?]|(?<![s.0])0", Pattern.CASE_INSENSITIVE);
    private static final String WEEK = "一二三四五六日";

    private DateText() {}

    /** Whether numbers of this pattern are dates or times. */
    static boolean isDate(String pattern) {
        int end = pattern.indexOf(';');
        String signs =
                LITERALS.matcher(end < 0 ? pattern : pattern.substring(0, end)).replaceAll("");
        return DATE_SIGNS.matcher(signs).find() && !DIGITS.matcher(signs).find();
    }

    /**
     * The text of a date.
     *
     * @param value days since the epoch of the workbook
     * @param pattern the format
     * @param since1904 whether the workbook counts from 1904
     * @return empty for numbers that are no dates (negative, or after the year 9999) and for spans of time such as [h]:mm
     */
    static Optional<String> of(double value, String pattern, boolean since1904) {
        boolean span = pattern.matches("(?is).*\\[[hms]+\\].*");
        LocalDateTime moment =
                DateUtil.isValidExcelDate(value) && !span ? DateUtil.getLocalDateTime(value, since1904, true) : null;
        if (moment == null || moment.getYear() > 9999) {
            return Optional.empty();
        }
        int end = pattern.indexOf(';');
        String first = end < 0 ? pattern : pattern.substring(0, end);
        Rendering own = render(first, moment);
        return Optional.of(own.chinese ? own.text.strip() : plain(own, moment));
    }

    private record Rendering(String text, boolean chinese, boolean year, boolean month, boolean day, boolean time) {}

    private static Rendering render(String pattern, LocalDateTime moment) {
        StringBuilder text = new StringBuilder();
        boolean chinese = false;
        boolean year = false;
        boolean month = false;
        boolean day = false;
        boolean time = false;
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            if (token.group(3) == null) {
                String literal = firstNonNull(token.group(1), token.group(2), token.group(4));
                chinese |= literal.chars().anyMatch(sign -> "年月日时分".indexOf(sign) >= 0);
                text.append(literal);
                continue;
            }
            String sign = token.group(3).toLowerCase(java.util.Locale.ROOT);
            char kind = sign.charAt(0);
            boolean minutes = kind == 'm' && isMinutes(pattern, token.start(), token.end());
            year |= kind == 'y' || kind == 'e';
            month |= kind == 'm' && !minutes;
            day |= kind == 'd' && sign.length() <= 2;
            time |= kind == 'h' || kind == 's' || minutes;
            chinese |= kind == '上';
            text.append(piece(sign, minutes, moment));
        }
        return new Rendering(text.toString(), chinese, year, month, day, time);
    }

    private static String piece(String sign, boolean minutes, LocalDateTime moment) {
        boolean wide = sign.length() > 1;
        return switch (sign.charAt(0)) {
            case 'y' -> sign.length() == 2 ? padded(moment.getYear() % 100) : String.valueOf(moment.getYear());
            case 'e' -> String.valueOf(moment.getYear());
            case 'm' -> {
                int value = minutes ? moment.getMinute() : moment.getMonthValue();
                yield wide && sign.length() == 2 ? padded(value) : String.valueOf(value);
            }
            case 'd' ->
                sign.length() > 2
                        ? "星期" + week(moment)
                        : wide ? padded(moment.getDayOfMonth()) : String.valueOf(moment.getDayOfMonth());
            case 'h' -> wide ? padded(moment.getHour()) : String.valueOf(moment.getHour());
            case 's' -> wide ? padded(moment.getSecond()) : String.valueOf(moment.getSecond());
            case 'a' -> sign.length() == 4 ? "星期" + week(moment) : sign.length() == 3 ? week(moment) : "";
            case '上' -> moment.getHour() < 12 ? "上午" : "下午";
            default -> "";
        };
    }

    private static String plain(Rendering own, LocalDateTime moment) {
        String time = own.time ? padded(moment.getHour()) + ":" + padded(moment.getMinute()) : "";
        String date = "";
        if (own.year && own.month && !own.day) {
            date = moment.toLocalDate().toString().substring(0, 7);
        } else if (own.month && own.day && !own.year) {
            date = moment.getMonthValue() + "月" + moment.getDayOfMonth() + "日";
        } else if (own.year || own.month || own.day || !own.time) {
            date = moment.toLocalDate().toString();
        }
        return (date + " " + time).strip();
    }

    /** An m beside hours or seconds means minutes. */
    private static boolean isMinutes(String pattern, int start, int end) {
        String before = pattern.substring(0, start).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[^ymdhsYMDHS]", "");
        String after = pattern.substring(end).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[^ymdhsYMDHS]", "");
        return before.toLowerCase(java.util.Locale.ROOT).endsWith("h")
                || after.toLowerCase(java.util.Locale.ROOT).startsWith("s");
    }

    private static String week(LocalDateTime moment) {
        return String.valueOf(WEEK.charAt(moment.getDayOfWeek().getValue() - 1));
    }

    private static String padded(int value) {
        return value < 10 ? "0" + value : String.valueOf(value);
    }

    private static String firstNonNull(String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
