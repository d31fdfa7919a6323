package jixiao.review.letter;

/**
 * 意见书的一项: what a unit is to mend or to explain, or what was set aside.
 *
 * @param key which table, rule and 指标, the same from round to round
 * @param place where on it: 「自评表」H11
 * @param indicator 指标; empty where it is about no line
 * @param code its code
 * @param title its short title
 * @param message what was found, what should be, what to do
 * @param said what the officer has written; may be empty
 * @param awaited whether something is to be handed in
 */
record LetterItem(
        String key,
        String place,
        String indicator,
        String code,
        String title,
        String message,
        String said,
        boolean awaited) {}
