package jixiao.writing.edit;

/**
 * A look in terms that both file formats share.
 *
 * @param font family name
 * @param size in points
 * @param ink text colour as RRGGBB
 * @param fill as RRGGBB; empty: none
 * @param format number format as Excel stores it
 * @param horizontal {@code left}, {@code center} or {@code right}; empty: by content
 * @param border thin all around
 */
public record LookStyle(
        String font,
        int size,
        boolean bold,
        boolean underline,
        String ink,
        String fill,
        String format,
        String horizontal,
        boolean wrap,
        boolean border) {

    static LookStyle plain(String font, int size) {
        return new LookStyle(font, size, false, false, "000000", "", "General", "", false, false);
    }

    static LookStyle boxed() {
        return new LookStyle("宋体", 10, false, false, "000000", "", "General", "", false, true);
    }

    LookStyle heavy() {
        return new LookStyle(font, size, true, underline, ink, fill, format, horizontal, wrap, border);
    }

    LookStyle underlined() {
        return new LookStyle(font, size, bold, true, ink, fill, format, horizontal, wrap, border);
    }

    LookStyle ink(String colour) {
        return new LookStyle(font, size, bold, underline, colour, fill, format, horizontal, wrap, border);
    }

    LookStyle fill(String colour) {
        return new LookStyle(font, size, bold, underline, ink, colour, format, horizontal, wrap, border);
    }

    LookStyle format(String code) {
        return new LookStyle(font, size, bold, underline, ink, fill, code, horizontal, wrap, border);
    }

    LookStyle centred() {
        return new LookStyle(font, size, bold, underline, ink, fill, format, "center", wrap, border);
    }

    LookStyle right() {
        return new LookStyle(font, size, bold, underline, ink, fill, format, "right", wrap, border);
    }

    LookStyle wrapped() {
        return new LookStyle(font, size, bold, underline, ink, fill, format, horizontal, true, border);
    }
}
