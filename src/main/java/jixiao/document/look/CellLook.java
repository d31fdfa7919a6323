package jixiao.document.look;

import jixiao.model.Given;

/**
 * 格子的样子. Colours are {@code #rrggbb}; empty for those of the page.
 *
 * @param fill 底色
 * @param colour 字色
 * @param bold whether its text is bold
 * @param align left, center, right or justify; empty as its content stands by itself
 * @param bordered whether any of its sides has a line
 * @param size of its letters in points; 0 for that of the page
 * @param wrapped whether a long text is broken into lines; else it runs on over empty neighbours
 */
public record CellLook(
        String fill, String colour, boolean bold, String align, boolean bordered, int size, boolean wrapped) {
    /** Of a document whose looks are not read: lines around, nothing else. */
    public static final CellLook PLAIN = new CellLook("", "", false, "", true, 0, true);

    public CellLook {
        Given.all(fill, colour, align);
    }
}
