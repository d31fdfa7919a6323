package jixiao.review.known;

import jixiao.model.Given;

/**
 * 比对小结 of one list.
 *
 * @param list which list: 台账, 批复, 上年
 * @param compared how many tables were compared
 * @param differing how many of these differ
 * @param withoutTable how many rows of the list no table answers
 * @param withoutRow how many tables the list has no row for
 * @param note what the list is and what was assumed of it, one sentence
 */
public record KnownResult(String list, int compared, int differing, int withoutTable, int withoutRow, String note) {
    public KnownResult {
        Given.all(list, note);
    }
}
