package jixiao.review.letter;

/**
 * 整改台账上填的.
 *
 * @param cause 原因
 * @param measure 措施
 * @param due 期限 as written; a day as year-month-day counts in place of the letter's
 * @param state 状态 as the last log had it; empty where it had none
 */
record MendingAnswer(String cause, String measure, String due, String state) {
    /** Nothing. */
    static final MendingAnswer NONE = new MendingAnswer("", "", "", "");

    /** Whether the unit has answered. */
    boolean isGiven() {
        return !(cause + measure).isBlank();
    }
}
