package jixiao.model;

import java.util.Objects;

/**
 * 填写内容: the text of one cell as a person saw it, and its place.
 *
 * @param text what counts: displayed text, outer blanks removed; empty when the cell is empty or absent
 * @param place the cell; {@link Place#hasCell()} is false when the table has no such cell
 * @param typed what the cell itself says; another text only where {@code text} was worked out for it, as a sum of 分项 is
 */
public record Entry(String text, Place place, String typed) {
    /** Nothing written, nowhere. */
    public static final Entry NONE = new Entry("", Place.NOWHERE);

    public Entry {
        text = Objects.requireNonNull(text).strip();
        Objects.requireNonNull(place);
        typed = Objects.requireNonNull(typed).strip();
    }

    /** A cell whose own text counts. */
    public Entry(String text, Place place) {
        this(text, place, text);
    }

    /** The same cell, for which another text counts. */
    public Entry standing(String other) {
        return new Entry(other, place, typed);
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
