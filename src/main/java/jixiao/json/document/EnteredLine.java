package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 填报的一行: what all kinds of lines can say of what was filled in; what a kind has no member for is not filled in. */
public sealed interface EnteredLine permits IndicatorDocument, LineDocument, BreakdownDocument {
    String cell();

    Optional<PlaceDocument> place();

    default String level1() {
        return "";
    }

    default String level2() {
        return "";
    }

    String level3();

    String nature();

    TargetDocument target();

    ActualDocument actual();

    default Optional<BigDecimal> weight() {
        return Optional.empty();
    }

    default Stated printedWeight() {
        return Stated.NOT;
    }

    default Optional<BigDecimal> claimedScore() {
        return Optional.empty();
    }

    default boolean claimProvisional() {
        return false;
    }

    default String claimShared() {
        return "";
    }

    default Optional<BigDecimal> sharedScore() {
        return Optional.empty();
    }

    default Optional<BigDecimal> secondScore() {
        return Optional.empty();
    }

    default String statedLevel() {
        return "";
    }

    default String reason() {
        return "";
    }

    default List<BreakdownDocument> breakdown() {
        return List.of();
    }

    Map<String, String> cells();

    Map<String, PrintedDocument> printed();
}
