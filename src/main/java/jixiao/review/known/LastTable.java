package jixiao.review.known;

import java.util.List;
import java.util.Objects;
import jixiao.model.SelfEvaluation;

/**
 * 上年的一张表.
 *
 * @param asked which table it is, without its year
 * @param table as it was submitted
 * @param told its errors and warnings, those left out that people set aside
 * @param where its file and sheet
 */
record LastTable(Asked asked, SelfEvaluation table, List<Told> told, String where) {
    LastTable {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(table);
        told = List.copyOf(told);
        Objects.requireNonNull(where);
    }
}
