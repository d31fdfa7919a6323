package jixiao.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jixiao.model.Range;

/** 数字显示: as a person reads them; nothing is computed with the results. */
final class Numbers {
    /** Where there is no number. */
    static final String NONE = "—";

    private Numbers() {}

    /** Without needless zeros: "20", "1.5". */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A ratio as a percentage with two decimals: "97.64%". */
    static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** Whether a range is one point only. */
    static boolean isSettled(Range range) {
        return range.low().compareTo(range.high()) == 0;
    }
}
