package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 汇总: what an aggregated table was made of.
 *
 * @param units number of units, of all levels
 * @param weightOrigin where the units' weights come from; empty where nobody knows
 * @param convention the units' convention, an empty text where it has no name; empty where nobody knows
 * @param tables the tables, that of the largest funds first
 * @param remarks 汇总说明
 */
public record AggregationDocument(
        Optional<BigDecimal> units,
        @IfAny String weightOrigin,
        @IfAny Optional<String> convention,
        List<UnitDocument> tables,
        @Made List<RemarkDocument> remarks) {
    public AggregationDocument {
        tables = Absent.list(tables);
        remarks = Absent.list(remarks);
    }
}
