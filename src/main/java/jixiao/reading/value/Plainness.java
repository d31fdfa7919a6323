package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.UnitKind;

/** 是否数值: whether a number in a sentence is plainly the value (spec: not where it is part of a name). */
record Plainness(Lexicon words) {
    private static final String STOPS = ",。;、!?.)(:";
    /** Longest noun behind a number that still is what is counted: "5篇高质量专题调研报告". */
    private static final int NOUN = 10;

    /** Whether a phrase of a normalised text is plainly its value. */
    boolean test(String text, Phrase phrase) {
        String head = text.substring(0, phrase.start());
        String tail = text.substring(phrase.end());
        if (head.isEmpty() && tail.isEmpty()) {
            return true;
        }
        if (isOne(phrase)) {
            return head.isEmpty() && stops(tail);
        }
        if (phrase.bound() != Bound.NONE || phrase.isRatio()) {
            return true;
        }
        boolean led =
                head.isEmpty() || words.leading().before(text, phrase.start()).isPresent();
        if (phrase.unit().isNone()) {
            return stops(tail) && (led || names(head)) || head.isEmpty() && isNoun(tail);
        }
        boolean counts = phrase.unit().is(UnitKind.COUNT) || !phrase.low().chinese();
        return stops(tail) || led && isNoun(tail) && counts && !phrase.unit().is(UnitKind.DURATION);
    }

    /** Whether a text is the number alone, words that lead to it aside: 完成率100%; behind a percentage also 80%的工程量. */
    boolean alone(String text, Phrase phrase) {
        String tail = text.substring(phrase.end());
        int start = phrase.start();
        while (start > 0) {
            int length = words.leading().before(text, start).map(String::length).orElse(0);
            boolean filler = "已均全".indexOf(text.charAt(start - 1)) >= 0;
            if (length == 0 && !filler) {
                return false;
            }
            start -= Math.max(1, length);
        }
        return tail.isEmpty() || phrase.isRatio() && isNoun(tail);
    }

    /** 一次, 一个 in a sentence are words more often than values. */
    private static boolean isOne(Phrase phrase) {
        return phrase.low().chinese()
                && !phrase.isRatio()
                && phrase.low().number().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean stops(String tail) {
        return tail.isEmpty() || STOPS.indexOf(tail.charAt(0)) >= 0;
    }

    private static boolean isNoun(String tail) {
        return tail.length() <= NOUN && tail.chars().noneMatch(sign -> STOPS.indexOf(sign) >= 0);
    }

    /** Whether the words before a bare number name a quantity: 人数50, 合格率98, 目标值:5. */
    static boolean names(String head) {
        return List.of("数", "率", "额", "量", "度", "值", "比", ":").stream().anyMatch(head::endsWith);
    }
}
