package jixiao.review;

/**
 * 栏: a column of a published sheet.
 *
 * @param name its header
 * @param width in characters
 * @param kind how its cells look
 */
public record Heading(String name, int width, Kind kind) {
    /** 栏的样式. */
    public enum Kind {
        /** Texts, wrapped. */
        TEXT(""),
        /** Short texts and counts, centred. */
        CENTER(""),
        /** Points, two decimals. */
        POINTS("0.00"),
        /** Amounts in 万元. */
        AMOUNT("#,##0.00"),
        /** Ratios as percentages. */
        RATE("0.00%"),
        /** White cells that a person fills in. */
        WHITE("");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        /** Number format; empty for general. */
        String format() {
            return format;
        }
    }

    /** A column of texts. */
    public static Heading text(String name, int width) {
        return new Heading(name, width, Kind.TEXT);
    }

    /** A column of short texts or counts. */
    public static Heading center(String name, int width) {
        return new Heading(name, width, Kind.CENTER);
    }

    /** A column of points. */
    public static Heading points(String name) {
        return new Heading(name, 8, Kind.POINTS);
    }
}
