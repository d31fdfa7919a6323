package jixiao.review.known;

import jixiao.model.Given;

/**
 * 比对一行: what has no counterpart, or could not be compared.
 *
 * @param list which list: 台账, 批复, 上年
 * @param state 没有报表, 没有列入, 没有比对
 * @param unit 单位 as written; may be empty
 * @param project 项目; empty for a unit as a whole
 * @param note what is to be said besides; may be empty
 * @param where file, sheet and cell of the row, or the table's file
 */
public record KnownLine(String list, String state, String unit, String project, String note, String where) {
    /** A row of the list that no table answers. */
    static final String NO_TABLE = "没有报表";
    /** A table that no row of the list is for. */
    static final String NO_ROW = "没有列入";
    /** Both are there, but nothing could be compared. */
    static final String UNCOMPARED = "没有比对";

    public KnownLine {
        Given.all(list, state, unit, project, note, where);
    }
}
