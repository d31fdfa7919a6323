package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * 预算执行率指标: the line among the indicators that is the execution, whose claim and reason are the execution's.
 *
 * @param goal number of its 年度目标, from 0
 * @param at how many indicators stand before it; empty where that is not known
 * @param cell its cell; empty outside workbooks
 * @param place its place outside workbooks
 * @param level1 一级指标
 * @param level2 二级指标
 * @param level3 三级指标
 * @param nature 指标性质
 * @param target 年初目标值
 * @param actual 实际完成值
 * @param weight 分值 in points where {@code printedWeight} is not stated
 * @param printedWeight 分值 as printed, in points
 * @param cells cells of members, by their names
 * @param printed how members are written where the number or the name does not say it
 */
public record LineDocument(
        Optional<BigDecimal> goal,
        @IfAny Optional<BigDecimal> at,
        String cell,
        @IfAny Optional<PlaceDocument> place,
        String level1,
        String level2,
        String level3,
        @IfAny String nature,
        @JsonDeserialize(using = Worded.OfTarget.class) TargetDocument target,
        @JsonDeserialize(using = Worded.OfActual.class) ActualDocument actual,
        @IfAny Optional<BigDecimal> weight,
        Stated printedWeight,
        @IfAny Map<String, String> cells,
        @IfAny Map<String, PrintedDocument> printed)
        implements EnteredLine {
    public LineDocument {
        cells = Absent.map(cells);
        printed = Absent.map(printed);
    }
}
