package jixiao.model.fact.quality;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.Subject;

/**
 * 级次分值: the points printed in a level 1 label beside those printed in the labels of level 2 under it.
 *
 * @param no the group's number on the sheet, from 0
 * @param name level 1 as written
 * @param place its cell
 * @param printed its points
 * @param sum of the points of level 2
 * @param labels how many of them there are
 */
public record LabelSum(int no, String name, Place place, BigDecimal printed, BigDecimal sum, int labels)
        implements Subject {
    public LabelSum {
        Given.all(name, place, printed, sum);
    }

    @Override
    public String key() {
        return "级次" + no;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "组",
                name,
                "条数",
                String.valueOf(labels),
                "差额",
                printed.subtract(sum).abs().toPlainString());
    }
}
