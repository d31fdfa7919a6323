package jixiao.review.decide;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import jixiao.intake.UnitNames;
import jixiao.store.Said;
import jixiao.store.TableName;
import jixiao.text.Normal;

/**
 * 说法: how rows of one sort are kept, told apart and compared.
 *
 * @param kind 处理 or 定分
 * @param texts of a row
 * @param of the row of its texts
 * @param table the table that a row is about
 * @param spot which place of it
 * @param filled what a person has filled in
 * @param with the row filled in otherwise
 * @param <R> the rows
 */
public record Spoken<R>(
        String kind,
        Function<R, List<String>> texts,
        Function<List<String>, R> of,
        Function<R, TableName> table,
        Function<R, Pairing.Spot> spot,
        Function<R, List<String>> filled,
        BiFunction<R, List<String>, R> with) {
    public static final Spoken<Treatment> TREATMENT = new Spoken<>(
            "处理",
            Treatment::texts,
            Treatment::of,
            Treatment::table,
            Treatment::spot,
            Treatment::filled,
            Treatment::filled);

    /** 人工定分: rows of 《待人工判断》. */
    public static final Spoken<Ruling> RULING =
            new Spoken<>("定分", Ruling::texts, Ruling::of, Ruling::table, Ruling::spot, Ruling::filled, Ruling::filled);

    /** Kind of the rows of 复核底稿, of which the page says nothing. */
    static final String PAPER = "底稿";

    /** Which place of which table a row is about; equal for all ways in which the unit's name is written. */
    public String key(R row, UnitNames names) {
        return String.join(
                "|",
                kind,
                table.apply(row).key(names),
                spot.apply(row).words(),
                spot.apply(row).cell());
    }

    /** A row as it is kept. */
    public Said said(R row) {
        return new Said(kind, texts.apply(row));
    }

    /** Whether two people say the same, however they write it. */
    public static boolean isSame(List<String> one, List<String> other) {
        return normal(one).equals(normal(other));
    }

    /** What was said without the ways of writing it: widths, blanks and zeros at the end of a number. */
    public static List<String> normal(List<String> said) {
        return said.stream().map(Spoken::normal).toList();
    }

    private static String normal(String text) {
        String plain = Normal.text(text).strip();
        return plain.matches("[0-9]+\\.[0-9]*0") ? plain.replaceFirst("\\.?0+$", "") : plain;
    }
}
