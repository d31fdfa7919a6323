package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 最大余数法: divides points so that every share has two decimals and all shares together are exactly the points. Of
 * equal remainders the earlier one is served first.
 */
public final class LargestRemainder {
    private static final int DECIMALS = 2;

    private LargestRemainder() {}

    /** {@code points} in {@code count} equal shares; empty for none. */
    static List<BigDecimal> even(BigDecimal points, int count) {
        return split(points, Collections.nCopies(count, BigDecimal.ONE));
    }

    /** {@code points}, not negative, divided as the quotas are; where all quotas are zero, evenly. */
    public static List<BigDecimal> split(BigDecimal points, List<BigDecimal> quotas) {
        BigDecimal sum = quotas.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return quotas.isEmpty() ? List.of() : even(points, quotas.size());
        }
        int scale = Math.max(DECIMALS, points.scale());
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = points.setScale(scale);
        for (BigDecimal quota : quotas) {
            BigDecimal exact = points.multiply(quota);
            BigDecimal share = exact.divide(sum, scale, RoundingMode.DOWN);
            shares.add(share);
            remainders.add(exact.subtract(share.multiply(sum)));
            left = left.subtract(share);
        }
        int units = left.movePointRight(scale).intValueExact();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(units)
                .forEach(index -> shares.set(index, shares.get(index).add(unit)));
        return shares;
    }
}
