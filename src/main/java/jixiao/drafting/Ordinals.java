package jixiao.drafting;

/** 序号: the ways in which a text counts what it lists. */
final class Ordinals {
    private static final String DIGITS = "一二三四五六七八九";
    private static final char TEN = '十';

    private Ordinals() {}

    /** 一, 二 … 九十九; beyond that in digits. */
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens - 1, tens) : "")
                + (tens > 0 ? TEN : "")
                + (ones > 0 ? DIGITS.substring(ones - 1, ones) : "");
    }

    /** ① … ㊿; beyond that (51). */
    static String circled(int number) {
        if (number >= 1 && number <= 20) {
            return String.valueOf((char) (0x2460 + number - 1));
        }
        if (number >= 21 && number <= 35) {
            return String.valueOf((char) (0x3251 + number - 21));
        }
        return number >= 36 && number <= 50 ? String.valueOf((char) (0x32B1 + number - 36)) : "(" + number + ")";
    }
}
