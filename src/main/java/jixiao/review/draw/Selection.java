package jixiao.review.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 等距抽取: of the members of one stratum in their order, so many, with chances by weight. One as heavy as the interval is
 * drawn for certain; the others are laid end to end, and the points at equal intervals behind a start draw those on which they
 * fall. Nobody is drawn twice. What weighs nothing is drawn only where all else is.
 *
 * @param reasons why each drawn member was drawn, by its position from 0
 * @param certain how many were drawn for certain
 * @param interval 抽样间隔 in the weights' unit, two decimals; empty where everything drawn was certain
 */
record Selection(TreeMap<Integer, String> reasons, int certain, Optional<BigDecimal> interval) {
    /**
     * Draws.
     *
     * @param weights none below 0
     * @param quota how many; at most as many as there are
     * @param start where in the first interval the first point lies, at least 0 and less than 1
     */
    static Selection of(List<BigDecimal> weights, int quota, BigDecimal start) {
        Drawing drawing = new Drawing(weights, quota, start);
        if (quota == weights.size()) {
            weights.forEach(weight -> drawing.reasons.put(drawing.reasons.size(), "本层全部抽取"));
            return new Selection(drawing.reasons, quota, Optional.empty());
        }
        drawing.draw();
        return new Selection(drawing.reasons, drawing.certain, drawing.interval);
    }

    /** While it is drawn. */
    private static final class Drawing {
        private final TreeMap<Integer, String> reasons = new TreeMap<>();
        private final List<BigDecimal> weights;
        private final BigDecimal start;
        private final List<Integer> rest = new ArrayList<>();
        private int left;
        private int certain;
        private Optional<BigDecimal> interval = Optional.empty();

        private Drawing(List<BigDecimal> weights, int quota, BigDecimal start) {
            this.weights = weights;
            this.left = quota;
            this.start = start;
            for (int i = 0; i < weights.size(); i++) {
                if (weights.get(i).signum() > 0) {
                    rest.add(i);
                }
            }
        }

        private void draw() {
            while (left > 0 && takeHeavy()) {
                // The interval is another one now.
            }
            if (left > 0 && !rest.isEmpty()) {
                interval = Optional.of(rounded(sum(), left));
                along(rest, weights, "");
            } else if (left > 0) {
                List<Integer> none = new ArrayList<>();
                for (int i = 0; i < weights.size(); i++) {
                    if (weights.get(i).signum() == 0) {
                        none.add(i);
                    }
                }
                along(none, Collections.nCopies(weights.size(), BigDecimal.ONE), "权重为零的表按次序等距抽取:");
            }
        }

        /** Takes those that weigh an interval or more: weight × quota ≥ sum. */
        private boolean takeHeavy() {
            BigDecimal sum = sum();
            BigDecimal quota = BigDecimal.valueOf(left);
            List<Integer> heavy = rest.stream()
                    .filter(each -> weights.get(each).multiply(quota).compareTo(sum) >= 0)
                    .toList();
            for (int each : heavy) {
                reasons.put(each, "权重" + text(weights.get(each)) + "不小于抽样间隔" + text(rounded(sum, left)) + ",必抽");
            }
            rest.removeAll(heavy);
            left -= heavy.size();
            certain += heavy.size();
            return !heavy.isEmpty();
        }

        private BigDecimal sum() {
            return rest.stream().map(weights::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Point k is (start + k) × sum ÷ quota; compared without the division, exactly. */
        private void along(List<Integer> members, List<BigDecimal> lengths, String before) {
            BigDecimal sum = members.stream().map(lengths::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal quota = BigDecimal.valueOf(left);
            BigDecimal low = BigDecimal.ZERO;
            int point = 0;
            for (int member : members) {
                BigDecimal high = low.add(lengths.get(member));
                BigDecimal at = start.add(BigDecimal.valueOf(point)).multiply(sum);
                if (point < left && at.compareTo(high.multiply(quota)) < 0) {
                    point++;
                    reasons.put(
                            member,
                            before + "第" + point + "个抽中点" + text(at.divide(quota, 6, RoundingMode.HALF_UP)) + "在累计"
                                    + text(low) + "至" + text(high) + "之间");
                }
                low = high;
            }
        }

        private static BigDecimal rounded(BigDecimal sum, int quota) {
            return sum.divide(BigDecimal.valueOf(quota), 2, RoundingMode.HALF_UP);
        }
    }

    /** With thousands separated, and no zeros at the end. */
    static String text(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
