package jixiao.convention.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.convention.ConventionProblem;
import jixiao.model.Given;
import org.apache.poi.ss.util.CellReference;

/**
 * 口径表的一行: the cells of a row by their heading. What cannot be understood is a {@link ConventionProblem} that names
 * file, sheet and cell, what was found and what was expected.
 *
 * @param file how the file is named to people
 * @param sheet sheet name
 * @param number row number as Excel counts, from 1
 * @param columns column of each heading that the sheet has, from 0
 * @param cells text of each of these headings; empty for an empty cell
 */
public record SheetRow(String file, String sheet, int number, Map<String, Integer> columns, Map<String, String> cells) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    public SheetRow {
        Given.all(file, sheet);
        columns = Map.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    /** The text under a heading; empty where the cell is empty or the sheet has no such column. */
    public String text(String heading) {
        return cells.getOrDefault(heading, "");
    }

    /** Whether something is written under a heading. */
    public boolean has(String heading) {
        return !text(heading).isEmpty();
    }

    /** The text under a heading that must not be empty. */
    public String required(String heading, String expected) {
        return has(heading) ? text(heading) : raise(heading, expected);
    }

    /** A number of points or pieces, not negative and no percentage. */
    public BigDecimal points(String heading) {
        String expected = "不小于0的数字,如 20";
        String text = required(heading, expected);
        return Numbers.parse(text)
                .filter(number -> number.signum() >= 0 && !Numbers.isPercentage(text))
                .orElseGet(() -> raise(heading, expected));
    }

    /** A ratio from 0 to {@code most}, "80%" and 0.8 alike. */
    BigDecimal ratio(String heading, BigDecimal most) {
        String expected = "0%到" + Numbers.percent(most) + "之间的比例,如 80% 或 0.8";
        return Numbers.parse(required(heading, expected))
                .filter(number -> number.signum() >= 0 && number.compareTo(most) <= 0)
                .orElseGet(() -> raise(heading, expected));
    }

    /** A positive or negative whole number. */
    public int integer(String heading) {
        String expected = "整数,如 10";
        try {
            return Numbers.parse(required(heading, expected))
                    .map(BigDecimal::intValueExact)
                    .orElseGet(() -> raise(heading, expected));
        } catch (ArithmeticException fraction) {
            return raise(heading, expected);
        }
    }

    /** A year under a heading; empty where none is written. */
    public Optional<Integer> year(String heading) {
        if (!has(heading)) {
            return Optional.empty();
        }
        int year;
        try {
            year = integer(heading);
        } catch (ConventionProblem notWhole) {
            return raise(heading, "年度,如 2025,或者空着");
        }
        return year < FIRST_YEAR || year > LAST_YEAR ? raise(heading, "年度,如 2025,或者空着") : Optional.of(year);
    }

    /** One of several values by what it is called in Chinese. */
    public <T> T oneOf(String heading, List<T> values, Function<T, String> chinese) {
        for (T value : has(heading) ? values : List.<T>of()) {
            if (chinese.apply(value).equals(text(heading))) {
                return value;
            }
        }
        return raise(heading, values.stream().map(chinese).collect(Collectors.joining("、")));
    }

    /** 是 or 否. */
    boolean yes(String heading) {
        return oneOf(heading, List.of("是", "否"), Function.identity()).equals("是");
    }

    /** Several words, separated by 、 or by line breaks. */
    public List<String> words(String heading) {
        String text = text(heading);
        List<String> words = new ArrayList<>();
        for (int from = 0, at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '、' || text.charAt(at) == '\n') {
                String word = text.substring(from, at).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                from = at + 1;
            }
        }
        return List.copyOf(words);
    }

    /** Where the row stands, for people: 文件《参数》第5行. */
    public String origin() {
        return file + "《" + sheet + "》第" + number + "行";
    }

    /** A1 address of the cell under a heading; of the row's first cell where the sheet has no such column. */
    String address(String heading) {
        return CellReference.convertNumToColString(columns.getOrDefault(heading, 0)) + number;
    }

    /** What is wrong with the cell under a heading. */
    public ConventionProblem problem(String heading, String expected) {
        String found = has(heading) ? "「" + heading + "」是“" + text(heading) + "”" : "「" + heading + "」没有填写";
        return new ConventionProblem(
                file + "《" + sheet + "》" + address(heading) + ":" + found + ",应为" + expected + "。", spot());
    }

    /** What is wrong with the row, in a sentence of its own. */
    public ConventionProblem fault(String sentence) {
        return new ConventionProblem(origin() + ":" + sentence, spot());
    }

    private ConventionProblem.Spot spot() {
        return new ConventionProblem.Spot(file, sheet, number);
    }

    private <T> T raise(String heading, String expected) {
        throw problem(heading, expected);
    }
}
