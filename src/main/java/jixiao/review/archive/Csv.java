package jixiao.review.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 逗号分隔的表, as Excel and WPS open it: UTF-8 with its mark, lines ended as on Windows. */
final class Csv {
    /** Tells a program that what follows is UTF-8. */
    static final String MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private final StringBuilder text = new StringBuilder(MARK);

    /** A table with its headings. */
    Csv(String... headings) {
        row(List.of(headings));
    }

    /** A row of texts and numbers, or of an {@link Optional} of those. */
    void row(Object... values) {
        row(Arrays.asList(values));
    }

    void row(List<?> values) {
        text.append(values.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String cell(Object value) {
        Object shown = value instanceof Optional<?> maybe
                ? maybe.map(Object.class::cast).orElse("")
                : value;
        String plain = shown instanceof java.math.BigDecimal number ? number.toPlainString() : shown.toString();
        String safe = isFormula(plain) ? "'" + plain : plain;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** What a spreadsheet would reckon out instead of showing it. */
    private static boolean isFormula(String plain) {
        return !plain.isEmpty()
                && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0
                && !NUMBER.matcher(plain).matches();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
