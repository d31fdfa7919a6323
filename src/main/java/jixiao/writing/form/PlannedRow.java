package jixiao.writing.form;

import java.util.Map;

/**
 * 待写行: a row of the form to come.
 *
 * @param from row of the template that it looks like
 * @param role what it is for
 * @param goal which goal it belongs to, from 0; -1 for none
 * @param cells contents by place
 * @param words for {@code {名称}} in the template's texts
 * @param group1 its group of level 1
 * @param group2 its group of level 2
 */
record PlannedRow(
        int from,
        Role role,
        int goal,
        Map<String, Content> cells,
        Map<String, String> words,
        Group group1,
        Group group2) {
    /** 行的用途. */
    enum Role {
        /** 固定行, as the template has it. */
        FIXED,
        /** 资金明细. */
        PART,
        /** 目标标题. */
        CAPTION,
        /** 表头. */
        HEADER,
        /** 指标. */
        LINE,
        /** 说明. */
        NOTE
    }

    /** A row that belongs to no goal and no group. */
    static PlannedRow plain(int from, Role role, Map<String, Content> cells, Map<String, String> words) {
        return new PlannedRow(from, role, -1, cells, words, Group.NONE, Group.NONE);
    }

    /** Whether it belongs to the block of a goal. */
    boolean inGoal() {
        return goal >= 0;
    }
}
