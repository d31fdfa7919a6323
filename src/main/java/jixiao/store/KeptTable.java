package jixiao.store;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 存档的表: one judged table of a finished review.
 *
 * @param name how the summary names it
 * @param form "整体" or "项目"
 * @param verdict in Chinese
 * @param total 复核总分 in points; empty where there is none
 * @param budget 预算数 in 万元; empty where it cannot be read
 * @param spending 执行数 in 万元; empty where it cannot be read
 * @param superseded whether a later version took its place
 * @param document its JSON document on one line, with what people decided and what other tables say
 * @param charge whose it is in the bureau
 */
public record KeptTable(
        TableName name,
        String form,
        String verdict,
        Optional<BigDecimal> total,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> spending,
        boolean superseded,
        Packed document,
        Charge charge) {
    public KeptTable {
        Given.all(name, document, charge);
    }
}
