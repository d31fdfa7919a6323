package jixiao.writing.form;

/** 地址: where places stand in the sheet being written, for formulas. */
interface Addresses {
    /** A1 address of a place in the row that the formula stands in, where that row has it; else of its first one. */
    String of(String slot);

    /** All cells of a place as ranges with commas between: {@code G9:G31,G34:G40}. */
    String all(String slot);

    /** Whether the template has the place. */
    boolean has(String slot);
}
