package jixiao.convention;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.convention.book.NamedRows;
import jixiao.convention.book.Numbers;
import jixiao.convention.book.SheetRow;
import jixiao.model.Given;
import jixiao.text.Normal;

/**
 * 自定审核: a check that an officer writes as a row of 《审核规则》: a column, a comparison and a limit, which may be the number
 * of another column; several of these, separated by ;, have to hold together.
 *
 * @param field the column
 * @param comparison how it is compared
 * @param limit the number it is compared with, a ratio for percentages; empty for words
 * @param beside the column whose number it is compared with; empty for a limit of its own
 * @param words the words it is compared with, normalised; empty for numbers and for emptiness
 * @param also what has to hold besides
 */
public record OwnCheck(
        CheckedField field,
        Comparison comparison,
        Optional<BigDecimal> limit,
        Optional<CheckedField> beside,
        List<String> words,
        List<OwnCheck> also) {
    private static final List<String> PARTS = List.of("栏目", "比较", "限值");

    public OwnCheck {
        Given.all(field, comparison, limit, beside);
        words = List.copyOf(words);
        also = List.copyOf(also);
    }

    private OwnCheck(CheckedField field, Comparison comparison, Optional<BigDecimal> limit, List<String> words) {
        this(field, comparison, limit, Optional.empty(), words, List.of());
    }

    /** All that has to hold, itself first. */
    public List<OwnCheck> all() {
        return Stream.concat(Stream.of(this), also.stream()).toList();
    }

    /** The same with the number of the other column as its limit; itself where it has a limit of its own. */
    public OwnCheck against(Function<CheckedField, Optional<BigDecimal>> numbers) {
        return beside.map(other -> new OwnCheck(field, comparison, numbers.apply(other), beside, words, also))
                .orElse(this);
    }

    /** Whether it asks about a line, alone or beside the funds; else about the funds. */
    public boolean isOfLine() {
        return field.isOfLine() || beside.filter(CheckedField::isOfLine).isPresent();
    }

    /** Whether it asks about the funds, alone or beside a line. */
    public boolean isOfFunds() {
        return !field.isOfLine() || beside.filter(other -> !other.isOfLine()).isPresent();
    }

    /** As people say it: 填报得分大于分值且原因为空. */
    public String chinese() {
        return all().stream()
                .map(each -> each.field.chinese()
                        + each.comparison.chinese()
                        + each.beside
                                .map(CheckedField::chinese)
                                .or(() -> each.limit.map(Numbers::plain))
                                .orElseGet(() -> String.join("、", each.words)))
                .collect(Collectors.joining("且"));
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
            case EQUAL -> isNumber() ? compared(number, 0) : words.contains(normal);
            case OTHER ->
                isNumber() ? compared(number, -1) || compared(number, 1) : !normal.isEmpty() && !words.contains(normal);
            case ABOVE -> compared(number, 1);
            case BELOW -> compared(number, -1);
            case AT_LEAST -> compared(number, 1) || compared(number, 0);
            case AT_MOST -> compared(number, -1) || compared(number, 0);
        };
    }

    private boolean compared(Optional<BigDecimal> number, int sign) {
        return number.isPresent() && limit.isPresent() && number.get().compareTo(limit.get()) == sign;
    }

    private boolean isNumber() {
        return limit.isPresent() || beside.isPresent();
    }

    /** The check that a row says; empty when it has no 栏目. */
    public static Optional<OwnCheck> of(NamedRows rows) {
        int several = parts(rows, "栏目").size();
        if (rows.text("栏目").isEmpty()) {
            return Optional.empty();
        }
        if (several == 1) {
            return Optional.of(one(rows));
        }
        for (String heading : PARTS) {
            int count = parts(rows, heading).size();
            if (count != several && !(heading.equals("限值") && rows.text(heading).isEmpty())) {
                throw rows.at(heading).problem(heading, "与栏目同样多的" + several + "段,用;隔开,不要限值的一段空着");
            }
        }
        List<OwnCheck> all = IntStream.range(0, several)
                .mapToObj(at -> one(new NamedRows(List.of(part(rows, at)))))
                .toList();
        OwnCheck first = all.get(0);
        return Optional.of(new OwnCheck(
                first.field, first.comparison, first.limit, first.beside, first.words, all.subList(1, several)));
    }

    /** A row with one of the conditions alone. */
    private static SheetRow part(NamedRows rows, int at) {
        SheetRow row = rows.at("栏目");
        Map<String, String> cells = new HashMap<>(row.cells());
        for (String heading : PARTS) {
            List<String> parts = parts(rows, heading);
            cells.put(heading, at < parts.size() ? parts.get(at) : "");
        }
        return new SheetRow(row.file(), row.sheet(), row.number(), row.columns(), cells);
    }

    private static List<String> parts(NamedRows rows, String heading) {
        return Arrays.stream(rows.text(heading).split("[;;]", -1))
                .map(String::strip)
                .toList();
    }

    private static OwnCheck one(NamedRows rows) {
        CheckedField field = rows.at("栏目").oneOf("栏目", List.of(CheckedField.values()), CheckedField::chinese);
        Comparison comparison = rows.at("比较").oneOf("比较", List.of(Comparison.values()), Comparison::chinese);
        SheetRow row = rows.at("限值");
        String text = rows.text("限值");
        Optional<BigDecimal> number = field.isNumeric() ? Numbers.parse(text) : Optional.empty();
        Optional<CheckedField> beside = Arrays.stream(CheckedField.values())
                .filter(each ->
                        field.isNumeric() && each.isNumeric() && each.chinese().equals(text))
                .findFirst();
        if (beside.isPresent() && comparison.ordinal() <= Comparison.OTHER.ordinal()) {
            return new OwnCheck(field, comparison, Optional.empty(), beside, List.of(), List.of());
        }
        return switch (comparison) {
            case EMPTY, FILLED -> {
                if (!text.isEmpty()) {
                    throw row.problem("限值", "空着,“" + comparison.chinese() + "”没有限值");
                }
                yield new OwnCheck(field, comparison, Optional.empty(), List.of());
            }
            case ABOVE, AT_LEAST, BELOW, AT_MOST -> {
                if (!field.isNumeric()) {
                    throw rows.at("比较").problem("比较", "用于文字的比较,栏目“" + field.chinese() + "”不是数字:等于、不等于、为空、不为空、包含、不包含");
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
        };
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
