package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * 资金明细行, which does not score.
 *
 * @param name without 其中
 * @param budget 预算数 in 万元
 * @param actual 执行数 in 万元
 * @param claimedRate 执行率 as printed, a ratio
 * @param above whether it stands above the total
 * @param within whether it begins with 其中
 * @param cells cells of members, by their names
 * @param printed how members are written where the number does not say it
 */
public record FundDocument(
        String name,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> actual,
        Optional<BigDecimal> claimedRate,
        @IfTrue boolean above,
        @IfTrue boolean within,
        @IfAny Map<String, String> cells,
        @IfAny Map<String, PrintedDocument> printed) {
    public FundDocument {
        cells = Absent.map(cells);
        printed = Absent.map(printed);
    }
}
