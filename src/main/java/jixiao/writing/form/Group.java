package jixiao.writing.form;

/**
 * 指标组: the group of level 1 or 2 that a line belongs to; lines in sequence with equal ones share a cell.
 *
 * @param key differs from that of the group before; empty for a line without such a level
 * @param divisible whether its cell may be divided where a page ends, its name printed on both pages; not so where
 *     points stand in it, which would count twice
 */
record Group(String key, boolean divisible) {
    static final Group NONE = new Group("", false);

    boolean isNone() {
        return key.isEmpty();
    }
}
