package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * 三级指标一行. Scores and weights are in points.
 *
 * @param cell its cell; empty outside workbooks
 * @param place its place outside workbooks
 * @param level1 一级指标
 * @param level2 二级指标
 * @param level3 三级指标
 * @param nature 指标性质
 * @param target 年初目标值
 * @param actual 实际完成值
 * @param weight 分值 that counted; what is printed where {@code printedWeight} is not stated
 * @param weightSource where the weight comes from
 * @param printedWeight 分值 as printed
 * @param achievement 完成程度, a ratio
 * @param ratio 得分率 where it is not the achievement
 * @param score 得分; empty where a person has to decide
 * @param scoreRange the two ends between which the score lies
 * @param needsReview whether a person has to decide
 * @param verified whether numbers vouch for the score
 * @param missed whether the target is missed
 * @param claimedScore 填报得分
 * @param claimProvisional whether the cell holds a score of this program that nobody claims
 * @param claimShared the one cell of this line's claim and of others'
 * @param sharedScore what stands in that cell
 * @param secondScore 复核分
 * @param statedLevel level stated on the sheet
 * @param reason 偏差原因
 * @param breakdown lines that only detail it
 * @param basis 计分依据
 * @param cells cells of members, by their names
 * @param printed how members are written where the number or the name does not say it
 * @param aggregatedBy how it was aggregated, an empty text where it was not; empty where nothing was aggregated
 * @param funds amounts that count in its mean, in 万元; stated for aggregated tables
 * @param parts what each unit has of it; empty where nothing was aggregated
 */
public record IndicatorDocument(
        String cell,
        @IfAny Optional<PlaceDocument> place,
        String level1,
        String level2,
        String level3,
        @IfAny String nature,
        @JsonDeserialize(using = Worded.OfTarget.class) TargetDocument target,
        @JsonDeserialize(using = Worded.OfActual.class) ActualDocument actual,
        Optional<BigDecimal> weight,
        @Made String weightSource,
        Stated printedWeight,
        @Made Optional<BigDecimal> achievement,
        @Made @IfAny Optional<BigDecimal> ratio,
        @Made Optional<BigDecimal> score,
        @Made List<BigDecimal> scoreRange,
        @Made boolean needsReview,
        @Made boolean verified,
        @Made boolean missed,
        Optional<BigDecimal> claimedScore,
        @IfTrue boolean claimProvisional,
        @IfAny String claimShared,
        @IfAny Optional<BigDecimal> sharedScore,
        @IfAny Optional<BigDecimal> secondScore,
        @IfAny String statedLevel,
        String reason,
        @IfAny List<BreakdownDocument> breakdown,
        @Made BasisDocument basis,
        @IfAny Map<String, String> cells,
        @IfAny Map<String, PrintedDocument> printed,
        @Made @IfAny Optional<String> aggregatedBy,
        @IfAny Stated funds,
        @Made @IfAny Optional<List<PartDocument>> parts)
        implements EnteredLine {
    public IndicatorDocument {
        scoreRange = Absent.list(scoreRange);
        breakdown = Absent.list(breakdown);
        basis = basis == null ? BasisDocument.NONE : basis;
        cells = Absent.map(cells);
        printed = Absent.map(printed);
    }

    /** The same line of an aggregated table. */
    public IndicatorDocument aggregated(String by, Stated weighing, List<PartDocument> units) {
        return new IndicatorDocument(
                cell,
                place,
                level1,
                level2,
                level3,
                nature,
                target,
                actual,
                weight,
                weightSource,
                printedWeight,
                achievement,
                ratio,
                score,
                scoreRange,
                needsReview,
                verified,
                missed,
                claimedScore,
                claimProvisional,
                claimShared,
                sharedScore,
                secondScore,
                statedLevel,
                reason,
                breakdown,
                basis,
                cells,
                printed,
                Optional.of(by),
                weighing,
                Optional.of(units));
    }
}
