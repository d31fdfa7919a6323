package jixiao.reading.narrative;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.narrative.Stated;
import jixiao.reading.value.WrittenCount;

/** 文中数的读法: what stands at a placeholder, as a number with its last printed place. */
final class Numbers {
    /** How many places the point moves to make 万元 of it. */
    private static final Map<String, Integer> MONEY = Map.of("亿元", 4, "万元", 0, "千元", -1, "元", -4);

    private Numbers() {}

    /** Whether what stands at a placeholder is a number: 三五十 is none. */
    static boolean isNumber(Phrase.Slot slot, String text) {
        return slot == Phrase.Slot.AMOUNT
                || slot == Phrase.Slot.RATE && !text.startsWith("百分之")
                || WrittenCount.of(text.replace(",", "").replaceFirst("^百分之|%$", ""))
                        .isPresent();
    }

    static Stated of(Phrase.Slot slot, String text) {
        return switch (slot) {
            case AMOUNT -> amount(text);
            case RATE -> rate(text);
            case COUNT -> plain(text, "个", 0);
            default -> plain(text, "分", 0);
        };
    }

    private static Stated amount(String text) {
        String unit = MONEY.keySet().stream()
                .filter(text::endsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        String number = text.substring(0, text.length() - unit.length());
        boolean about = number.endsWith("余") || number.endsWith("多");
        Stated stated =
                plain(about ? number.substring(0, number.length() - 1) : number, "万元", MONEY.getOrDefault(unit, 0));
        return about ? new Stated(stated.value(), stated.step(), stated.unit(), true) : stated;
    }

    private static Stated rate(String text) {
        String number = text.startsWith("百分之") ? text.substring(3) : text.substring(0, text.length() - 1);
        return plain(number, "%", -2);
    }

    private static Stated plain(String text, String unit, int places) {
        BigDecimal number = WrittenCount.of(text.replace(",", "")).orElseThrow();
        boolean digits = Character.isDigit(text.charAt(0));
        BigDecimal step = digits ? BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())) : BigDecimal.ZERO;
        return new Stated(number.movePointRight(places), step.movePointRight(places), unit, false);
    }
}
