package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 表列分值: the points that the sheet prints for execution and indicators beside those of the convention.
 *
 * @param execution 预算执行分值 printed, in points; blank when not printed
 * @param indicators 指标分值 printed for all indicators together, in points; blank when not printed
 * @param executionPoints the convention's, in points
 * @param indicatorPoints the convention's, in points
 * @param convention title of the convention
 * @param fittingName name of another shipped convention that fits what is printed; empty for none
 * @param fittingTitle its title; empty for none
 * @param all points of all indicators, as printed or as their lines add up to; empty where some line prints none
 * @param claimed what is claimed for the execution, in points; empty for nothing
 * @param others execution points of the conventions that are known, asked for where it matters
 */
public record PrintedPoints(
        Figure execution,
        Figure indicators,
        BigDecimal executionPoints,
        BigDecimal indicatorPoints,
        String convention,
        String fittingName,
        String fittingTitle,
        Optional<BigDecimal> all,
        Optional<BigDecimal> claimed,
        List<BigDecimal> others)
        implements Subject {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public PrintedPoints {
        Given.all(
                execution,
                indicators,
                executionPoints,
                indicatorPoints,
                convention,
                fittingName,
                fittingTitle,
                all,
                claimed);
        others = List.copyOf(others);
    }

    /** The same beside the execution points of all conventions that are known. */
    public PrintedPoints beside(List<BigDecimal> known) {
        return new PrintedPoints(
                execution,
                indicators,
                executionPoints,
                indicatorPoints,
                convention,
                fittingName,
                fittingTitle,
                all,
                claimed,
                known);
    }

    @Override
    public String key() {
        return "口径";
    }

    /** Whether other points are printed for the execution. */
    public boolean isExecutionDiffering() {
        return differs(execution.value(), executionPoints);
    }

    /** Whether other points are printed for the indicators. */
    public boolean isIndicatorsDiffering() {
        return differs(indicators.value(), indicatorPoints);
    }

    /** Whether other points are printed for the execution, and they are no misprint. */
    public boolean isExecutionMismatched() {
        return isExecutionDiffering() && !isMisprinted();
    }

    /** Whether other points are printed for the indicators, and not for a line of theirs that is the execution. */
    public boolean isIndicatorsMismatched() {
        return isIndicatorsDiffering() && !isMisprinted();
    }

    /**
     * Whether other execution points stand beside indicator points of this convention, and no more is claimed for the
     * execution than it gives: a misprint, where no convention has them.
     */
    public boolean isOddlyPrinted() {
        return isExecutionDiffering()
                && all.filter(sum -> sum.compareTo(indicatorPoints) == 0).isPresent()
                && claimed.filter(claim -> claim.compareTo(executionPoints) > 0).isEmpty();
    }

    /** Whether the execution points are a misprint. */
    public boolean isMisprinted() {
        return isOddlyPrinted() && others.stream().noneMatch(one -> one.compareTo(getPrintedExecution()) == 0);
    }

    /** 预算执行分值 as printed, zero when it is not. */
    public BigDecimal getPrintedExecution() {
        return execution.value().orElse(BigDecimal.ZERO);
    }

    /** 指标分值 as printed, zero when it is not. */
    public BigDecimal getPrintedIndicators() {
        return indicators.value().orElse(BigDecimal.ZERO);
    }

    /** Cell of the execution points. */
    public Place getExecutionPlace() {
        return execution.place();
    }

    /** Cell of the indicator points. */
    public Place getIndicatorsPlace() {
        return indicators.place();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("口径", convention);
        details.put("表列预算执行分值", plain(execution.value()));
        details.put("表列指标分值", plain(indicators.value()));
        details.put("表列合计", sum());
        details.put("预算执行分值", executionPoints.toPlainString());
        details.put("指标分值", indicatorPoints.toPlainString());
        details.put("相符口径", fittingName);
        details.put("相符口径名称", fittingTitle);
        return details;
    }

    /** Both printed figures added up, where both are printed and do not make 100; else empty. */
    private String sum() {
        if (execution.value().isEmpty() || indicators.value().isEmpty()) {
            return "";
        }
        BigDecimal sum = execution.value().get().add(indicators.value().get());
        return sum.compareTo(HUNDRED) == 0 ? "" : sum.stripTrailingZeros().toPlainString();
    }

    private static boolean differs(Optional<BigDecimal> printed, BigDecimal points) {
        return printed.isPresent() && printed.get().compareTo(points) != 0;
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
