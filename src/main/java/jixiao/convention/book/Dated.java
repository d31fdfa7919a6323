package jixiao.convention.book;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * 自某年起的一行: something that holds from a year on.
 *
 * @param since first year that it holds for, 0 when it always has
 * @param value what holds
 * @param row where it stands
 */
public record Dated<T>(int since, T value, SheetRow row) {
    /** What a row says, from the year of its 自年度 on. */
    static <T> Dated<T> of(SheetRow row, Function<SheetRow, T> parse) {
        return new Dated<>(row.year("自年度").orElse(0), parse.apply(row), row);
    }

    /** What rows say, each from its year on. */
    static <T> List<Dated<T>> all(List<SheetRow> rows, Function<SheetRow, T> parse) {
        return rows.stream().map(row -> of(row, parse)).toList();
    }

    /**
     * What holds in a year: of the nearest convention that has anything for it, all rows of the latest 自年度.
     *
     * @param chain the rows of each convention, the nearest first
     * @param year the year; the latest there is when it is beyond all
     * @return the rows that hold, in order; empty when no convention has any for the year
     */
    public static <T> List<Dated<T>> inForce(Collection<List<Dated<T>>> chain, int year) {
        for (List<Dated<T>> rows : chain) {
            int latest = rows.stream()
                    .mapToInt(Dated::since)
                    .filter(since -> since <= year)
                    .max()
                    .orElse(-1);
            if (latest >= 0) {
                return rows.stream().filter(row -> row.since() == latest).toList();
            }
        }
        return List.of();
    }
}
