package jixiao.convention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.convention.book.Numbers;
import jixiao.text.Normal;

/**
 * 分步扣分的参数: 满分线=90%、每=5%、扣=1.
 *
 * @param limit from where on the marks are full; a ratio for percentages, else in the target's unit
 * @param step how much below makes one step, positive, as {@code limit}; a part of a step counts as one
 * @param deduction what a step takes: points, or a ratio of the weight; not negative
 * @param ofWeight whether {@code deduction} is a ratio of the weight ("10%")
 */
public record StepSetting(BigDecimal limit, BigDecimal step, BigDecimal deduction, boolean ofWeight) {
    /** What the setting looks like, for messages. */
    public static final String EXAMPLE = "满分线=90%、每=5%、扣=1(扣1分,写 10% 是扣权重的10%)";

    /** The setting that a text says; empty when it says none. */
    public static Optional<StepSetting> parse(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : Normal.text(text).split("[、,;]")) {
            int equals = part.indexOf('=');
            if (equals < 0 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                return Optional.empty();
            }
        }
        if (!parts.keySet().equals(Set.of("满分线", "每", "扣"))) {
            return Optional.empty();
        }
        Optional<BigDecimal> limit = Numbers.parse(parts.get("满分线"));
        Optional<BigDecimal> step = Numbers.parse(parts.get("每")).filter(number -> number.signum() > 0);
        Optional<BigDecimal> deduction = Numbers.parse(parts.get("扣")).filter(number -> number.signum() >= 0);
        if (limit.isEmpty() || step.isEmpty() || deduction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new StepSetting(limit.get(), step.get(), deduction.get(), Numbers.isPercentage(parts.get("扣"))));
    }
}
