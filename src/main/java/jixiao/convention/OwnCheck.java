package jixiao.convention;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.convention.book.NamedRows;
import jixiao.convention.book.Numbers;
import jixiao.convention.book.SheetRow;
import jixiao.text.Normal;

/**
 * 自定审核: a check that an officer writes as a row of 《审核规则》: a column, a comparison and a limit.
 *
 * @param field the column
 * @param comparison how it is compared
 * @param limit the number it is compared with, a ratio for percentages; empty for words
 * @param words the words it is compared with, normalised; empty for numbers and for emptiness
 */
public record OwnCheck(CheckedField field, Comparison comparison, Optional<BigDecimal> limit, List<String> words) {
    public OwnCheck {
        Objects.requireNonNull(field);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(limit);
        words = List.copyOf(words);
    }

    /** 比较. */
    public enum Comparison {
        /** 大于. */
        ABOVE("大于"),
        /** 不小于. */
        AT_LEAST("不小于"),
        /** 小于. */
        BELOW("小于"),
        /** 不大于. */
        AT_MOST("不大于"),
        /** 等于, numbers or words. */
        EQUAL("等于"),
        /** 不等于, numbers or words. */
        OTHER("不等于"),
        /** 为空. */
        EMPTY("为空"),
        /** 不为空. */
        FILLED("不为空"),
        /** 包含 one of the words. */
        CONTAINING("包含"),
        /** 不包含 any of the words; nothing written is no fault. */
        LACKING("不包含");

        private final String chinese;

        Comparison(String chinese) {
            this.chinese = chinese;
        }

        /** The name in 《审核规则》. */
        public String chinese() {
            return chinese;
        }
    }

    /**
     * Whether a cell is found at fault.
     *
     * @param text what is written
     * @param number its number, a ratio for percentages; empty for none
     */
    public boolean finds(String text, Optional<BigDecimal> number) {
        String normal = Normal.text(text);
        return switch (comparison) {
            case EMPTY -> normal.isEmpty() && number.isEmpty();
            case FILLED -> !normal.isEmpty() || number.isPresent();
            case CONTAINING -> words.stream().anyMatch(normal::contains);
            case LACKING -> !normal.isEmpty() && words.stream().noneMatch(normal::contains);
            case EQUAL -> limit.isPresent() ? compared(number, 0) : words.contains(normal);
            case OTHER ->
                limit.isPresent()
                        ? compared(number, -1) || compared(number, 1)
                        : !normal.isEmpty() && !words.contains(normal);
            case ABOVE -> compared(number, 1);
            case BELOW -> compared(number, -1);
            case AT_LEAST -> compared(number, 1) || compared(number, 0);
            case AT_MOST -> compared(number, -1) || compared(number, 0);
        };
    }

    private boolean compared(Optional<BigDecimal> number, int sign) {
        return number.isPresent() && number.get().compareTo(limit.orElseThrow()) == sign;
    }

    /** The check that a row says; empty when it has no 栏目. */
    public static Optional<OwnCheck> of(NamedRows rows) {
        if (rows.text("栏目").isEmpty()) {
            return Optional.empty();
        }
        CheckedField field = rows.at("栏目").oneOf("栏目", List.of(CheckedField.values()), CheckedField::chinese);
        Comparison comparison = rows.at("比较").oneOf("比较", List.of(Comparison.values()), Comparison::chinese);
        SheetRow row = rows.at("限值");
        String text = rows.text("限值");
        Optional<BigDecimal> number = field.isNumeric() ? Numbers.parse(text) : Optional.empty();
        return Optional.of(
                switch (comparison) {
                    case EMPTY, FILLED -> {
                        if (!text.isEmpty()) {
                            throw row.problem("限值", "空着,“" + comparison.chinese() + "”没有限值");
                        }
                        yield new OwnCheck(field, comparison, Optional.empty(), List.of());
                    }
                    case ABOVE, AT_LEAST, BELOW, AT_MOST -> {
                        if (!field.isNumeric()) {
                            throw rows.at("比较")
                                    .problem("比较", "用于文字的比较,栏目“" + field.chinese() + "”不是数字:等于、不等于、为空、不为空、包含、不包含");
                        }
                        yield new OwnCheck(
                                field,
                                comparison,
                                Optional.of(number.orElseThrow(() -> row.problem("限值", "数字或比例,如 30、90%"))),
                                List.of());
                    }
                    case EQUAL, OTHER ->
                        number.isPresent()
                                ? new OwnCheck(field, comparison, number, List.of())
                                : new OwnCheck(field, comparison, Optional.empty(), words(row));
                    case CONTAINING, LACKING -> new OwnCheck(field, comparison, Optional.empty(), words(row));
                });
    }

    private static List<String> words(SheetRow row) {
        List<String> words = Arrays.stream(row.text("限值").split("[、\n]"))
                .map(Normal::text)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            throw row.problem("限值", "至少一个词,几个词用、隔开");
        }
        return words;
    }
}
