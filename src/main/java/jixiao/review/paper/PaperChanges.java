package jixiao.review.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.review.summary.HandChanges;

/**
 * 底稿的改动: what was changed in a working paper outside its white cells. Its 采用得分, 差值 and 偏离度 follow from what is filled in:
 * another number there is a change only where it does not follow.
 */
public final class PaperChanges extends HandChanges {
    private static final String ADOPTED = "采用得分";
    private static final Set<String> FOLLOWING = Set.of(ADOPTED, "差值", "偏离度");

    /** Totals of the tables, which follow from their sheets. */
    private static final Set<String> OF_SUMMARY = Set.of(PaperColumns.POINTS, "差值", "偏离度");

    private static final BigDecimal HAIR = new BigDecimal("0.00001");

    /** For 复核底稿, as the program writes it. */
    public PaperChanges() {
        super(Map.of());
    }

    @Override
    public List<String> white(String name) {
        if (name.equals(PaperBook.SUMMARY)) {
            return List.of();
        }
        return Stream.of(
                        List.of(PaperColumns.CHECKED, PaperColumns.POINTS, PaperColumns.NOTE),
                        PaperColumns.EVIDENCE,
                        name.equals(PaperBook.LAPSED) ? List.of(PaperColumns.OFFICER) : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public boolean isFree(String name, String first) {
        return first.equals(PaperColumns.OFFICER);
    }

    @Override
    public boolean follows(String name, String heading, Map<String, String> row) {
        if (name.equals(PaperBook.SUMMARY)) {
            return OF_SUMMARY.contains(heading);
        }
        if (!FOLLOWING.contains(heading)) {
            return false;
        }
        Optional<BigDecimal> claimed = number(row, "自评得分");
        Optional<BigDecimal> adopted = number(row, PaperColumns.POINTS).or(() -> number(row, "规则得分"));
        boolean total = row.getOrDefault("序号", "").isEmpty()
                && row.getOrDefault("三级指标", "").equals("合计");
        return total
                || switch (heading) {
                    case ADOPTED -> isAlike(number(row, heading), adopted);
                    case "差值" ->
                        isAlike(
                                number(row, heading),
                                both(claimed, adopted).map(pair -> pair.get(0).subtract(pair.get(1))));
                    default ->
                        isAlike(
                                number(row, heading),
                                both(claimed, adopted)
                                        .filter(pair -> pair.get(0).signum() != 0)
                                        .map(pair -> pair.get(0)
                                                .subtract(pair.get(1))
                                                .divide(pair.get(0), MathContext.DECIMAL64)));
                };
    }

    private static Optional<List<BigDecimal>> both(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(first -> other.map(second -> List.of(first, second)));
    }

    private static Optional<BigDecimal> number(Map<String, String> row, String heading) {
        try {
            return Optional.of(new BigDecimal(row.getOrDefault(heading, "")));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    private static boolean isAlike(Optional<BigDecimal> found, Optional<BigDecimal> due) {
        return found.isPresent() == due.isPresent()
                && found.map(number -> number.subtract(due.get()).abs().compareTo(HAIR) < 0)
                        .orElse(true);
    }
}
