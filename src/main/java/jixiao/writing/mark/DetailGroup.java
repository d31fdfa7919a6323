package jixiao.writing.mark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.AggregationWay;
import jixiao.reading.UnitDetails;
import jixiao.writing.edit.AddedCell;
import jixiao.writing.edit.AddedRow;
import jixiao.writing.edit.Look;

/**
 * 明细组 in 《分单位明细》: the units' rows of one indicator, and below them the aggregated line by formulas. Rows that count in
 * target and actual stand first, then those that count in the target only, so that every formula has one range.
 */
final class DetailGroup {
    private static final int TARGET_TEXT = 5;
    private static final int TARGET = 7;
    private static final int MEASURE = 9;
    private static final int SHARE = 10;
    private static final int CONTRIBUTION = 11;
    private static final int DIFFERENCE = 12;

    /** Decimals to which the formulas and the aggregated table have to agree. */
    private static final int AGREED = 6;

    private static final int EXCEL_DIGITS = 15;

    private final Head head;
    private final List<Row> parts;
    private final Row total;

    /**
     * 组头: what all rows have alike.
     *
     * @param number of the indicator, or {@link UnitDetails#MONEY}
     * @param way empty for a line that is not merged and stands as its one unit has it
     */
    record Head(String number, String name, Optional<AggregationWay> way, String measure, Format format) {
        boolean sums() {
            return way.equals(Optional.of(AggregationWay.SUM));
        }

        boolean inWords() {
            return way.equals(Optional.of(AggregationWay.SCORE_MEAN));
        }
    }

    /** 数字的样子, in rows of units and in the row of the aggregated line. */
    enum Format {
        AMOUNT(Look.AMOUNT, Look.LABEL_AMOUNT),
        PERCENT(Look.PERCENT, Look.LABEL_PERCENT),
        NUMBER(Look.PLAIN_NUMBER, Look.LABEL_NUMBER);

        private final Look part;
        private final Look total;

        Format(Look part, Look total) {
            this.part = part;
            this.total = total;
        }
    }

    /**
     * 一行 of a unit, or what stands in the aggregated table.
     *
     * @param actual 完成数, for a line in words its achievement
     */
    record Row(
            String unit,
            Optional<BigDecimal> funds,
            String targetText,
            String actualText,
            Optional<BigDecimal> target,
            Optional<BigDecimal> actual,
            String note) {}

    DetailGroup(Head head, List<Row> parts, Row total) {
        this.head = head;
        this.parts = parts.stream().sorted(Comparator.comparing(this::rank)).toList();
        this.total = total;
    }

    /** The rows, the first of which will have the number {@code first}, counted from 1. */
    List<AddedRow> rows(int first) {
        int end = first + parts.size();
        List<AddedRow> rows = new ArrayList<>();
        for (Row row : parts) {
            rows.add(part(row, first, first + rows.size(), end));
        }
        rows.add(total(first, end));
        return rows;
    }

    /** 0: counts in target and actual; 1: in the target only; 2: in none. */
    private int rank(Row row) {
        boolean funded = head.sums() || row.funds().isPresent();
        boolean aimed = head.inWords() || row.target().isPresent();
        if (!funded || !aimed) {
            return 2;
        }
        return row.actual().isPresent() ? 0 : head.inWords() ? 2 : 1;
    }

    private int upTo(int rank) {
        return (int) parts.stream().filter(row -> rank(row) <= rank).count();
    }

    private AddedRow part(Row row, int first, int at, int end) {
        List<AddedCell> cells = texts(row, Look.CENTER, Look.TEXT);
        cells.add(UnitDetails.FUNDS, Cells.number(UnitDetails.FUNDS, row.funds(), Look.AMOUNT));
        cells.add(Cells.number(TARGET, row.target(), head.format().part));
        cells.add(Cells.number(UnitDetails.ACTUAL, row.actual(), head.format().part));
        cells.add(Cells.text(MEASURE, head.measure(), Look.CENTER));
        if (head.way().isPresent() && rank(row) == 0) {
            BigDecimal actual = row.actual().orElseThrow();
            BigDecimal weight = head.sums() ? actual : row.funds().orElseThrow();
            BigDecimal all = head.sums() ? sum(parts, Row::actual) : sum(parts.subList(0, upTo(0)), Row::funds);
            BigDecimal share = all.signum() == 0 ? BigDecimal.ZERO : weight.divide(all, MathContext.DECIMAL128);
            String whole = head.sums() ? "I" + end : "SUM(" + range("E", first, upTo(0)) + ")";
            String part = (head.sums() ? "I" : "E") + at;
            cells.add(Cells.formula(SHARE, "IF(" + whole + "=0,0," + part + "/" + whole + ")", share, Look.PERCENT));
            cells.add(
                    head.sums()
                            ? Cells.formula(CONTRIBUTION, "I" + at, actual, head.format().part)
                            : Cells.formula(
                                    CONTRIBUTION,
                                    "E" + at + "*I" + at + "/" + whole,
                                    weight.multiply(actual).divide(all, MathContext.DECIMAL128),
                                    head.format().part));
        } else {
            cells.add(Cells.blank(SHARE, Look.PERCENT));
            cells.add(Cells.blank(CONTRIBUTION, head.format().part));
        }
        cells.add(Cells.blank(DIFFERENCE, Look.PLAIN_NUMBER));
        cells.add(Cells.text(UnitDetails.NOTE, row.note(), Look.TEXT));
        return row(cells);
    }

    private AddedRow total(int first, int end) {
        Look number = head.format().total;
        boolean merged = head.way().isPresent();
        List<Row> counted = merged && !head.sums() ? parts.subList(0, upTo(head.inWords() ? 0 : 1)) : parts;
        Optional<BigDecimal> target = made(Row::target, 1);
        Optional<BigDecimal> actual = made(Row::actual, 0);
        List<AddedCell> cells = texts(total, Look.LABEL_CENTER, Look.LABEL);
        cells.add(
                UnitDetails.FUNDS,
                counted.stream().anyMatch(row -> row.funds().isPresent())
                        ? Cells.formula(
                                UnitDetails.FUNDS,
                                "SUM(" + range("E", first, counted.size()) + ")",
                                sum(counted, Row::funds),
                                Look.LABEL_AMOUNT)
                        : Cells.blank(UnitDetails.FUNDS, Look.LABEL_AMOUNT));
        cells.add(result(TARGET, "H", target, first, upTo(1), number));
        cells.add(result(UnitDetails.ACTUAL, "I", actual, first, upTo(0), number));
        cells.add(Cells.text(MEASURE, head.measure(), Look.LABEL_CENTER));
        boolean shared = merged && actual.isPresent();
        BigDecimal whole = head.sums() && sum(parts, Row::actual).signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        cells.add(
                shared
                        ? Cells.formula(SHARE, "SUM(" + range("K", first, upTo(0)) + ")", whole, Look.LABEL_PERCENT)
                        : Cells.blank(SHARE, Look.LABEL_PERCENT));
        cells.add(
                shared
                        ? Cells.formula(CONTRIBUTION, "SUM(" + range("L", first, upTo(0)) + ")", actual.get(), number)
                        : Cells.blank(CONTRIBUTION, number));
        cells.add(difference(target, actual, end));
        cells.add(Cells.text(UnitDetails.NOTE, total.note(), Look.LABEL));
        return row(cells);
    }

    /** What the formula of the aggregated number comes to; of a line that is not merged its own number. */
    private Optional<BigDecimal> made(Function<Row, Optional<BigDecimal>> number, int rank) {
        List<Row> there = parts.subList(0, upTo(rank)).stream()
                .filter(row -> number.apply(row).isPresent())
                .toList();
        if (head.way().isEmpty()) {
            return parts.stream().flatMap(row -> number.apply(row).stream()).findFirst();
        }
        if (there.isEmpty()) {
            return Optional.empty();
        }
        if (head.sums()) {
            return Optional.of(sum(there, number));
        }
        BigDecimal weighed = there.stream()
                .map(row -> number.apply(row).orElseThrow().multiply(row.funds().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(weighed.divide(sum(there, Row::funds), MathContext.DECIMAL128));
    }

    private AddedCell result(int column, String letter, Optional<BigDecimal> value, int first, int count, Look look) {
        if (value.isEmpty()) {
            return Cells.blank(column, look);
        }
        if (head.way().isEmpty()) {
            return Cells.number(column, value, look);
        }
        String numbers = range(letter, first, count);
        String funds = range("E", first, count);
        return Cells.formula(
                column,
                head.sums() ? "SUM(" + numbers + ")" : "SUMPRODUCT(" + funds + "," + numbers + ")/SUM(" + funds + ")",
                value.get(),
                look);
    }

    /** How far the formulas are from what stands in the aggregated table: 0. */
    private AddedCell difference(Optional<BigDecimal> target, Optional<BigDecimal> actual, int row) {
        List<String> parts = new ArrayList<>();
        BigDecimal off = BigDecimal.ZERO;
        if (target.isPresent() && total.target().isPresent()) {
            parts.add("ABS(H" + row + "-(" + digits(total.target().get()) + "))");
            off = off.add(target.get().subtract(total.target().get()).abs());
        }
        if (actual.isPresent() && total.actual().isPresent()) {
            parts.add("ABS(I" + row + "-(" + digits(total.actual().get()) + "))");
            off = off.add(actual.get().subtract(total.actual().get()).abs());
        }
        return parts.isEmpty() || head.way().isEmpty()
                ? Cells.blank(DIFFERENCE, Look.LABEL_NUMBER)
                : Cells.formula(
                        DIFFERENCE,
                        "ROUND(" + String.join("+", parts) + "," + AGREED + ")",
                        off.setScale(AGREED, RoundingMode.HALF_UP).stripTrailingZeros(),
                        Look.LABEL_NUMBER);
    }

    private static String digits(BigDecimal value) {
        return value.round(new MathContext(EXCEL_DIGITS)).stripTrailingZeros().toPlainString();
    }

    private static String range(String letter, int first, int count) {
        return letter + first + ":" + letter + (first + count - 1);
    }

    private static BigDecimal sum(List<Row> rows, Function<Row, Optional<BigDecimal>> number) {
        return rows.stream().flatMap(row -> number.apply(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The cells left of the numbers, but for the funds. */
    private List<AddedCell> texts(Row row, Look centred, Look text) {
        return new ArrayList<>(List.of(
                Cells.text(UnitDetails.NUMBER, head.number(), centred),
                Cells.text(UnitDetails.NAME, head.name(), text),
                Cells.text(
                        UnitDetails.WAY, head.way().map(AggregationWay::chinese).orElse("单独列出"), centred),
                Cells.text(UnitDetails.UNIT, row.unit(), text),
                Cells.text(TARGET_TEXT, row.targetText(), text),
                Cells.text(UnitDetails.ACTUAL_TEXT, row.actualText(), text)));
    }

    private static AddedRow row(List<AddedCell> cells) {
        return AddedRow.of(cells.toArray(AddedCell[]::new));
    }
}
