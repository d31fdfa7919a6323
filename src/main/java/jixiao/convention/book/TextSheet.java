package jixiao.convention.book;

import java.util.List;
import java.util.Objects;

/**
 * 文字表: a worksheet of a convention as plain texts. A number is written in plain digits, a percentage with its sign
 * ("80%"), so that what was typed as a number or as a text reads alike.
 *
 * @param name sheet name
 * @param rows texts by row and column, from 0; an empty cell is an empty text, rows may be of different length
 */
public record TextSheet(String name, List<List<String>> rows) {
    public TextSheet {
        Objects.requireNonNull(name);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether nothing is written on it. */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.stream().allMatch(String::isEmpty));
    }
}
