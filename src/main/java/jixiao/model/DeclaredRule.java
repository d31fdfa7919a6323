package jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * 备注的规定: a rule of scoring that a note under a form declares.
 *
 * @param kind about what
 * @param word its value in words, as conventions name it: 调整后, B/A, 必评, 累加; empty where numbers say it
 * @param numbers its value in numbers, ratios; empty where words say it
 * @param number which of the notes it is, as printed, else in their order, from 1
 * @param note the note
 */
public record DeclaredRule(Kind kind, String word, List<BigDecimal> numbers, int number, Entry note) {
    /** 规定的事项. */
    public enum Kind {
        /** Which budget the rate is of. */
        BUDGET("预算口径"),
        /** Whether what was carried over belongs to it. */
        CARRYOVER("上年结转"),
        /** Score of an indicator that is the better the more. */
        FORWARD("正向指标得分"),
        /** Score of an indicator that is the better the less. */
        BACKWARD("反向指标得分"),
        /** The most that an indicator can get, a share of its points. */
        CAP("单项指标得分上限"),
        /** Limits of the bands of qualitative indicators, from the highest down. */
        BANDS("定性分档"),
        /** Whether satisfaction must be evaluated. */
        SATISFACTION("满意度"),
        /** How absolute values of several tables become one. */
        ABSOLUTE("绝对值汇总"),
        /** How relative values do. */
        RELATIVE("相对值汇总"),
        /** By what those are weighted. */
        WEIGHT("汇总权数");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** Its name in a sentence. */
        public String chinese() {
            return chinese;
        }
    }

    public DeclaredRule {
        Given.all(kind, word, note);
        numbers = List.copyOf(numbers);
    }

    /** Its value to people: 100%–80%–60%–0%, or the word. */
    public String value() {
        return numbers.isEmpty()
                ? word
                : String.join(
                        "、",
                        numbers.stream()
                                .map(number -> plain(number.movePointRight(2)) + "%")
                                .toList());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether another declares the same. */
    public boolean agrees(DeclaredRule other) {
        boolean numbersAgree = numbers.size() == other.numbers.size();
        for (int i = 0; numbersAgree && i < numbers.size(); i++) {
            numbersAgree = numbers.get(i).compareTo(other.numbers.get(i)) == 0;
        }
        return kind == other.kind && word.equals(other.word) && numbersAgree;
    }
}
