package jixiao.review.known;

import java.util.Optional;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 台账一行.
 *
 * @param asked for whom it stands; empty where it names nobody
 * @param budget 预算数 in 万元; blank or unreadable where it is so
 * @param spending 执行数 in 万元; likewise
 * @param sum whether it is the sum of its unit's other rows
 * @param place where it stands
 */
record LedgerRow(Optional<Asked> asked, Figure budget, Figure spending, boolean sum, Place place) {
    LedgerRow {
        Given.all(asked, budget, spending, place);
    }
}
