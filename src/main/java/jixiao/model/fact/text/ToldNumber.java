package jixiao.model.fact.text;

import java.math.BigDecimal;
import jixiao.model.Given;

/**
 * 文中的完成值: the number that a sentence tells in the unit of a line's actual.
 *
 * @param value in the unit in which the sheet's is held: money in 万元, percentages as ratios
 * @param slack by how much another may differ and still be meant by these words, in the same unit
 * @param about whether the words say about: 约, 余, 多
 * @param words as written
 */
public record ToldNumber(BigDecimal value, BigDecimal slack, boolean about, String words) {
    public ToldNumber {
        Given.all(value, slack, words);
    }

    /** Whether the words say about. */
    public boolean isAbout() {
        return about;
    }
}
