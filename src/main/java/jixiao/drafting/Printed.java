package jixiao.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.Figure;
import jixiao.wording.Digits;

/** 数的写法: each number of a text in one form (documents.md C): money as the table prints it, a rate with one decimal. */
public final class Printed {
    private static final Pattern MARKS = Pattern.compile("[,，\\s]|万元$");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Printed() {}

    /** An amount in 万元 with the digits that its cell shows; empty where the table has none. */
    public static Optional<BigDecimal> amount(Figure figure) {
        return figure.value()
                .map(value -> number(figure.text())
                        .filter(shown -> shown.subtract(value).abs().compareTo(shown.ulp()) < 0)
                        .orElseGet(() -> new BigDecimal(Digits.plain(value))));
    }

    /** The number that a cell shows, whatever its unit, with its digits; empty where it shows something else. */
    static Optional<BigDecimal> number(String text) {
        return Optional.of(MARKS.matcher(text).replaceAll(""))
                .filter(bare -> PLAIN.matcher(bare).matches())
                .map(BigDecimal::new);
    }

    /** A day as it stands under a text: 2025年3月1日. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** An amount as it is written. */
    public static String money(BigDecimal amount) {
        return amount.toPlainString();
    }

    /** Points, zeros at their end left off. */
    public static String points(BigDecimal points) {
        return Digits.plain(points);
    }

    /** A share of a whole: one decimal, 100% without; more decimals where one would round a part up to the whole. */
    public static Optional<String> share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = part.multiply(HUNDRED);
        BigDecimal rounded = hundredfold.divide(whole, 1, RoundingMode.HALF_UP);
        boolean whole100 = part.compareTo(whole) == 0;
        for (int decimals = 2; !whole100 && rounded.compareTo(HUNDRED) == 0 && decimals <= 6; decimals++) {
            rounded = hundredfold.divide(whole, decimals, RoundingMode.HALF_UP);
        }
        return Optional.of((rounded.compareTo(HUNDRED) == 0 ? "100" : rounded.toPlainString()) + "%");
    }

    /** 完成程度, a ratio: one decimal at most, so that 1.575 is 157.5% and 2 is 200%. */
    public static String degree(BigDecimal ratio) {
        return Digits.plain(ratio.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)) + "%";
    }
}
