package jixiao.model.basis;

import java.math.BigDecimal;
import java.util.Set;
import jixiao.model.UnitKind;

/** 只多一个: one more of a few (2次 → 3次), which is far beyond every limit of achievement and yet no more than one. */
public final class OneMore {
    private static final Set<UnitKind> COUNTED = Set.of(UnitKind.COUNT, UnitKind.NONE);
    private static final BigDecimal FEW = BigDecimal.valueOf(4);

    private OneMore() {}

    /** Whether a score was reckoned from a counted target below four and at most one more. */
    public static boolean is(Formula formula) {
        return formula instanceof Formula.Proportion two
                && COUNTED.contains(two.unit().kind())
                && two.a().compareTo(FEW) < 0
                && two.b().subtract(two.a()).compareTo(BigDecimal.ONE) <= 0
                && isWhole(two.a())
                && isWhole(two.b());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
