package jixiao.reading.value;

import java.util.regex.Pattern;
import jixiao.reading.Signs;
import jixiao.text.Normal;

/** 修边: takes off what stands around a value without saying anything: end marks, a list number, outer brackets. */
final class Trim {
    private static final String MARKS = "。;,、.:!";
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");

    /** Signs of money before a number say no unit: ¥12 may be 元 or 万元. Of ¥12.00 see {@link #isToTheCent}. */
    private static final Pattern CURRENCY =
            Pattern.compile("(?:[¥￥]|RMB|CNY|人民币) ?(?=-?[0-9])", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNED =
            Pattern.compile("-?" + CURRENCY.pattern() + "-?[0-9][0-9,]*(?:\\.[0-9]+)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CENTS = Pattern.compile("\\.[0-9]{2}$");

    /** One of these stands in every text that holds a sign of money. */
    private static final String CURRENCY_SIGNS = "¥￥币MmNn";

    private Trim() {}

    /** The normal form without end marks and outer brackets and signs of money; empty for a text of marks only. */
    static String value(String written) {
        String normal = Normal.text(written);
        String text = marks(
                Signs.anyIn(normal, CURRENCY_SIGNS) ? CURRENCY.matcher(normal).replaceAll("") : normal);
        while (text.length() > 2 && text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1) {
            text = text.substring(1, text.length() - 1);
        }
        return text;
    }

    /** Whether a text is an amount of money with its sign and without a unit: ¥50,000. */
    static boolean isSigned(String written) {
        String normal = Normal.text(written);
        return Signs.anyIn(normal, CURRENCY_SIGNS)
                && SIGNED.matcher(marks(normal)).matches();
    }

    /** Whether such an amount is written to the cent: ¥50,000.00. */
    static boolean isToTheCent(String written) {
        return isSigned(written) && CENTS.matcher(marks(Normal.text(written))).find();
    }

    /** Without marks at both ends; the point of .5 stays. */
    private static String marks(String text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            boolean decimal = text.charAt(start) == '.' && Numerals.isDigit(text.charAt(start + 1));
            if (decimal) {
                break;
            }
            start++;
        }
        return text.substring(start, end);
    }

    /** The text without what stands in brackets: 12期(每月1期) gives 12期. */
    static String withoutNotes(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        String bare = NOTE.matcher(text).replaceAll("");
        return bare.isEmpty() ? text : bare;
    }
}
