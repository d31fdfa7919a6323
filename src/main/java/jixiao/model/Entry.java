package jixiao.model;

import java.util.Objects;

/**
 * 填写内容: the text of one cell as a person saw it, and its place.
 *
 * @param text displayed text, outer blanks removed; empty when the cell is empty or absent
 * @param place the cell; {@link Place#hasCell()} is false when the table has no such cell
 */
public record Entry(String text, Place place) {
    /** Nothing written, nowhere. */
    public static final Entry NONE = new Entry("", Place.NOWHERE);

    public Entry {
        text = Objects.requireNonNull(text).strip();
        Objects.requireNonNull(place);
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
