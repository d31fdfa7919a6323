package jixiao.writing.edit;

import java.util.Optional;

/**
 * 标记: looks that are laid over a cell's own style, of which all else stays.
 *
 * <p>The two fills that say something about a claim are colours that no palette offers: by them a later run finds the
 * cells that it has to clear again.
 */
public enum Mark {
    /** 填入的得分: two decimals. */
    FILLED(Optional.empty(), true, false),
    /** 填入的执行率: a percentage with two decimals. */
    FILLED_RATE(Optional.empty(), false, false),
    /** 与规则不符的自评分, which stays: light red. */
    DIFFERS(Optional.of("FFC7CF"), false, false),
    /** 待人工复核: light amber. */
    REVIEW(Optional.of("FFEB9D"), false, false),
    /** 填入而待人工复核的得分: two decimals, light amber. */
    FILLED_REVIEW(Optional.of("FFEB9D"), true, false),
    /** 表右侧的得分: bordered, centred, two decimals, no fill. */
    BESIDE(Optional.of(Mark.NO_FILL), true, true),
    /** 表右侧而待人工复核的得分. */
    BESIDE_REVIEW(Optional.of("FFEB9D"), true, true),
    /** 表右侧的列名: bordered, centred, light blue. */
    BESIDE_HEADER(Optional.of("DDEBF7"), false, true),

    /** 撤去的一栏: no fill, no border, as beside any table. */
    BARE(Optional.of(Mark.NO_FILL), false, false);

    /** In the place of a colour: none, whatever the style below has. */
    public static final String NO_FILL = "";

    private final Optional<String> fill;
    private final boolean twoDecimals;
    private final boolean boxed;

    Mark(Optional<String> fill, boolean twoDecimals, boolean boxed) {
        this.fill = fill;
        this.twoDecimals = twoDecimals;
        this.boxed = boxed;
    }

    /** Colour as RRGGBB, {@link #NO_FILL}, or empty where the cell's own stays. */
    public Optional<String> fill() {
        return fill;
    }

    /** Whether numbers are shown as 0.00. */
    public boolean twoDecimals() {
        return twoDecimals;
    }

    /** Whether numbers are shown as 0.00%. */
    public boolean percent() {
        return this == FILLED_RATE;
    }

    /** Whether it has a thin border all around and its text in the middle. */
    public boolean boxed() {
        return boxed;
    }

    /** Whether a later run takes this fill away where it is not given again. */
    public boolean clearedLater() {
        return this == DIFFERS || this == REVIEW || this == FILLED_REVIEW || this == BESIDE_REVIEW;
    }
}
