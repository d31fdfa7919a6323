package jixiao.writing.list;

/** 栏的样式: how the cells of a column look. */
public enum Look {
    /** Texts, wrapped. */
    TEXT(""),
    /** Short texts and counts, centred. */
    CENTER(""),
    /** Points, two decimals; numbers keep a digit's width from the next column's text. */
    POINTS("0.00_0"),
    /** Amounts in 万元. */
    AMOUNT("#,##0.00_0"),
    /** Ratios as percentages. */
    RATE("0.00%_0"),
    /** White cells that a person fills in. */
    WHITE("");

    private final String format;

    Look(String format) {
        this.format = format;
    }

    /** Number format; empty for general. */
    String format() {
        return format;
    }
}
