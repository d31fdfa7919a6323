package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 预算执行情况.
 *
 * @param cell its cell; empty outside workbooks
 * @param place its place outside workbooks
 * @param name name of the line
 * @param budget 预算数 in 万元
 * @param actual 执行数 in 万元
 * @param rate 执行率 as worked out, a ratio with six decimals
 * @param weight 分值 that counted; what is printed where {@code printedWeight} is not stated
 * @param printedWeight 分值 as printed
 * @param score 得分
 * @param claimedRate 执行率 as printed, a ratio
 * @param claimedScore 填报得分
 * @param reason 原因说明
 * @param basis 计分依据
 * @param parts lines that detail the total
 * @param totalRate 执行率 of the total line where {@code claimedRate} is another line's
 * @param line the line among the indicators that is the execution
 * @param cells cells of members, by their names
 * @param printed how members are written where the number does not say it
 */
public record ExecutionDocument(
        String cell,
        @IfAny Optional<PlaceDocument> place,
        @IfAny String name,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> actual,
        @Made Optional<BigDecimal> rate,
        Optional<BigDecimal> weight,
        Stated printedWeight,
        @Made Optional<BigDecimal> score,
        Optional<BigDecimal> claimedRate,
        Optional<BigDecimal> claimedScore,
        @IfAny String reason,
        @Made BasisDocument basis,
        @IfAny List<FundDocument> parts,
        @IfAny Optional<BigDecimal> totalRate,
        @IfAny Optional<LineDocument> line,
        @IfAny Map<String, String> cells,
        @IfAny Map<String, PrintedDocument> printed) {
    /** Nothing is said of the funds. */
    public static final ExecutionDocument NONE = new ExecutionDocument(
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Stated.NOT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            BasisDocument.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of());

    public ExecutionDocument {
        basis = basis == null ? BasisDocument.NONE : basis;
        parts = Absent.list(parts);
        cells = Absent.map(cells);
        printed = Absent.map(printed);
    }
}
