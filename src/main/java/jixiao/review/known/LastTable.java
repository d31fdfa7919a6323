package jixiao.review.known;

import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;

/**
 * 上年的一张表.
 *
 * @param asked which table it is, without its year
 * @param table as it was submitted
 * @param told its errors and warnings, those left out that people set aside
 * @param where its file and sheet
 * @param decided lines that people decided; none where it is 涉密
 * @param figures what is counted of it; empty where it is 涉密
 */
record LastTable(
        Asked asked,
        SelfEvaluation table,
        List<Told> told,
        String where,
        List<DecidedWords> decided,
        Optional<LastFigures> figures) {
    LastTable {
        Given.all(asked, table, where, figures);
        told = List.copyOf(told);
        decided = List.copyOf(decided);
    }
}
