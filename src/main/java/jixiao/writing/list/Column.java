package jixiao.writing.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Given;

/**
 * 栏: a column of a list.
 *
 * @param name its header
 * @param width in digits of the workbook's font
 * @param look how its cells look
 * @param value what a row has in it: a text, a whole or decimal number, a {@link Tinted} word, a {@link Link}, an {@link
 *     Inside}, a {@link Reckoned}, or an {@link Optional} of those; empty for the row's number, from 1
 * @param choices what may be filled in; empty for anything
 * @param <T> the rows
 */
public record Column<T>(
        String name, int width, Look look, Optional<Function<? super T, ?>> value, List<String> choices) {
    public Column {
        Given.all(name, look, value);
        choices = List.copyOf(choices);
        if (width < 1) {
            throw new IllegalArgumentException("no width: " + name);
        }
    }

    /** 序号. */
    public static <T> Column<T> number() {
        return new Column<>("序号", 5, Look.CENTER, Optional.empty(), List.of());
    }

    /** 序号 that leads somewhere. */
    public static <T> Column<T> number(Function<? super T, String> path) {
        return of("序号", 5, Look.CENTER, row -> new Link("", path.apply(row), ""));
    }

    /** Texts. */
    public static <T> Column<T> text(String name, int width, Function<? super T, ?> value) {
        return of(name, width, Look.TEXT, value);
    }

    /** Short texts and counts. */
    public static <T> Column<T> center(String name, int width, Function<? super T, ?> value) {
        return of(name, width, Look.CENTER, value);
    }

    /** Points up to 100.00. */
    public static <T> Column<T> points(String name, Function<? super T, ?> value) {
        return of(name, 9, Look.POINTS, value);
    }

    /** Amounts up to 9,999,999.99. */
    public static <T> Column<T> amount(String name, Function<? super T, ?> value) {
        return of(name, 13, Look.AMOUNT, value);
    }

    /** Ratios up to 100.00%. */
    public static <T> Column<T> rate(String name, Function<? super T, ?> value) {
        return of(name, 10, Look.RATE, value);
    }

    /** What a person fills in, one of some words where any are given. */
    public static <T> Column<T> white(String name, int width, Function<? super T, ?> value, String... choices) {
        return new Column<>(name, width, Look.WHITE, Optional.of(value), List.of(choices));
    }

    /** A column that looks so. */
    public static <T> Column<T> of(String name, int width, Look look, Function<? super T, ?> value) {
        return new Column<>(name, width, look, Optional.of(value), List.of());
    }

    /** The same column of rows that have what this one's rows are. */
    public <R> Column<R> from(Function<? super R, ? extends T> row) {
        return new Column<>(name, width, look, value.map(own -> each -> own.apply(row.apply(each))), choices);
    }

    /** The same column, wider. */
    Column<T> wide(int wider) {
        return new Column<>(name, wider, look, value, choices);
    }

    /** What a row has here. */
    Object of(T row, int number) {
        Object given = value.isPresent() ? value.get().apply(row) : number;
        return given instanceof Optional<?> maybe ? maybe.isPresent() ? maybe.get() : "" : given;
    }
}
