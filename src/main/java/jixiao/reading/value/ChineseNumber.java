package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;

/** 中文数字: the value of 一百零五, 二〇二四, 三点五, 一亿二千万, 一万二. Plain numerals only (no 两, no 壹). */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The value; empty when the signs are not put together as a number ("三五十", "十四五"). */
    static Optional<BigDecimal> parse(String run) {
        int point = run.indexOf('点');
        if (point < 0) {
            return whole(run);
        }
        // 三点五万
        BigDecimal scale = BigDecimal.ONE;
        int end = run.length();
        while (end > point + 1 && Numerals.magnitude(run.charAt(end - 1)).isPresent()) {
            scale = scale.multiply(Numerals.magnitude(run.charAt(--end)).orElseThrow());
        }
        String places = run.substring(point + 1, end);
        if (places.isEmpty() || !places.chars().allMatch(sign -> digit(sign) >= 0)) {
            return Optional.empty();
        }
        BigDecimal times = scale;
        return whole(run.substring(0, point))
                .map(whole -> whole.add(decimals(places)).multiply(times));
    }

    private static BigDecimal decimals(String places) {
        return new BigDecimal(row(places)).movePointLeft(places.length());
    }

    private static String row(String digits) {
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(sign -> out.append(digit(sign)));
        return out.toString();
    }

    private static Optional<BigDecimal> whole(String run) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        if (run.chars().allMatch(sign -> digit(sign) >= 0)) {
            // 二〇二四 is a row of digits; 三五 ("some three to five") is none.
            return run.length() == 1 || run.length() >= 3 ? Optional.of(new BigDecimal(row(run))) : Optional.empty();
        }
        int hundredMillions = run.lastIndexOf('亿');
        if (hundredMillions >= 0) {
            return scaled(run, hundredMillions, 100_000_000L);
        }
        int split = run.lastIndexOf('万');
        return split >= 0 ? scaled(run, split, 10_000L) : thousands(run);
    }

    private static Optional<BigDecimal> scaled(String run, int split, long scale) {
        Optional<BigDecimal> high = split == 0 ? Optional.of(BigDecimal.ONE) : whole(run.substring(0, split));
        String rest = run.substring(split + 1);
        Optional<BigDecimal> low;
        if (rest.isEmpty()) {
            low = Optional.of(BigDecimal.ZERO);
        } else if (rest.length() == 1 && digit(rest.charAt(0)) > 0) {
            // 一万二 is 12000, 一万零二 is 10002
            low = Optional.of(BigDecimal.valueOf(digit(rest.charAt(0)) * scale / 10));
        } else {
            low = whole(rest.charAt(0) == '零' ? rest.substring(1) : rest);
        }
        return high.flatMap(
                h -> low.map(l -> h.multiply(BigDecimal.valueOf(scale)).add(l)));
    }

    /** Below ten thousand: 千, 百 and 十 in falling order, at least one of them, 零 between. */
    private static Optional<BigDecimal> thousands(String run) {
        long total = 0;
        long above = 10_000;
        int digit = 0;
        boolean zero = false;
        for (int at = 0; at < run.length(); at++) {
            int next = digit(run.charAt(at));
            if (next >= 0) {
                if (digit != 0) {
                    return Optional.empty();
                }
                digit = next;
                zero |= next == 0;
            } else {
                long scale = scale(run.charAt(at));
                if (scale == 0 || scale >= above) {
                    return Optional.empty();
                }
                total += Math.max(1, digit) * scale;
                above = scale;
                digit = 0;
                zero = false;
            }
        }
        // 二百五 is 250, 二百零五 is 205, 二十五 is 25
        boolean short100 = !zero && above >= 100;
        return Optional.of(BigDecimal.valueOf(total + (short100 ? digit * above / 10 : digit)));
    }

    private static int digit(int sign) {
        return DIGITS.indexOf(sign);
    }

    private static long scale(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
