package jixiao.review.alike;

import java.math.BigDecimal;
import jixiao.model.Place;
import jixiao.model.Unit;

/**
 * 一个数 of a table, with its name.
 *
 * @param name of the indicator or of the amount, as written
 * @param text the number as written
 * @param place its cell
 * @param digest of name, number and kind of unit; of a cost without its number
 * @param value in the smallest unit of its family
 * @param unit how it is written
 */
record Shown(String name, String text, Place place, long digest, BigDecimal value, Unit unit) {
    /** “名称”12,345件. */
    String told() {
        return "“" + name + "”" + text;
    }
}
