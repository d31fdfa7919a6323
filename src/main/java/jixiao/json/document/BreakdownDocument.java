package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * 分项: a line that only details the one above it, without points.
 *
 * @param cell its cell; empty outside workbooks
 * @param place its place outside workbooks
 * @param level3 its name
 * @param nature 指标性质
 * @param target 年初目标值
 * @param actual 实际完成值
 * @param secondScore 复核分 in points
 * @param statedLevel level stated on the sheet
 * @param reason 偏差原因
 * @param cells cells of members, by their names
 * @param printed how members are written where the number does not say it
 */
public record BreakdownDocument(
        String cell,
        @IfAny Optional<PlaceDocument> place,
        String level3,
        @IfAny String nature,
        @JsonDeserialize(using = Worded.OfTarget.class) TargetDocument target,
        @JsonDeserialize(using = Worded.OfActual.class) ActualDocument actual,
        @IfAny Optional<BigDecimal> secondScore,
        @IfAny String statedLevel,
        @IfAny String reason,
        @IfAny Map<String, String> cells,
        @IfAny Map<String, PrintedDocument> printed)
        implements EnteredLine {
    public BreakdownDocument {
        cells = Absent.map(cells);
        printed = Absent.map(printed);
    }
}
